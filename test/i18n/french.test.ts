import { expect, it } from 'vitest';
import { guide, notice } from '../../src/i18n/fr.ts';

/** All the strings in a dictionary, however deep. */
function strings(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part ? Object.values(part).flatMap(strings) : [];
}
const sentences = strings([notice.warnings, guide]).flatMap((text) => text.split(/(?<=[.?!:]) /));

it.each(sentences)('says in at most 15 words: %s', (sentence) => {
  const words = sentence.split(/[\s’]+/).filter((word) => /[\p{L}\d]/u.test(word));
  expect(words.length).toBeLessThanOrEqual(15);
});

it('writes French as French is written', () => {
  for (const text of strings([notice, guide])) {
    expect(text, 'an apostrophe is curved').not.toContain("'");
    expect(text, 'a no-break space stands before : ; ? !').not.toMatch(/ [:;?!]/);
  }
});
