/**
 * The one host Repère runs on.
 * Seen: login host in every source from 2021 to September 2026 (public puppeteer script,
 * userscript LaMiete, PreMiD activity "CAF").
 */
export const LOGIN_PAGE_ORIGIN = 'https://connect.caf.fr/';

/** The same as a match pattern, for the manifest's content script. */
export const LOGIN_PAGE_MATCH = `${LOGIN_PAGE_ORIGIN}*`;
