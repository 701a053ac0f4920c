import { expect, it } from 'vitest';
import { headingsBefore } from '../../src/login-page/headings.ts';
import { page } from './page.ts';

it('are all before the field, the nearest first', () => {
  page(`<h1>A</h1><div role="heading">B</div><fieldset><legend>C</legend><input id="n"></fieldset>
    <h2>D</h2>`);
  const field = document.querySelector('input') as HTMLInputElement;
  expect(headingsBefore(field).map((text) => text.trim())).toEqual(['c', 'b', 'a']);
});
