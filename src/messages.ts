import * as z from 'zod/mini';
import { WARNED_KINDS, type WarnedKind } from './number/kinds.ts';

const Kind = z.enum(Object.keys(WARNED_KINDS) as WarnedKind[]);

/** Every message between the parts of the extension. A category is the most that any of them says. */
export const Message = z.discriminatedUnion('type', [
  /** Content script to background: open the guide. Answered by `GuideOpened`. */
  z.strictObject({ type: z.literal('open-guide'), kind: Kind }),
  /** Content script to background: the words of the notice. Answered by `NoticeTexts`. */
  z.strictObject({ type: z.literal('notice-texts') }),
  /** Popup to the content scripts: another language was chosen. Not answered. */
  z.strictObject({ type: z.literal('language-changed') }),
  /** Background to a guide that may be open already: come forward and show this. Answered by `true`. */
  z.strictObject({ type: z.literal('show-guide'), kind: Kind }),
  /** Popup to the content script of the active tab. Answered by `KindAtField`. */
  z.strictObject({ type: z.literal('kind-at-field') }),
]);
export type Message = z.infer<typeof Message>;

export const GuideOpened = z.strictObject({ opened: z.boolean() });
export type GuideOpened = z.infer<typeof GuideOpened>;

export const KindAtField = z.strictObject({ kind: z.nullable(Kind) });
export type KindAtField = z.infer<typeof KindAtField>;
