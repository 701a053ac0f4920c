/**
 * The browser's extension API with promises, for the background and the extension's pages.
 * The content script never imports it: it is too large for that.
 */
export { default as browser } from 'webextension-polyfill';
