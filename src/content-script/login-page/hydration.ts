/** How long hydration is waited for once the page has loaded, in milliseconds. */
const PATIENCE = 10_000;

const waitingSince = new WeakMap<Element, number>();

/**
 * Tells whether Angular has yet to hydrate the markup around a field. It counts the nodes there, and one more than
 * expected breaks the form (NG0500).
 *
 * @returns false as well where hydration is still missing long after the page has loaded: then it will not come
 */
export function isHydrating(field: Element): boolean {
  // Angular marks components with `ngh`, and what it takes over at the first event with `ngb`, until it has done so.
  if (!field.closest('[ngh],[ngb]')) return false;
  const now = Date.now();
  const since = waitingSince.get(field);
  if (since && document.readyState === 'complete') return now - since < PATIENCE;
  waitingSince.set(field, now);
  return true;
}
