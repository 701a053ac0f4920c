import { beforeEach, expect, it, vi } from 'vitest';
import { fakeArea } from '../shared/extension-api/fake-storage.ts';

const api = vi.hoisted(() => ({
  extension: { inIncognitoContext: false },
  i18n: { getUILanguage: () => 'fr' },
  runtime: { getPlatformInfo: async () => ({ os: 'linux' }) },
  storage: {} as Record<string, unknown>,
  tabs: { sendMessage: vi.fn() },
  action: {
    setPopup: vi.fn(),
    setTitle: vi.fn(),
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
  },
}));
vi.mock('../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { showAtField, shownAtFields } from '../../../src/background/show-at-field.ts';

const told = { type: 'at-field', language: 'ar', large: false } as const;
const local = fakeArea();
/** What was shown in the tab, in order: the mark, and the screen. */
const marks = () => api.action.setBadgeText.mock.calls.map(([{ text }]) => text);
const screens = () => api.action.setPopup.mock.calls.map(([{ popup }]) => popup);

beforeEach(() => {
  vi.resetAllMocks();
  for (const act of Object.values(api.action)) act.mockResolvedValue(undefined);
  api.storage = { local, session: fakeArea(), managed: { get: async () => ({}) } };
});

it('marks the button, and has the popup begin with the warning', async () => {
  api.tabs.sendMessage.mockResolvedValue('provisional');
  await showAtField(5, { ...told, kind: 'provisional' });
  expect(marks()).toEqual(['•']);
  expect(screens()).toEqual(['/popup/provisional-ar.html']);
});

it('takes both back where the page was left before the browser heard of it', async () => {
  api.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await showAtField(5, { ...told, kind: 'provisional' });
  expect(marks()).toEqual(['•', '']);
  expect(screens()).toEqual(['/popup/provisional-ar.html', '/popup/no-warning-ar.html']);
});

it('shows what is warned about by now, of every kind', async () => {
  api.tabs.sendMessage.mockResolvedValue('caf-file');
  await showAtField(5, { ...told, kind: 'waiting' });
  expect(screens()).toEqual(['/popup/waiting-ar.html', '/popup/caf-file-ar.html']);
});

it('shows one after the other, however long the storage takes', async () => {
  api.tabs.sendMessage.mockResolvedValue(undefined);
  local.get.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return {};
  });
  void showAtField(5, { ...told, kind: 'provisional' });
  void showAtField(5, told);
  await shownAtFields();
  expect(screens().slice(0, 2)).toEqual([
    '/popup/provisional-ar.html',
    '/popup/no-warning-ar.html',
  ]);
});
