import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../../src/shared/i18n/dictionaries.ts';
import { noticeIn } from '../../../../src/shared/i18n/notices.ts';
import { bestLanguage, LANGUAGE_IDS, LANGUAGES } from '../../../../src/shared/languages.ts';
import { strings } from './strings.ts';

describe.each(LANGUAGE_IDS)('%s', async (id) => {
  const dictionary = await loadDictionary(id);
  const { notice, guide, handout } = dictionary;

  it('is what it says it is', () => {
    expect(notice.lang).toBe(id);
    expect(notice.dir).toBe(['ar', 'fa', 'ps'].includes(id) ? 'rtl' : 'ltr');
    expect(noticeIn(id)).toBe(notice);
  });

  it('says whether nobody whose language it is has read it', () => {
    const says = guide.notProofread ? 'not read yet' : 'read';
    expect(says, `guide.notProofread of ${id}.ts, beside isProofread in languages.ts`).toBe(
      LANGUAGES[id].isProofread ? 'read' : 'not read yet',
    );
  });

  it('leaves nothing else unsaid', () => {
    const { notProofread: _, ...said } = guide;
    const empty = strings({ ...dictionary, guide: said }).filter((text) => !text.trim());
    expect(empty).toEqual([]);
  });

  it('keeps the French that a person must say or find', () => {
    const { stepTexts } = guide;
    for (const [text, french] of [
      [stepTexts['file-number'], /num[ée]ro allocataire/],
      [stepTexts['local-process'], /r[ée]f[ée]rent r[ée]fugi[ée]s/],
      [stepTexts['no-franceconnect'], /FranceConnect/],
      [stepTexts['no-ameli'], /ameli/],
      [stepTexts['tick-no-number'], /Je ne dispose pas de num[ée]ro de s[ée]curit[ée] sociale/i],
      [stepTexts['thirteen-digits'], /carte Vitale/],
      [stepTexts['france-services'], /France services/],
      [stepTexts.federation, /F[ée]d[ée]ration des acteurs de la solidarit[ée]/],
      [stepTexts['file-number'], /num[ée]ro de dossier/],
      [stepTexts['no-franceconnect-plus'], /FranceConnect\+.*La Poste/],
      [stepTexts['rsa-asylum'], /RSA/],
      [stepTexts['student-apl'], /APL/],
      [stepTexts['copy-to-cpam'], /CPAM/],
      [stepTexts['ofpra-form'], /Ofpra/],
      [stepTexts['ofpra-makes-papers'], /Ofpra/],
      [stepTexts['ofpra-copies'], /Ofpra/],
      [stepTexts['no-chasing-ofpra'], /Ofpra/],
      [stepTexts['ofpra-delays'], /Ofpra/],
      [stepTexts['ofpra-delays'], /protection subsidiaire/],
      [stepTexts['rights-protected'], /protection subsidiaire/],
      [guide.answers.protected, /protection subsidiaire/],
      [guide.answers['asylum-seeker'], /asile/],
      [guide.answers['file-number'], /num[ée]ro de dossier/],
      [guide.answers['france-travail'], /France Travail/],
      [guide.answers['residence-permit'], /titre de s[ée]jour/],
      [guide.answers['tax-number'], /num[ée]ro fiscal/],
      [handout.fileNumber, /num[ée]ro de dossier/i],
      [handout.fileNumber, /allocataire/i],
      [notice.warnings.provisional.title + notice.warnings.provisional.text, /32\s30/],
    ] as const) {
      expect(text.replace(/\s/g, ' ')).toMatch(french);
    }
  });

  it('uses the digits that are typed and dialled, and no hidden direction marks', () => {
    for (const text of strings(dictionary)) {
      expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
      expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    }
  });
});

it('has one file a language, and no language without a line in the table', () => {
  const files = readdirSync('src/shared/i18n').filter((name) => /^..\.ts$/.test(name));
  expect(files.sort(), 'the table is in src/shared/languages.ts').toEqual(
    LANGUAGE_IDS.map((id) => `${id}.ts`).sort(),
  );
});

it('has the phone number in one place', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const holding = files.filter(
    (name) => name.endsWith('.ts') && /\b3230\b/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  expect(holding, 'elsewhere write CAF_PHONE.number').toEqual(['shared/facts/contacts.ts']);
});

it.each([
  [['ar-DZ', 'fr'], 'ar'],
  [['FA'], 'fa'],
  [['prs-AF', 'fr'], 'fa'],
  [['xx', 'en-GB'], 'en'],
  [['xx', 'toString'], 'fr'],
  [[], 'fr'],
])('speaks to someone whose browser has %j in %s', (wanted, language) => {
  expect(bestLanguage(wanted)).toBe(language);
});
