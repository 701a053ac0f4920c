import type { HandoutTexts } from '../../shared/i18n/texts/handout.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';

/** How long after the call a browser that prints sends one of the events at the latest, in milliseconds. */
const GRACE = 1000;

/**
 * The events that show that a browser begins to print, whether the person goes on or cancels. In Chromium 156 and Firefox
 * 153 `beforeprint` comes before `print()` returns; on telephones the others come instead. Where printing is disabled
 * (`PrintingEnabled`, `print.enabled`), `print()` does nothing and no event comes.
 */
const SIGNS = ['beforeprint', 'afterprint', 'blur', 'visibilitychange'];

/** The button that prints the page, and a live region that says so where the browser does not print. */
export function printOffer({ print, cannotPrint }: HandoutTexts): HTMLElement[] {
  const said = element('p', { role: 'status' });
  const button = element('button', { type: 'button' }, pictogram('printer'), print);
  button.addEventListener('click', async () => {
    said.textContent = '';
    if (!(await printsNow())) said.textContent = cannotPrint;
  });
  return [button, said];
}

/** Prints. @returns whether the browser began to. */
async function printsNow(): Promise<boolean> {
  let hasBegun = false;
  const over = new AbortController();
  const begin = ({ target }: Event): void => {
    // The blur of an element does not count: a button may lose the focus for any reason.
    if (!(target instanceof Element)) hasBegun = true;
  };
  // An event of the document passes the window first.
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, signal: over.signal });
  window.print();
  await new Promise((resolve) => setTimeout(resolve, GRACE));
  over.abort();
  return hasBegun;
}
