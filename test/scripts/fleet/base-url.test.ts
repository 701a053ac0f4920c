import { expect, it } from 'vitest';
import { baseUrl } from '../../../scripts/fleet/base-url.ts';

it.each([
  ['https://intranet.example/repere', 'https://intranet.example/repere/'],
  ['https://intranet.example/repere/', 'https://intranet.example/repere/'],
  ['http://127.0.0.1:8099', 'http://127.0.0.1:8099/'],
])('takes %s as the folder %s', (text, folder) => {
  expect(baseUrl(text)).toBe(folder);
});

it.each([
  ['intranet.example/repere', 'is no address'],
  ['http://intranet.example/', 'must begin with https://'],
  ['ftp://intranet.example/', 'must begin with https://'],
  ['https://intranet.example/?a=b', 'must be a folder'],
  ['https://intranet.example/#a', 'must be a folder'],
])('refuses %s', (text, why) => {
  expect(() => baseUrl(text)).toThrow(why);
});
