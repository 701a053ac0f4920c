import { expect, it } from 'vitest';
import { partOf } from '../../e2e/part-of.ts';

const pass = async () => {};
const LIST = {
  one: { a: pass, b: pass, c: pass },
  two: { d: pass },
  three: { e: pass, f: pass, g: pass },
};
const names = (list: object) => Object.values(list).flatMap((group) => Object.keys(group));

it.each([1, 2, 3, 10])('deals out each scenario once, to %i parts of about one size', (parts) => {
  const dealt = Array.from({ length: parts }, (_, part) => names(partOf(LIST, part, parts)));
  expect(dealt.flat().sort()).toEqual(names(LIST));
  const sizes = dealt.map(({ length }) => length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

it('leaves out groups of which nothing is in a part', () => {
  expect(partOf(LIST, 0, 7)).toEqual({ one: { a: pass } });
});
