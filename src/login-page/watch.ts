import { NOTICE_TAG } from '../notice/tag.ts';
import { findNumberField } from './find.ts';
import { isVisible } from './visible.ts';

/** How long changes of the page gather before it is looked at again, in milliseconds. */
const GATHER = 150;
/** How long after that a page that is never idle is left alone, in milliseconds. */
const LATEST = 500;
/** When a form just found is looked at again: a remembered number may be written late, with no event. */
const SECOND_LOOK = 1500;
/** Without a key for so long, in milliseconds, a person has stopped typing. */
const QUIET = 600;

/** What made the watcher look: a change of page or value, the focus moving on, the form being sent. */
export type Moment = 'changed' | 'left' | 'submitted';

/** The login field, and what is going on there. */
export interface Sight {
  field: HTMLInputElement;
  /** The focus is elsewhere: nobody is typing here. */
  left: boolean;
  /** Something was entered into this very field; what the browser remembered was not. */
  typed: boolean;
  moment: Moment;
}

/** Told whenever the login field or its value may have changed; often with nothing new. */
export type OnSight = (value: string, sight: Sight) => void;

/**
 * Watches a document for the login form and for the number in it; it reads the number's field alone and
 * writes nothing.
 *
 * @param onGone told at each search that finds no login form
 */
export function watchLoginPage(doc: Document, onSight: OnSight, onGone: () => void): void {
  let field: HTMLInputElement | undefined;
  let isScheduled = false;
  /** A mouse button or finger is down: what moves now would slip from under the click. */
  let pressing = false;
  let leaving = false;
  let typed = false;
  let lastKey = 0;

  const isHere = (element: EventTarget | null): boolean =>
    element === field || (element as Element | null)?.localName === NOTICE_TAG;
  const find = (): void => {
    // A found form stops the search until its field leaves the page or is hidden.
    if (field && isVisible(field)) return;
    field = findNumberField(doc);
    // A page may put another field in its place at each key.
    typed &&= doc.activeElement === field;
    if (field) setTimeout(lookSoon, SECOND_LOOK);
    else onGone();
  };
  const tell = (moment: Moment): void => {
    if (!field) return;
    const left = moment === 'submitted' || doc.activeElement !== field;
    onSight(field.value, { field, left, typed, moment });
  };
  const look = (): void => {
    isScheduled = false;
    // A page that writes itself anew takes our listeners with it; those still there are not doubled.
    listen();
    if (pressing) return;
    find();
    // Not while the person types on in the next field: what opens then takes the keys.
    const isBusy = Date.now() - lastKey < QUIET;
    const hasLeft = leaving && !isBusy && !isHere(doc.activeElement);
    leaving &&= isBusy;
    if (leaving) lookSoon();
    tell(hasLeft ? 'left' : 'changed');
  };
  const lookSoon = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    // Once the browser is idle, it mostly has worked out by itself which elements are seen.
    setTimeout(() => requestIdleCallback(look, { timeout: LATEST }), GATHER);
  };

  // On the window, first of all that hear: a field that the page replaces at each key is heard all the same.
  const listeners: Record<string, (event: Event) => void> = {
    'input focusin'({ target, type, isTrusted }) {
      find();
      if (target !== field) return;
      typed ||= isTrusted && type === 'input';
      tell('changed');
    },
    focusout({ target }) {
      if (!isHere(target)) return;
      // Told once the focus has settled: a field replaced while focused, or a window left, is not a field left.
      leaving = true;
      lookSoon();
    },
    pointerdown() {
      pressing = true;
    },
    // A context menu may swallow the end of the press that opened it.
    'pointerup pointercancel contextmenu'() {
      pressing = false;
      lookSoon();
    },
    keydown() {
      lastKey = Date.now();
    },
    submit({ target }) {
      find();
      if (field?.form === target) tell('submitted');
    },
    // `change` fires while the focus is on its way, so it too is looked at a little later.
    'change click visibilitychange hashchange popstate pageshow': lookSoon,
  };
  const listen = (): void => {
    for (const [types, listener] of Object.entries(listeners)) {
      for (const type of types.split(' ')) {
        window.addEventListener(type, listener, true);
      }
    }
  };

  new MutationObserver(lookSoon).observe(doc, { childList: true, subtree: true });
  look();
}
