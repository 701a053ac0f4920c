import { beforeEach, expect, it, vi } from 'vitest';
import { fakeArea } from '../fake-storage.ts';

const api = vi.hoisted(() => ({
  extension: { inIncognitoContext: false },
  i18n: { getUILanguage: () => 'fr' },
  runtime: { getPlatformInfo: vi.fn() },
  storage: {} as Record<string, unknown>,
  action: { setPopup: vi.fn() },
}));
vi.mock('../../src/browser.ts', () => ({ browser: api }));

import { firstScreensSet, setFirstScreen } from '../../src/background/first-screen.ts';

let local: ReturnType<typeof fakeArea>;
const choose = (settings: object): void => {
  local.held.settings = { version: 2, language: 'fr', ...settings };
};

beforeEach(() => {
  vi.resetAllMocks();
  local = fakeArea();
  choose({});
  api.storage = { local, session: fakeArea(), managed: { get: async () => ({}) } };
  api.runtime.getPlatformInfo.mockResolvedValue({ os: 'linux' });
});

it('gives a tab the screen of its warning, in the language of the notice', async () => {
  await setFirstScreen('provisional', 5, 'ar');
  expect(api.action.setPopup.mock.calls).toEqual([
    [{ popup: '/popup/provisional-ar.html', tabId: 5 }],
  ]);
});

it('gives all others the first question, in the language of the settings', async () => {
  choose({ language: 'uk' });
  await setFirstScreen('no-warning');
  expect(api.action.setPopup.mock.calls).toEqual([[{ popup: '/popup/no-warning-uk.html' }]]);
});

it('has large text from the beginning on', async () => {
  choose({ largeText: true });
  await setFirstScreen('waiting', 5);
  expect(api.action.setPopup.mock.calls).toEqual([
    [{ popup: '/popup/waiting-fr.html#large', tabId: 5 }],
  ]);
});

it('is drawn for a social worker, who may have somebody new beside them', async () => {
  choose({ socialWorker: true });
  await setFirstScreen('provisional', 5);
  expect(api.action.setPopup.mock.calls).toEqual([[{ popup: '/popup.html', tabId: 5 }]]);
});

it('is drawn on a telephone, where its address would stay in the history', async () => {
  api.runtime.getPlatformInfo.mockResolvedValue({ os: 'android' });
  await setFirstScreen('provisional', 5);
  expect(api.action.setPopup).not.toHaveBeenCalled();
});

it('follows one after the other, however long the storage takes, and outlives a tab that is closed', async () => {
  api.action.setPopup.mockRejectedValueOnce(new Error('No tab with id: 5'));
  local.get.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return structuredClone(local.held);
  });
  void setFirstScreen('provisional', 5);
  void setFirstScreen('no-warning', 5);
  await firstScreensSet();
  expect(api.action.setPopup.mock.calls.map(([{ popup }]) => popup)).toEqual([
    '/popup/provisional-fr.html',
    '/popup/no-warning-fr.html',
  ]);
});
