import { expect, it } from 'vitest';
import { isInFront } from '../../../../src/content-script/login-page/in-front.ts';

const page = (hidden: boolean, focus: boolean) =>
  ({ hidden, hasFocus: () => focus }) as unknown as Document;

it.each([
  ['in front', false, true, true],
  ['behind another window, a question of the browser’s or a popup', false, false, false],
  ['in another tab', true, false, false],
  ['in a minimised window in Firefox', true, true, false],
])('a page %s', (_where, hidden, focus, expected) => {
  expect(isInFront(page(hidden, focus))).toBe(expected);
});
