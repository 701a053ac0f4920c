/**
 * Tells whether a value has everything a model has, each of the same type, however deep. A guard by hand:
 * a schema library has no place in the content script.
 *
 * @param model no part of it is null
 * @param value anything at all
 */
export function hasShapeOf<T>(model: T, value: unknown): value is T {
  if (typeof model !== 'object') return typeof value === typeof model;
  // What is no object has none of the parts.
  return (
    !!value &&
    Object.entries(model as object).every(([key, part]) =>
      hasShapeOf(part, (value as Record<string, unknown>)[key]),
    )
  );
}
