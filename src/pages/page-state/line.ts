import type { PageStateTexts } from '../../shared/i18n/texts/page-state.ts';
import { element } from '../dom/element.ts';
import type { Seen } from './see.ts';
import { type StateActs, stateView } from './view.ts';
import { stateWords } from './words.ts';

/** How many times, once a second, the form may be missing before the page counts as not recognised. */
const PATIENT_LOOKS = 3;

/** The part of the guide that tells the state of the page. */
export interface StateLine {
  element: HTMLElement;
  /** Shows a new state; the same again changes nothing and is not announced again. */
  say(seen: Seen): void;
  /** Changes the language. */
  setTexts(texts: PageStateTexts): void;
}

/**
 * Creates that part; it is empty until there is something to tell.
 *
 * @param line the element, if it is in the page already
 */
export function stateLine(
  acts: StateActs,
  line: HTMLElement = element('div', { class: 'page-state', role: 'status' }),
): StateLine {
  let texts: PageStateTexts | undefined;
  let last: Seen | undefined;
  let said = line.textContent;
  let missing = 0;
  const draw = (): void => {
    const what = last && texts && stateWords(last, texts, missing < PATIENT_LOOKS);
    if (!what || !texts || what.words === said) return;
    said = what.words;
    line.dataset.state = what.name;
    const hadFocus = line.contains(document.activeElement);
    line.replaceChildren(...stateView(what, texts, acts));
    // The button that was pressed may be gone.
    if (hadFocus) (line.querySelector('button') ?? document.querySelector('h1'))?.focus();
  };
  return {
    element: line,
    say(seen) {
      if (seen.state === 'silent') return;
      last = seen;
      const isMissing = seen.state === 'answering' && seen.page.place && !seen.page.form;
      missing = isMissing ? missing + 1 : 0;
      draw();
    },
    setTexts(words) {
      texts = words;
      draw();
    },
  };
}
