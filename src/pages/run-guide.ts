import { browser } from '../browser.ts';
import { FIRST_PLACE, PLACE_OF_KIND } from '../guide/questions.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { stateLine } from '../page-state/line.ts';
import { askForPermission } from '../page-state/permission.ts';
import { type Seen, seePage } from '../page-state/see.ts';
import { watchPage } from '../page-state/watch.ts';
import { isPrivate } from '../settings/change.ts';
import { liveSettings } from '../settings/live.ts';
import type { SettingsChange } from '../settings/schema.ts';
import { type GuideApp, startGuide } from './guide-app.ts';
import { tabUnder } from './tab-under.ts';
import { tellPrivatePage } from './tell-private-page.ts';

/** A guide that runs, over a page or standing in for the popup. */
export interface RunningGuide {
  /** Shows what there is to do about a number noticed in a tab. */
  show(kind: WarnedKind, tabId: number | undefined): Promise<void>;
}

/** Runs the guide in this page: over the page of the active tab, where it is the popup. */
export async function runGuide(): Promise<RunningGuide> {
  let app: GuideApp | undefined;
  let stopWatching = (): void => {};
  let tabId = await tabUnder();
  const state = stateLine({
    allow: () => void askForPermission(),
    reload: () => tabId !== undefined && void browser.tabs.reload(tabId),
  });
  const look = async (): Promise<Seen | undefined> => {
    stopWatching();
    if (tabId === undefined) return undefined;
    const seen = await seePage(tabId);
    state.say(seen);
    stopWatching = watchPage(tabId, state.say);
    return seen;
  };

  const page = pageOf(await look());
  const settings = await liveSettings(
    (now) => void app?.update(now),
    // Nothing is stored in a private window, but the notice still speaks the language chosen there.
    isPrivate() && page ? { language: page.lang } : {},
  );
  const isNewPerson = (isNew = false): boolean => isNew && settings.now().settings.socialWorker;
  const choose = async (change: SettingsChange): Promise<void> => {
    const isForPerson = settings.now().settings.socialWorker && change.language !== undefined;
    await (isForPerson ? settings.chooseForPerson(change) : settings.choose(change));
    if (tabId !== undefined) await tellPrivatePage(tabId, settings.now().settings);
  };

  const started = await startGuide({
    start: page?.kind ? PLACE_OF_KIND[page.kind] : FIRST_PLACE,
    asksLanguage: isNewPerson(page?.isNew),
    inForce: settings.now(),
    state,
    onChoose: (change) => void choose(change),
  });
  app = started;
  return {
    async show(kind, tab) {
      tabId = tab ?? tabId;
      const seen = await look();
      started.begin(PLACE_OF_KIND[kind], isNewPerson(pageOf(seen)?.isNew));
    },
  };
}

const pageOf = (seen: Seen | undefined) => (seen?.state === 'answering' ? seen.page : undefined);
