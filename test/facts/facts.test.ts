import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOverdue, monthsUnseen } from '../../scripts/facts/age.ts';
import { statements } from '../../scripts/facts/statements.ts';
import { QUESTIONS } from '../../src/shared/advice/questions.ts';
import { SOURCES, type SourceId } from '../../src/shared/facts/sources.ts';
import { guide, notice } from '../../src/shared/i18n/fr.ts';
import { strings } from '../unit/shared/i18n/strings.ts';

describe('the list of what people are told', () => {
  const all = statements();
  const told = all.map(({ text }) => text).join('\n');

  it('has every advice, warning and situation in it', () => {
    const { stepTexts, situations, hints, callPrice } = guide;
    const wanted = [stepTexts, situations, hints, callPrice, notice.warnings];
    expect(strings(wanted).filter((text) => !told.includes(text))).toEqual([]);
  });

  it('says of each where it is shown', () => {
    for (const { shown } of all) expect(shown).toMatch(/^(contact|\w[\w ,]*: \S.*|letter, .*)$/);
  });

  it('rests on every source there is, or the source is of no use', () => {
    const used = new Set(all.map(({ source }) => source));
    expect(Object.keys(SOURCES).filter((id) => !used.has(id as SourceId))).toEqual([]);
  });

  it('has a source for what stands before the answers of a question', () => {
    for (const { text, hintSources } of Object.values(QUESTIONS)) {
      expect(hintSources !== undefined, text).toBe(text in guide.hints);
    }
  });
});

describe('the age of a source', () => {
  const [id] = Object.keys(SOURCES) as [SourceId];
  const { checked } = SOURCES[id];
  const yearAfter = (years: number) => `${Number(checked.slice(0, 4)) + years}${checked.slice(4)}`;

  it('is counted in whole months since somebody last looked', () => {
    expect(monthsUnseen(id, checked)).toBe(0);
    expect(monthsUnseen(id, yearAfter(1))).toBe(12);
    const [year, month] = yearAfter(1).split('-');
    expect(monthsUnseen(id, `${year}-${month}-01`)).toBe(11);
  });

  it('is too much after twelve months, and not a day before', () => {
    const dayBefore = new Date(Date.parse(yearAfter(1)) - 86_400_000).toISOString().slice(0, 10);
    expect(isOverdue(id, dayBefore)).toBe(false);
    expect(isOverdue(id, yearAfter(1))).toBe(true);
    expect(isOverdue(id, yearAfter(3))).toBe(true);
  });
});

it('is asked for before a release, and by no test of today', () => {
  expect(readFileSync('.github/workflows/release.yml', 'utf8')).toContain('run: npm run facts');
  expect(readFileSync('scripts/test.ts', 'utf8')).not.toContain('facts');
});
