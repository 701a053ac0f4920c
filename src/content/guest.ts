import { placeUnder } from '../login-page/place.ts';
import { watchLoginPage } from '../login-page/watch.ts';
import { createNotice } from '../notice/notice.ts';
import type { NoticeTexts } from '../notice/texts.ts';
import { classify } from '../number/classify.ts';
import { isWarned, type WarnedKind } from '../number/kinds.ts';
import { startVisit } from '../visit.ts';
import { askForGuide, isOrphaned } from './ask.ts';

/**
 * Stands beside the login form of a document: watches, judges, warns, and has the
 * guide opened. The value goes from the watcher into `classify` and no further.
 *
 * @returns a function that tells which warned kind of number is at the field now, if any
 */
export function startGuest(doc: Document, texts: NoticeTexts): () => WarnedKind | undefined {
  let visit = startVisit();
  let atField: WarnedKind | undefined;

  const openGuide = async (kind: WarnedKind): Promise<void> => {
    visit.guideOpened(kind);
    const isOpen = await askForGuide(kind);
    if (!isOpen) notice.withdrawGuide();
  };
  const notice = createNotice(doc, texts, (act) => {
    if (!atField) return;
    if (act === 'guide') void openGuide(atField);
    else visit.dismiss(atField, act === 'given');
  });

  watchLoginPage(doc, {
    onSight({ field, value, left, moment }) {
      const judgement = classify(value, left);
      const decision = visit.decide(judgement, moment);
      atField = isWarned(judgement.kind) ? judgement.kind : undefined;
      if (isOrphaned()) notice.withdrawGuide();
      if (decision.warn) notice.show(decision.warn, field, () => placeUnder(field));
      else notice.hide();
      if (decision.openGuide && decision.warn) void openGuide(decision.warn);
    },
    onGone() {
      atField = undefined;
      notice.hide();
    },
  });

  // Back from the browser's page cache, perhaps with another person at the computer.
  doc.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) visit = startVisit();
  });
  return () => atField;
}
