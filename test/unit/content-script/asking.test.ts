import { expect, it, vi } from 'vitest';
import { startContentScript } from '../../../src/content-script/content-script.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import { LOGIN_FORM, page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn(async () => undefined) }));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

const field = () => document.getElementById('nir') as HTMLInputElement;
const type = (value: string): void => {
  field().value = value;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};

it('asks for the words once at a time, however many keys there are', async () => {
  page(LOGIN_FORM);
  sendMessage.mockClear();
  startContentScript(document, urgent);
  field().focus();
  for (const value of ['1', '12', '123']) type(value);
  expect(sendMessage.mock.calls).toEqual([[{ type: 'notice-setup' }]]);
});
