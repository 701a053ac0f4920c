import { unclobbered } from '../unclobbered.ts';
import { around } from './ancestors.ts';
import { matches } from './matches.ts';
import { rootOf } from './shadow-roots.ts';

/**
 * Finds the element that lays out another and whatever is put in after it.
 *
 * @returns nothing where that would not be shown, as beside what a component shows in a slot of its own, or where
 *   it would be taken for part of a label
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
