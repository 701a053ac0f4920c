/** Of the text, in points: what is easy to read, and below which nothing is printed. */
const LARGEST = 12;
const SMALLEST = 8;
/** What an A4 page holds between its margins, in CSS millimetres, less what printers and fonts differ by. */
const HIGHEST_MM = 265;
const PX_PER_MM = 96 / 25.4;

/**
 * Sets the text of a sheet or letter as large as one page can hold it: how much there is to say depends on the
 * situation, the two languages, the organisation and the fonts of the computer.
 *
 * @param page in the document; its own font size is set
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
