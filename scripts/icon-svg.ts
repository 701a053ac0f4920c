import { ICON } from '../src/shared/look/icon.ts';

/** Repère's icon as the text of an SVG. */
export function iconSvg(): string {
  const paths = ICON.map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${paths}</svg>`;
}
