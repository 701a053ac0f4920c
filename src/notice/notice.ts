import { withNumber } from '../guide/contacts.ts';
import { isFocused, isFrom } from '../login-page/focus.ts';
import { MAY_BE_GIVEN, type WarnedKind } from '../number/kinds.ts';
import { createAnnouncer } from './announce.ts';
import { buildNotice } from './build.ts';
import { createStand } from './stand.ts';
import type { NoticeVoice, Warning } from './texts.ts';

/** Keys that enter nothing by themselves. */
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;
/** In which the second click of a double one comes, in milliseconds. */
const DOUBLE_CLICK = 400;

/** The buttons of the notice: see the steps, close, « C’est la Caf qui m’a donné ce numéro ». */
const ACTS = ['guide', 'close', 'given'] as const;

export type NoticeAct = (typeof ACTS)[number];

/** The warning at the field. It knows neither the number nor the form. */
export interface Notice {
  /**
   * Says what is the matter; the same again changes nothing and announces nothing.
   *
   * @param kind which warning
   * @param field what it is about, and what gets the focus back when the notice is closed
   */
  show(kind: WarnedKind, field: HTMLInputElement): void;
  hide(): void;
  /** Changes the language and the size of the text; what is shown is said again. */
  speak(voice: NoticeVoice): void;
  /**
   * Puts into the place of the button that opens the guide that it cannot be opened.
   *
   * @param isAsked whether somebody has just asked for it, and is to hear this
   */
  withdrawGuide(isAsked?: boolean): void;
}

/**
 * Makes the notice of a document, not yet in it.
 *
 * @param placeUnder gives the element to stand after, or nothing while the page must not be touched
 * @param onAct told which button a person has pressed; all but `guide` close the notice
 */
export function createNotice(
  doc: Document,
  voice: NoticeVoice,
  placeUnder: (field: HTMLInputElement) => Element | undefined,
  onAct: (act: NoticeAct) => void,
): Notice {
  const parts = buildNotice(doc);
  const { host, card } = parts;
  const announcer = createAnnouncer(parts.status);
  const stand = createStand(card.getRootNode() as ShadowRoot, placeUnder);
  let shown: { kind: WarnedKind; field: HTMLInputElement } | undefined;
  let isClosing = false;
  /** Escape has put it away, until the next key. */
  let isAway = false;

  const say = (kind: WarnedKind): void => {
    const { title, text } = voice.texts.warnings[kind] as Warning;
    if (parts.text.textContent === text) return;
    parts.title.textContent = title;
    parts.text.textContent = text;
    parts.given.hidden = !MAY_BE_GIVEN.includes(kind);
    announcer.say(`${title}. ${text}`);
  };
  const speak = (to: NoticeVoice): void => {
    voice = to;
    const { texts, large, phone } = voice;
    card.style.fontSize = large ? '1.3em' : '';
    card.lang = texts.lang;
    card.dir = texts.dir;
    for (const part of ['guide', 'noGuide', 'call', 'given', 'about'] as const) {
      parts[part].textContent = texts[part];
    }
    parts.dial.replaceChildren(...withNumber(texts.dial, parts.number));
    // On a computer no link is there: pressed, it would take the page away. A telephone remains one.
    if (phone) parts.dial.replaceWith(parts.call);
    parts.close.ariaLabel = texts.close;
    if (shown) say(shown.kind);
  };
  const hide = (): void => {
    if (isClosing) return;
    isAway = false;
    shown = undefined;
    // So that the same words are news when they come again.
    parts.text.textContent = '';
    announcer.say('');
    stand.leave();
  };
  const show = (kind: WarnedKind, field: HTMLInputElement): void => {
    if (isClosing || isAway) return;
    if (!voice.texts.warnings[kind]) return void hide();
    // A document written anew has lost it; the same again is not doubled.
    doc.addEventListener('keydown', onKey, true);
    window.addEventListener('focus', announcer.wait);
    const isNews = kind !== shown?.kind;
    if (!stand.under(field, isNews, () => show(kind, field))) return;
    shown = { kind, field };
    if (!isNews) return;
    card.style.opacity = '';
    say(kind);
    parts.title.scrollIntoView({ block: 'nearest' });
  };
  const giveFocusBack = (): void => {
    // In a field the focus never left, it stays.
    if (isFocused(host)) shown?.field.focus();
  };
  const perform = (act: NoticeAct): void => {
    if (act === 'guide') {
      return void onAct(act);
    }
    giveFocusBack();
    // The place is kept a little: under the second click of a double one nothing must have moved.
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
  // Each is told by itself: screen readers call what has such a listener clickable.
  for (const control of ['call', ...ACTS] as const) {
    parts[control].addEventListener('mousedown', (event) => event.preventDefault());
  }
  // Of what stands in a shadow root, the event tells the host alone.
  const isAt = (target: EventTarget | null, ...elements: Element[]): boolean =>
    elements.some((element) => isFrom(target, element) && isFocused(element));
  // Escape may be meant for a list of the browser's, or of a password manager, that lies over the notice. So it
  // silences nothing; while letters are composed, it is the input method's.
  const onKey = (event: KeyboardEvent): void => {
    const { key, isTrusted, isComposing, target } = event;
    if (!isTrusted || MODIFIER.test(key) || (isAway && key === 'Escape')) return;
    announcer.wait();
    if (key !== 'Escape') isAway = false;
    else if (shown && !isComposing && isAt(target, host, shown.field)) {
      // From the notice it is not meant for the dialog that the page may have its login in.
      if (isAt(target, host)) event.preventDefault();
      giveFocusBack();
      isAway = true;
      shown = undefined;
      announcer.pause();
      stand.leave();
    }
  };

  speak(voice);
  return {
    show,
    hide,
    speak,
    withdrawGuide(isAsked = false) {
      const { guide, noGuide } = parts;
      const hadFocus = isFocused(guide);
      guide.replaceWith(noGuide);
      // What gets the focus is read out.
      if (hadFocus) noGuide.focus();
      else if (isAsked) announcer.say(voice.texts.noGuide);
    },
  };
}
