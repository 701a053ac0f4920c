import type { StepId } from './steps.ts';

/** All the words of the guide, in one language. */
export interface GuideTexts {
  call: string;
  callPrice: string;
  prepare: string;
  say: string;
  wordsToSay: string;
  owed: string;
  avoid: string;
  sources: string;
  privacy: string;
  notOfficial: string;
  steps: Record<StepId, string>;
}
