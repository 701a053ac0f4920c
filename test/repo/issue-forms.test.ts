import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/shared/languages.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

it('offers every language in the form about translations', () => {
  const offered = read('traduction.yml').match(/^ {8}- .+$/gm) ?? [];
  for (const { name } of Object.values(LANGUAGES)) expect(offered).toContain(`        - ${name}`);
});

it.each(forms)('has what GitHub wants of a form, and each id once, in %s', (name) => {
  const form = read(name);
  for (const key of ['name', 'description', 'title', 'body']) {
    expect(form).toMatch(new RegExp(`^${key}:`, 'm'));
  }
  const ids = [...form.matchAll(/^ {4}id: (.+)$/gm)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(['page-changee.yml', 'information-fausse.yml'])('asks for no number in %s', (name) => {
  expect(read(name)).toContain('ni numéro, ni nom, ni mot de passe');
});
