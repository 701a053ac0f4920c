import { expect, it, vi } from 'vitest';
import type { Seen } from '../../src/page-state/see.ts';
import { whenLeft } from '../../src/way-back/when-left.ts';

const answering: Seen = { state: 'answering', page: { form: true, place: true } };
const elsewhere: Seen = { state: 'elsewhere' };

it('is told once the tab has shown other pages for some time', () => {
  const onLeft = vi.fn();
  const see = whenLeft(onLeft);
  for (let look = 0; look < 4; look++) see(elsewhere);
  expect(onLeft, 'a page on its way to the next').not.toHaveBeenCalled();
  for (let look = 0; look < 9; look++) see(elsewhere);
  expect(onLeft).toHaveBeenCalledOnce();
});

it('is not told of a page that answers again, or is busy', () => {
  const onLeft = vi.fn();
  const see = whenLeft(onLeft);
  for (let look = 0; look < 4; look++) see(elsewhere);
  see(answering);
  for (let look = 0; look < 4; look++) see(elsewhere);
  for (let look = 0; look < 9; look++) see({ state: 'silent' });
  expect(onLeft).not.toHaveBeenCalled();
});
