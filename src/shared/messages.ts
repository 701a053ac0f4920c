import * as z from 'zod/mini';
import { LANGUAGE_IDS } from './languages.ts';
import { WARNED_LIST } from './number/warned-list.ts';
import { SettingsChange } from './settings/schema.ts';
import type { Setup } from './setup.ts';

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
export const FromContentScript = z.discriminatedUnion('type', [
  /** Open the guide; `bySelf` where the person has not asked for it. Answered by `GuideOpened`. */
  z.strictObject({
    type: z.literal('open-guide'),
    kind: Kind,
    bySelf: z.optional(z.literal(true)),
  }),
  /**
   * Asks for the texts and settings of the notice, with the language that a translator has put the page into, and what
   * was chosen in its private window. Answered by `Setup`.
   */
  z.strictObject({
    type: z.literal('notice-setup'),
    translatedTo: Translated,
    chosen: z.optional(SettingsChange),
  }),
  /** The warning at the field from now on, its language, and whether its text is large. Not answered. */
  z.strictObject({
    type: z.literal('at-field'),
    kind: z.optional(Kind),
    language: z.enum(LANGUAGE_IDS),
    large: z.boolean(),
  }),
]);
export type FromContentScript = z.infer<typeof FromContentScript>;

/**
 * From a guide to an options page that another guide has opened: come to the front. Answered by `true`, and only in a
 * window that is private where the guide's is, and not where it is not.
 */
export const ShowOptions = z.strictObject({
  type: z.literal('show-options'),
  /** The id of the login page's tab. */
  tabId: z.optional(z.int()),
  isPrivate: z.boolean(),
});
export type ShowOptions = z.infer<typeof ShowOptions>;

/**
 * From the background to a guide that may be open already: come to the front and show this. Answered by `true`, and only
 * in a window that is private where the login page's is, and not where it is not.
 */
export const ShowGuide = z.strictObject({
  type: z.literal('show-guide'),
  kind: Kind,
  /** The id of the login page's tab. */
  tabId: z.optional(z.int()),
  isPrivate: z.boolean(),
});
export type ShowGuide = z.infer<typeof ShowGuide>;

/**
 * From a guide in a private window to the background, which remembers it: the guide tells the person that the page in a
 * tab must be reloaded. Answered by whether it has told so before.
 */
export const ReloadSaid = z.strictObject({
  type: z.literal('reload-said'),
  /** The id of that tab. */
  tabId: z.int(),
  /** `true` where it tells so now, `false` where a reload is no longer needed; without it nothing changes. */
  now: z.optional(z.boolean()),
});
export type ReloadSaid = z.infer<typeof ReloadSaid>;

/** What a person has told the guide, for the content script. */
export interface Told {
  /** The language: the guide has asked this person for it. */
  met?: true;
  /** That the Caf gave them the number in the field. */
  given?: true;
  /** That another person is here now: the number that is still in the field is not theirs. */
  newPerson?: true;
}

/** Every message to the content script, which has no schemas. */
export type ToContentScript =
  /** From the background, or from a page in a private window: new settings. Not answered. */
  | { type: 'setup'; setup: Setup }
  /** From the guide, with what the person has told there. Answered by `PageState`. */
  | ({ type: 'page-state' } & Told)
  /** From the background: is there still a warning at the field? Answered by its kind, if any. */
  | { type: 'warned' };

export const GuideOpened = z.strictObject({
  opened: z.boolean(),
  /** Not opened, since the page is not in front: the content script may ask again. */
  behind: z.optional(z.literal(true)),
});
export type GuideOpened = z.infer<typeof GuideOpened>;

/** The state of the page that the content script is in. */
export const PageState = z.strictObject({
  kind: z.optional(Kind),
  /** Whether the login form is there. */
  form: z.boolean(),
  /** Whether this is where the login form belongs. */
  place: z.boolean(),
  /** The guide has asked this person for their language. */
  met: z.optional(z.literal(true)),
  /** What was chosen in this private window. */
  chosen: z.optional(SettingsChange),
  /** The language that a translator has put it into. */
  translatedTo: Translated,
});
export type PageState = z.infer<typeof PageState>;
