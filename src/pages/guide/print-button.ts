import { toolButton } from '../dom/tools.ts';

/** The button that opens what can be printed about a situation. */
export function printButton(words: string, onPrint: () => void): HTMLElement {
  return toolButton('printer', words, onPrint, 'print');
}
