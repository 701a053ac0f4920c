import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  type ContentScript,
  startContentScript,
} from '../../../src/content-script/content-script.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import { stopListening } from './login-page/listening.ts';
import { LOGIN_FORM, page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn(async () => undefined) }));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

const field = () => document.getElementById('nir') as HTMLInputElement;
const enter = (value: string): void => {
  field().value = value;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
let script: ContentScript;

/** A new person is with the social worker, and the number of the former one is still in the field. */
beforeEach(() => {
  vi.useFakeTimers();
  page(LOGIN_FORM);
  script = startContentScript(document, urgent);
  field().focus();
  enter('7');
  script.pageState({ met: true });
  script.pageState({ newPerson: true });
  expect(script.pageState({}).kind).toBeUndefined();
});
afterEach(stopListening);

it('is not warned about the former person’s number, and at once about their own', () => {
  window.dispatchEvent(new Event('pageshow'));
  expect(script.pageState({}).kind).toBeUndefined();
  enter('78');
  expect(script.pageState({}).kind).toBe('provisional');
});

it('is not met yet', () => {
  expect(script.pageState({}).met).toBeUndefined();
});

it('still works in a page that has replaced its document', async () => {
  // As `document.open` does.
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls) {
    window.removeEventListener(type, listener as EventListener, true);
  }
  page(LOGIN_FORM);
  await vi.advanceTimersByTimeAsync(1000);
  field().focus();
  enter('7');
  await vi.advanceTimersByTimeAsync(5000);
  expect(script.pageState({}).kind).toBe('provisional');
});

it('is somebody else again for whoever comes back to the page', () => {
  window.dispatchEvent(Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: true }));
  window.dispatchEvent(new Event('pageshow'));
  expect(script.pageState({}).kind).toBe('provisional');
});
