/** The words of the printed sheet, in one language. The letter itself is always French. */
export interface HandoutTexts {
  title: string;
  print: string;
  /** Where the browser does not print. */
  cannotPrint: string;
  /** Labels of what is filled in by hand. */
  name: string;
  fileNumber: string;
  callDate: string;
  agent: string;
  answer: string;
  /** What the letter on the second page says. */
  letter: string;
  /** When to tick the paragraphs of the letter, which are not true of everybody. */
  letterTick: string;
  /** That nothing is to be typed, only written by hand. */
  byHand: string;
}
