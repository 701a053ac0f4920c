type Api = typeof import('wxt/browser').browser;
type ByName = Record<'browser' | 'chrome', Api>;

/**
 * The browser's extension API, under the name it has in the browser that is built for. WXT would look for it at each load
 * of the page, and replaces a bare `browser` by that lookup too; here every byte counts. In Firefox it is no property of
 * the window.
 */
export const api: Api = (globalThis as unknown as ByName)[
  import.meta.env.FIREFOX ? 'browser' : 'chrome'
];
