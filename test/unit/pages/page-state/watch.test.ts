import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../../src/pages/page-state/see.ts', () => ({ seePage: vi.fn(async () => SEEN) }));

import { type Seen, seePage } from '../../../../src/pages/page-state/see.ts';
import { watchPage } from '../../../../src/pages/page-state/watch.ts';

const SEEN: Seen = { state: 'elsewhere' };
const onSeen = vi.fn();
let isHidden = false;
const become = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const looksIn = async (ms: number) => {
  onSeen.mockClear();
  await vi.advanceTimersByTimeAsync(ms);
  return onSeen.mock.calls.length;
};

it('looks once a second while it is shown', async () => {
  stop = watchPage(4, onSeen, false);
  expect(await looksIn(10_000)).toBe(10);
  expect(onSeen).toHaveBeenCalledWith(SEEN);
  expect(seePage).toHaveBeenCalledWith(4);
});

it('looks less often while it is hidden, where it has a way back', async () => {
  stop = watchPage(4, onSeen, true);
  become(true);
  expect(await looksIn(20_000)).toBe(4);
});

it('looks each time a hidden page’s timer runs, where the browser runs it once a minute', async () => {
  const tick = vi.spyOn(globalThis, 'setInterval');
  stop = watchPage(4, onSeen, true);
  const now = vi.spyOn(performance, 'now');
  become(true);
  for (let minute = 1; minute <= 3; minute++) {
    now.mockReturnValue(minute * 60_000);
    tick.mock.calls[0]?.[0]();
  }
  now.mockRestore();
  tick.mockRestore();
  expect(seePage).toHaveBeenCalledTimes(3);
});

it('does not while it is hidden otherwise', async () => {
  stop = watchPage(4, onSeen, false);
  become(true);
  expect(await looksIn(20_000)).toBe(0);
});

it('looks at once when it is shown again', async () => {
  stop = watchPage(4, onSeen, true);
  become(true);
  become(false);
  expect(await looksIn(10)).toBe(1);
});

it('is over when told so, whatever is under way', async () => {
  stop = watchPage(4, onSeen, true);
  vi.advanceTimersByTime(1000);
  stop();
  become(false);
  expect(await looksIn(20_000)).toBe(0);
});
