import { beforeEach, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  storage: { local: { get: vi.fn(), set: vi.fn() } },
  i18n: { getUILanguage: () => 'uk' },
}));
vi.mock('../../src/browser.ts', () => ({ browser: api }));

import { chooseLanguage, chosenLanguage } from '../../src/settings/language.ts';

const stored = (value: unknown) => api.storage.local.get.mockResolvedValue({ settings: value });
beforeEach(() => {
  stored(undefined);
});

it('is the browser’s where none was chosen', async () => {
  expect(await chosenLanguage()).toBe('uk');
});

it('is the one that was chosen', async () => {
  stored({ version: 1, language: 'ti' });
  expect(await chosenLanguage()).toBe('ti');
});

it.each([null, 'ti', {}, { version: 1, language: 'xx' }, { version: 9, language: 'ti' }, []])(
  'is the browser’s where %j is stored',
  async (value) => {
    stored(value);
    expect(await chosenLanguage()).toBe('uk');
  },
);

it('is the browser’s where the storage is broken', async () => {
  api.storage.local.get.mockRejectedValue(new Error('corrupt'));
  expect(await chosenLanguage()).toBe('uk');
});

it('is remembered alone', async () => {
  await chooseLanguage('ar');
  expect(api.storage.local.set.mock.calls).toEqual([
    [{ settings: { version: 1, language: 'ar' } }],
  ]);
});
