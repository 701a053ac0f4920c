import { CAF_PHONE } from '../guide/contacts.ts';
import css from './notice.css?inline';
import { NOTICE_TAG } from './tag.ts';
import type { NoticeTexts } from './texts.ts';

/**
 * Builds the notice outside the document, with its title and text still empty. It is made by hand,
 * without markup in strings, so that a page's CSP and Trusted Types have nothing to refuse.
 *
 * @returns the element to insert, and the parts of its closed shadow root that are filled or acted on
 */
export function buildNotice(doc: Document, texts: NoticeTexts) {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, id: string, text = '') =>
    Object.assign(doc.createElement(tag), { id, textContent: text });

  const host = doc.createElement(NOTICE_TAG);
  const card = make('section', 'card');
  card.className = 'repere';
  card.lang = texts.lang;
  card.dir = texts.dir;
  card.setAttribute('aria-labelledby', 'title');
  const title = make('p', 'title');
  const text = make('p', 'text');
  const status = make('p', 'status');
  status.setAttribute('role', 'status');
  const actions = make('div', 'actions');
  const guide = make('button', 'guide', texts.guide);
  const call = make('a', 'call', texts.call);
  call.href = CAF_PHONE.href;
  const given = make('button', 'given', texts.given);
  const about = make('p', 'about', texts.about);
  const close = make('button', 'close', '×');
  close.setAttribute('aria-label', texts.close);

  actions.append(guide, call);
  card.append(title, text, actions, given, about, close, status);
  host.attachShadow({ mode: 'closed' }).append(make('style', 'style', css), card);
  return { host, card, title, text, status, guide, given, close };
}
