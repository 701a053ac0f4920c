import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import type { HandoutTexts } from './texts.ts';

/** How long after the call a browser that prints has shown some sign of it at the latest, in milliseconds. */
const GRACE = 1000;

/**
 * What a browser shows when it begins to print, whether the person goes through with it or not: seen in Chromium 156
 * and Firefox 153, `beforeprint` comes before `print()` returns. The others stand in for it on telephones. Where
 * printing is switched off (`PrintingEnabled`, `print.enabled`), `print()` does nothing, and nothing comes.
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
    // A button may lose the focus for any reason.
    if (!(target instanceof Element)) hasBegun = true;
  };
  // What comes to the document alone comes by the window first.
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, signal: over.signal });
  window.print();
  await new Promise((resolve) => setTimeout(resolve, GRACE));
  over.abort();
  return hasBegun;
}
