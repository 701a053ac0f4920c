import { afterEach, expect, it, vi } from 'vitest';
import { overhang } from '../../../../src/content-script/notice/overhang.ts';

afterEach(() => vi.restoreAllMocks());

/** Of an element that is 40 px high, with content of another height. happy-dom computes no default for `overflow-y`. */
function overhangOf(content: number, overflow = 'visible', inner = false): number {
  const box = document.createElement('div');
  box.style.overflowY = overflow;
  const element = document.createElement('app-field');
  element.append(document.createElement('p'), box);
  document.body.append(element);
  const heights = (of: number) =>
    function (this: Element) {
      return this.isSameNode(box) ? of : 0;
    };
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(heights(40));
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(heights(content));
  return overhang(inner ? element : box);
}

it('is what is higher than the element', () => {
  expect(overhangOf(60)).toBe(20);
  expect(overhangOf(40)).toBe(0);
});

it('is nothing where it is clipped or scrolls', () => {
  for (const overflow of ['hidden', 'auto', 'scroll', 'clip']) {
    expect(overhangOf(60, overflow), overflow).toBe(0);
  }
});

it('counts three lines of enlarged text, but neither a rounding nor a list that is open over the page', () => {
  expect(overhangOf(40 + 90)).toBe(90);
  expect(overhangOf(40 + 3)).toBe(0);
  expect(overhangOf(40 + 200)).toBe(0);
});

it('is that of the last element in a component that has no height of its own', () => {
  expect(overhangOf(60, 'visible', true)).toBe(20);
});

it('is nothing where there is no element', () => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(0);
  expect(overhang(document.createElement('span'))).toBe(0);
});
