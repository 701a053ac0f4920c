import { placeUnder } from '../login-page/place.ts';
import { watchLoginPage } from '../login-page/watch.ts';
import type { GuideOpened } from '../messages.ts';
import { createNotice, type Notice, type NoticeAct } from '../notice/notice.ts';
import type { NoticeTexts } from '../notice/texts.ts';
import { classify } from '../number/classify.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { startVisit } from '../visit.ts';
import { ask, isOrphaned } from './ask.ts';
import { hasShapeOf } from './shape.ts';

/** What the popup may want of the content script. */
export interface Guest {
  /** The kind of number that is warned about at the field now, if any. */
  kindAtField(): WarnedKind | undefined;
  /** Gets the notice's words from the background, in the language chosen now. */
  fetchTexts(): Promise<void>;
}

/**
 * Stands beside the login form of a document: watches, judges, warns, and has the guide opened. The value
 * goes from the watcher into `classify` and no further.
 *
 * @param texts the words until the background has given its own, and where it gives none
 */
export function startGuest(doc: Document, texts: NoticeTexts): Guest {
  let visit = startVisit();
  let atField: WarnedKind | undefined;
  /** The background's own words, once they are here. */
  let words: NoticeTexts | undefined;
  /** Built when there is something to say: at most visits there never is. */
  let notice: Notice | undefined;
  /** Shows again what is to be shown now. */
  let show = (): void => {};

  const openGuide = async (kind: WarnedKind): Promise<void> => {
    visit.guideOpened(kind);
    const reply = (await ask({ type: 'open-guide', kind })) as Partial<GuideOpened> | undefined;
    // Refused for now is another thing than nobody there, or nobody that is understood.
    if (typeof reply?.opened !== 'boolean') notice?.withdrawGuide();
  };
  const hide = (): void => notice?.hide();
  const onAct = (act: NoticeAct): void => {
    if (!atField) return;
    if (act === 'guide') return void openGuide(atField);
    visit.dismiss(atField);
    show = hide;
  };
  const fetchTexts = async (): Promise<void> => {
    const reply = await ask({ type: 'notice-texts' });
    if (!hasShapeOf(texts, reply)) return;
    words = reply;
    notice?.speak(reply);
    show();
  };

  watchLoginPage(
    doc,
    (field, value, left, moment) => {
      // Not before somebody is at the field: who only passes by wakes no background.
      if (!words && (value || !left)) void fetchTexts();
      const { warn, openGuide: opens } = visit.decide(classify(value, left), moment);
      atField = warn;
      show = () => {
        if (!warn) return hide();
        notice ??= createNotice(doc, words ?? texts, onAct);
        notice.show(warn, field, () => placeUnder(field));
      };
      show();
      if (isOrphaned()) notice?.withdrawGuide();
      if (opens && warn) void openGuide(warn);
    },
    () => {
      atField = undefined;
      show = hide;
      show();
    },
  );

  // Whoever comes back to the page, from the browser's cache too, begins a new visit.
  doc.defaultView?.addEventListener('pagehide', () => {
    visit = startVisit();
  });
  return { kindAtField: () => atField, fetchTexts };
}
