import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ALL_FIRST_SCREENS, firstScreenPage } from '../../src/shared/advice/first-screens.ts';
import { LANGUAGE_IDS } from '../../src/shared/languages.ts';
import { BUILDS } from './built.ts';
import { allScripts, scriptsBeforePaint } from './scripts-of-page.ts';

/** In bytes of gzip: what has to be there before anything is painted, and all that a guide loads in one language. */
const MOST_BEFORE_PAINT = 15_000;
const MOST_IN_ALL = 45_000;

const weigh = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);

describe.each(BUILDS)('%s', (build) => {
  const pageOf = (screen: (typeof ALL_FIRST_SCREENS)[number]) =>
    `${build}/${firstScreenPage(screen.screen, screen.language)}`;

  it.each(ALL_FIRST_SCREENS)(
    'has the screen $screen in $language, to be read without a script',
    ({ screen, language }) => {
      const html = readFileSync(pageOf({ screen, language }), 'utf8');
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toMatch(/<h1[^>]*>[^<]{5,}<\/h1>/);
      expect(html).toContain('<bdi>32&nbsp;30</bdi>');
      expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\bon\w+=|undefined|\[object/);
    },
  );

  it.each(LANGUAGE_IDS)(
    'waits for few scripts before the first paint, and loads little in all: %s',
    (language) => {
      const page = pageOf({ screen: 'provisional', language });
      const first = scriptsBeforePaint(build, page);
      const all = allScripts(build, page, language);
      expect(first.size).toBeGreaterThan(0);
      expect(all.size).toBeGreaterThan(first.size);
      expect(weigh(first)).toBeLessThanOrEqual(MOST_BEFORE_PAINT);
      const styles = [...readFileSync(page, 'utf8').matchAll(/href="(\/assets\/[^"]+\.css)"/g)];
      expect(styles).toHaveLength(1);
      const others = [page, ...styles.map(([, path]) => `${build}${path}`)];
      expect(weigh([...all, ...others])).toBeLessThanOrEqual(MOST_IN_ALL);
    },
  );
});
