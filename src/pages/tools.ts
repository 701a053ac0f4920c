import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import type { PictogramId } from '../look/pictograms.ts';

/**
 * Repère's icon and name.
 *
 * @param isShort the icon alone, where there is no room for more
 */
export function brand(isShort = false): HTMLElement {
  const alt = isShort ? 'Repère' : '';
  const icon = element('img', { src: '/icon/48.png', alt, width: '24', height: '24' });
  return element('span', { class: 'brand' }, icon, alt ? '' : 'Repère');
}

/** A button with a pictogram beside its words. */
export function toolButton(
  icon: PictogramId,
  words: string,
  act: () => void,
  className = '',
): HTMLElement {
  const attributes = className ? { type: 'button', class: className } : { type: 'button' };
  const button = element('button', attributes, pictogram(icon), words);
  button.addEventListener('click', act);
  return button;
}
