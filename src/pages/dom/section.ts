import { element } from './element.ts';

/** A titled part of a page, known to screen readers by its title. */
export function section(name: string, title: string, ...content: Node[]): HTMLElement {
  const heading = element('h2', { id: name }, title);
  return element('section', { class: name, 'aria-labelledby': name }, heading, ...content);
}
