/** The two engines under test; Chrome and Edge count as `chromium`. */
export type BrowserName = 'chromium' | 'firefox';

/** The environment variables that name a browser's executable, for one that stands elsewhere. */
export const overrides: Record<BrowserName, string> = {
  chromium: 'REPERE_CHROMIUM',
  firefox: 'REPERE_FIREFOX',
};
