import { own } from './own.js';

const made = new WeakSet();

/** Builds an element without any HTML string: the page itself obeys its Trusted Types. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  made.add(element);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Whether the page made this element, for the variant that throws strangers out. */
export function isOurs(element) {
  return made.has(element);
}

/** Listens, and counts what the listener does as the page's own doing. */
export function on(target, type, handle) {
  target.addEventListener(type, (event) => own(() => handle(event)));
}

/** Acts after some milliseconds, as the page's own doing. */
export function later(ms, act) {
  return setTimeout(() => own(act), ms);
}
