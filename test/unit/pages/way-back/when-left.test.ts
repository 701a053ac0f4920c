import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../../../../src/pages/page-state/see.ts';
import { whenLeft } from '../../../../src/pages/way-back/when-left.ts';

const answering: Seen = { state: 'answering', page: { form: true, place: true }, isAllowed: true };
const elsewhere: Seen = { state: 'elsewhere' };
const onLeft = vi.fn();
/** Looks this often, once in so many milliseconds. */
const looks = (see: (seen: Seen) => void, seen: Seen, times: number, every = 1000) => {
  for (let look = 0; look < times; look++) {
    see(seen);
    vi.advanceTimersByTime(every);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  onLeft.mockClear();
});
afterEach(() => vi.useRealTimers());

it('is told once the tab has shown other pages for some time', () => {
  const see = whenLeft(onLeft);
  looks(see, elsewhere, 5);
  expect(onLeft, 'a page on its way to the next').not.toHaveBeenCalled();
  looks(see, elsewhere, 9);
  expect(onLeft).toHaveBeenCalledOnce();
});

it('takes two looks where they are far apart, as in a hidden page', () => {
  const see = whenLeft(onLeft);
  looks(see, elsewhere, 1, 60_000);
  expect(onLeft).not.toHaveBeenCalled();
  see(elsewhere);
  expect(onLeft).toHaveBeenCalledOnce();
});

it('is not told of a page that answers again, or is busy', () => {
  const see = whenLeft(onLeft);
  looks(see, elsewhere, 4);
  see(answering);
  looks(see, elsewhere, 4);
  looks(see, { state: 'silent' }, 9);
  expect(onLeft).not.toHaveBeenCalled();
});

it.each(['forbidden', 'blocked', 'reload'] as const)(
  'is not told of a login page where nobody answers: %s',
  (state) => {
    const see = whenLeft(onLeft);
    looks(see, { state }, 20);
    expect(onLeft).not.toHaveBeenCalled();
  },
);
