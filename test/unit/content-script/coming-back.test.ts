import { expect, it, vi } from 'vitest';
import { startContentScript } from '../../../src/content-script/content-script.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import { FRENCH } from '../../../src/shared/login-words/french.ts';
import { LOGIN_FORM, page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn(async () => undefined) }));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

it('is a new visit, out of the cache too: the content script has forgotten, and the background is told again', async () => {
  page(LOGIN_FORM);
  const { pageState, setUp } = startContentScript(document, urgent);
  const field = document.getElementById('nir') as HTMLInputElement;
  field.focus();
  const type = (value: string): void => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  setUp({ texts: urgent, large: false, phone: false, opens: 9, words: FRENCH });
  type('7');
  expect(pageState({ met: true, given: true })).toEqual(expect.objectContaining({ met: true }));
  type('78');
  expect(pageState({}).kind, 'closed for the visit').toBeUndefined();

  for (const value of ['785', '7851']) {
    sendMessage.mockClear();
    // The page can send one itself; that is no new visit.
    pageState({ met: true });
    window.dispatchEvent(new Event('pagehide'));
    expect(pageState({}).met).toBe(true);
    window.dispatchEvent(
      Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: true }),
    );
    expect(pageState({}).met).toBeUndefined();
    type(value);
    expect(pageState({}).kind).toBe('provisional');
    expect(sendMessage).toHaveBeenCalledWith({
      type: 'at-field',
      kind: 'provisional',
      language: 'fr',
      large: false,
    });
    expect(sendMessage).toHaveBeenCalledWith({ type: 'notice-setup' });
  }
});
