import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linksIn } from './markdown.ts';

const scripts = globSync('findings/*.sh').sort();

it('are all listed in their README, once', () => {
  expect(scripts.length).toBeGreaterThan(0);
  const listed = linksIn('findings/README.md').filter((path) => path.endsWith('.sh'));
  expect(listed.sort()).toEqual(scripts);
});

describe.each(scripts)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const [shebang, title = '', empty] = text.split('\n', 3);
  const head = text.slice(0, text.indexOf('\nsource '));

  it('says what it found, what was guessed, and what was seen with which version', () => {
    expect([shebang, empty]).toEqual(['#!/usr/bin/env bash', '#']);
    expect(title).toMatch(/^# [A-Z].{20,}\.$/);
    expect(head).toMatch(/^# Guessed: /m);
    expect(head).toMatch(/^# Seen with .*\d/m);
  });

  it('installs what it runs, with versions, in a folder of its own', () => {
    expect(text).toContain('source "$(dirname "$0")/lib/setup.sh"');
    const commands = text.replaceAll('\\\n', ' ').match(/^from_\w+ .*/gm) ?? [];
    expect(commands).not.toEqual([]);
    const packages = commands.flatMap((command) => command.split(/\s+/).slice(1));
    expect(packages.filter((name) => !/.[@=]\d/.test(name))).toEqual([]);
  });

  it('can be run by itself', () => {
    expect(statSync(path).mode & 0o111, basename(path)).toBe(0o111);
  });
});
