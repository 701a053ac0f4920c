import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as messages from '../src/messages.ts';

const { Message } = messages;

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
    (_name, schema) => expect(carriers(schema as unknown as z.core.$ZodType)).toEqual([]),
  );

  it.each([
    z.strictObject({ type: z.literal('x'), value: z.string() }),
    z.strictObject({ digits: z.nullable(z.number()) }),
    z.strictObject({ digit: z.enum(['7', '8']) }),
    z.object({ type: z.literal('x') }),
    z.strictObject({ list: z.array(z.literal('x')) }),
    z.union([z.literal('x'), z.strictObject({ any: z.unknown() })]),
  ])('would be caught otherwise (%#)', (schema) => expect(carriers(schema)).not.toEqual([]));

  it('is refused with a number in it', () => {
    const fair = { type: 'open-guide', kind: 'provisional' };
    expect(Message.safeParse(fair).success).toBe(true);
    expect(Message.safeParse({ ...fair, number: '7851299341002' }).success).toBe(false);
    expect(Message.safeParse({ ...fair, kind: '7851299341002' }).success).toBe(false);
    expect(Message.safeParse({ ...fair, kind: 'definitive' }).success).toBe(false);
    expect(Message.safeParse({ type: 'show-guide', kind: 'waiting' }).success).toBe(true);
    expect(Message.safeParse({ type: 'elsewhere' }).success).toBe(false);
  });
});
