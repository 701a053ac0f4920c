import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { LanguageId } from '../../shared/languages.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import type { LocalText } from '../../shared/settings/policy-schema.ts';
import { element } from '../dom/element.ts';
import type { InBoth } from './in-both.ts';

/** What the organisation adds, on paper: French and the chosen language side by side, addresses as text. */
export function sheetContacts(
  { organisation = {}, localProcess = {} }: InForce,
  both: InBoth,
): HTMLElement[] {
  // A text that the organisation has only in French is printed once.
  const localPair = (text: LocalText | undefined): HTMLElement[] =>
    text
      ? [element('p', { class: 'pair' }, ...both(({ notice }) => text[notice.lang as LanguageId]))]
      : [];
  const plain = (...parts: (string | undefined)[]): HTMLElement[] => {
    const line = parts.filter(Boolean).join(' · ');
    return line ? [element('p', { lang: 'fr', dir: 'ltr' }, line)] : [];
  };
  const block = (title: (dictionary: Dictionary) => string, lines: HTMLElement[]): HTMLElement[] =>
    lines.length ? [element('h2', { class: 'pair' }, ...both(title)), ...lines] : [];

  const { name, phone, email, web, hours, note } = organisation;
  return [
    ...block(
      ({ settings }) => settings.localProcess,
      [...localPair(localProcess.text), ...plain(localProcess.link)],
    ),
    ...block(
      ({ settings }) => settings.organisation,
      [...plain(name, phone, email, web), ...localPair(hours), ...localPair(note)],
    ),
  ];
}
