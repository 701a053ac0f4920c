import { expect, it, vi } from 'vitest';
import { startContentScript } from '../../../src/content-script/content-script.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import { LOGIN_FORM, page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn(async () => undefined) }));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

const field = () => document.getElementById('nir') as HTMLInputElement;
const notices = () => document.querySelectorAll('repere-notice').length;
const type = (value: string): void => {
  field().value = value;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};

it('does as little as there is to do', async () => {
  vi.useFakeTimers();
  page('<form><input id="other"></form>');
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  startContentScript(document, urgent);
  for (const event of ['focusin', 'input', 'submit', 'click', 'focusout']) {
    document.getElementById('other')?.dispatchEvent(new Event(event, { bubbles: true }));
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(attach, 'no notice is built where there is no login').not.toHaveBeenCalled();
  for (const said of sendMessage.mock.calls) {
    expect(said, 'nothing is said of other forms').toEqual([{ type: 'notice-setup' }]);
  }
  sendMessage.mockClear();

  page(LOGIN_FORM);
  await vi.advanceTimersByTimeAsync(5000);
  expect(attach, 'the notice is built in good time').toHaveBeenCalledOnce();
  expect(notices()).toBe(0);
  expect(
    sendMessage,
    'no background is woken before somebody is at the field',
  ).not.toHaveBeenCalled();

  field().focus();
  expect(sendMessage, 'words are asked for once somebody is there').toHaveBeenCalled();

  for (const value of ['7', '', '8', '1', '7']) {
    type(value);
    expect(notices()).toBe(/[78]/.test(value) ? 1 : 0);
  }
  expect(attach, 'the one notice comes and goes').toHaveBeenCalledOnce();
});

it('tells the popup what is there when it asks', () => {
  page(LOGIN_FORM);
  field().value = '7851299341002';
  expect(startContentScript(document, urgent).pageState({})).toMatchObject({
    kind: 'provisional',
    form: true,
  });
});
