import { expect, it, vi } from 'vitest';
import { currentSetup } from '../../../src/background/current-setup.ts';
import { noticeIn } from '../../../src/shared/i18n/notices.ts';
import { EVERY_LANGUAGE } from '../../../src/shared/login-words/translated.ts';

const settings = { language: 'ar', opening: 'on-click', largeText: true };
vi.mock('../../../src/shared/settings/load.ts', () => ({
  loadSettings: async () => ({ settings }),
}));

const { isPhone } = vi.hoisted(() => ({ isPhone: vi.fn() }));
vi.mock('../../../src/shared/extension-api/is-phone.ts', () => ({ isPhone }));

it.each([true, false])(
  'has the notice in the language of the settings, and the words of every language; on a telephone: %s',
  async (phone) => {
    isPhone.mockResolvedValue(phone);
    expect(await currentSetup()).toEqual({
      texts: noticeIn('ar'),
      large: true,
      phone,
      opens: 0,
      words: EVERY_LANGUAGE,
    });
  },
);
