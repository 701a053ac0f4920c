import { placeOfScreen, screenIn } from '../../shared/advice/first-screens.ts';
import { FIRST_PLACE, PLACE_OF_KIND } from '../../shared/advice/questions.ts';
import { browser } from '../../shared/extension-api/browser.ts';
import { isPhone } from '../../shared/extension-api/is-phone.ts';
import type { PageState, Told } from '../../shared/messages.ts';
import type { WarnedKind } from '../../shared/number/kinds.ts';
import { forgetHandouts } from '../../shared/session/handout-topic.ts';
import { liveSettings } from '../../shared/settings/live.ts';
import type { SettingsChange } from '../../shared/settings/schema.ts';
import { stateLine } from '../page-state/line.ts';
import { askForPermission } from '../page-state/permission.ts';
import { reloadPage } from '../page-state/reload.ts';
import { reportText } from '../page-state/report.ts';
import { type Seen, seePage } from '../page-state/see.ts';
import { watchPage } from '../page-state/watch.ts';
import { looksLikeKiosk } from '../way-back/kiosk.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import { wayBack } from '../way-back/way-back.ts';
import { whenLeft } from '../way-back/when-left.ts';
import { type GuideApp, startGuide } from './guide-app.ts';
import { tabUnder } from './tab-under.ts';
import { tellPrivatePage } from './tell-private-page.ts';

/** A guide that runs, in the popup or in a page that replaces it. */
export interface RunningGuide {
  /** Shows what there is to do about a number noticed in a tab. */
  show(kind: WarnedKind, tabId: number | undefined): Promise<void>;
}

/** Runs the guide in this page: over the page of the active tab, where it is the popup. */
export async function runGuide(): Promise<RunningGuide> {
  let app: GuideApp | undefined;
  let stopWatching = (): void => {};
  // Asked at once, used when the rest is known.
  const asked = Promise.all([isPhone(), looksLikeKiosk()]);
  const pageTab: PageTab = { id: await tabUnder() };

  const reload = (): void => {
    const tabId = pageTab.id;
    if (tabId !== undefined) void reloadPage(tabId);
  };
  const state = stateLine(
    { allow: () => void askForPermission(), reload, report: reportText },
    document.querySelector<HTMLElement>('.page-state') ?? undefined,
  );
  const look = async (): Promise<Seen | undefined> => {
    stopWatching();
    const tabId = pageTab.id;
    if (tabId === undefined) return undefined;
    const seen = await seePage(tabId);
    state.say(seen);
    const isLeft = whenLeft(() => void startAnew());
    const onSeen = (now: Seen): void => {
      state.say(now);
      const page = pageOf(now);
      if (app && page) void hear(page);
      if (back) isLeft(now);
    };
    // The next person who comes to a guide that was behind other windows must not see what the last one saw.
    stopWatching = watchPage(tabId, onSeen, Boolean(back));
    return seen;
  };
  /** The page was too busy to answer when the guide came to it. */
  let isUnheard = false;
  /** Takes up the language that the page knows of; by its first answer, also what was chosen in its private window. */
  const learn = async ({ chosen, translatedTo }: PageState, isFirst: boolean): Promise<void> => {
    if (isFirst && chosen) await settings.takeUp(chosen);
    await settings.pageIsIn(translatedTo);
  };
  /** Uses a later answer; the first one as at the start, as long as the person has not moved on. */
  const hear = async (page: PageState): Promise<void> => {
    await learn(page, isUnheard);
    if (!isUnheard) return;
    isUnheard = false;
    const place = page.kind && PLACE_OF_KIND[page.kind];
    const start = app?.start();
    if (!place || !start) return;
    const isNew = await isNewPerson(page);
    if (isNew || start !== place) app?.begin(place, isNew);
  };
  /** The person has left the login page, and the next one must see nothing of theirs. */
  const startAnew = async (): Promise<void> => {
    stopWatching();
    pageTab.id = undefined;
    state.say({ state: 'elsewhere' });
    await settings.forgetPerson();
    await settings.pageIsIn(undefined);
    app?.begin(FIRST_PLACE, false);
  };
  // The popup needs no way back: it closes by itself.
  const back = (await browser.tabs.getCurrent()) && wayBack(pageTab, () => void startAnew());

  const seen = await look();
  const page = pageOf(seen);
  // While the page is too busy to answer, the screen written at build stays.
  isUnheard = seen?.state === 'silent';
  const written = isUnheard ? screenIn(location.pathname) : undefined;
  const screen = page?.kind ?? written ?? 'no-warning';
  const settings = await liveSettings(async (now) => app?.update(now), {
    unstored: page?.chosen,
    translatedTo: page?.translatedTo,
  });
  const tellPage = async (): Promise<void> => {
    const tabId = pageTab.id;
    if (tabId === undefined) return;
    await tellPrivatePage(tabId, settings.now().settings, settings.unstored());
  };
  /** Forgets the former person, in the page of a private window too. */
  const forgetPerson = async (): Promise<void> => {
    await settings.forgetPerson();
    await tellPage();
  };
  /** Whether a social worker has a new person with them; the former one is forgotten then. */
  const isNewPerson = async (seen: typeof page): Promise<boolean> => {
    const isNew = settings.now().settings.socialWorker && seen !== undefined && !seen.met;
    if (isNew) await forgetPerson();
    return isNew;
  };
  const choose = async (change: SettingsChange): Promise<void> => {
    const { socialWorker } = settings.now().settings;
    await (socialWorker ? settings.chooseForPerson(change) : settings.choose(change));
    if (change.language && pageTab.id !== undefined) await seePage(pageTab.id, { met: true });
    await tellPage();
  };

  const tell = async (told: Told): Promise<void> => {
    const tabId = pageTab.id;
    if (tabId === undefined) return;
    const seen = await seePage(tabId, told);
    state.say(seen);
    const page = pageOf(seen);
    if (page) await learn(page, isUnheard);
  };
  const newPerson = async (): Promise<void> => {
    await tell({ newPerson: true });
    await forgetHandouts();
    await forgetPerson();
  };

  const asksLanguage = await isNewPerson(page);
  const [onPhone, isKiosk] = await asked;
  const inForce = settings.now();
  const started = await startGuide({
    back,
    pageTab,
    start: placeOfScreen(screen),
    asksLanguage,
    inForce,
    isPhone: onPhone,
    isKiosk,
    state,
    onChoose: choose,
    onNewPerson: newPerson,
    onGiven: () => void tell({ given: true }),
  });
  app = started;
  // The settings may have changed while the guide was being drawn.
  if (settings.now() !== inForce) await started.update(settings.now());
  return {
    async show(kind, tab) {
      pageTab.id = tab ?? pageTab.id;
      const seen = pageOf(await look());
      // A guide in a window of its own knew no page as it started.
      if (seen) await learn(seen, true);
      isUnheard = !seen;
      started.begin(PLACE_OF_KIND[kind], await isNewPerson(seen));
    },
  };
}

const pageOf = (seen: Seen | undefined) => (seen?.state === 'answering' ? seen.page : undefined);
