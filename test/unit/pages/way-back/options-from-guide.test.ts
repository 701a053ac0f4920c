import { afterEach, expect, it } from 'vitest';
import { isFromGuide } from '../../../../src/pages/way-back/options-from-guide.ts';

afterEach(() => history.replaceState(null, '', '/'));

it.each([
  ['/options.html#guide', true],
  ['/options.html', false],
  ['/options.html#', false],
  ['/', false],
  ['/#guide', false],
])('options at %s are opened by the guide: %s', (path, expected) => {
  history.replaceState(null, '', path);
  expect(isFromGuide()).toBe(expected);
});
