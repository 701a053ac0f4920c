import { expect, it } from 'vitest';
import { guide, handout, notice } from '../../../../src/shared/i18n/fr.ts';
import { strings } from './strings.ts';

const sentences = strings([notice.warnings, guide, handout]).flatMap((text) =>
  text.split(/(?<=[.?!:]) /),
);

it.each(sentences)('says in at most 15 words: %s', (sentence) => {
  const words = sentence.split(/[\s’]+/).filter((word) => /[\p{L}\d]/u.test(word));
  expect(words.length).toBeLessThanOrEqual(15);
});

it('writes French as French is written', () => {
  for (const text of strings([notice, guide])) {
    expect(text, 'an apostrophe is curved').not.toContain("'");
    expect(text, 'a no-break space stands before : ; ? !').not.toMatch(/ [:;?!]/);
    expect(text, 'a number stays with what it counts').not.toMatch(
      /\d (ou|chiffres|premiers|caractères|minutes|mois)\b|ou \d/,
    );
  }
});

it('explains an abbreviation where it stands, and uses no other', () => {
  const explained = { CPAM: 'assurance maladie', Ofpra: 'office des réfugiés' };
  for (const text of strings([notice, guide, handout])) {
    for (const [abbreviation, meaning] of Object.entries(explained)) {
      if (text.includes(abbreviation)) expect(text).toContain(meaning);
    }
    expect(text).not.toMatch(/\b(NIR|NIA|NNP|AGDREF|CNAM|CAF)\b/);
  }
});
