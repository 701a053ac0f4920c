import { unclobbered } from '../unclobbered.ts';
import { around } from './ancestors.ts';
import { matches } from './matches.ts';
import { rootOf } from './shadow-roots.ts';

/**
 * Finds the element that lays out another element and whatever is inserted after it.
 *
 * @returns nothing where the inserted element would not be shown, as beside an element in a named slot of a component, or
 *   where it would become part of a label
 */
export function layoutBox(element: Element): Element | undefined {
  const parent = around(element);
  if (!parent || matches(parent, 'label,p')) return undefined;
  const root = unclobbered(element, 'parentNode') === parent && rootOf(parent);
  if (root) {
    const slot = unclobbered(element, 'slot') ? null : root.querySelector('slot:not([name])');
    return slot ? layoutBox(slot) : undefined;
  }
  return getComputedStyle(parent).display === 'contents' ? layoutBox(parent) : parent;
}
