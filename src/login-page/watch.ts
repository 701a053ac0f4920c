import { NOTICE_TAG } from '../notice/tag.ts';
import { findNumberField } from './find.ts';
import { focusedElsewhere, isFocused, isFrom, isInRoot } from './focus.ts';
import { isInFront } from './in-front.ts';
import { QUIET } from './quiet.ts';
import { isComponent, rootOf } from './shadow-roots.ts';
import type { Shape } from './signatures.ts';
import { isVisible } from './visible.ts';
import { FRENCH } from './words/french.ts';
import { reader } from './words/reader.ts';
import type { Words } from './words/words.ts';

/** How long changes of the page gather before it is looked at again, in milliseconds. */
const GATHER = 150;
/** How long after that a page that is never idle is left alone, in milliseconds. */
const LATEST = 500;
/** How often a form that is found is looked at, in milliseconds: scripts write to fields with no event. */
const AGAIN = 1000;

/** What made the watcher look: a change of page or value, the focus moving on, the form being sent. */
export type Moment = 'changed' | 'left' | 'submitted';

/** The login field, and what is going on there. */
export interface Sight {
  field: HTMLInputElement;
  /** The focus is at another control, or was never here: nobody is typing here. */
  left: boolean;
  /** Something was entered into this very field; what the browser remembered was not. */
  typed: boolean;
  moment: Moment;
}

/** Told whenever the login field or its value may have changed; often with nothing new. */
export type OnSight = (value: string, sight: Sight) => void;

/** What a watcher tells. */
export interface Watched {
  onSight: OnSight;
  /** At each search that finds no login form. */
  onGone(): void;
  /**
   * When somebody is in any field of the page.
   *
   * @param entered whether something was entered there
   */
  onPerson(entered: boolean): void;
  /** When the page is left: it may come back out of the browser's cache, as it was. */
  onLeave(): void;
}

/** What a watcher may be told. */
export interface Watcher {
  /** Takes the words of other languages, by which the page is looked at again. */
  lookBy(words: Words): void;
  /**
   * Nothing could come of what was told, since the browser had something in front of the page without the page's knowing:
   * it is told again once the person does something here, or comes back; that the field was left, if they are still
   * elsewhere then.
   */
  tellAgain(moment: Moment): void;
}

/**
 * Watches a document, in which somebody is, for the login form and for the number in it; it reads the number's
 * field alone and writes nothing.
 *
 * @param sign by what that person was heard, if by anything in the page
 * @returns what it may be told
 */
