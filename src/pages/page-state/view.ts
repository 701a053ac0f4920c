import type { PageStateTexts } from '../../shared/i18n/texts/page-state.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import type { StateName, StateWords } from './words.ts';

/** What a person can do about a page. */
export interface StateActs {
  /** Asks for the permission, in the click itself. */
  allow(): void;
  reload(): void;
  /** The text of a report that the page is not recognised. */
  report(): string;
}

/** Shows the state of the page, and the one thing to do about it, if any. */
export function stateView(
  { name, words }: StateWords,
  texts: PageStateTexts,
  acts: StateActs,
): Node[] {
  const offers: Partial<Record<StateName, HTMLElement>> = {
    forbidden: press(texts.allow, acts.allow),
    reload: press(texts.doReload, acts.reload),
    unrecognised: press(texts.report, (button) => void copyReport(button, acts.report(), texts)),
  };
  const offer = offers[name];
  const icon = offer || name === 'blocked' ? 'stop' : 'eye';
  return [element('p', {}, pictogram(icon), words), ...(offer ? [offer] : [])];
}

function press(words: string, act: (button: HTMLElement) => void): HTMLElement {
  const button = element('button', { type: 'button' }, words);
  button.addEventListener('click', () => act(button));
  return button;
}

/** Shows the text as well: a browser may refuse to copy, and nothing should be copied unseen. */
async function copyReport(button: HTMLElement, text: string, texts: PageStateTexts): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const report = element('pre', { lang: 'fr', dir: 'ltr', tabindex: '0' }, text);
  button.replaceWith(element('p', {}, isCopied ? texts.copied : texts.notCopied), report);
  report.focus();
}
