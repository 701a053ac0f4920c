import { expect, it, vi } from 'vitest';
import { currentSetup } from '../../src/background/current-setup.ts';
import { noticeIn } from '../../src/i18n/notices.ts';
import { EVERY_LANGUAGE } from '../../src/login-page/words/translated.ts';

const settings = { language: 'ar', opening: 'on-click', largeText: true };
vi.mock('../../src/settings/load.ts', () => ({ loadSettings: async () => ({ settings }) }));

it('has the notice in the language of the settings, and the words of every language', async () =>
  expect(await currentSetup()).toEqual({
    texts: noticeIn('ar'),
    large: true,
    opens: 0,
    words: EVERY_LANGUAGE,
  }));
