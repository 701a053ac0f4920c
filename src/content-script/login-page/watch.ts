import { FRENCH } from '../../shared/login-words/french.ts';
import { reader } from '../../shared/login-words/reader.ts';
import type { Words } from '../../shared/login-words/words.ts';
import { NOTICE_TAG } from '../notice-tag.ts';
import { findNumberField } from './find.ts';
import { focusedElsewhere, isFocused, isFrom, isInRoot } from './focus.ts';
import { isInFront } from './in-front.ts';
import { isComponent, rootOf } from './shadow-roots.ts';
import type { Shape } from './signatures.ts';
import { TYPING_PAUSE } from './typing-pause.ts';
import { isVisible } from './visible.ts';

/** How long changes of the page are collected before it is looked at again, in milliseconds. */
const GATHER = 150;
/** How long the look then waits at most for an idle moment of the page, in milliseconds. */
const LATEST = 500;
/** How often a form that was found is looked at, in milliseconds: scripts may write to fields without an event. */
const AGAIN = 1000;

/** What made the watcher look: a change of page or value, the focus leaving the field, the form being sent. */
export type Trigger = 'changed' | 'left' | 'submitted';

/** The login field, and its state. */
export interface LoginField {
  field: HTMLInputElement;
  /** The focus is at another control, or was never in the field: nobody is typing in it. */
  left: boolean;
  /** A person has typed into this field; a value that the browser filled in does not count. */
  typed: boolean;
  trigger: Trigger;
}

/** Called whenever the login field or its value may have changed; often nothing has. */
export type OnField = (value: string, state: LoginField) => void;

/** What a watcher calls. */
export interface WatcherCallbacks {
  onField: OnField;
  /**
   * Whether it is known what may come of a field that is left or a form that is sent. Until then the first is not
   * reported, and the second is reported again once it is known, unless something has been entered meanwhile.
   */
  isReady(): boolean;
  /** At each search that finds no login form. */
  onGone(): void;
  /**
   * When a person is in any field of the page.
   *
   * @param entered whether something was entered there
   */
  onPerson(entered: boolean): void;
  /** When the page is left: it may come back out of the browser's cache, as it was. */
  onLeave(): void;
}

/** A watcher that runs. */
export interface Watcher {
  /** Looks at the page again, by the words of other languages too. */
  setWords(words: Words): void;
  /**
   * Reports a trigger again once the person does something in the page or comes back to it: something was in front of the
   * page, which could not know of it. That the field was left is reported only if the focus is still elsewhere then.
   */
  retry(trigger: Trigger): void;
  /** Reports no more that the field was left or the form sent before: that was somebody else. */
  forget(): void;
}

/**
 * Watches a document for the login form and for the number in it. It reads no field but the number's, and writes
 * nothing. To be started once a person is at the page.
 *
 * @param activity the event that showed the person, if there was one
 */
