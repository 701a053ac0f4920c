import type { WarnedKind } from '../number/kinds.ts';
import { announcer } from './announce.ts';
import { buildNotice } from './build.ts';
import type { NoticeTexts } from './texts.ts';

/** How often the notice is put in before it leaves a page in peace that keeps removing it. */
const MOST_INSERTIONS = 40;

/** The buttons of the notice: see the steps, close, « C’est la Caf qui m’a donné ce numéro ». */
const ACTS = ['guide', 'close', 'given'] as const;

export type NoticeAct = (typeof ACTS)[number];

/** The warning at the field. It knows neither the number nor the form. */
export interface Notice {
  /**
   * Says what is the matter; the same again changes nothing and announces nothing.
   *
   * @param kind which warning
   * @param field what gets the focus back when the notice is closed
   * @param findPlace gives the element to stand after; asked only when the notice must be put in
   */
  show(kind: WarnedKind, field: HTMLElement, findPlace: () => Element): void;
  hide(): void;
  /** Takes away the button that opens the guide, once it can no longer work. */
  withdrawGuide(): void;
}

/**
 * Makes the notice of a document, not yet in it.
 *
 * @param onAct told which button a person has pressed; all but `guide` close the notice
 */
export function createNotice(
  doc: Document,
  texts: NoticeTexts,
  onAct: (act: NoticeAct) => void,
): Notice {
  const parts = buildNotice(doc, texts);
  const { host } = parts;
  const announce = announcer(parts.status);
  let shown: { kind: WarnedKind; field: HTMLElement; home: Node | null } | undefined;
  let insertions = 0;

  const hide = (): void => {
    shown = undefined;
    announce('');
    host.remove();
  };
  const perform = (act: NoticeAct): void => {
    const field = shown?.field;
    onAct(act);
    if (act === 'guide') return;
    hide();
    field?.focus();
  };
  for (const act of ACTS) {
    // The page can send fake clicks to the host; only a person's count.
    parts[act].addEventListener('click', ({ isTrusted }) => isTrusted && perform(act));
  }
  // A press on a button must not take the focus from the field, where the person may go on typing.
  parts.card.addEventListener(
    'mousedown',
    (event) => (event.target as Element).closest('a,button') && event.preventDefault(),
  );
  doc.addEventListener(
    'keydown',
    ({ key, isTrusted, target }) => {
      const isHere = target === host || target === shown?.field;
      if (isTrusted && isHere && key === 'Escape') perform('close');
    },
    true,
  );

  return {
    show(kind, field, findPlace) {
      const stands = host.isConnected && host.parentNode === shown?.home && field === shown.field;
      if (!stands) {
        if (insertions++ >= MOST_INSERTIONS) return hide();
        findPlace().after(host);
      }
      const isNews = kind !== shown?.kind;
      shown = { kind, field, home: host.parentNode };
      if (!isNews) return;
      const { title, text } = texts.warnings[kind];
      parts.title.textContent = title;
      parts.text.textContent = text;
      announce(`${title}. ${text}`);
      parts.title.scrollIntoView({ block: 'nearest' });
    },
    hide,
    withdrawGuide() {
      parts.guide.remove();
    },
  };
}
