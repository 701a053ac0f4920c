import { expect, it } from 'vitest';
import { headingReader } from '../../../../src/content-script/login-page/headings.ts';
import { page } from './page.ts';

it('are all before the field, the nearest first', () => {
  page(`<h1>A</h1><div role="heading">B</div><fieldset><legend>C</legend><input id="n"></fieldset>
    <h2>D</h2>`);
  const field = document.querySelector('input') as HTMLInputElement;
  expect(headingReader()(field).map((text) => text.trim())).toEqual(['c', 'b', 'a']);
});

it('are those that are seen', () => {
  page('<h2>A</h2><div style="display: none"><h2>B</h2></div><input>');
  const field = document.querySelector('input') as HTMLInputElement;
  expect(headingReader()(field).map((text) => text.trim())).toEqual(['a']);
});

it('are the nearest twenty, of three hundred', () => {
  const read = (count: number) => {
    page(`${'<h2>A</h2>'.repeat(count)}<h3>B</h3><input>`);
    return headingReader()(document.querySelector('input') as HTMLInputElement);
  };
  expect(read(30)).toHaveLength(20);
  expect(read(299)[0]?.trim()).toBe('b');
  expect(read(300)[0]?.trim()).toBe('a');
});
