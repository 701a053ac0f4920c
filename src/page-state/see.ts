import { browser } from '../browser.ts';
import { PageState, type ToGuest, type Told } from '../messages.ts';
import { forgetReloadSaid } from '../settings/reloaded-tabs.ts';
import { isStale, noteFreshTab } from '../settings/stale-tabs.ts';
import { within } from '../within.ts';
import { isLoadedAnew } from './loaded-anew.ts';
import { isOnLoginSite } from './on-login-site.ts';
import { isAllowed } from './permission.ts';

/** What can be said of the page in a tab. */
export type Seen =
  /**
   * The content script answers. It may do so without the permission: Firefox (140, 153) runs it in a page over which
   * the person presses the extension's button, for that once.
   */
  | { state: 'answering'; page: PageState; isAllowed: boolean }
  /** The browser does not let Repère on the login page. */
  | { state: 'forbidden' }
  /** The login page was there before Repère, and must be loaded anew. */
  | { state: 'reload' }
  /** It was loaded anew, and still the browser, or whoever runs it, keeps Repère out. */
  | { state: 'blocked' }
  /** Another page. */
  | { state: 'elsewhere' }
  /** The page is still loading, or too busy to answer. */
  | { state: 'silent' };

/** A page that is busy must not keep the guide waiting for longer, in milliseconds. */
const PATIENCE = 300;

/**
 * Looks at the page in a tab, without knowing its address: by asking our content script. Never throws.
 *
 * @param told what the person has told in the guide
 */
export async function seePage(tabId: number, told: Told = {}): Promise<Seen> {
  const seen = (await askGuest(tabId, told)) ?? (await withoutAnswer(tabId, told));
  if (seen.state === 'answering') {
    await noteFreshTab(tabId);
    await forgetReloadSaid(tabId);
  }
  return seen;
}

/** What the content script says; undefined where there is none. */
async function askGuest(tabId: number, told: Told): Promise<Seen | undefined> {
  const message: ToGuest = { type: 'page-state', ...told };
  const answer = browser.tabs.sendMessage(tabId, message).then(
    async (reply): Promise<Seen | undefined> => {
      const { data } = PageState.safeParse(reply);
      return data && { state: 'answering', page: data, isAllowed: await isAllowed() };
    },
    () => undefined,
  );
  return within(PATIENCE, answer, { state: 'silent' });
}

/** Why nobody answers there. */
async function withoutAnswer(tabId: number, told: Told): Promise<Seen> {
  if (!(await isAllowed())) return { state: 'forbidden' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isLoginPage = tab && (await isOnLoginSite(tab));
  if (isLoginPage === undefined) return { state: await ofStaleTab(tabId) };
  if (!isLoginPage) return { state: 'elsewhere' };
  if (tab?.status === 'loading') return { state: 'silent' };
  if (navigator.onLine === false) {
    // Without a network there is no page that Repère could act on, however often it is loaded.
    await forgetReloadSaid(tabId);
    return { state: 'reload' };
  }
  if (!(await isLoadedAnew(tabId))) return { state: 'reload' };
  // The content script may come a moment after the page is whole.
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return (await askGuest(tabId, told)) ?? { state: 'blocked' };
}

/** What holds where the browser does not tell which page it is. */
async function ofStaleTab(tabId: number): Promise<'reload' | 'elsewhere'> {
  if (!(await isStale(tabId))) return 'elsewhere';
  if (!(await isLoadedAnew(tabId))) return 'reload';
  await noteFreshTab(tabId);
  return 'elsewhere';
}