export function watchLoginPage(
  doc: Document,
  activity: Event | undefined,
  { onField, isReady, onGone, onPerson, onLeave }: WatcherCallbacks,
): Watcher {
  let says = reader(FRENCH);
  const learned: Shape[] = [];
  /** Where the last search began, if it found nothing and the page has not changed since. */
  let searchedInVain: EventTarget | null = null;
  let field: HTMLInputElement | undefined;
  /** The address of the page when it was found. */
  let address = '';
  /** A person is at the field: from the moment it has the focus until another control has it; the notice does not count. */
  let isAtField = false;
  let isScheduled = false;
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  /** A mouse button or finger is down: if the page moved now, the click would miss. */
  let pressing = false;
  /** The person has left the field, which is not reported yet. */
  let leaving = false;
  /** The form was sent, which is still to be reported: another window was in front, or nothing could come of it yet. */
  let sent = false;
  /** Something is in front of the page, which the page cannot know by itself. */
  let covered = false;
  let typed = false;
  let lastKey = 0;

  const isNotice = (element: EventTarget | null): boolean =>
    (element as Element | null)?.localName === NOTICE_TAG;
  const isOfField = (target: EventTarget | null): boolean => !!field && isFrom(target, field);
  const hasFocus = (): boolean => !!field && isFocused(field);
  const updateFocus = (): void => {
    const elsewhere = field && focusedElsewhere(field);
    const isGone = !!elsewhere && !isNotice(elsewhere);
    leaving ||= isAtField && isGone;
    isAtField = !isGone && (isAtField || hasFocus());
  };
  const find = (from?: EventTarget | null): void => {
    // A form that was found stops the search until its field is removed or hidden, or the address changes: the same form
    // may be there for a new account then.
    if (field && isVisible(field) && address === doc.URL) return;
    address = doc.URL;
    field = findNumberField(doc, { says, learned, from });
    // A page may replace the field at each key.
    typed &&= hasFocus();
    if (field) return;
    isAtField = leaving = false;
    onGone();
  };
  const tell = (trigger: Trigger): void => {
    if (!field) return;
    updateFocus();
    const left = trigger === 'submitted' || !isAtField;
    onField(field.value, { field, left, typed, trigger });
  };
  const look = (): void => {
    isScheduled = false;
    observer.observe(doc, { childList: true, subtree: true });
    // A page that replaces its document removes our listeners; adding those that are still there changes nothing.
    listen();
    if (pressing) return;
    find(doc.activeElement);
    updateFocus();
    // Not while the person goes on typing in the next field: a guide that opens then would take the keys.
    const isBusy = Date.now() - lastKey < TYPING_PAUSE;
    // Nor while another window or tab is in front: it is reported once the person is back.
    const inFront = isInFront(doc);
    covered &&= inFront;
    const mayTell = !isBusy && inFront && !covered && isReady();
    const hasLeft = leaving && !isAtField && mayTell;
    const wasSent = sent && mayTell;
    leaving &&= !mayTell;
    sent &&= !mayTell;
    if (leaving && isBusy) lookSoon();
    tell(wasSent ? 'submitted' : hasLeft ? 'left' : 'changed');
    clearTimeout(nextLook);
    if (field && !doc.hidden) nextLook = setTimeout(lookSoon, AGAIN);
  };
  const lookSoon = (): void => {
    searchedInVain = null;
    if (isScheduled) return;
    isScheduled = true;
    // A look is due: further changes until then need not be observed.
    observer.disconnect();
    // By the time the browser is idle, it has mostly computed the styles that the look asks for.
    setTimeout(() => requestIdleCallback(look, { timeout: LATEST }), GATHER);
  };
  const enter = ({ target, type, isTrusted }: Event): void => {
    const isEntered = type === 'input';
    onPerson(isEntered);
    if (target !== searchedInVain) find(target);
    // Changes inside a shadow root are not observed: there each event starts a search.
    const isClear = target instanceof Element && !isComponent(target) && !rootOf(target);
    searchedInVain = !field && isClear ? target : null;
    updateFocus();
    // The focus may have been on a blank part of the page in between.
    if (leaving) lookSoon();
    if (!isOfField(target)) return;
    typed ||= isTrusted && isEntered;
    sent &&= !isEntered;
    tell('changed');
  };
  const forget = (): void => {
    leaving = sent = false;
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
    // Where a script writes what is typed, there is no `input` event.
    keyup({ target }) {
      if (isOfField(target)) tell('changed');
    },
    focusout({ target }) {
      if (!isOfField(target) && !isNotice(target)) return;
      // Decided once the focus has settled: a field that is replaced, or a window that loses the focus, was not left.
      lookSoon();
    },
    pointerdown() {
      pressing = true;
    },
    pointerup: release,
    pointercancel: release,
    // After a context menu the end of the press that opened it may not be reported.
    contextmenu: release,
    submit({ target }) {
      find();
      if (field?.form !== target) return;
      const inFront = isInFront(doc);
      sent = !inFront || !isReady();
      tell(inFront ? 'submitted' : 'changed');
    },
    // It comes while the focus is moving, so the look waits as well.
    change: lookSoon,
    click: lookSoon,
    visibilitychange: lookSoon,
    hashchange: lookSoon,
    popstate: lookSoon,
    pagehide({ isTrusted }) {
      // The page can send it itself, and could so make the guide open again and again.
      if (!isTrusted) return;
      pressing = false;
      forget();
      onLeave();
    },
    // A page from the browser's cache is as it was, and is looked at at once.
    pageshow: look,
  };
  const hear = (event: Event): void => {
    covered = false;
    listeners[event.type]?.(event);
  };
  // On the window, so that they run before the page's own: those may replace the field at each key.
  const listen = (): void => {
    for (const type in listeners) window.addEventListener(type, hear, true);
  };

  const observer = new MutationObserver(lookSoon);
  listen();
  if (activity) {
    // It came before these listeners were there.
    hear(activity);
    lookSoon();
  } else look();
  return {
    setWords(words) {
      says = reader(words);
      // A form that is a login by the words of one language may be none by those of all.
      field = undefined;
      searchedInVain = null;
      look();
    },
    retry(trigger) {
      covered = true;
      if (trigger === 'left') leaving = true;
      else sent = true;
    },
    forget,
  };
}
