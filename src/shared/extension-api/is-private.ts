import { browser } from './browser.ts';

/** Whether this page is in a private window: then nothing at all is stored. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}
