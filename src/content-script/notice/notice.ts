import { withNumber } from '../../shared/facts/contacts.ts';
import type { Warning } from '../../shared/i18n/texts/notice.ts';
import { MAY_BE_GIVEN, type WarnedKind } from '../../shared/number/kinds.ts';
import type { NoticeOptions } from '../../shared/setup.ts';
import { isFocused, isFrom } from '../login-page/focus.ts';
import { createAnnouncer } from './announce.ts';
import { buildNotice } from './build.ts';
import { createMount } from './mount.ts';

/** Keys that enter nothing by themselves. */
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;
/** How long after the first click the second one of a double click comes, in milliseconds. */
const DOUBLE_CLICK = 400;

/** The buttons of the notice: see the steps, close, « C’est la Caf qui m’a donné ce numéro ». */
const ACTS = ['guide', 'close', 'given'] as const;

export type NoticeAct = (typeof ACTS)[number];

/** The warning at the field. It knows neither the number nor the form. */
export interface Notice {
  /**
   * Shows a warning and announces it; the same again changes nothing and announces nothing.
   *
   * @param kind which warning
   * @param field the field it is about, which gets the focus back when the notice is closed
   */
  show(kind: WarnedKind, field: HTMLInputElement): void;
  hide(): void;
  /** Changes the language and the size of the text; a warning that is shown is announced again. */
  configure(options: NoticeOptions): void;
  /**
   * Replaces the button that opens the guide by the words that it cannot be opened.
   *
   * @param isAsked whether the person has just asked for the guide: then it is announced
   */
  withdrawGuide(isAsked?: boolean): void;
}

/**
 * Creates the notice for a document, without inserting it yet.
 *
 * @param placeUnder gives the element to insert the notice after, or nothing while the page must not be touched
 * @param onAct called with the button that a person has pressed; all but `guide` close the notice
 */
export function createNotice(
  doc: Document,
  options: NoticeOptions,
  placeUnder: (field: HTMLInputElement) => Element | undefined,
  onAct: (act: NoticeAct) => void,
): Notice {
  const parts = buildNotice(doc);
  const { host, card } = parts;
  const announcer = createAnnouncer(parts.status);
  const mount = createMount(card, placeUnder);
  let shown: { kind: WarnedKind; field: HTMLInputElement } | undefined;
  let isClosing = false;
  /** Escape has hidden it until the next key. */
  let isHidden = false;

  const say = (kind: WarnedKind): void => {
    const { title, text } = options.texts.warnings[kind] as Warning;
    if (parts.text.textContent === text) return;
    parts.title.textContent = title;
    parts.text.textContent = text;
    parts.given.hidden = !MAY_BE_GIVEN.includes(kind);
    announcer.say(`${title}. ${text}`);
  };
  const configure = (changed: NoticeOptions): void => {
    options = changed;
    const { texts, large, phone } = options;
    card.style.fontSize = large ? '1.3em' : '';
    card.lang = texts.lang;
    card.dir = texts.dir;
    for (const part of ['guide', 'noGuide', 'call', 'given', 'about'] as const) {
      parts[part].textContent = texts[part];
    }
    parts.dial.replaceChildren(...withNumber(texts.dial, parts.number));
    // On a computer there is no link: it would leave the page. A telephone does not turn into a computer.
    if (phone) parts.dial.replaceWith(parts.call);
    parts.close.ariaLabel = texts.close;
    if (shown) say(shown.kind);
  };
  const hide = (): void => {
    if (isClosing) return;
    isHidden = false;
    shown = undefined;
    // So that the same warning counts as new when it comes again.
    parts.text.textContent = '';
    announcer.say('');
    mount.remove();
  };
  const show = (kind: WarnedKind, field: HTMLInputElement): void => {
    if (isClosing || isHidden) return;
    if (!options.texts.warnings[kind]) return void hide();
    // A document that was replaced has lost it; adding one that is still there changes nothing.
    doc.addEventListener('keydown', onKey, true);
    window.addEventListener('focus', announcer.wait);
    const isNew = kind !== shown?.kind;
    if (!mount.putUnder(field, isNew, () => show(kind, field))) return;
    shown = { kind, field };
    if (!isNew) return;
    card.style.opacity = '';
    say(kind);
    parts.title.scrollIntoView({ block: 'nearest' });
  };
  const giveFocusBack = (): void => {
    // Where the focus never left the field, it stays.
    if (isFocused(host)) shown?.field.focus();
  };
  const perform = (act: NoticeAct): void => {
    if (act === 'guide') {
      return void onAct(act);
    }
    giveFocusBack();
    // It keeps its place for a moment: nothing must move under the second click of a double click.
    isClosing = true;
    card.style.opacity = '0';
    announcer.say('');
    onAct(act);
    setTimeout(() => {
      isClosing = false;
      hide();
    }, DOUBLE_CLICK);
  };
  for (const act of ACTS) {
    // The page can send fake clicks to the host; only a person's count.
    parts[act].addEventListener('click', ({ isTrusted }) => isTrusted && perform(act));
  }
  // A press on a button must not take the focus from the field, where the person may go on typing.
  // One listener on each control: screen readers call an element with such a listener clickable.
  for (const control of ['call', ...ACTS] as const) {
    parts[control].addEventListener('mousedown', (event) => event.preventDefault());
  }
  // For an element in a shadow root, the event names only the host.
  const isAt = (target: EventTarget | null, ...elements: Element[]): boolean =>
    elements.some((element) => isFrom(target, element) && isFocused(element));
  // Escape may be meant for a list of the browser's or of a password manager over the notice: so it dismisses nothing
  // for good. While an input method composes letters, Escape belongs to it.
  const onKey = (event: KeyboardEvent): void => {
    const { key, isTrusted, isComposing, target } = event;
    if (!isTrusted || MODIFIER.test(key) || (isHidden && key === 'Escape')) return;
    announcer.wait();
    if (key !== 'Escape') isHidden = false;
    else if (shown && !isComposing && isAt(target, host, shown.field)) {
      // Pressed in the notice, it must not close the dialog that the login may be in.
      if (isAt(target, host)) event.preventDefault();
      giveFocusBack();
      isHidden = true;
      shown = undefined;
      announcer.pause();
      mount.remove();
    }
  };

  configure(options);
  return {
    show,
    hide,
    configure,
    withdrawGuide(isAsked = false) {
      const { guide, noGuide } = parts;
      const hadFocus = isFocused(guide);
      guide.replaceWith(noGuide);
      // A screen reader reads what gets the focus.
      if (hadFocus) noGuide.focus();
      else if (isAsked) announcer.say(options.texts.noGuide);
    },
  };
}
