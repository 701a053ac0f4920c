import type { Tabs } from 'webextension-polyfill';
import type { GuideOpened } from '../shared/messages.ts';
import type { WarnedKind } from '../shared/number/kinds.ts';
import { within } from '../shared/within.ts';
import { openPage } from './open-page.ts';
import { openPopup } from './open-popup.ts';
import { shownAtFields } from './show-at-field.ts';
import { showOpenGuide } from './show-open-guide.ts';

/** How long an open guide may take to come to the front, in milliseconds: one that hangs does not count. */
const FORWARD_BY = 3000;

/** How long opening may wait for the popup's first screen to be set, in milliseconds: any screen is better than none. */
const SHOWN_BY = 200;

let opening: Promise<GuideOpened> | undefined;
/** The guide that is being opened was not asked for by the person. */
let isBySelf = false;

/**
 * Opens the guide: in the popup, else in a window of its own, else in a tab. A guide that is open already is shown
 * instead. A second call while the first is under way is the same call, except where the person asks while a guide opens
 * by itself and something is in front: then it is opened all the same.
 *
 * @param kind what the guide is about
 * @param tab the login page it is opened for
 * @param bySelf the person has not asked for it: then it never opens over something else that is in front
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
