import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestOf } from './built.ts';

const LOCALES = '.output/chrome-mv3/_locales';

it.each(readdirSync(LOCALES))(
  'has a name and a description that fit the stores in %s',
  (locale) => {
    const { name, description } = JSON.parse(
      readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8'),
    );
    expect(name.message.length).toBeLessThanOrEqual(45);
    expect(description.message.length).toBeLessThanOrEqual(132);
  },
);

it('is French where the browser speaks none of them', () => {
  expect(manifestOf('.output/chrome-mv3').default_locale).toBe('fr');
  expect(readdirSync(LOCALES)).toContain('fr');
});
