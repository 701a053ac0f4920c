import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onFirstActivity } from '../../../src/content-script/first-activity.ts';

const onActivity = vi.fn();
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
  // Starts what a test has left waiting.
  document.body.dispatchEvent(person('keydown'));
  onActivity.mockReset();
  vi.restoreAllMocks();
});

it.each(['focusin', 'keydown', 'pointerdown', 'pointermove'])(
  'starts at the first %s, once',
  (type) => {
    onFirstActivity(document, onActivity);
    const event = person(type);
    document.body.dispatchEvent(event);
    document.body.dispatchEvent(person(type));
    expect(onActivity.mock.calls).toEqual([[event]]);
  },
);

it('does not start when the browser fills in a field, nor when the window gets the focus', () => {
  onFirstActivity(document, onActivity);
  document.body.dispatchEvent(person('input'));
  window.dispatchEvent(person('focus'));
  expect(onActivity).not.toHaveBeenCalled();
});

it('does not start at events that the page sends itself', () => {
  onFirstActivity(document, onActivity);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(onActivity).not.toHaveBeenCalled();
});

it('starts at once where a field has the focus already', () => {
  document.body.innerHTML = '<input>';
  document.querySelector('input')?.focus();
  onFirstActivity(document, onActivity);
  expect(onActivity.mock.calls).toEqual([[undefined]]);
});

it('starts when it is asked from outside, once', () => {
  const wake = onFirstActivity(document, onActivity);
  wake();
  wake();
  document.body.dispatchEvent(person('keydown'));
  expect(onActivity.mock.calls).toEqual([[undefined]]);
});

it('still starts when the page has replaced its document', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  onFirstActivity(document, onActivity);
  // As `document.open` does.
  for (const [type, listener] of listen.mock.calls) {
    window.removeEventListener(type, listener as EventListener, true);
  }
  const root = document.documentElement;
  root.remove();
  document.append(root);
  await vi.waitFor(() => {
    document.body.dispatchEvent(person('keydown'));
    expect(onActivity).toHaveBeenCalled();
  });
});

it('asks the page for the focus alone and observes nothing below its root', () => {
  const asked = ['querySelectorAll', 'getElementById'] as const;
  const spies = asked.map((name) => vi.spyOn(document, name));
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  onFirstActivity(document, onActivity);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  expect(vi.mocked(document.querySelector).mock.calls).toEqual([[':focus']]);
  expect(observe.mock.calls).toEqual([[document, { childList: true }]]);
});
