import { browser } from '../../shared/extension-api/browser.ts';
import { PageState, type ToContentScript, type Told } from '../../shared/messages.ts';
import { forgetReloadSaid } from '../../shared/session/reloaded-tabs.ts';
import { isStale, noteFreshTab } from '../../shared/session/stale-tabs.ts';
import { within } from '../../shared/within.ts';
import { isReloaded } from './is-reloaded.ts';
import { isOnLoginSite } from './on-login-site.ts';
import { isAllowed } from './permission.ts';

/** The state of the page in a tab, as far as it can be known. */
export type Seen =
  /**
   * The content script answers. It may do so without the permission: Firefox (140, 153) runs it in a page over which
   * the person presses the extension's button, for that once.
   */
  | { state: 'answering'; page: PageState; isAllowed: boolean }
  /** The browser does not let Repère on the login page. */
  | { state: 'forbidden' }
  /** The login page was there before Repère, and must be reloaded. */
  | { state: 'reload' }
  /** It was reloaded, and the browser or its administrator still keeps Repère out. */
  | { state: 'blocked' }
  /** Another page. */
  | { state: 'elsewhere' }
  /** The page is still loading, or too busy to answer. */
  | { state: 'silent' };

/** How long the guide waits for a busy page, in milliseconds. */
const PATIENCE = 300;

/**
 * Looks at the page in a tab, without knowing its address: by asking our content script. Never throws.
 *
 * @param told what the person has told in the guide
 */
export async function seePage(tabId: number, told: Told = {}): Promise<Seen> {
  const seen = (await askContentScript(tabId, told)) ?? (await withoutAnswer(tabId, told));
  if (seen.state === 'answering') {
    await noteFreshTab(tabId);
    await forgetReloadSaid(tabId);
  }
  return seen;
}

/** The content script's answer; undefined where there is none. */
async function askContentScript(tabId: number, told: Told): Promise<Seen | undefined> {
  const message: ToContentScript = { type: 'page-state', ...told };
  const answer = browser.tabs.sendMessage(tabId, message).then(
    async (reply): Promise<Seen | undefined> => {
      const { data } = PageState.safeParse(reply);
      return data && { state: 'answering', page: data, isAllowed: await isAllowed() };
    },
    () => undefined,
  );
  return within(PATIENCE, answer, { state: 'silent' });
}

/** Why there is no answer. */
async function withoutAnswer(tabId: number, told: Told): Promise<Seen> {
  if (!(await isAllowed())) return { state: 'forbidden' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isLoginPage = tab && (await isOnLoginSite(tab));
  if (isLoginPage === undefined) return { state: await ofStaleTab(tabId) };
  if (!isLoginPage) return { state: 'elsewhere' };
  if (tab?.status === 'loading') return { state: 'silent' };
  if (navigator.onLine === false) {
    // Without a network a reload gives no page that Repère could act on.
    await forgetReloadSaid(tabId);
    return { state: 'reload' };
  }
  if (!(await isReloaded(tabId))) return { state: 'reload' };
  // The content script may start a moment after the page has loaded.
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return (await askContentScript(tabId, told)) ?? { state: 'blocked' };
}

/** The state where the browser does not tell which page it is. */
async function ofStaleTab(tabId: number): Promise<'reload' | 'elsewhere'> {
  if (!(await isStale(tabId))) return 'elsewhere';
  if (!(await isReloaded(tabId))) return 'reload';
  await noteFreshTab(tabId);
  return 'elsewhere';
}
