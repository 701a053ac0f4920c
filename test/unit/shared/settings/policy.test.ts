import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepValid } from '../../../../src/shared/settings/keep-valid.ts';
import { managedSchema } from '../../../../src/shared/settings/managed-schema.ts';
import { Policy } from '../../../../src/shared/settings/policy-schema.ts';
import { VALID_POLICY } from '../../../policy/policies.ts';

const read = (value: unknown) => keepValid(Policy, value);

describe('a policy', () => {
  it('holds as it is where all of it is right', () => {
    expect(read(VALID_POLICY)).toEqual({ data: VALID_POLICY, wrong: [] });
  });

  it.each([undefined, null, {}])('is empty where there is %j', (value) => {
    expect(read(value)).toEqual({ data: {}, wrong: [] });
  });

  it.each([7, 'policy', true])('that is %j is wrong as a whole', (value) => {
    expect(read(value)).toEqual({ data: {}, wrong: [''] });
  });

  it('loses a wrong field alone, and names it', () => {
    const { data, wrong } = read({
      ...VALID_POLICY,
      organisation: { ...VALID_POLICY.organisation, email: 'nobody' },
    });
    const { email: _, ...rest } = VALID_POLICY.organisation;
    expect(data).toEqual({ ...VALID_POLICY, organisation: rest });
    expect(wrong).toEqual(['organisation.email']);
  });

  it('names every wrong field', () => {
    const { data, wrong } = read({
      defaults: { language: 'xx', largeText: 'yes' },
      locked: 7,
      organisation: { phone: 'call us', web: 'http://plain.example' },
      localProcess: { text: 'not by language' },
    });
    expect(data).toEqual({ defaults: {}, organisation: {}, localProcess: {} });
    expect(wrong.sort()).toEqual([
      'defaults.language',
      'defaults.largeText',
      'localProcess.text',
      'locked',
      'organisation.phone',
      'organisation.web',
    ]);
  });

  it('names unknown keys, and keeps the rest', () => {
    const { data, wrong } = read({ locked: { largeText: true, colour: 'red' }, extra: 1 });
    expect(data).toEqual({ locked: { largeText: true } });
    expect(wrong.sort()).toEqual(['extra', 'locked.colour']);
  });

  it('has a text in French at least', () => {
    const { data, wrong } = read({ organisation: { name: 'A', note: { en: 'Come in.' } } });
    expect(data).toEqual({ organisation: { name: 'A' } });
    expect(wrong).toEqual(['organisation.note.fr']);
  });

  it('loses a wrong translation alone', () => {
    const { data, wrong } = read({ organisation: { note: { fr: 'Entrez.', ar: 7 } } });
    expect(data).toEqual({ organisation: { note: { fr: 'Entrez.' } } });
    expect(wrong).toEqual(['organisation.note.ar']);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    'httpsx://example.org',
    'shttps://example.org',
    'file:///etc/passwd',
    'example.org',
    ' https://',
  ])('leads nowhere with %s', (address) => {
    expect(read({ organisation: { web: address } }).wrong).toEqual(['organisation.web']);
    expect(read({ localProcess: { link: address } }).wrong).toEqual(['localProcess.link']);
  });

  it.each(['01 23 45 67 89', '+33 1 23 45 67 89', '3939', '01.23.45.67.89'])(
    'takes %s for a phone',
    (phone) => expect(read({ organisation: { phone } }).wrong).toEqual([]),
  );

  it.each(['(0)1-23-45', '3230 Caf', 'call us', '39', '3'.repeat(26)])(
    'does not take %s for a phone',
    (phone) => expect(read({ organisation: { phone } }).wrong).toEqual(['organisation.phone']),
  );

  it.each(['', '   ', 'x'.repeat(81), 'two\nlines'])('takes no name such as %j', (name) => {
    expect(read({ organisation: { name } }).wrong).toEqual(['organisation.name']);
  });

  it('cannot reach the prototype of anything', () => {
    const { data } = read(JSON.parse('{"__proto__":{"largeText":true},"locked":{"__proto__":{}}}'));
    expect(({} as { largeText?: unknown }).largeText).toBeUndefined();
    expect(Object.keys(data.locked ?? {})).toEqual([]);
  });
});

it('is told to Chrome without words that would have it drop a whole group', () => {
  expect(JSON.stringify(managedSchema())).not.toContain('enum');
});

it('is told to Chrome as its one schema says', () => {
  const file = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
  expect(file, 'run: npm run managed-schema').toEqual(managedSchema());
});
