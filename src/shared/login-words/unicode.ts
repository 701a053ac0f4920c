/**
 * Builds a pattern with Unicode classes when it is needed. As a literal, the browser would build its table of letters at
 * each page load; and the linter turns plain calls of `RegExp` into literals.
 *
 * @param source with `\p{…}`
 */
export function unicode(source: string, flags = ''): RegExp {
  return RegExp(source, `u${flags}`);
}
