import { CAF_PHONE } from '../../shared/facts/contacts.ts';
import { NOTICE_TAG } from '../notice-tag.ts';
import css from './notice.css?inline';

/**
 * Builds the notice outside the document, without its words. No markup is parsed from strings, so that a page's CSP and
 * Trusted Types have nothing to refuse.
 *
 * @returns the element to insert, and the parts of its closed shadow root that get words or listeners
 */
export function buildNotice(doc: Document) {
  // Created in another document, the host is no custom element, which a page could define to reach the closed root.
  // And it can be created where the page is not HTML.
  const blank = doc.implementation.createHTMLDocument('');
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, id: string) =>
    Object.assign(blank.createElement(tag), { id });

  const host = blank.createElement(NOTICE_TAG);
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
  // It gets the focus if the button had it, but is no stop of the Tab key.
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
