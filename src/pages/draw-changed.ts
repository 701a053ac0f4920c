/**
 * Draws new elements in the place of a parent's children, and leaves those standing that would be the same: a press
 * that has begun there counts. What is left standing keeps its listeners too.
 */
export function drawChanged(parent: Element, fresh: Element[]): void {
  const old = [...parent.children];
  for (const [index, element] of fresh.entries()) {
    const standing = old[index];
    if (!standing) parent.append(element);
    else if (!isSame(standing, element)) standing.replaceWith(element);
  }
  for (const surplus of old.slice(fresh.length)) surplus.remove();
}

function isSame(standing: Element, element: Element): boolean {
  return standing.isEqualNode(element) && answers(standing) === answers(element);
}

/** What is chosen in an element, which its attributes do not say. */
function answers(element: Element): string {
  const fields = element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return JSON.stringify(
    [...fields].map((field) => ('checked' in field ? field.checked : field.value)),
  );
}
