import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMount, type Mount } from '../../../../src/content-script/notice/mount.ts';

let mount: Mount;
let root: ShadowRoot;
let place: Element | undefined;
const placeUnder = vi.fn(() => place);
const again = vi.fn(() => void under());
const card = () => root.firstElementChild as HTMLElement;
const element = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
const under = (isNews = false) => mount.putUnder(element('nir') as HTMLInputElement, isNews, again);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '<form><input id="nir"><p id="next"></p><p id="last"></p></form>';
  root = document.createElement('repere-notice').attachShadow({ mode: 'closed' });
  root.innerHTML = '<button></button>';
  mount = createMount(card(), placeUnder);
  place = element('nir');
});
afterEach(() => {
  mount.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('stands after its place, and asks no more while nothing about it changes', () => {
  expect(under()).toBe(true);
  expect(element('nir').nextElementSibling).toBe(root.host);
  expect(under()).toBe(true);
  expect(placeUnder).toHaveBeenCalledTimes(1);
});

it('moves behind an error that comes in after it', () => {
  under();
  root.host.after(Object.assign(document.createElement('p'), { id: 'error' }));
  place = element('error');
  under();
  expect(element('error').nextElementSibling).toBe(root.host);
});

it('moves where the field is another', () => {
  under();
  element('nir').id = '';
  element('last').outerHTML = '<input id="nir">';
  place = element('nir');
  under();
  expect(element('nir').nextElementSibling).toBe(root.host);
});

it('keeps the focus that is inside when it moves', () => {
  under();
  place = element('next');
  element('last').remove();
  root.host.after(document.createElement('p'));
  const focus = vi.fn();
  vi.spyOn(root, 'activeElement', 'get').mockReturnValue({ focus } as unknown as HTMLElement);
  under();
  expect(element('next').nextElementSibling).toBe(root.host);
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
});

it('does not move while something is pressed, but soon after', () => {
  under();
  root.host.after(document.createElement('p'));
  place = element('last');
  const pressed = vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
  const field = place.parentElement?.firstElementChild as HTMLInputElement;
  expect(mount.putUnder(field, false, () => void mount.putUnder(field, false, again))).toBe(true);
  expect(field.nextElementSibling).toBe(root.host);
  pressed.mockRestore();
  vi.advanceTimersByTime(500);
  expect(element('last').nextElementSibling).toBe(root.host);
});

describe('where a message hangs out of the element above it', () => {
  const top = () => card().style.marginTop;
  const hangs = (pixels: number) =>
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(40 + pixels);
  beforeEach(() => {
    element('nir').style.overflowY = 'visible';
  });

  it('leaves room for the message, and takes it back', () => {
    under();
    expect(top()).toBe('8px');
    hangs(20);
    under();
    expect(top(), 'measured when the browser is idle').toBe('8px');
    vi.advanceTimersByTime(1);
    expect(top()).toBe('28px');
    hangs(0);
    under();
    vi.advanceTimersByTime(1);
    expect(top()).toBe('8px');
  });

  it('does so as it comes, even while something is pressed, but does not move then', () => {
    const pressed = vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
    const field = element('nir') as HTMLInputElement;
    hangs(20);
    mount.putUnder(field, true, again);
    expect(top()).toBe('28px');
    hangs(40);
    mount.putUnder(field, false, again);
    vi.advanceTimersByTime(1);
    expect(top()).toBe('28px');
    pressed.mockRestore();
    mount.putUnder(field, false, again);
    vi.advanceTimersByTime(1);
    expect(top()).toBe('48px');
  });

  it('counts the room that a flexbox leaves already', () => {
    vi.spyOn(root.host, 'getBoundingClientRect').mockReturnValue({ top: 15 } as DOMRect);
    vi.spyOn(card(), 'getBoundingClientRect').mockReturnValue({ top: 23 } as DOMRect);
    hangs(20);
    under();
    // The element above ends at 0.
    expect(top()).toBe('13px');
  });
});

it('waits while there is no place, and comes by itself once there is one', () => {
  place = undefined;
  expect(under()).toBe(false);
  vi.advanceTimersByTime(400);
  place = element('nir');
  vi.advanceTimersByTime(100);
  expect(root.host.isConnected).toBe(true);
});

it('waits no longer once it is not wanted', () => {
  place = undefined;
  under();
  mount.remove();
  place = element('nir');
  vi.advanceTimersByTime(1000);
  expect(root.host.isConnected).toBe(false);
});

it('follows a change of the window’s size once, and not when it has left', () => {
  under();
  place = element('next');
  for (let step = 0; step < 5; step++) window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(150);
  expect(element('next').nextElementSibling).toBe(root.host);
  expect(placeUnder).toHaveBeenCalledTimes(2);
  mount.remove();
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(1000);
  expect(root.host.isConnected).toBe(false);
});

it('leaves in peace a page that moves it away for ever, until there is news', () => {
  under();
  for (let round = 0; round < 100; round++) {
    root.host.remove();
    under();
  }
  expect(root.host.isConnected).toBe(false);
  expect(under(true)).toBe(true);
});
