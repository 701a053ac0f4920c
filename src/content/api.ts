type Api = typeof import('wxt/browser').browser;
type ByName = Record<'browser' | 'chrome', Api>;

/**
 * The browser's extension API, by the name it has there: known when it is built. WXT asks for it at each load of
 * the page, and puts its question in the place of a bare `browser` too; here every byte is a guest's. In Firefox it
 * is no property of the window.
 */
export const api: Api = (globalThis as unknown as ByName)[
  import.meta.env.FIREFOX ? 'browser' : 'chrome'
];
