import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../../src/pages/dom/keep-focus.ts';
import { callView } from '../../../../src/pages/guide/call.ts';
import { loadDictionary } from '../../../../src/shared/i18n/dictionaries.ts';

const [french, arabic] = [await loadDictionary('fr'), await loadDictionary('ar')];
const draw = (dictionary: typeof french) =>
  document.body.replaceChildren(...callView(dictionary, false));
const button = () => document.querySelector<HTMLElement>('.scan');
const code = () => document.querySelector<HTMLElement>('figure');
const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');

beforeEach(() => {
  draw(french);
  scrolled.mockClear();
});

describe('what is drawn anew', () => {
  it('leaves the code shown, and scrolls nowhere', () => {
    button()?.click();
    expect(scrolled).toHaveBeenCalledOnce();
    keepFocus(() => draw(arabic));
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(code()?.hidden).toBe(false);
    expect(scrolled).toHaveBeenCalledOnce();
    button()?.click();
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
    expect(code()?.hidden).toBe(true);
  });

  it('leaves the code hidden', () => {
    keepFocus(() => draw(arabic));
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
    expect(code()?.hidden).toBe(true);
  });

  it('leaves the focus where it was', () => {
    button()?.focus();
    keepFocus(() => draw(arabic));
    expect(document.activeElement).toBe(button());
  });

  it('leaves what has the focus where it is in the window, also once a popup fits its new size', () => {
    const tops = [483, 1306, 465];
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => ({ top: tops.shift() ?? 483 }) as DOMRect,
    );
    const by = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    button()?.focus();
    keepFocus(() => draw(arabic));
    expect(by).toHaveBeenLastCalledWith({ top: 1306 - 483, behavior: 'instant' });
    dispatchEvent(new Event('resize'));
    expect(by).toHaveBeenLastCalledWith({ top: 465 - 483, behavior: 'instant' });
    dispatchEvent(new Event('resize'));
    expect(by).toHaveBeenCalledTimes(2);
    draw(french);
    tops.push(0);
    dispatchEvent(new Event('resize'));
    expect(by).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });
});
