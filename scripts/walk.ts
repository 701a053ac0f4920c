import type { Page } from 'puppeteer-core';
import type { SituationId } from '../src/shared/advice/situation.ts';
import type { LanguageId } from '../src/shared/languages.ts';
import { pathTo } from './path-to.ts';

/** Chooses a language in the guide. */
export async function speak(page: Page, language: LanguageId): Promise<void> {
  await page.select('select', language);
  await page.waitForSelector(`html[lang=${language}]`);
}

/** Answers the guide's questions, from the first one on, until it shows a situation. */
export async function go(page: Page, situation: SituationId): Promise<void> {
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.restart')?.closest('button')?.click(),
  );
  for (const position of pathTo(situation)) {
    const buttons = await page.$$('.answers button, .at-once button, .next button');
    await buttons[position]?.evaluate((button) => (button as HTMLElement).click());
  }
  await page.waitForSelector(`html[data-place="${situation}"]`);
}

/** Takes away what a popup does not have: the button back to the login page. */
export async function asInPopup(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.way-back')?.remove());
}