export function watchLoginPage(
  doc: Document,
  sign: Event | undefined,
  { onSight, onGone, onPerson, onLeave }: Watched,
): Watcher {
  let says = reader(FRENCH);
  const learned: Shape[] = [];
  /** Where somebody types, in a page that has been searched in vain and has not changed since. */
  let inVain: EventTarget | null = null;
  let field: HTMLInputElement | undefined;
  /** Where it was found. */
  let address = '';
  /** Somebody is at the field: from when the focus comes there until another control of the page has it, but the notice. */
  let isHere = false;
  let isScheduled = false;
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  /** A mouse button or finger is down: what moves now would slip from under the click. */
  let pressing = false;
  /** They have gone, which is not told yet. */
  let leaving = false;
  /** The form was sent, which is not told yet: another window was in front. */
  let sent = false;
  /** Something is in front, though the page knows of nothing. */
  let covered = false;
  let typed = false;
  let lastKey = 0;

  const isNotice = (element: EventTarget | null): boolean =>
    (element as Element | null)?.localName === NOTICE_TAG;
  const isOfField = (target: EventTarget | null): boolean => !!field && isFrom(target, field);
  const hasFocus = (): boolean => !!field && isFocused(field);
  const seeFocus = (): void => {
    const elsewhere = field && focusedElsewhere(field);
    const isGone = !!elsewhere && !isNotice(elsewhere);
    leaving ||= isHere && isGone;
    isHere = !isGone && (isHere || hasFocus());
  };
  const find = (from?: EventTarget | null): void => {
    // A found form stops the search until its field leaves the page or is hidden, or the page becomes another: what was
    // the login may be there for a new account.
    if (field && isVisible(field) && address === doc.URL) return;
    address = doc.URL;
    field = findNumberField(doc, { says, learned, from });
    // A page may put another field in its place at each key.
    typed &&= hasFocus();
    if (field) return;
    isHere = leaving = false;
    onGone();
  };
  const tell = (moment: Moment): void => {
    if (!field) return;
    seeFocus();
    const left = moment === 'submitted' || !isHere;
    onSight(field.value, { field, left, typed, moment });
  };
  const look = (): void => {
    isScheduled = false;
    observer.observe(doc, { childList: true, subtree: true });
    // A page that writes itself anew takes our listeners with it; those still there are not doubled.
    listen();
    if (pressing) return;
    find(doc.activeElement);
    seeFocus();
    // Not while the person types on in the next field: what opens then takes the keys.
    const isBusy = Date.now() - lastKey < QUIET;
    // Nor while another window or tab is in front: the person hears of it once they are back.
    const inFront = isInFront(doc);
    covered &&= inFront;
    const mayTell = !isBusy && inFront && !covered;
    const hasLeft = leaving && !isHere && mayTell;
    const wasSent = sent && mayTell;
    leaving &&= !mayTell;
    sent &&= !mayTell;
    if (leaving && isBusy) lookSoon();
    tell(wasSent ? 'submitted' : hasLeft ? 'left' : 'changed');
    clearTimeout(nextLook);
    if (field && !doc.hidden) nextLook = setTimeout(lookSoon, AGAIN);
  };
  const lookSoon = (): void => {
    inVain = null;
    if (isScheduled) return;
    isScheduled = true;
    // Once it is to be looked at, what else changes until then needs no telling.
    observer.disconnect();
    // Once the browser is idle, it mostly has worked out by itself which elements are seen.
    setTimeout(() => requestIdleCallback(look, { timeout: LATEST }), GATHER);
  };
  const enter = ({ target, type, isTrusted }: Event): void => {
    const isEntered = type === 'input';
    onPerson(isEntered);
    if (target !== inVain) find(target);
    // What changes inside a shadow root is not seen: there it is searched at each event.
    const isClear = target instanceof Element && !isComponent(target) && !rootOf(target);
    inVain = !field && isClear ? target : null;
    seeFocus();
    // It may come from where the focus had fallen to, after the field.
    if (leaving) lookSoon();
    if (!isOfField(target)) return;
    typed ||= isTrusted && isEntered;
    sent &&= !isEntered;
    tell('changed');
  };
  const release = (): void => {
    pressing = false;
    lookSoon();
  };

  const listeners: Record<string, (event: Event) => void> = {
    focusin: enter,
    input: enter,
    keydown() {
      lastKey = Date.now();
      if (field && isInRoot(field)) lookSoon();
    },
    // Where a script writes what is typed, there is no `input`.
    keyup({ target }) {
      if (isOfField(target)) tell('changed');
    },
    focusout({ target }) {
      if (!isOfField(target) && !isNotice(target)) return;
      // Told once the focus has settled: a field replaced while focused, or a window left, is not a field left.
      lookSoon();
    },
    pointerdown() {
      pressing = true;
    },
    pointerup: release,
    pointercancel: release,
    // A context menu may swallow the end of the press that opened it.
    contextmenu: release,
    submit({ target }) {
      find();
      if (field?.form !== target) return;
      sent = !isInFront(doc);
      tell(sent ? 'changed' : 'submitted');
    },
    // It fires while the focus is on its way, so it too is looked at a little later.
    change: lookSoon,
    click: lookSoon,
    visibilitychange: lookSoon,
    hashchange: lookSoon,
    popstate: lookSoon,
    pagehide({ isTrusted }) {
      // The page can send it itself, and would have the guide open again and again.
      if (!isTrusted) return;
      pressing = leaving = sent = false;
      onLeave();
    },
    // Back from the browser's cache the page is as it was, and seen at once.
    pageshow: look,
  };
  const hear = (event: Event): void => {
    covered = false;
    listeners[event.type]?.(event);
  };
  // On the window, before those of the page's elements: a field that the page replaces at each key is heard all the same.
  const listen = (): void => {
    for (const type in listeners) window.addEventListener(type, hear, true);
  };

  const observer = new MutationObserver(lookSoon);
  listen();
  if (sign) {
    // It came before there were listeners.
    hear(sign);
    lookSoon();
  } else look();
  return {
    lookBy(words) {
      says = reader(words);
      // What was a login by the words of one language may be none by all.
      field = undefined;
      inVain = null;
      look();
    },
    tellAgain(moment) {
      covered = true;
      if (moment === 'left') leaving = true;
      else sent = true;
    },
  };
}
