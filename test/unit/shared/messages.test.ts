import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as messages from '../../../src/shared/messages.ts';

const { FromContentScript, GuideOpened, PageState, ReloadSaid, ShowGuide } = messages;

/** One of each; the type check asks for those that are new. */
const SAMPLES: {
  [T in messages.FromContentScript['type']]: Extract<messages.FromContentScript, { type: T }>;
} = {
  'open-guide': { type: 'open-guide', kind: 'provisional' },
  'notice-setup': { type: 'notice-setup', translatedTo: 'ar' },
  'at-field': { type: 'at-field', kind: 'caf-file', language: 'fr', large: false },
};

const SHOW_OPTIONS = { type: 'show-options', tabId: 4, isPrivate: false };
const SHOW_GUIDE = { type: 'show-guide', kind: 'waiting', tabId: 4, isPrivate: false };

/** What else a schema may hold: the browser's own number of a tab, which the content script never learns. */
const MORE: Record<string, string[]> = {
  ShowGuide: ['.tabId: number'],
  ReloadSaid: ['.tabId: number'],
  ShowOptions: ['.tabId: number'],
};

/** What a schema lets through that could carry a number: nothing, where it is a fixed set of words. */
function carriers(schema: z.core.$ZodType, path = ''): string[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'boolean':
    case 'null':
    case 'undefined':
      return [];
    case 'literal':
      return def.values.some((value) => /\d/.test(String(value))) ? [path] : [];
    case 'enum':
      return Object.values(def.entries).some((value) => /\d/.test(String(value))) ? [path] : [];
    case 'nullable':
    case 'optional':
    case 'catch':
      return carriers(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => carriers(option, path));
    case 'object':
      return [
        // Only a strict object refuses what it does not know.
        ...(def.catchall?._zod.def.type === 'never' ? [] : [`${path}{}`]),
        ...Object.entries(def.shape).flatMap(([key, part]) => carriers(part, `${path}.${key}`)),
      ];
    default:
      return [`${path}: ${def.type}`];
  }
}

describe('a message', () => {
  it.each(Object.entries(messages).filter(([, value]) => value instanceof z.core.$ZodType))(
    '%s holds nothing that could carry a number',
    (name, schema) =>
      expect(carriers(schema as unknown as z.core.$ZodType)).toEqual(MORE[name] ?? []),
  );

  it.each([
    z.strictObject({ type: z.literal('x'), value: z.string() }),
    z.strictObject({ digits: z.nullable(z.number()) }),
    z.strictObject({ digit: z.enum(['7', '8']) }),
    z.object({ type: z.literal('x') }),
    z.strictObject({ list: z.array(z.literal('x')) }),
    z.union([z.literal('x'), z.strictObject({ any: z.unknown() })]),
  ])('would be caught otherwise (%#)', (schema) => expect(carriers(schema)).not.toEqual([]));

  it.each(Object.values(SAMPLES))('$type is understood, and refused with more in it', (sample) => {
    expect(FromContentScript.safeParse(sample).data).toEqual(sample);
    expect(FromContentScript.safeParse({ ...sample, number: '7851299341002' }).success).toBe(false);
  });

  it.each([
    ['a guide', ShowGuide, SHOW_GUIDE],
    ['options', messages.ShowOptions, SHOW_OPTIONS],
  ])(
    'to %s is understood, and is none that the content script could send',
    (_to, schema, sample) => {
      expect(schema.safeParse(sample).data).toEqual(sample);
      expect(schema.safeParse({ ...sample, number: 7 }).success).toBe(false);
      expect(FromContentScript.safeParse(sample).success).toBe(false);
    },
  );

  it('to the background from a guide is none that the content script could send', () => {
    const said = { type: 'reload-said', tabId: 4, now: true };
    expect(ReloadSaid.safeParse(said).data).toEqual(said);
    expect(ReloadSaid.safeParse({ ...said, number: 7 }).success).toBe(false);
    expect(FromContentScript.safeParse(said).success).toBe(false);
  });

  it('is refused with a number for its kind, and of an unknown type', () => {
    for (const kind of ['7851299341002', 'definitive', null]) {
      expect(FromContentScript.safeParse({ type: 'open-guide', kind }).success).toBe(false);
    }
    expect(FromContentScript.safeParse({ type: 'elsewhere' }).success).toBe(false);
  });
});

describe('an answer', () => {
  it('says « by itself » and « behind » only where it is so', () => {
    const open = SAMPLES['open-guide'];
    expect(FromContentScript.parse({ ...open, bySelf: true })).toEqual({ ...open, bySelf: true });
    expect(FromContentScript.safeParse({ ...open, bySelf: false }).success).toBe(false);
    const reply = { opened: false, behind: true };
    expect(GuideOpened.parse(reply)).toEqual(reply);
    expect(GuideOpened.safeParse({ ...reply, behind: false }).success).toBe(false);
  });

  it('says whether the guide is open', () => {
    expect(GuideOpened.safeParse({ opened: true }).success).toBe(true);
    expect(GuideOpened.safeParse({}).success).toBe(false);
  });

  it('says what is seen of the page, by categories', () => {
    const seen = { form: true, place: true };
    expect(PageState.safeParse(seen).success).toBe(true);
    expect(PageState.safeParse({ ...seen, kind: 'waiting' }).success).toBe(true);
    expect(PageState.safeParse({ ...seen, kind: '785' }).success).toBe(false);
    expect(PageState.safeParse({ ...seen, chosen: { language: '785' } }).success).toBe(false);
    expect(PageState.safeParse({ ...seen, chosen: { number: 7 } }).success).toBe(false);
    expect(PageState.safeParse({}).success).toBe(false);
  });
});
