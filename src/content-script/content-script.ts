import type { NoticeTexts } from '../shared/i18n/texts/notice.ts';
import type { LanguageId } from '../shared/languages.ts';
import { FRENCH } from '../shared/login-words/french.ts';
import type { GuideOpened, PageState, Told } from '../shared/messages.ts';
import { classify } from '../shared/number/classify.ts';
import type { WarnedKind } from '../shared/number/kinds.ts';
import type { Setup } from '../shared/setup.ts';
import { ask, isOrphaned } from './ask.ts';
import { languageOf } from './login-page/language-of.ts';
import { isLoginPlace } from './login-page/login-place.ts';
import { placeUnder } from './login-page/place.ts';
import { type Trigger, watchLoginPage } from './login-page/watch.ts';
import { createNotice, type Notice, type NoticeAct } from './notice/notice.ts';
import { NOTICE_TAG } from './notice-tag.ts';
import { hasShapeOf } from './shape.ts';
import { translatedTo } from './translated-to.ts';
import { startVisit } from './visit.ts';

/** What the rest of the extension can ask of the content script. */
export interface ContentScript {
  /**
   * The state of the page now: categories only.
   *
   * @param told what the person has told in the guide
   */
  pageState(told: Told): PageState;
  /** What is warned about at the field now. */
  warned(): WarnedKind | undefined;
  /** Takes new settings; a value that is no `Setup` changes nothing. */
  setUp(setup: unknown): void;
}

/**
 * Watches the login form of a document, classifies the number, warns, and has the guide opened. To be started once a
 * person is at the page. The value goes from the watcher into `classify` and no further.
 *
 * @param texts the notice's texts until the background sends others, and where it sends none
 * @param activity the event that showed the person, if there was one
 * @param served the language that the document said it is in as it came
 */
