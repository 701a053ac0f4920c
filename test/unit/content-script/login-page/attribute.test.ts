import { expect, it } from 'vitest';
import { attribute, attributes } from '../../../../src/content-script/login-page/attribute.ts';
import { page } from './page.ts';

it('is read of a form whose field bears the name of the function', () => {
  page('<form id="a"></form>');
  const form = document.querySelector('form') as HTMLFormElement;
  Object.defineProperty(form, 'getAttribute', { value: form, configurable: true });
  expect(attribute(form, 'id')).toBe('a');
  Reflect.deleteProperty(form, 'getAttribute');
});

it('is nothing where there is none', () => {
  page('<p></p>');
  expect(attribute(document.querySelector('p') as Element, 'title')).toBe('');
});

it('are read in a row', () => {
  page('<p id="a" title="A"></p><p title="B"></p>');
  expect(attributes([...document.querySelectorAll('p')], 'id', 'title')).toBe('a A  B');
});
