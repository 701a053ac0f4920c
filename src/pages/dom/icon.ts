import { ICON } from '../../shared/look/icon.ts';
import { svgElement } from './svg-element.ts';

/**
 * Draws Repère's icon. No file has to be loaded for it, so that a popup does not wait.
 *
 * @param name its name for screen readers, where no words are beside it
 */
export function icon(name?: string): SVGElement {
  const svg = svgElement('svg', { viewBox: '0 0 128 128', width: '24', height: '24' });
  for (const { fill, d } of ICON) svg.append(svgElement('path', { fill, d }));
  const says = name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' };
  for (const [attribute, value] of Object.entries(says)) svg.setAttribute(attribute, value);
  return svg;
}
