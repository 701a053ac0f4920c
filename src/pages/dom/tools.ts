import type { PictogramId } from '../../shared/look/pictograms.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { pictogram } from './pictogram.ts';

/**
 * Repère's icon and name.
 *
 * @param isShort the icon alone, where there is no room for more
 */
export function brand(isShort = false): HTMLElement {
  const name = 'Repère';
  return element('span', { class: 'brand' }, ...(isShort ? [icon(name)] : [icon(), name]));
}

/** A button with a pictogram beside its words. */
export function toolButton(
  sign: PictogramId,
  words: string,
  act: () => void,
  className = '',
): HTMLElement {
  const attributes = className ? { type: 'button', class: className } : { type: 'button' };
  const button = element('button', attributes, pictogram(sign), words);
  button.addEventListener('click', act);
  return button;
}
