import type { LanguageId } from '../../shared/languages.ts';
import type { PictogramId } from '../../shared/look/pictograms.ts';
import type { LocalProcess, Organisation } from '../../shared/settings/policy-schema.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { mailLink, phoneLink, phoneText, webLink } from './links.ts';
import { localText } from './local-text.ts';

/**
 * The organisation's own contact, a line for each thing it gives. Everything is shown as text.
 *
 * @param isPhone whether a link calls on this device
 */
export function organisationView(
  organisation: Organisation,
  language: LanguageId,
  isPhone: boolean,
): HTMLElement {
  const { name, phone, email, web, hours, note } = organisation;
  return list([
    ['building', name && element('strong', {}, element('bdi', {}, name))],
    ['phone', phone && (isPhone ? phoneLink(phone) : phoneText(phone))],
    ['mail', email && mailLink(email)],
    ['globe', web && webLink(web)],
    ['clock', hours && localText(hours, language)],
    ['speech', note && localText(note, language)],
  ]);
}

/** How the local Caf handles such cases, according to the organisation. */
export function localProcessView({ text, link }: LocalProcess, language: LanguageId): HTMLElement {
  return list([
    ['place', text && localText(text, language)],
    ['globe', link && webLink(link)],
  ]);
}

type Line = [PictogramId, HTMLElement | '' | undefined];

function list(lines: Line[]): HTMLElement {
  const items = lines.flatMap(([icon, content]) =>
    content ? element('li', {}, pictogram(icon), content) : [],
  );
  return element('ul', { class: 'steps', role: 'list' }, ...items);
}
