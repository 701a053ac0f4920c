import * as z from 'zod/mini';
import { LANGUAGE_IDS, type LanguageId } from '../languages.ts';
import { SettingsChange } from './schema.ts';

/** A text in French, and in other languages where the organisation has them. */
export type LocalText = { fr: string } & Partial<Record<LanguageId, string>>;

/** The limits keep the printed sheet on one page. */
const line = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{Cc}]*$/u));

const localText = (longest: number) => {
  // One schema for all languages, since each takes a few kilobytes of memory.
  const french = line(longest);
  const other = z.optional(french);
  const languages = LANGUAGE_IDS.map((id) => [id, id === 'fr' ? french : other]);
  return z.strictObject(Object.fromEntries(languages)) as unknown as z.ZodMiniType<LocalText>;
};

/** The one kind of address that a policy may lead to. */
const httpsAddress = z.url({ protocol: /^https$/ });

const Organisation = z.partial(
  z.strictObject({
    name: line(80),
    /** As it is to be read; the link is made of its digits. */
    phone: z.string().check(z.regex(/^\+?\d[\d ().-]{1,22}\d$/)),
    email: z.email(),
    web: httpsAddress,
    hours: localText(120),
    note: localText(240),
  }),
);
export type Organisation = z.infer<typeof Organisation>;

/** How the local Caf handles such cases. */
const LocalProcess = z.partial(z.strictObject({ text: localText(300), link: httpsAddress }));
export type LocalProcess = z.infer<typeof LocalProcess>;

/** What an organisation may set on its machines. Every field may be missing; an unknown one is an error. */
export const Policy = z.partial(
  z.strictObject({
    /** In force where nobody has chosen. */
    defaults: SettingsChange,
    /** In force whatever was chosen. */
    locked: SettingsChange,
    organisation: Organisation,
    localProcess: LocalProcess,
  }),
);
export type Policy = z.infer<typeof Policy>;
