/**
 * Tells whether a value has every property that a model has, with the same types, at any depth. Written by hand, since a
 * schema library would be larger than the rest of the content script.
 *
 * @param model no part of it is null
 * @param value anything at all
 */
export function hasShapeOf<T>(model: T, value: unknown): value is T {
  if (typeof model !== 'object') return typeof value === typeof model;
  return (
    !!value &&
    Object.entries(model as object).every(([key, part]) =>
      hasShapeOf(part, (value as Record<string, unknown>)[key]),
    )
  );
}
