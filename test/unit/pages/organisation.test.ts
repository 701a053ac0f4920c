import { expect, it } from 'vitest';
import { phoneLink, webLink } from '../../../src/pages/organisation/links.ts';
import { organisationView } from '../../../src/pages/organisation/view.ts';

it.each([
  ['01 99 00 12 34', 'tel:0199001234'],
  ['+33 1 99 00 12 34', 'tel:+33199001234'],
  ['+33 (0)1 99 00 12 34', 'tel:+33199001234'],
  ['3230', 'tel:3230'],
])('%s is called at %s', (phone, href) => {
  const link = phoneLink(phone);
  expect(link.getAttribute('href')).toBe(href);
  expect(link.textContent).toBe(phone);
});

it('a telephone number is a link on telephones alone', () => {
  const phone = '01 99 00 12 34';
  const shown = (isPhone: boolean) => organisationView({ phone }, 'fr', isPhone);
  expect(shown(false).querySelector('a')).toBeNull();
  expect(shown(false).textContent).toBe(phone);
  expect(shown(true).querySelector('a')?.getAttribute('href')).toBe('tel:0199001234');
});

it('a page opens beside, and learns nothing of where the person was', () => {
  const link = webLink('https://example.org/aide/');
  expect(link.textContent).toBe('example.org/aide');
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
});
