import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestOf } from './built.ts';

/** Headings of `store/listing.*.md`, and between how many characters the stores take under them. */
const LISTINGS = {
  fr: ['Nom', 'Description courte', 'Description longue', 'But unique', 'Mots de recherche'],
  en: ['Name', 'Short description', 'Long description', 'Single purpose', 'Search terms'],
} as const;

describe.each(Object.entries(LISTINGS))('the listing in %s', (language, headings) => {
  const file = readFileSync(`store/listing.${language}.md`, 'utf8');
  const [name, short, long, purpose, terms] = headings.map((heading) => under(`## ${heading}`));

  function under(heading: string): string {
    const [, after = ''] = file.split(`\n${heading}\n`);
    return (after.split(/\n#/)[0] ?? '').trim();
  }

  it('has the name and the short description that are in the package', () => {
    const path = `.output/chrome-mv3/_locales/${language}/messages.json`;
    const messages = JSON.parse(readFileSync(path, 'utf8'));
    expect([name, short]).toEqual([messages.name.message, messages.description.message]);
  });

  it('fits the stores', () => {
    // Chrome: 75 and 132; AMO’s summary: 250; Edge’s description: 250 to 10 000.
    expect(name?.length).toBeLessThanOrEqual(45);
    expect(short?.length).toBeLessThanOrEqual(132);
    expect(long?.length).toBeGreaterThanOrEqual(250);
    expect(long?.length).toBeLessThanOrEqual(10_000);
    expect(purpose?.length).toBeGreaterThan(0);
    expect(purpose?.length).toBeLessThanOrEqual(1000);
  });

  it('has search terms that Edge takes: seven, of 30 characters, 21 words together', () => {
    const all = (terms ?? '').split(', ');
    expect(all.length).toBeLessThanOrEqual(7);
    expect(Math.max(...all.map((term) => term.length))).toBeLessThanOrEqual(30);
    expect(all.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('justifies each permission and each host, and no other', () => {
    const { permissions, content_scripts } = manifestOf('.output/chrome-mv3');
    const hosts = (content_scripts as { matches: string[] }[]).flatMap(({ matches }) => matches);
    const justified = [...file.matchAll(/^### `(.+)`$/gm)].map(([, what]) => what);
    expect(justified.sort()).toEqual([...permissions, ...hosts].sort());
    for (const what of justified) {
      const why = under(`### \`${what}\``);
      expect(why.length).toBeGreaterThan(40);
      expect(why.length).toBeLessThanOrEqual(1000);
    }
  });
});
