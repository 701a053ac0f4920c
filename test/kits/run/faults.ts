import type { Box, Survey } from './survey.ts';

/** Half a pixel is how boxes are rounded. */
const NEAR = 1;
/** How far below its field an error still belongs to it, in CSS pixels. */
const BESIDE = 48;
/** Less is no notice that can be read. */
const NARROWEST = 180;

/** What is wrong with where the notice stands; nothing when it stands right. */
export function placeFaults(seen: Survey): string[] {
  const { number, component, password, passwordLabel, submit, notice } = seen;
  if (!notice) return ['no notice'];
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => holds || faults.push(fault);

  must(seen.notices === 1, `${seen.notices} notices`);
  must(seen.noticeInForm, 'out of the form');
  must(!!number && notice.top >= number.bottom - NEAR, 'not under its field');
  if (password) must(notice.bottom <= password.top + NEAR, 'not above the password');
  if (submit) must(notice.bottom <= submit.top + NEAR, 'not above the submit button');
  must(notice.left >= -NEAR && notice.right <= seen.width + NEAR, 'out of the window');
  const width = Math.round(notice.right - notice.left);
  must(width >= NARROWEST, `only ${width} px wide`);
  const others = { number, component, label: seen.numberLabel, error: seen.error };
  for (const [name, box] of Object.entries({ ...others, password, passwordLabel, submit })) {
    // A component may bear the notice inside it, under its field.
    if (name === 'component' && box && contains(box, notice)) continue;
    const over = box ? overlap(box, notice) : 0;
    must(over <= NEAR, `over the ${name} by ${over} px`);
  }
  return faults.length ? [`${faults.join(', ')} (after ${seen.noticeAfter})`] : [];
}

/** What is wrong with the page’s own error at the number, once it should be shown. */
export function errorFaults({ error, errorCovered, number, notice }: Survey): string[] {
  if (!error || !number) return ['the error is not seen'];
  const faults: string[] = [];
  if (errorCovered) faults.push('the error is covered');
  const distance = Math.round(error.top - number.bottom);
  if (distance > BESIDE) faults.push(`the error stands ${distance} px below its field`);
  if (notice && error.top >= notice.bottom - NEAR) faults.push('the notice parts field and error');
  return faults;
}

/** How far two boxes lie over each other: in CSS pixels, by the shorter way out. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, Math.round(Math.min(across, down)));
}

function contains(outer: Box, inner: Box): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left + NEAR;
}
