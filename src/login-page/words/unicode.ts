/**
 * Makes a pattern that asks for letters of all scripts, when it is needed: as a literal it would have its table of them
 * built each time a page loads, and the linter makes literals of plain calls of `RegExp`.
 *
 * @param source with `\p{…}`
 */
export function unicode(source: string, flags = ''): RegExp {
  return RegExp(source, `u${flags}`);
}
