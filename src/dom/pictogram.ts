import { PICTOGRAMS, type PictogramId } from '../look/pictograms.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a pictogram. It stands beside words that say the same, so screen readers pass it over. */
export function pictogram(id: PictogramId): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `pictogram ${id}`);
  for (const d of PICTOGRAMS[id]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
