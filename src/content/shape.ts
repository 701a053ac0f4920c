/**
 * Tells whether a value has everything a model has, each of the same type, however deep. A guard by hand:
 * a schema library has no place in the content script.
 */
export function hasShapeOf<T>(model: T, value: unknown): value is T {
  if (typeof model !== 'object' || !model) return typeof value === typeof model;
  return (
    typeof value === 'object' &&
    !!value &&
    Object.entries(model).every(([key, part]) =>
      hasShapeOf(part, (value as Record<string, unknown>)[key]),
    )
  );
}
