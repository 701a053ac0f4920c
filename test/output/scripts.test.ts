import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS, filesOf } from './built.ts';

/**
 * Of the content script, in bytes: finding any login (a third), standing where it should beside other people's kits
 * (an eighth), the notice with its styles, the number. What it costs a page is measured by the benchmark.
 */
const MOST_RAW = 23_808;
const MOST_GZIPPED = 10_496;
/** Of the pages with every language, in bytes. */
const MOST_PAGES_GZIPPED = 88_500;

/** Ways out of the browser, and ways to run what is not in the package. */
const FORBIDDEN =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\beval\s*\(|new Function\b|\bFunction\(|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/;

describe.each(BUILDS)('%s', (build) => {
  it.each(filesOf(build, '.js'))('%s has no network, no eval, no markup from strings', (file) => {
    expect(readFileSync(file, 'utf8').match(FORBIDDEN)?.[0]).toBeUndefined();
  });

  it.each(filesOf(build, '.js'))('%s does not listen to other extensions or to pages', (file) => {
    const listeners =
      /External\.addListener|onUserScript\w*\.addListener|addEventListener\(\s*.message\b/;
    expect(readFileSync(file, 'utf8').match(listeners)?.[0]).toBeUndefined();
  });

  it('has a content script that weighs next to nothing', () => {
    const script = readFileSync(`${build}/caf-login.js`);
    expect(script.length).toBeLessThanOrEqual(MOST_RAW);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIPPED);
  });

  it('has no pattern of all letters as a literal in the content script: each load would pay for its table', () => {
    const script = readFileSync(`${build}/caf-login.js`, 'utf8');
    expect(script.match(/\/[^/"'`\n]*\\p\{[^/"'`\n]*\/[a-z]*u/)?.[0]).toBeUndefined();
  });

  it('has pages that weigh little in all languages together', () => {
    const pages = filesOf(build, '.js').filter((file) => !/background|caf-login/.test(file));
    const bytes = pages.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_PAGES_GZIPPED);
  });

  it('has a content script without storage, cookies, clipboard, log or navigation', () => {
    const script = readFileSync(`${build}/caf-login.js`, 'utf8');
    const ways = /storage|cookie|clipboard|console|location\b|history|indexedDB|postMessage/i;
    expect(script.match(ways)?.[0]).toBeUndefined();
  });

  it('has no source map and no evidence texts in the content script', () => {
    expect(filesOf(build, '.map')).toEqual([]);
    expect(readFileSync(`${build}/caf-login.js`, 'utf8')).not.toMatch(/fas-2021|konnectors/);
  });
});
