/**
 * The one host Repère runs on, as a match pattern of the manifest's content script.
 * Seen: login host in every source from 2021 to September 2026 (public puppeteer script,
 * userscript LaMiete, PreMiD activity "CAF").
 */
export const LOGIN_PAGE_MATCH = 'https://connect.caf.fr/*';
