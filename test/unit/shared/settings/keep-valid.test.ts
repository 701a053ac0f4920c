import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { keepValid } from '../../../../src/shared/settings/keep-valid.ts';

const text = z.optional(z.string().check(z.minLength(5), z.regex(/x/)));
const Inner = z.partial(z.strictObject({ text, more: z.partial(z.strictObject({ text })) }));
const Schema = z.partial(
  z.strictObject({ text, inner: Inner, pair: z.strictObject({ a: z.int(), b: z.int() }) }),
);

describe('what is kept of a value', () => {
  it.each([
    ['all of it where it is right', { text: 'xxxxx', inner: { text: 'xxxxx' } }, []],
    ['nothing where it is no object', 'xxxxx', ['']],
    ['nothing of an object where a text belongs', { text: { text: 'xxxxx' } }, ['text']],
    ['nothing of a text where an object belongs', { inner: 'xxxxx' }, ['inner']],
    ['nothing of null where an object belongs', { inner: null }, ['inner']],
    ['nothing of a list where an object belongs', { inner: ['xxxxx'] }, ['inner']],
  ])('is %s', (_what, value, wrong) => {
    const data = wrong.length ? {} : value;
    expect(keepValid(Schema, value)).toEqual({ data, wrong });
  });

  it('is all but the wrong parts, however deep, each named once though it be wrong twice', () => {
    const inner = { text: 'b', more: { text: 'xxxxx', b: 1 } };
    const { data, wrong } = keepValid(Schema, { text: 'xxxxx', inner });
    expect(data).toEqual({ text: 'xxxxx', inner: { more: { text: 'xxxxx' } } });
    expect(wrong.sort()).toEqual(['inner.more.b', 'inner.text']);
  });

  it.each([
    [{}, ['pair.a', 'pair.b']],
    [{ b: 1 }, ['pair.a']],
    [{ a: 'one', b: 1, c: 1 }, ['pair.a', 'pair.c']],
  ])('is nothing of a part that lacks what it must have: %j', (pair, faults) => {
    const { data, wrong } = keepValid(Schema, { text: 'xxxxx', pair });
    expect([data, wrong]).toEqual([{ text: 'xxxxx' }, faults]);
  });

  it('is a value of its own: the one that was given stays as it was', () => {
    const value = { text: 7 };
    keepValid(Schema, value);
    expect(value).toEqual({ text: 7 });
  });
});