export function startContentScript(
  doc: Document,
  texts: NoticeTexts,
  activity?: Event,
  served = languageOf(doc),
): ContentScript {
  const builtIn: Setup = { texts, large: false, phone: false, opens: 0 };
  let setup = builtIn;
  let isSetUp = false;
  /** The question about the setup whose answer is awaited. */
  let asking: Promise<unknown> | undefined;
  /** What counts as the page's own language. */
  let pageLanguage = served;
  /** For a page translated to which language the setup was asked for. */
  let askedFor: LanguageId | undefined;
  let visit = startVisit();
  let isMet: true | undefined;
  let field: HTMLInputElement | undefined;
  /** What is warned about at the field now. */
  let atField: WarnedKind | undefined;
  let notice: Notice | undefined;
  /** Another person is here now and has not entered anything yet: the number in the field is the former person's. */
  let isFormer = false;

  const startAnew = (): void => {
    visit = startVisit();
    isMet = undefined;
  };
  /** @param trigger what makes it open by itself; none where a person has asked for it */
  const openGuide = async (kind: WarnedKind, trigger?: Trigger): Promise<void> => {
    const startedIn = visit;
    visit.guideOpened(kind);
    const reply = await ask({ type: 'open-guide', kind, bySelf: trigger && true });
    // The page was left meanwhile: the answer does not concern the next visit.
    if (visit !== startedIn) return;
    // No answer, or one of another shape, counts as if the extension's pages were blocked.
    const { opened, behind }: Partial<GuideOpened> = hasShapeOf<GuideOpened>(
      { opened: true },
      reply,
    )
      ? reply
      : {};
    if (behind) {
      visit.guideMissed(kind);
      if (trigger) watcher.retry(trigger);
      return;
    }
    // An opening that was missed meanwhile need not be repeated.
    visit.guideOpened(kind);
    if (!opened) notice?.withdrawGuide(!trigger);
  };
  const onAct = (act: NoticeAct): void => {
    if (!atField) return;
    if (act === 'guide') return void openGuide(atField);
    visit.dismiss(atField);
    warnOf();
  };
  const build = (): Notice => (notice ??= createNotice(doc, setup, placeUnder, onAct));
  // The first warning comes with a key press and should be seen in the next frame: so what it needs is built and compiled
  // before.
  const prepare = (found: HTMLInputElement): void => {
    build();
    placeUnder(found);
    classify('7', { left: false, typed: true });
  };
  const show = (): void => {
    if (field && atField) build().show(atField, field);
    else notice?.hide();
  };
  /** Whether the background has been told of a kind in this page. */
  let hasTold = false;
  const tellKind = (): void => {
    hasTold = true;
    const { texts, large } = setup;
    // The texts come from the background, which knows the languages.
    const language = texts.lang as LanguageId;
    void ask({ type: 'at-field', kind: atField, language, large });
  };
  const warnOf = (kind?: WarnedKind): void => {
    const isNew = kind !== atField;
    atField = kind;
    if (isNew) tellKind();
    show();
  };
  const setUp = (reply: unknown): boolean => {
    if (!hasShapeOf(builtIn, reply)) return false;
    // The first answer mostly repeats what is built in; any later one means a change.
    const isNew = isSetUp || reply.texts.lang !== setup.texts.lang || reply.large !== setup.large;
    setup = reply;
    isSetUp = true;
    if (isNew && hasTold) tellKind();
    notice?.configure(setup);
    show();
    if (hasShapeOf(FRENCH, setup.words)) watcher.setWords(setup.words);
    return true;
  };

  const askForSetup = async (): Promise<void> => {
    const language = translatedTo(doc, pageLanguage);
    if (asking || (isSetUp && language === askedFor)) return;
    askedFor = language;
    // Without an answer it is asked again. Nobody else knows what was chosen in a private window.
    const { chosen } = setup;
    const question = ask({ type: 'notice-setup', translatedTo: language, chosen });
    asking = question;
    const reply = await question;
    // The page was left, or the settings have changed.
    if (asking !== question) return;
    asking = undefined;
    isSetUp = setUp(reply);
  };

  // Firefox starts the new script when the extension is updated, and the old notice no longer works.
  doc.querySelector(NOTICE_TAG)?.remove();
  const watcher = watchLoginPage(doc, activity, {
    isReady: () => isSetUp,
    onPerson(entered) {
      // What is entered now belongs to the person who is here now.
      isFormer &&= !entered;
      void askForSetup();
    },
    onField(value, { field: found, left, typed, trigger }) {
      if (!field) requestIdleCallback(() => prepare(found));
      field = found;
      // Not before the person is at the field: somebody who only passes by does not wake the background.
      if (value || !left) void askForSetup();
      const classification = classify(value, { left, typed });
      const { warn, openGuide: opens } = isFormer
        ? {}
        : visit.decide(classification, trigger, isSetUp ? setup.opens : 0);
      warnOf(warn);
      if (isOrphaned()) notice?.withdrawGuide();
      if (opens && warn) void openGuide(warn, trigger);
    },
    onGone() {
      field = undefined;
      warnOf();
    },
    onLeave() {
      // Coming back to the page begins a new visit, from the browser's cache too.
      startAnew();
      // The browser removes the mark in the toolbar with the page, and the settings may change meanwhile.
      atField = undefined;
      isSetUp = isFormer = false;
      asking = undefined;
      notice?.hide();
    },
  });

  return {
    setUp(told) {
      // What all pages are told is for those that are not translated.
      if (translatedTo(doc, pageLanguage) && !(told as Partial<Setup>).chosen) {
        isSetUp = false;
        asking = undefined;
      } else setUp(told);
      void askForSetup();
    },
    warned: () => atField,
    pageState({ met, given, newPerson }) {
      isMet ??= met;
      if (given) onAct('given');
      if (newPerson) {
        isFormer = true;
        startAnew();
        watcher.forget();
        warnOf();
        // The former person had it translated.
        pageLanguage = languageOf(doc);
        void askForSetup();
      }
      return {
        kind: atField,
        form: !!field,
        place: isLoginPlace(doc),
        met: isMet,
        chosen: setup.chosen,
        translatedTo: translatedTo(doc, pageLanguage),
      };
    },
  };
}
