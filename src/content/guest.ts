import type { LanguageId } from '../i18n/languages.ts';
import { languageOf } from '../login-page/language-of.ts';
import { isLoginPlace } from '../login-page/login-place.ts';
import { placeUnder } from '../login-page/place.ts';
import { type Moment, watchLoginPage } from '../login-page/watch.ts';
import { FRENCH } from '../login-page/words/french.ts';
import type { GuideOpened, PageState, Told } from '../messages.ts';
import { createNotice, type Notice, type NoticeAct } from '../notice/notice.ts';
import { NOTICE_TAG } from '../notice/tag.ts';
import type { NoticeTexts } from '../notice/texts.ts';
import { classify } from '../number/classify.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { startVisit } from '../visit.ts';
import { ask, isOrphaned } from './ask.ts';
import type { Setup } from './setup.ts';
import { hasShapeOf } from './shape.ts';
import { translatedTo } from './translated-to.ts';

/** What the rest of the extension may want of the content script. */
export interface Guest {
  /**
   * What is seen of the page now: categories only.
   *
   * @param told what the person has told in the guide
   */
  pageState(told: Told): PageState;
  /** What is warned about at the field now. */
  warned(): WarnedKind | undefined;
  /** Does as the settings say from now on; anything that is no `Setup` changes nothing. */
  setUp(setup: unknown): void;
}

/**
 * Stands beside the login form of a document in which somebody is: watches, judges, warns, and has the guide opened.
 * The value goes from the watcher into `classify` and no further.
 *
 * @param texts the words until the background has given its own, and where it gives none
 * @param sign by what that person was heard, if by anything in the page
 * @param served the language that the document said it is in as it came
 */
export function startGuest(
  doc: Document,
  texts: NoticeTexts,
  sign?: Event,
  served = languageOf(doc),
): Guest {
  const builtIn: Setup = { texts, large: false, phone: false, opens: 9 };
  let setup = builtIn;
  let isSetUp = false;
  let isAsking = false;
  /** For a page translated to which language the settings were asked for. */
  let askedFor: LanguageId | undefined;
  let visit = startVisit();
  let isMet: true | undefined;
  let field: HTMLInputElement | undefined;
  /** What is warned about at the field now. */
  let atField: WarnedKind | undefined;
  let notice: Notice | undefined;
  /** Somebody else is here now, and has not entered anything: the number at the field is the former person's. */
  let isFormer = false;

  const startAnew = (): void => {
    visit = startVisit();
    isMet = undefined;
  };
  /** @param moment at which it opens by itself */
  const openGuide = async (kind: WarnedKind, moment?: Moment): Promise<void> => {
    const ofVisit = visit;
    visit.guideOpened(kind);
    const reply = await ask({ type: 'open-guide', kind, bySelf: moment && true });
    // A page that is left gets no answer, and what it gets is of no concern to the next visit.
    if (visit !== ofVisit) return;
    // Where nobody is there, or nobody that is understood, it is as where the extension's pages are blocked.
    const { opened, behind }: Partial<GuideOpened> = hasShapeOf<GuideOpened>(
      { opened: true },
      reply,
    )
      ? reply
      : {};
    if (behind) {
      visit.guideMissed(kind);
      if (moment) watcher.tellAgain(moment);
      return;
    }
    // What was missed while this was under way need not be made up for.
    visit.guideOpened(kind);
    if (!opened) notice?.withdrawGuide(!moment);
  };
  const onAct = (act: NoticeAct): void => {
    if (!atField) return;
    if (act === 'guide') return void openGuide(atField);
    visit.dismiss(atField);
    warnOf();
  };
  const build = (): Notice => (notice ??= createNotice(doc, setup, placeUnder, onAct));
  // The first warning comes with a key, and is to be seen in the next frame: what it goes through is built and compiled
  // by then.
  const prepare = (found: HTMLInputElement): void => {
    build();
    placeUnder(found);
    classify('7', { left: false, typed: true });
  };
  const show = (): void => {
    if (field && atField) build().show(atField, field);
    else notice?.hide();
  };
  /** Whether the background was told anything of this page. */
  let hasTold = false;
  const tellKind = (): void => {
    hasTold = true;
    const { texts, large } = setup;
    // The background knows which languages there are.
    const language = texts.lang as LanguageId;
    void ask({ type: 'at-field', kind: atField, language, large });
  };
  const warnOf = (kind?: WarnedKind): void => {
    const isNews = kind !== atField;
    atField = kind;
    if (isNews) tellKind();
    show();
  };
  const setUp = (reply: unknown): void => {
    if (!hasShapeOf(builtIn, reply)) return;
    // The first answer mostly says what was built in; after that something has changed.
    const isNews = isSetUp || reply.texts.lang !== setup.texts.lang || reply.large !== setup.large;
    setup = reply;
    isSetUp = true;
    if (isNews && hasTold) tellKind();
    notice?.speak(setup);
    show();
    if (hasShapeOf(FRENCH, setup.words)) watcher.lookBy(setup.words);
  };

  const askForSetup = async (): Promise<void> => {
    const language = translatedTo(doc, served);
    // Of what was chosen in a private window nobody else knows.
    if (isAsking || (isSetUp && (setup.own || language === askedFor))) return;
    isAsking = true;
    askedFor = language;
    setUp(await ask({ type: 'notice-setup', translatedTo: language }));
    isAsking = false;
  };

  // Firefox runs the script anew when the extension is updated, and the old notice no longer works.
  doc.querySelector(NOTICE_TAG)?.remove();
  const watcher = watchLoginPage(doc, sign, {
    onPerson(entered) {
      // Whatever is entered now is of who is here now.
      isFormer &&= !entered;
      void askForSetup();
    },
    onSight(value, { field: found, left, typed, moment }) {
      if (!field) requestIdleCallback(() => prepare(found));
      field = found;
      // Not before somebody is at the field: who only passes by wakes no background.
      if (value || !left) void askForSetup();
      const judgement = classify(value, { left, typed });
      const { warn, openGuide: opens } = isFormer
        ? {}
        : visit.decide(judgement, moment, setup.opens);
      warnOf(warn);
      if (isOrphaned()) notice?.withdrawGuide();
      if (opens && warn) void openGuide(warn, moment);
    },
    onGone() {
      field = undefined;
      warnOf();
    },
    onLeave() {
      // Whoever comes back to the page, from the browser's cache too, begins a new visit.
      startAnew();
      // The mark in the toolbar goes with the page, and the settings may change meanwhile.
      atField = undefined;
      isSetUp = isAsking = isFormer = false;
      notice?.hide();
    },
  });

  return {
    setUp(told) {
      setUp(told);
      // What all pages are told is for those that are not translated.
      askedFor = undefined;
      void askForSetup();
    },
    warned: () => atField,
    pageState({ met, given, newPerson }) {
      isMet ??= met;
      if (given) onAct('given');
      if (newPerson) {
        isFormer = true;
        startAnew();
        warnOf();
      }
      return {
        kind: atField,
        form: !!field,
        place: isLoginPlace(doc),
        met: isMet,
        own: setup.own,
        translatedTo: translatedTo(doc, served),
      };
    },
  };
}
