import { element } from '../dom/element.ts';
import { isPrivate } from '../settings/change.ts';
import type { LoadedSettings } from '../settings/load.ts';
import type { SettingsTexts } from '../settings/texts.ts';

/** What people must know of the settings before they change one: what fell back, and what is not stored. */
export function settingsTroubles(
  { unreadable, wrongInPolicy }: LoadedSettings,
  texts: SettingsTexts,
): HTMLElement[] {
  const fields = unreadable.filter((name) => name !== 'version');
  const troubles: HTMLElement[] = [];
  if (unreadable.includes('version')) troubles.push(said(texts.otherVersion));
  if (fields.length) troubles.push(said(texts.unreadable, fields));
  if (wrongInPolicy.length) troubles.push(said(texts.wrongInPolicy, wrongInPolicy));
  if (isPrivate()) troubles.push(said(texts.privateWindow));
  return troubles;
}

/** @param fields their names, as an administrator knows them */
function said(words: string, fields: string[] = []): HTMLElement {
  const names = fields.map((name) =>
    element('li', {}, element('code', { dir: 'ltr' }, name || '{…}')),
  );
  const list = names.length ? [element('ul', {}, ...names)] : [];
  return element('div', { class: 'said' }, element('p', {}, words), ...list);
}
