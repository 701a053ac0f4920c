import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { printOffer } from '../../../../src/pages/handout/print-offer.ts';
import { handout as french } from '../../../../src/shared/i18n/fr.ts';

const print = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  print.mockReset();
  vi.stubGlobal('print', print);
  document.body.replaceChildren(...printOffer(french));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const said = () => document.querySelector('[role=status]')?.textContent;
const press = async () => {
  document.querySelector('button')?.click();
  await vi.advanceTimersByTimeAsync(1000);
  return said();
};

it('has nothing to say before anybody presses', () => {
  expect(said()).toBe('');
  expect(print).not.toHaveBeenCalled();
});

it('says that printing is blocked where nothing comes of a press', async () => {
  expect(await press()).toBe(french.cannotPrint);
  expect(print).toHaveBeenCalledOnce();
});

it.each([
  ['beforeprint', () => window.dispatchEvent(new Event('beforeprint'))],
  ['afterprint alone', () => window.dispatchEvent(new Event('afterprint'))],
  ['a window of the system’s', () => window.dispatchEvent(new Event('blur'))],
  ['an app over it', () => document.dispatchEvent(new Event('visibilitychange'))],
])('says nothing after %s, whether the person prints or not', async (_name, sign) => {
  print.mockImplementation(sign);
  expect(await press()).toBe('');
});

it('takes it back where it prints after all', async () => {
  await press();
  print.mockImplementation(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await press()).toBe('');
});

it('does not take a button that loses the focus for a sign', async () => {
  print.mockImplementation(() =>
    document.querySelector('button')?.dispatchEvent(new Event('blur')),
  );
  expect(await press()).toBe(french.cannotPrint);
});
