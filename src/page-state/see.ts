import { browser } from '../browser.ts';
import { PageState, type ToGuest, type Told } from '../messages.ts';
import { wasReloaded } from '../settings/reloaded-tabs.ts';
import { isStale, noteFreshTab } from '../settings/stale-tabs.ts';
import { isOnLoginSite } from './on-login-site.ts';
import { isAllowed } from './permission.ts';

/** What can be said of the page in a tab. */
export type Seen =
  /** The content script answers. */
  | { state: 'answering'; page: PageState }
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
  const message: ToGuest = { type: 'page-state', ...told };
  const tooLate = new Promise<Seen>((resolve) => {
    setTimeout(resolve, PATIENCE, { state: 'silent' });
  });
  const answer = browser.tabs.sendMessage(tabId, message).then(
    (reply): Seen | undefined => {
      const { data } = PageState.safeParse(reply);
      return data && { state: 'answering', page: data };
    },
    () => undefined,
  );
  const seen = (await Promise.race([answer, tooLate])) ?? (await withoutAnswer(tabId));
  if (seen.state === 'answering') await noteFreshTab(tabId);
  return seen;
}

/** Why nobody answers there. */
async function withoutAnswer(tabId: number): Promise<Seen> {
  if (!(await isAllowed())) return { state: 'forbidden' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isLoginPage = tab && (await isOnLoginSite(tab));
  if (isLoginPage === undefined) return { state: (await isStale(tabId)) ? 'reload' : 'elsewhere' };
  if (!isLoginPage) return { state: 'elsewhere' };
  if (tab?.status === 'loading') return { state: 'silent' };
  // Without a network there is no page that Repère could act on.
  const isTried = navigator.onLine !== false && (await wasReloaded(tabId));
  return { state: isTried ? 'blocked' : 'reload' };
}
