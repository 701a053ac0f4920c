import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../../src/shared/settings/migrations.ts';
import { readStored, withChange } from '../../../../src/shared/settings/stored.ts';

/** As each version has stored it. */
const EXAMPLES = 'test/unit/shared/settings/stored';
const example = (version: number): unknown =>
  JSON.parse(readFileSync(`${EXAMPLES}/version-${version}.json`, 'utf8'));

describe('stored settings', () => {
  it('have an example of every version there has been', () => {
    expect(readdirSync(EXAMPLES)).toHaveLength(VERSION);
  });

  it('are read from version 1, which knew the language alone', () => {
    expect(readStored(example(1))).toEqual({ chosen: { language: 'ti' }, unreadable: [] });
  });

  it('are read from this version', () => {
    expect(readStored(example(2))).toEqual({
      chosen: { language: 'ar', opening: 'on-click', largeText: true, socialWorker: true },
      unreadable: [],
    });
  });

  it('are none where nothing is stored', () => {
    for (const raw of [undefined, null]) {
      expect(readStored(raw)).toEqual({ chosen: {}, unreadable: [] });
    }
  });

  it('fall back field by field, and name the fields', () => {
    expect(readStored({ version: 2, language: 'xx', opening: 7, largeText: true })).toEqual({
      chosen: { largeText: true },
      unreadable: ['language', 'opening'],
    });
  });

  it('of a newer version hold where they are understood, and say so', () => {
    expect(readStored({ version: 9, language: 'ru', opening: 'never', voice: 'low' })).toEqual({
      chosen: { language: 'ru' },
      unreadable: ['version', 'opening'],
    });
  });

  it.each(['ti', 7, [], true, { version: 'two' }, { version: 0 }])(
    'are none where %j is stored, and say so',
    (raw) => expect(readStored(raw)).toEqual({ chosen: {}, unreadable: [''] }),
  );

  it('without a version still give what can be read', () => {
    expect(readStored({ language: 'fa' })).toEqual({
      chosen: { language: 'fa' },
      unreadable: [''],
    });
  });
});

describe('a change', () => {
  it('keeps the other settings, and brings them to this version', () => {
    expect(withChange(example(1), { largeText: true })).toEqual({
      version: 2,
      language: 'ti',
      largeText: true,
    });
  });

  it('mends what could not be read', () => {
    expect(withChange({ version: 2, language: 'xx' }, { language: 'en' })).toEqual({
      version: 2,
      language: 'en',
    });
    expect(withChange('corrupt', {})).toEqual({ version: 2 });
  });

  it('loses nothing that a newer version has stored', () => {
    expect(withChange({ version: 9, voice: 'low' }, { language: 'en' })).toEqual({
      version: 9,
      voice: 'low',
      language: 'en',
    });
  });
});
