import type { Tabs } from 'webextension-polyfill';
import type { GuideOpened } from '../messages.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { within } from '../within.ts';
import { openPage } from './open-page.ts';
import { openPopup } from './open-popup.ts';
import { shownAtFields } from './show-at-field.ts';
import { showOpenGuide } from './show-open-guide.ts';

/** How long a guide that is open may take to come forward, in milliseconds: one that hangs is none. */
const FORWARD_BY = 3000;

/** How long it may wait for the screen that the popup is to begin with, in milliseconds: any is better than none. */
const SHOWN_BY = 200;

let opening: Promise<GuideOpened> | undefined;
/** Nobody has asked for the one that is under way. */
let isBySelf = false;

/**
 * Opens the guide: in the popup, else in a window of its own, else in a tab. A guide that is open already
 * is shown instead, and a second call while the first is under way is the same call; but who asks is not content that
 * a guide nobody asked for had to wait.
 *
 * @param kind what the guide is about
 * @param tab the login page it is opened for
 * @param bySelf nobody has asked for it: then never over what the person has in front instead
 * @returns whether a guide is open now, or was until the person closed it
 */
export function openGuide(kind: WarnedKind, tab: Tabs.Tab, bySelf = false): Promise<GuideOpened> {
  if (opening && isBySelf && !bySelf) {
    return opening.then((reply) => (reply.behind ? openGuide(kind, tab) : reply));
  }
  if (!opening) isBySelf = bySelf;
  opening ??= open(kind, tab, bySelf).finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(kind: WarnedKind, tab: Tabs.Tab, bySelf: boolean): Promise<GuideOpened> {
  const tell = () => showOpenGuide(kind, tab);
  if (await within(FORWARD_BY, tell(), false)) return { opened: true };
  await within(SHOWN_BY, shownAtFields(), undefined);
  const popup = await openPopup(tab);
  if (popup === 'open' || popup === 'closed') return { opened: true };
  if (popup === 'behind' && bySelf) return { opened: false, behind: true };
  return { opened: await openPage(tab, tell) };
}
