import { element } from '../dom/element.ts';
import type { Seen } from './see.ts';
import type { PageStateTexts } from './texts.ts';
import { type StateActs, stateView } from './view.ts';
import { stateWords } from './words.ts';

/** For how many looks, of one second each, a form may be missing before the page counts as not recognised. */
const PATIENT_LOOKS = 3;

/** The part of the guide that tells what Repère sees of the page. */
export interface StateLine {
  element: HTMLElement;
  /** Says what is seen now; the same again changes nothing and is not read out again. */
  say(seen: Seen): void;
  /** Says it in another language. */
  speak(texts: PageStateTexts): void;
}

/**
 * Makes that part; it is empty until there is something to say.
 *
 * @param line what stands in the page already, and what it says
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
    speak(words) {
      texts = words;
      draw();
    },
  };
}
