import { isLoginPlace } from '../login-page/login-place.ts';
import { placeUnder } from '../login-page/place.ts';
import { watchLoginPage } from '../login-page/watch.ts';
import type { GuideOpened, PageState, Told } from '../messages.ts';
import { createNotice, type Notice, type NoticeAct } from '../notice/notice.ts';
import type { NoticeTexts } from '../notice/texts.ts';
import { classify } from '../number/classify.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { startVisit } from '../visit.ts';
import { ask, isOrphaned } from './ask.ts';
import type { Setup } from './setup.ts';
import { hasShapeOf } from './shape.ts';

/** What the rest of the extension may want of the content script. */
export interface Guest {
  /**
   * What is seen of the page now: categories only.
   *
   * @param told what the person has told in the guide
   */
  pageState(told: Told): PageState;
  /** Does as the settings say from now on; anything that is no `Setup` changes nothing. */
  setUp(setup: unknown): void;
}

/**
 * Stands beside the login form of a document: watches, judges, warns, and has the guide opened. The value
 * goes from the watcher into `classify` and no further.
 *
 * @param texts the words until the background has given its own, and where it gives none
 */
export function startGuest(doc: Document, texts: NoticeTexts): Guest {
  const builtIn: Setup = { texts, large: false, opens: 9 };
  let setup = builtIn;
  let isSetUp = false;
  let visit = startVisit();
  let isMet: true | undefined;
  let field: HTMLInputElement | undefined;
  /** What is warned about at the field now. */
  let atField: WarnedKind | undefined;
  /** Built when there is something to say: at most visits there never is. */
  let notice: Notice | undefined;

  const openGuide = async (kind: WarnedKind): Promise<void> => {
    visit.guideOpened(kind);
    const reply = await ask({ type: 'open-guide', kind });
    // Refused for now is another thing than nobody there, or nobody that is understood.
    if (!hasShapeOf<GuideOpened>({ opened: true }, reply)) notice?.withdrawGuide();
  };
  const onAct = (act: NoticeAct): void => {
    if (!atField) return;
    if (act === 'guide') return void openGuide(atField);
    visit.dismiss(atField);
    warnOf();
  };
  const show = (): void => {
    if (!field || !atField) {
      notice?.hide();
      return;
    }
    notice ??= createNotice(doc, setup, placeUnder, onAct);
    notice.show(atField, field);
  };
  const warnOf = (kind?: WarnedKind): void => {
    if (kind !== atField) void ask({ type: 'at-field', kind });
    atField = kind;
    show();
  };
  const setUp = (reply: unknown): void => {
    if (!hasShapeOf(builtIn, reply)) return;
    setup = reply;
    isSetUp = true;
    notice?.speak(setup);
    show();
  };

  watchLoginPage(
    doc,
    (value, { field: found, left, typed, moment }) => {
      field = found;
      // Not before somebody is at the field: who only passes by wakes no background.
      if (!isSetUp && (value || !left)) void ask({ type: 'notice-setup' }).then(setUp);
      const judgement = classify(value, { left, typed });
      const { warn, openGuide: opens } = visit.decide(judgement, moment, setup.opens);
      warnOf(warn);
      if (isOrphaned()) notice?.withdrawGuide();
      if (opens && warn) void openGuide(warn);
    },
    () => {
      field = undefined;
      warnOf();
    },
  );

  window.addEventListener('pagehide', () => {
    // Whoever comes back to the page, from the browser's cache too, begins a new visit.
    visit = startVisit();
    isMet = undefined;
    // The mark in the toolbar goes with the page, and the settings may change meanwhile.
    atField = undefined;
    isSetUp = false;
  });
  return {
    setUp,
    pageState({ met, given }) {
      isMet ??= met;
      if (given) onAct('given');
      return {
        kind: atField,
        form: !!field,
        place: isLoginPlace(doc),
        met: isMet,
        own: setup.own,
      };
    },
  };
}
