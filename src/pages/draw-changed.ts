/**
 * Draws new elements in the place of a parent's children, and leaves those standing that would be the same: a press
 * that has begun there counts. Their listeners stay too, so they must not hold anything of one drawing.
 */
export function drawChanged(parent: Element, fresh: Element[]): void {
  const old = [...parent.children];
  const drawn = fresh.map(
    (element) => old.find((standing) => isSame(standing, element)) ?? element,
  );
  for (const standing of old) if (!drawn.includes(standing)) standing.remove();
  // What stays is never moved, which would end the press.
  for (const [index, element] of drawn.entries()) {
    const there = parent.children[index] ?? null;
    if (there !== element) parent.insertBefore(element, there);
  }
}

function isSame(standing: Element, element: Element): boolean {
  return standing.isEqualNode(element) && answers(standing) === answers(element);
}

/** What is checked or chosen in an element, which its attributes do not say. */
function answers(element: Element): string {
  const fields = element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return JSON.stringify(
    [...fields].map((field) => ('checked' in field ? field.checked : field.value)),
  );
}
