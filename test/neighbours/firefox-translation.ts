import type { Browser } from 'puppeteer-core';
import { evaluateInWindow, SELECTED } from '../browsers/firefox-window.ts';

/**
 * Switches Firefox's own translator on, for pages that are opened from now on. Its models cannot be fetched: it runs with
 * the engine of its own tests, which writes each text in capitals and says to what it was translated. All else is as ever.
 *
 * @param languages to which it is to translate, by way of English, as with the real models
 */
export async function allowTranslation(
  browser: Browser,
  languages: readonly string[],
): Promise<void> {
  await evaluateInWindow(
    browser,
    `(async () => {
      Services.prefs.setBoolPref('browser.translations.enable', true);
      const { TranslationsParent } = ChromeUtils.importESModule(
        'resource://gre/actors/TranslationsParent.sys.mjs');
      const pairs = [['fr', 'en'], ...${JSON.stringify(languages)}.map((to) => ['en', to])];
      const models = pairs.flatMap(([sourceLanguage, targetLanguage]) =>
        ['model', 'lex', 'vocab'].map((fileType) => ({
          id: [sourceLanguage, targetLanguage, fileType].join(),
          name: fileType,
          fileType,
          sourceLanguage,
          targetLanguage,
          version: TranslationsParent.LANGUAGE_MODEL_MAJOR_VERSION_MAX + '.0',
        })));
      const engine = {
        id: 'engine',
        name: 'bergamot-translator',
        version: TranslationsParent.BERGAMOT_MAJOR_VERSION + '.0',
      };
      const holding = (records) => ({
        on() {},
        off() {},
        get: async () => records,
        attachments: { download: async () => ({ blob: new Blob([]) }) },
      });
      TranslationsParent.applyTestingMocks({
        translationModelsRemoteClient: holding(models),
        translationsWasmRemoteClient: holding([engine]),
      });
      return true;
    })()`,
  );
}

/** Has Firefox translate the page in front, as a press in its panel does. */
export async function translate(browser: Browser, language: string): Promise<void> {
  const pair = JSON.stringify({ sourceLanguage: 'fr', targetLanguage: language });
  await evaluateInWindow(
    browser,
    `${SELECTED}.browsingContext.currentWindowGlobal.getActor('Translations')
      .translate(${pair}, false).then(() => true)`,
  );
}
