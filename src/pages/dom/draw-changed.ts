/**
 * Replaces the children of a parent by new elements, but keeps those that would be the same, so that a press that has
 * begun there still counts. Their listeners stay too, so they must not refer to anything of one drawing.
 */
export function drawChanged(parent: Element, fresh: Element[]): void {
  const old = [...parent.children];
  const drawn = fresh.map((element) => old.find((present) => isSame(present, element)) ?? element);
  for (const present of old) if (!drawn.includes(present)) present.remove();
  // An element that stays is never moved, which would end the press.
  for (const [index, element] of drawn.entries()) {
    const there = parent.children[index] ?? null;
    if (there !== element) parent.insertBefore(element, there);
  }
}

function isSame(present: Element, element: Element): boolean {
  return present.isEqualNode(element) && answers(present) === answers(element);
}

/** What is checked or selected in an element, which its attributes do not show. */
function answers(element: Element): string {
  const fields = element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return JSON.stringify(
    [...fields].map((field) => ('checked' in field ? field.checked : field.value)),
  );
}
