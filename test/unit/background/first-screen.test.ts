import { beforeEach, expect, it, vi } from 'vitest';
import { fakeArea } from '../shared/extension-api/fake-storage.ts';

const api = vi.hoisted(() => ({
  extension: { inIncognitoContext: false },
  i18n: { getUILanguage: () => 'fr' },
  runtime: { getPlatformInfo: vi.fn() },
  storage: {} as Record<string, unknown>,
  action: { setPopup: vi.fn(), getPopup: vi.fn() },
}));
vi.mock('../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { restoreFirstScreen, setFirstScreen } from '../../../src/background/first-screen.ts';

let local: ReturnType<typeof fakeArea>;
const TAB = { tabId: 5, language: 'ar', isLarge: false } as const;
const choose = (settings: object): void => {
  local.held.settings = { version: 2, language: 'fr', ...settings };
};

beforeEach(() => {
  vi.resetAllMocks();
  local = fakeArea();
  choose({});
  api.storage = { local, session: fakeArea(), managed: { get: async () => ({}) } };
  api.runtime.getPlatformInfo.mockResolvedValue({ os: 'linux' });
  api.action.setPopup.mockResolvedValue(undefined);
});

it('gives a tab the screen of its warning, in the language of the notice', async () => {
  await setFirstScreen('provisional', TAB);
  expect(api.action.setPopup.mock.calls).toEqual([
    [{ popup: '/popup/provisional-ar.html', tabId: 5 }],
  ]);
});

it('gives all others the first question, in the language of the settings', async () => {
  choose({ language: 'uk' });
  await setFirstScreen('no-warning');
  expect(api.action.setPopup.mock.calls).toEqual([[{ popup: '/popup/no-warning-uk.html' }]]);
});

it('has large text from the beginning on, in a tab as its page has it', async () => {
  choose({ largeText: true });
  await setFirstScreen('no-warning');
  await setFirstScreen('waiting', TAB);
  await setFirstScreen('waiting', { ...TAB, isLarge: true });
  expect(api.action.setPopup.mock.calls).toEqual([
    [{ popup: '/popup/no-warning-fr.html#large' }],
    [{ popup: '/popup/waiting-ar.html', tabId: 5 }],
    [{ popup: '/popup/waiting-ar.html#large', tabId: 5 }],
  ]);
});

it('is drawn for a social worker, who may have somebody new beside them', async () => {
  choose({ socialWorker: true });
  await setFirstScreen('provisional', TAB);
  expect(api.action.setPopup.mock.calls).toEqual([[{ popup: '/popup.html', tabId: 5 }]]);
});

it.each([
  ['android', 0],
  ['win', 1],
])(
  'is drawn on a telephone, where its address would stay in the history: %s',
  async (os, times) => {
    api.runtime.getPlatformInfo.mockResolvedValue({ os });
    await setFirstScreen('provisional', TAB);
    expect(api.action.setPopup).toHaveBeenCalledTimes(times);
  },
);

it('is nothing to a tab that is closed', async () => {
  api.action.setPopup.mockRejectedValue(new Error('No tab with id: 5'));
  await setFirstScreen('provisional', TAB);
  expect(api.action.setPopup).toHaveBeenCalledOnce();
});

it.each([
  ['ext://repere/popup.html', 1],
  ['ext://repere/popup/no-warning-ar.html', 0],
])('is set again where the browser has forgotten it: %s', async (popup, times) => {
  api.action.getPopup.mockResolvedValue(popup);
  await restoreFirstScreen();
  expect(api.action.setPopup).toHaveBeenCalledTimes(times);
});
