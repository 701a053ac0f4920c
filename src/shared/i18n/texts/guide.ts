import type { LinkId } from '../../advice/links.ts';
import type { AnswerId, QuestionText } from '../../advice/questions.ts';
import type { PhraseId, SituationId } from '../../advice/situation.ts';
import type { StepId } from '../../advice/steps.ts';

/** All the words of the guide, in one language. */
export interface GuideTexts {
  /** Before the number in large: « Appelez le ». */
  call: string;
  /** The button that shows the QR code of the number. */
  scan: string;
  /** What that code does. */
  code: string;
  callPrice: string;
  prepare: string;
  /** Title of the words to say. */
  say: string;
  /** The same where it is the health insurance that is asked. */
  sayToCpam: string;
  /** The button that reads the words aloud. */
  listen: string;
  steps: string;
  /** Title of what the person may claim. */
  rights: string;
  avoid: string;
  /** Title of the links to other situations. */
  next: string;
  back: string;
  restart: string;
  /** The button that closes what is no popup, and brings the login page forward. */
  backToPage: string;
  /** The same where no login page is known. */
  close: string;
  /** Label of the choice of language. */
  language: string;
  /** The link to the sheet and the letter. */
  print: string;
  sources: string;
  /** Before the day on which a source was last looked at. */
  checked: string;
  privacy: string;
  notOfficial: string;
  /** Shown where no native speaker has read the translation; empty in French. */
  notProofread: string;
  questions: Record<QuestionText, string>;
  /** What is to be known before answering. */
  hints: { 'which-number': string } & Partial<Record<QuestionText, string>>;
  answers: Record<AnswerId, string>;
  situations: Record<SituationId, { title: string; lead: string }>;
  /** The ways to other situations. */
  links: Record<LinkId, string>;
  stepTexts: Record<StepId, string>;
  phrases: Record<PhraseId, string>;
}
