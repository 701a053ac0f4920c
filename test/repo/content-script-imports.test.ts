import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ContentScriptModule, contentScriptModules } from './content-script-modules.ts';
import { namesIn, propertiesReadIn } from './names.ts';

/** What the content script may bring along; all else, zod and the polyfill first, stays in the background. */
const ALLOWED =
  /^(entrypoints\/caf-login\.ts|src\/content-script\/|src\/shared\/(login-words|number|look)\/|src\/shared\/(i18n\/fr(ench-phrases)?|facts\/contacts)\.ts|node_modules\/(wxt\/dist|@wxt-dev\/browser)\/)/;

/** Ways for a value to be kept or to get out of the page. */
const FORBIDDEN = [
  ...['storage', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'],
  ...['RTCPeerConnection', 'Worker', 'SharedWorker', 'serviceWorker', 'importScripts', 'Image'],
  ...['clipboard', 'execCommand', 'console', 'alert', 'prompt'],
  ...['history', 'location', 'navigation', 'open', 'pushState', 'replaceState'],
  ...['postMessage', 'BroadcastChannel', 'MessageChannel', 'dispatchEvent', 'CustomEvent'],
  ...['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'],
  ...['connect', 'connectNative', 'setAttribute', 'toggleAttribute', 'dataset', 'src', 'srcset'],
  ...['FormData', 'clipboardData', 'requestSubmit', 'setItem', 'designMode'],
  ...['Request', 'Blob', 'File', 'createObjectURL'],
];

/** Ways to the value of a field. */
const VALUE = [
  ...['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'elements'],
  ...['getAttribute', 'attributes', 'getSelection', 'setRangeText', 'validationMessage', 'data'],
];

/** Ways to what is being typed. */
const KEYS = ['key', 'code', 'keyCode', 'charCode', 'which', 'inputType'];

const modules: ContentScriptModule[] = await contentScriptModules('entrypoints/caf-login.ts');
const own = modules.filter(({ path }) => !path.startsWith('node_modules/'));

const pathsOf = (wanted: (code: string) => boolean): string[] =>
  own.filter(({ code }) => wanted(code)).map(({ path }) => path);
const naming = (name: string) => pathsOf((code) => namesIn(code).has(name));
const reading = (names: readonly string[]) =>
  pathsOf((code) => {
    const read = propertiesReadIn(code);
    return names.some((name) => read.has(name));
  });

describe('the content script', () => {
  it('brings along nothing else', () => {
    const paths = modules.map(({ path }) => path);
    expect(paths).toContain('src/content-script/login-page/watch.ts');
    expect(paths).toContain('src/shared/number/classify.ts');
    expect(paths.filter((path) => path !== '' && !ALLOWED.test(path))).toEqual([]);
  });

  it.each(own)('has no way for a value to get out of the page in $path', ({ code }) => {
    const names = namesIn(code);
    expect(FORBIDDEN.filter((name) => names.has(name))).toEqual([]);
  });

  it('speaks to the extension in one place, and answers it in one', () => {
    expect(naming('sendMessage')).toEqual(['src/content-script/ask.ts']);
    expect(naming('sendResponse')).toEqual(['src/content-script/answer-messages.ts']);
  });

  it('reads the value of a field in the watcher alone, and what a button says in one place', () => {
    const readers = reading(VALUE.filter((way) => way !== 'getAttribute'));
    expect(readers.sort()).toEqual([
      'src/content-script/login-page/caption.ts',
      'src/content-script/login-page/watch.ts',
    ]);
  });

  it('reads attributes in one place, which takes none that holds what is typed', () => {
    expect(reading(['getAttribute'])).toEqual(['src/content-script/login-page/attribute.ts']);
    expect(naming('getAttribute')).toEqual(['src/content-script/login-page/attribute.ts']);
    const source = readFileSync('src/content-script/login-page/attribute.ts', 'utf8');
    const names = [...source.matchAll(/^ {2}\| '([^']+)'/gm)].map(([, name]) => name);
    expect(names).toContain('aria-label');
    expect(names.filter((name) => /value|data|text/.test(name ?? ''))).toEqual([]);
  });

  it('reads properties by their names in one place', () => {
    expect(naming('Reflect')).toEqual(['src/content-script/unclobbered.ts']);
  });

  it('asks which key was pressed in the notice alone, for Escape', () => {
    expect(reading(KEYS)).toEqual(['src/content-script/notice/notice.ts']);
  });
});

describe('the check itself', () => {
  it.each([
    'browser.storage.local.set(x)',
    "window['fetch'](x)",
    'const { storage } = browser',
    'doc.cookie = x',
    'window[`fetch`](x)',
    'api.runtime.connect({ name: x })',
  ])('sees %s', (code) => {
    const names = namesIn(code);
    expect(FORBIDDEN.some((name) => names.has(name))).toBe(true);
  });

  it.each([
    'field.value',
    "field['value']",
    'field[`value`]',
    "Reflect.get(field, 'value')",
    "unclobbered(field, 'getAttribute').call(field, 'value')",
    'const { value } = field',
    'const { value: number } = field',
    'const see = ({ target: { value } }) => value',
    "field.getAttribute('value')",
  ])('sees that a value is read in %s', (code) =>
    expect(VALUE.some((name) => propertiesReadIn(code).has(name))).toBe(true),
  );

  it.each(['const value = 7', 'say({ value: 7 })', 'field[value]'])('sees none in %s', (code) =>
    expect(propertiesReadIn(code)).not.toContain('value'),
  );
});
