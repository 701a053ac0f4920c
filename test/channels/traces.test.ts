import { describe, expect, it } from 'vitest';
import { numberApartFrom, tracesOf } from './traces.ts';

describe('traces of a number', () => {
  it.each([
    ['the whole', '7851299341002'],
    ['its end', 'x=002&y'],
    ['its middle', '{"a":"5129"}'],
  ])('are seen where %s is', (_what, text) =>
    expect(tracesOf('7851299341002', text)).not.toEqual([]),
  );

  it('are not seen in two digits, or in others', () => {
    expect(tracesOf('7851299341002', '78 12 99 3230 2021')).toEqual([]);
  });
});

describe('a number apart from a text', () => {
  const SHAPE = /^7\d{12}$/;

  it('has the shape asked for, none of the text, and comes again by its seed', () => {
    const text = 'tel:3230, 2021, 7500 7123 8';
    const number = numberApartFrom(text, SHAPE, 42);
    expect(number).toMatch(SHAPE);
    expect(tracesOf(number, text)).toEqual([]);
    expect(numberApartFrom(text, SHAPE, 42)).toBe(number);
    expect(numberApartFrom(text, SHAPE, 43)).not.toBe(number);
  });

  it('is refused where there can be none', () => {
    const all = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0')).join(' ');
    expect(() => numberApartFrom(all, SHAPE, 1)).toThrow();
  });
});
