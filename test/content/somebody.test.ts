import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenSomebodyComes } from '../../src/content/somebody.ts';

const onCome = vi.fn();
const person = (type: string) =>
  Object.defineProperty(new Event(type, { bubbles: true }), 'isTrusted', { value: true });

// happy-dom takes the body for what has the focus.
beforeEach(() => {
  const { querySelector } = Document.prototype;
  vi.spyOn(document, 'querySelector').mockImplementation((selector) => {
    const found = querySelector.call(document, selector);
    return found === document.body ? null : found;
  });
});
afterEach(() => {
  document.body.innerHTML = '';
  // Wakes whoever a test left asleep.
  document.body.dispatchEvent(person('keydown'));
  onCome.mockReset();
  vi.restoreAllMocks();
});

it.each(['focusin', 'keydown', 'pointerdown', 'pointermove'])(
  'hears somebody by %s, once',
  (type) => {
    whenSomebodyComes(document, onCome);
    const sign = person(type);
    document.body.dispatchEvent(sign);
    document.body.dispatchEvent(person(type));
    expect(onCome.mock.calls).toEqual([[sign]]);
  },
);

it('does not hear what the browser fills in, nor that its window has the focus', () => {
  whenSomebodyComes(document, onCome);
  document.body.dispatchEvent(person('input'));
  window.dispatchEvent(person('focus'));
  expect(onCome).not.toHaveBeenCalled();
});

it('does not hear what the page sends by itself', () => {
  whenSomebodyComes(document, onCome);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(onCome).not.toHaveBeenCalled();
});

it('is awake at once where a field has the focus already', () => {
  document.body.innerHTML = '<input>';
  document.querySelector('input')?.focus();
  whenSomebodyComes(document, onCome);
  expect(onCome.mock.calls).toEqual([[undefined]]);
});

it('wakes when somebody asks, once', () => {
  const wake = whenSomebodyComes(document, onCome);
  wake();
  wake();
  document.body.dispatchEvent(person('keydown'));
  expect(onCome.mock.calls).toEqual([[undefined]]);
});

it('hears still when the page has written itself anew', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  whenSomebodyComes(document, onCome);
  // As `document.open` does.
  for (const [type, listener] of listen.mock.calls) {
    window.removeEventListener(type, listener as EventListener, true);
  }
  const root = document.documentElement;
  root.remove();
  document.append(root);
  await vi.waitFor(() => {
    document.body.dispatchEvent(person('keydown'));
    expect(onCome).toHaveBeenCalled();
  });
});

it('asks the page for the focus alone and observes nothing below its root', () => {
  const asked = ['querySelectorAll', 'getElementById'] as const;
  const spies = asked.map((name) => vi.spyOn(document, name));
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  whenSomebodyComes(document, onCome);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  expect(vi.mocked(document.querySelector).mock.calls).toEqual([[':focus']]);
  expect(observe.mock.calls).toEqual([[document, { childList: true }]]);
});
