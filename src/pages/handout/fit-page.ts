/** Sizes of the text, in points: the one that is easy to read, and the smallest that is printed. */
const LARGEST = 12;
const SMALLEST = 8;
/** The height between the margins of an A4 page, in CSS millimetres, less a reserve for differing printers and fonts. */
const HIGHEST_MM = 265;
const PX_PER_MM = 96 / 25.4;

/**
 * Makes the text of a sheet or letter as large as fits on one page: its length depends on the situation, the two languages,
 * the organisation and the fonts of the computer.
 *
 * @param page in the document; its font size is set
 */
export function fitPage(page: HTMLElement): void {
  page.classList.add('measured');
  let size = LARGEST;
  const isTooHigh = (): boolean => {
    page.style.fontSize = `${size}pt`;
    page.style.lineHeight = size > 10 ? '1.4' : '1.25';
    return page.offsetHeight > HIGHEST_MM * PX_PER_MM;
  };
  while (isTooHigh() && size > SMALLEST) size -= 0.25;
  page.classList.remove('measured');
}
