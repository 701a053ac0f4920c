import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepValid } from '../../src/shared/settings/keep-valid.ts';
import { managedSchema } from '../../src/shared/settings/managed-schema.ts';
import { Policy } from '../../src/shared/settings/policy-schema.ts';
import { DEFAULTS, SettingsChange } from '../../src/shared/settings/schema.ts';

const doc = readFileSync('docs/settings.md', 'utf8');

/** The cells of every row whose first cell is a name in code. */
const rows = [...doc.matchAll(/^\| `([\w.]+)` +\|(.+)\|$/gm)].map(([, name = '', rest = '']) => ({
  name,
  cells: rest.split('|').map((cell) => cell.trim()),
}));

const settings = Object.keys(SettingsChange.shape);

/** Every policy key, as an administrator writes it; a text in several languages counts once. */
function policyKeys(schema: ReturnType<typeof managedSchema>, path: string[] = []): string[] {
  const { properties } = schema;
  if (!properties || 'fr' in properties) return [path.join('.')];
  return Object.entries(properties).flatMap(([key, part]) => policyKeys(part, [...path, key]));
}

describe('the page about the settings', () => {
  it('has a row for every setting, with its default, and for no other', () => {
    const told = rows
      .filter(({ name }) => !name.includes('.'))
      .map(({ name, cells }) => [name, cells[1]]);
    const own = Object.entries(DEFAULTS).map(([name, value]) => [name, `\`${value}\``]);
    expect(Object.fromEntries(told)).toEqual({
      language: 'the browser’s',
      ...Object.fromEntries(own),
    });
  });

  it('says of every setting what it changes', () => {
    for (const name of settings) expect(doc).toContain(`- **\`${name}\`** `);
  });

  it('has every policy key, and no other', () => {
    const told = [...doc.matchAll(/`((?:defaults|locked|organisation|localProcess)\.\w+)`/g)];
    const names = new Set(told.map(([, name]) => name));
    expect([...names].sort()).toEqual(policyKeys(managedSchema()).sort());
  });

  const limits = rows.flatMap(({ name, cells: [takes = ''] }) => {
    const limit = Number(/^(\d+) characters/.exec(takes)?.[1]);
    return limit ? [{ name, limit, isLocal: takes.endsWith('of text') }] : [];
  });

  it('has the limit of every text', () => {
    expect(limits.map(({ name }) => name)).toEqual([
      'organisation.name',
      'organisation.hours',
      'organisation.note',
      'localProcess.text',
    ]);
  });

  it.each(limits)('has the true limit of $name: $limit', ({ name, limit, isLocal }) => {
    const [group = '', key = ''] = name.split('.');
    const wrong = (length: number): string[] => {
      const text = 'x'.repeat(length);
      return keepValid(Policy, { [group]: { [key]: isLocal ? { fr: text } : text } }).wrong;
    };
    expect(wrong(limit)).toEqual([]);
    expect(wrong(limit + 1)).toEqual([isLocal ? `${name}.fr` : name]);
  });
});
