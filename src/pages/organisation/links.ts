import { element } from '../dom/element.ts';

/** A link to call, on a telephone; the number as the organisation writes it, often as « +33 (0)1… ». */
export function phoneLink(phone: string): HTMLElement {
  return link(`tel:${phone.replace(/(?<=^\+.*)\(0\)|[^\d+]/g, '')}`, phone);
}

/** A number to dial elsewhere: on a computer a link to call leaves the page, and no call is made. */
export function phoneText(phone: string): HTMLElement {
  return element('strong', { class: 'number' }, element('bdi', { dir: 'ltr' }, phone));
}

/** A link to write to. */
export function mailLink(email: string): HTMLElement {
  return link(`mailto:${email}`, email);
}

/** A link to a page, shown by its address without the beginning that all of them share. */
export function webLink(address: string): HTMLElement {
  const shown = address.replace(/^https:\/\//, '').replace(/\/$/, '');
  const made = link(address, shown);
  made.target = '_blank';
  made.rel = 'noreferrer';
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  return element('a', { href }, element('bdi', { dir: 'ltr' }, text));
}
