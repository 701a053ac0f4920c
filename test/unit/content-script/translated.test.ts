import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startContentScript } from '../../../src/content-script/content-script.ts';
import { languageOf, servedLanguage } from '../../../src/content-script/login-page/language-of.ts';
import { translatedTo } from '../../../src/content-script/translated-to.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import { noticeIn } from '../../../src/shared/i18n/notices.ts';
import { LANGUAGE_IDS } from '../../../src/shared/languages.ts';
import { FromContentScript, PageState } from '../../../src/shared/messages.ts';
import { setupFor } from '../../../src/shared/setup.ts';
import { stopListening } from './login-page/listening.ts';
import { LOGIN_FORM, page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

const translate = (language: string): void => {
  document.documentElement.lang = language;
};

describe('the language that a page is translated to', () => {
  it.each(LANGUAGE_IDS.filter((id) => id !== 'fr'))('is told and understood: %s', (id) => {
    translate(id);
    const told = translatedTo(document, 'fr');
    expect(FromContentScript.parse({ type: 'notice-setup', translatedTo: told })).toEqual({
      type: 'notice-setup',
      translatedTo: id,
    });
  });

  it.each([
    ['fr', 'fr', undefined],
    ['fr', 'fa-AF', 'fa'],
    ['', 'ar', 'ar'],
    // What a page is served with is its own, even where it is wrong.
    ['en', 'en', undefined],
    // No more than two letters of what the page says.
    ['fr', 'enm', undefined],
    ['fr', '7851299341002', undefined],
    ['fr', '78', undefined],
    ['fr', '', undefined],
  ])('served in « %s », then in « %s », is %s', (served, now, language) => {
    translate(now);
    expect(translatedTo(document, served)).toBe(language);
  });

  it.each(['tr', 'fr', '78', 7])('counts for nothing where it is %s', (language) => {
    const setup = { type: 'notice-setup', translatedTo: language };
    expect(FromContentScript.parse(setup)).toMatchObject({ translatedTo: undefined });
    const page = { form: true, place: true, translatedTo: language };
    expect(PageState.parse(page)).toMatchObject({ form: true, translatedTo: undefined });
  });

  it.each(['fr', 'fr-CA', 'ar', ''])('is another than a page came in: « %s »', (served) => {
    translate(served);
    expect(servedLanguage(document)).toBe(served);
  });

  it('is read of the root element, whatever the page calls so', () => {
    translate('ar');
    Object.defineProperty(document, 'documentElement', { value: {}, configurable: true });
    expect(languageOf(document)).toBe('ar');
    Reflect.deleteProperty(document, 'documentElement');
  });
});

describe('on a translated page', () => {
  const field = () => document.getElementById('nir') as HTMLInputElement;
  const type = (value: string): void => {
    field().value = value;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const settings = { language: 'fr', opening: 'on-finish', largeText: false } as const;
  const setupIn = (language: (typeof LANGUAGE_IDS)[number]) =>
    setupFor({ ...settings, socialWorker: false }, noticeIn(language), false);
  const asked = () => sendMessage.mock.calls.filter(([{ type }]) => type === 'notice-setup');
  const settled = () => vi.advanceTimersByTimeAsync(2000);
  /** In which language the toolbar and the popup of this tab were told to speak last. */
  const told = () =>
    sendMessage.mock.calls.findLast(([{ type }]) => type === 'at-field')?.[0].language;

  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage
      .mockReset()
      .mockImplementation(async ({ type, translatedTo = 'fr', chosen }) =>
        type === 'notice-setup'
          ? { ...setupIn(chosen?.language ?? translatedTo), chosen }
          : undefined,
      );
    translate('fr');
    page(LOGIN_FORM);
  });
  afterEach(stopListening);
  const start = async () => {
    const running = startContentScript(document, urgent);
    field().focus();
    type('7');
    await settled();
    return running;
  };

  it('says so when it asks for its words, and asks again once that changes', async () => {
    const { pageState } = await start();
    expect(asked()).toEqual([[{ type: 'notice-setup' }]]);
    translate('ar');
    await settled();
    expect(asked().at(-1)).toEqual([{ type: 'notice-setup', translatedTo: 'ar' }]);
    expect(told()).toBe('ar');
    expect(pageState({}).translatedTo).toBe('ar');
    await settled();
    expect(asked(), 'once for each').toHaveLength(2);

    translate('fr');
    await settled();
    expect(asked()).toHaveLength(3);
    expect(told()).toBe('fr');
    expect(pageState({}).translatedTo).toBeUndefined();
  });

  it('asks itself where settings have changed that are told to all pages', async () => {
    const { setUp } = await start();
    setUp({ ...setupIn('fr'), large: true });
    await settled();
    expect(asked(), 'not where it is in its own language').toHaveLength(1);
    translate('ar');
    await settled();
    setUp(setupIn('en'));
    await settled();
    expect(told()).toBe('ar');
    expect(asked()).toHaveLength(3);
  });

  it('keeps to what was chosen in a private window', async () => {
    const { setUp, pageState } = await start();
    setUp({ ...setupIn('uk'), chosen: { language: 'uk' } });
    translate('ar');
    await settled();
    expect(told()).toBe('uk');
    // Out of the browser’s cache too.
    const leave = Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: true });
    window.dispatchEvent(leave);
    field().focus();
    type('78');
    await settled();
    expect(told()).toBe('uk');
    expect(pageState({}).chosen).toEqual({ language: 'uk' });
  });

  it('follows the page where nothing was chosen in a private window but other settings', async () => {
    const { setUp } = await start();
    setUp({ ...setupIn('fr'), chosen: {} });
    translate('ar');
    await settled();
    expect(told()).toBe('ar');
  });

  it('asks again where the answer was lost', async () => {
    await start();
    sendMessage.mockImplementationOnce(async () => undefined);
    translate('ar');
    await settled();
    await settled();
    expect(told()).toBe('ar');
  });

  it('says nothing in another language while it asks', async () => {
    const { setUp } = await start();
    translate('ar');
    await settled();
    sendMessage.mockClear();
    setUp({ ...setupIn('fr'), large: true });
    await settled();
    expect(asked()).toHaveLength(1);
    expect(sendMessage.mock.calls.map(([{ language }]) => language)).not.toContain('fr');
  });

  it('is in the language that was chosen or set, once another person is here', async () => {
    const { pageState } = await start();
    translate('ar');
    await settled();
    expect(pageState({ newPerson: true }).translatedTo).toBeUndefined();
    await settled();
    expect(asked().at(-1)).toEqual([{ type: 'notice-setup' }]);
    translate('uk');
    type('71');
    await settled();
    expect(told()).toBe('uk');
  });
});
