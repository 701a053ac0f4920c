import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPress } from '../../../../src/pages/dom/after-press.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<h1 tabindex="-1"></h1><button></button>';
});
afterEach(() => {
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
});

const button = () => document.querySelector('button') as HTMLElement;
const send = (event: Event) => button().dispatchEvent(event);
const pointer = (type: string, buttons = 0) =>
  send(new PointerEvent(type, { bubbles: true, buttons }));
const key = (type: string, name: string) =>
  send(new KeyboardEvent(type, { bubbles: true, key: name }));
const waits = () => {
  const drawn = vi.fn();
  void afterPress().then(drawn);
  return async (ms = 0) => {
    await vi.advanceTimersByTimeAsync(ms);
    return drawn.mock.calls.length === 1;
  };
};

it('waits for nothing while nothing is pressed', async () => {
  expect(await waits()()).toBe(true);
});

it('waits until the click has been dealt with', async () => {
  pointer('pointerdown', 1);
  const isDrawn = waits();
  expect(await isDrawn(1000)).toBe(false);
  pointer('pointerup');
  const heard = vi.fn(() => expect(drawnBefore).toBe(false));
  let drawnBefore = false;
  void isDrawn().then((drawn) => {
    drawnBefore = drawn;
  });
  button().addEventListener('click', heard);
  send(new MouseEvent('click', { bubbles: true }));
  expect(await isDrawn(1)).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
});

it('waits for a click that comes late, as on touch screens, but not for ever', async () => {
  pointer('pointerdown', 1);
  const isDrawn = waits();
  pointer('pointerup');
  expect(await isDrawn(100)).toBe(false);
  expect(await isDrawn(100)).toBe(true);
});

it('waits for the space bar, and for no other key', async () => {
  key('keydown', ' ');
  const isDrawn = waits();
  expect(await isDrawn(500)).toBe(false);
  key('keyup', ' ');
  expect(await isDrawn(1)).toBe(true);
  key('keydown', 'a');
  expect(await waits()()).toBe(true);
});

it('goes on waiting while another element loses the focus', async () => {
  pointer('pointerdown', 1);
  const isDrawn = waits();
  document.querySelector('h1')?.dispatchEvent(new FocusEvent('blur'));
  expect(await isDrawn(500)).toBe(false);
});

it.each([
  ['a choice from a list', () => send(new Event('change', { bubbles: true }))],
  ['the pointer let go elsewhere', () => pointer('pointermove', 0)],
  ['a finger that scrolls', () => pointer('pointercancel')],
  ['the window left', () => window.dispatchEvent(new FocusEvent('blur'))],
])('ends with %s', async (_name, act) => {
  pointer('pointerdown', 1);
  const isDrawn = waits();
  pointer('pointermove', 1);
  expect(await isDrawn(500)).toBe(false);
  act();
  expect(await isDrawn(200)).toBe(true);
});

it('ends after five seconds, whatever was missed', async () => {
  pointer('pointerdown', 1);
  const isDrawn = waits();
  expect(await isDrawn(4900)).toBe(false);
  expect(await isDrawn(200)).toBe(true);
});
