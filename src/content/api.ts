type Api = typeof import('wxt/browser').browser;
declare const browser: Api;
declare const chrome: Api;

/**
 * The browser's extension API, by the name it has there: known when it is built. WXT asks for it at each load of
 * the page, and here every byte is a guest's.
 */
export const api: Api = import.meta.env.FIREFOX ? browser : chrome;
