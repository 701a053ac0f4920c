import type { WarnedKind } from '../../number/kinds.ts';

/** What is the matter, and the one thing to do. */
export interface Warning {
  title: string;
  text: string;
}

/** The words of the notice, in one language. */
export interface NoticeTexts {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** A kind without words is not told. */
  warnings: { provisional: Warning } & Partial<Record<WarnedKind, Warning>>;
  guide: string;
  /** The link that calls, on a telephone. */
  call: string;
  /** The same where no telephone is: what to dial, elsewhere. */
  dial: string;
  /** Said in the place of the button where the guide cannot be opened. */
  noGuide: string;
  given: string;
  close: string;
  about: string;
}

/** The same with words for every kind, as a dictionary has it. */
export interface FullNoticeTexts extends NoticeTexts {
  warnings: Record<WarnedKind, Warning>;
}
