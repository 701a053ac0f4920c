/**
 * The browser's extension API with promises, for the background and the extension's pages.
 * The content script never imports it: there every byte is a guest's.
 */
export { default as browser } from 'webextension-polyfill';
