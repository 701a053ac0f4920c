import { expect, it, vi } from 'vitest';
import { isPhone } from '../../../../src/shared/extension-api/is-phone.ts';

const { getPlatformInfo } = vi.hoisted(() => ({ getPlatformInfo: vi.fn() }));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({
  browser: { runtime: { getPlatformInfo } },
}));

it.each([
  ['android', true],
  ['win', false],
  ['mac', false],
  ['linux', false],
  ['cros', false],
])('%s is a telephone: %s', async (os, phone) => {
  getPlatformInfo.mockResolvedValue({ os });
  expect(await isPhone()).toBe(phone);
});

it('is none where the browser does not say', async () => {
  getPlatformInfo.mockRejectedValue(new Error('gone'));
  expect(await isPhone()).toBe(false);
});
