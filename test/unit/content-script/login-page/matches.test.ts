import { expect, it } from 'vitest';
import { first } from '../../../../src/content-script/login-page/matches.ts';
import { page } from './page.ts';

it('gives so many elements and no more, in the document or in an element', () => {
  page('<p><b></b><b></b></p><b></b>');
  expect(first(document, 'b', 9)).toHaveLength(3);
  expect(first(document, 'b', 2)).toEqual([...document.querySelectorAll('p b')]);
  expect(first(document.querySelector('p') as Element, 'b', 9)).toHaveLength(2);
  expect(first(document, 'b', 0)).toEqual([]);
});
