import * as z from 'zod/mini';
import type { Setup } from './content/setup.ts';
import { LANGUAGE_IDS } from './i18n/languages.ts';
import { WARNED_LIST } from './number/warned-list.ts';
import { SettingsChange } from './settings/schema.ts';

const Kind = z.enum(WARNED_LIST);
/**
 * The language that a translator has put the page into: one of ours, else it counts for nothing. French is the page's
 * own, whatever it was served as.
 */
const Translated = z.catch(
  z.optional(z.enum(LANGUAGE_IDS).check(z.refine((id) => id !== 'fr'))),
  undefined,
);

/** Every message from the content script to the background. A category is the most that any of them says. */
export const FromGuest = z.discriminatedUnion('type', [
  /** Open the guide; `bySelf` where nobody has asked for it. Answered by `GuideOpened`. */
  z.strictObject({
    type: z.literal('open-guide'),
    kind: Kind,
    bySelf: z.optional(z.literal(true)),
  }),
  /** The words and ways of the notice, on a page that a translator has put into a language. Answered by `Setup`. */
  z.strictObject({ type: z.literal('notice-setup'), translatedTo: Translated }),
  /** What is warned about at the field from now on, in which language, and whether in large text. Not answered. */
  z.strictObject({
    type: z.literal('at-field'),
    kind: z.optional(Kind),
    language: z.enum(LANGUAGE_IDS),
    large: z.boolean(),
  }),
]);
export type FromGuest = z.infer<typeof FromGuest>;

/**
 * From a guide to options that another has opened: come forward. Answered by `true`, and only by some that are as
 * private as the guide.
 */
export const ShowOptions = z.strictObject({
  type: z.literal('show-options'),
  /** The browser's own number of the login page's tab. */
  tabId: z.optional(z.int()),
  isPrivate: z.boolean(),
});
export type ShowOptions = z.infer<typeof ShowOptions>;

/**
 * From the background to a guide that may be open already: come forward and show this. Answered by `true`, and
 * only by one that is as private as the login page's window.
 */
export const ShowGuide = z.strictObject({
  type: z.literal('show-guide'),
  kind: Kind,
  /** The browser's own number of the login page's tab. */
  tabId: z.optional(z.int()),
  isPrivate: z.boolean(),
});
export type ShowGuide = z.infer<typeof ShowGuide>;

/**
 * From a guide in a private window to the background, which remembers it: of a tab it is said that its page must be
 * loaded anew. Answered by whether it was said before.
 */
export const ReloadSaid = z.strictObject({
  type: z.literal('reload-said'),
  /** The browser's own number of that tab. */
  tabId: z.int(),
  /** `true` where it is said now, `false` where it holds no longer; nothing changes without. */
  now: z.optional(z.boolean()),
});
export type ReloadSaid = z.infer<typeof ReloadSaid>;

/** What a person tells in the guide, and the content script is to know. */
export interface Told {
  /** Their language: the guide has greeted who came to the page. */
  met?: true;
  /** That the Caf gave them the number at the field. */
  given?: true;
  /** That somebody else is here now: the number still at the field is not theirs. */
  newPerson?: true;
}

/** Every message to the content script, which has no schemas. */
export type ToGuest =
  /** From the background, or from a page in a private window: do it this way from now on. Not answered. */
  | { type: 'setup'; setup: Setup }
  /** From the guide, with what the person has told there. Answered by `PageState`. */
  | ({ type: 'page-state' } & Told)
  /** From the background: does the warning that it was told of stand there? Answered by its kind, if any. */
  | { type: 'warned' };

export const GuideOpened = z.strictObject({
  opened: z.boolean(),
  /** Not opened, since the page is not in front: it may be asked for again. */
  behind: z.optional(z.literal(true)),
});
export type GuideOpened = z.infer<typeof GuideOpened>;

/** What the content script sees of its page. */
export const PageState = z.strictObject({
  kind: z.optional(Kind),
  /** Whether the login form is there. */
  form: z.boolean(),
  /** Whether this is where the login form belongs. */
  place: z.boolean(),
  /** The guide has greeted who came to the page. */
  met: z.optional(z.literal(true)),
  /** What was chosen in this private window. */
  own: z.optional(SettingsChange),
  /** The language that a translator has put it into. */
  translatedTo: Translated,
});
export type PageState = z.infer<typeof PageState>;
