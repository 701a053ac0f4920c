import { PICTOGRAMS, type PictogramId } from '../../shared/look/pictograms.ts';
import { svgElement } from './svg-element.ts';

/** Draws a pictogram. It stands beside words that say the same, so screen readers pass it over. */
export function pictogram(id: PictogramId): SVGElement {
  const look = { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: `pictogram ${id}` };
  const svg = svgElement('svg', look);
  for (const d of PICTOGRAMS[id]) svg.append(svgElement('path', { d }));
  return svg;
}
