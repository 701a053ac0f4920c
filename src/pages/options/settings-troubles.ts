import { isPrivate } from '../../shared/extension-api/is-private.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { LoadedSettings } from '../../shared/settings/load.ts';
import type { SettingName } from '../../shared/settings/schema.ts';
import { element } from '../dom/element.ts';

/** What people must know before they change a setting: which ones fell back to defaults, and that nothing is stored. */
export function settingsTroubles(
  { unreadable, wrongInPolicy }: LoadedSettings,
  { guide, settings: texts }: Dictionary,
): HTMLElement[] {
  const { opening, largeText, socialWorker } = texts;
  const labels: Record<SettingName, string> = {
    language: guide.language,
    opening,
    largeText,
    socialWorker,
  };
  const fallen = Object.entries(labels).flatMap(([name, label]) =>
    unreadable.includes('') || unreadable.includes(name) ? label : [],
  );
  const troubles: HTMLElement[] = [];
  if (unreadable.includes('version')) troubles.push(said(texts.otherVersion));
  if (fallen.length) troubles.push(said(texts.unreadable, fallen));
  if (wrongInPolicy.length) {
    // As an administrator knows them.
    const fields = wrongInPolicy.map((name) => element('code', { dir: 'ltr' }, name || '{…}'));
    troubles.push(said(texts.wrongInPolicy, fields));
  }
  if (isPrivate()) troubles.push(said(texts.privateWindow));
  return troubles;
}

function said(words: string, items: (Node | string)[] = []): HTMLElement {
  const list = items.map((item) => element('li', {}, item));
  return element(
    'div',
    { class: 'said' },
    element('p', {}, words),
    ...(list.length ? [element('ul', {}, ...list)] : []),
  );
}
