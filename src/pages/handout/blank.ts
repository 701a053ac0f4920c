import { element } from '../dom/element.ts';

/** A label and a line to write on by hand; there is no field, so nothing can be typed or kept. */
export function blank(...label: (Node | string)[]): HTMLElement {
  return element('p', { class: 'blank' }, element('span', {}, ...label), element('i', {}));
}
