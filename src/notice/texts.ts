import type { WarnedKind } from '../number/kinds.ts';

/** All the words of the notice, in one language. */
export interface NoticeTexts {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** For each kind: what is the matter, and the one thing to do. */
  warnings: Record<WarnedKind, { title: string; text: string }>;
  guide: string;
  call: string;
  given: string;
  close: string;
  about: string;
}
