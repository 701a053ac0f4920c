const END = '<!-- /bench -->';
/** Cells padded to one width would make every line of the table another at each run. */
const UNPADDED = '<!-- biome-ignore format: written by a command -->';

/**
 * Puts a text between two markers of a page, in the place of what stood there.
 *
 * @param options of the benchmark that wrote it
 * @throws Error where the markers are missing
 */
export function putBetweenMarkers(page: string, options: string, text: string): string {
  const marker = `<!-- bench: written by \`npm run bench -- ${options}\` -->`;
  const begin = page.indexOf(marker);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`The page has no ${marker} … ${END}`);
  const written = text.replace(/^\|/m, `${UNPADDED}\n\n|`);
  return `${page.slice(0, begin)}${marker}\n\n${written}\n\n${page.slice(end)}`;
}
