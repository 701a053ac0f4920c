import { CAF_PHONE } from '../guide/contacts.ts';
import css from './notice.css?inline';
import { NOTICE_TAG } from './tag.ts';

/**
 * Builds the notice outside the document, with no words in it yet. It is made by hand, without markup in
 * strings, so that a page's CSP and Trusted Types have nothing to refuse.
 *
 * @returns the element to insert, and the parts of its closed shadow root that are filled or acted on
 */
export function buildNotice(doc: Document) {
  // Made in a document of its own, the host is no custom element whose definition a page could slip in to
  // reach the closed root; and it can be made over a document that is not HTML.
  const own = doc.implementation.createHTMLDocument('');
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, id: string) =>
    Object.assign(own.createElement(tag), { id });

  const host = own.createElement(NOTICE_TAG);
  const style = make('style', 'style');
  style.textContent = css;
  const card = make('section', 'card');
  card.className = 'repere';
  card.ariaLabel = 'Repère';
  const title = make('h2', 'title');
  const text = make('p', 'text');
  const status = make('p', 'status');
  status.role = 'status';
  status.hidden = true;
  const guide = make('button', 'guide');
  const noGuide = make('p', 'noGuide');
  // Where the focus goes, should the button have had it; no stop of the Tab key.
  noGuide.tabIndex = -1;
  const call = make('a', 'call');
  call.href = CAF_PHONE.href;
  const dial = make('p', 'dial');
  const number = make('strong', 'number');
  number.textContent = CAF_PHONE.number;
  const given = make('button', 'given');
  const about = make('p', 'about');
  const close = make('button', 'close');
  close.textContent = '×';

  card.append(title, text, guide, dial, given, about, close, status);
  host.attachShadow({ mode: 'closed' }).append(style, card);
  return {
    host,
    card,
    title,
    text,
    status,
    guide,
    noGuide,
    call,
    dial,
    number,
    given,
    about,
    close,
  };
}
