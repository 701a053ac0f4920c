import { afterEach, expect, it, vi } from 'vitest';
import { overhang } from '../../../../src/content-script/notice/overhang.ts';

afterEach(() => vi.restoreAllMocks());

/** Of an element that is 40 px high, with content of another height. happy-dom computes no default for `overflow-y`. */
function overhangOf(content: number, css = 'overflow-y: visible', height = 40): number {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(content);
  const element = document.createElement('form');
  element.style.cssText = css;
  // A page may name its fields so.
  element.innerHTML = '<input name="clientHeight"><input name="scrollHeight">';
  document.body.append(element);
  return overhang(element);
}

it('is what is higher than the element', () => {
  expect(overhangOf(60)).toBe(20);
  expect(overhangOf(40)).toBe(0);
});

it('is nothing where it is clipped or scrolls', () => {
  for (const value of ['hidden', 'auto', 'scroll', 'clip']) {
    expect(overhangOf(60, `overflow-y: ${value}`), value).toBe(0);
  }
});

it('is nothing where it is too high for a message: a list over the page, which may be hidden', () => {
  expect(overhangOf(400)).toBe(0);
});

it('is nothing for an element within a line, which has no height of its own', () => {
  expect(overhangOf(20, undefined, 0)).toBe(0);
});
