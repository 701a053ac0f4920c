import type { Page } from 'puppeteer-core';
import { type Variant, words } from '../variants.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What there is to see of the form; a part that is not seen has no box. */
export interface Survey {
  /** The `<input>`, and the component that bears its id. */
  number?: Box | undefined;
  component?: Box | undefined;
  numberLabel?: Box | undefined;
  error?: Box | undefined;
  password?: Box | undefined;
  passwordLabel?: Box | undefined;
  submit?: Box | undefined;
  eye?: Box | undefined;
  notice?: Box | undefined;
  /** How many notices there are, seen or not. */
  notices: number;
  noticeInForm: boolean;
  /** What the notice was put after, and how its parent lays its children out. */
  noticeAfter: string;
  /** Something else lies over the middle of the error. */
  errorCovered: boolean;
  passwordType: string;
  /** The document is all there, and the content script in it. */
  parsed: boolean;
  /** Rendered beforehand, and Angular has not taken it over yet. */
  hydrating: boolean;
  width: number;
}

export type Part = 'number' | 'password' | 'eye' | 'submit';

interface Ask {
  variant: Variant;
  words: typeof words;
  eye: string;
  /** Scrolled to first. */
  to: Part | 'error' | null;
}

/** Looks at the form as it is now, in open shadow roots too. */
export function survey(
  page: Page,
  variant: Variant,
  eye = `[aria-label="${words.reveal}"]`,
  to: Ask['to'] = null,
): Promise<Survey> {
  return page.evaluate(look, { variant, words, eye, to });
}

/** Runs in the page, so it uses nothing of this module. */
function look({ variant, words, eye, to }: Ask): Survey {
  const everything: Element[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      everything.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const above = (element: Node): Node | null =>
    element.parentNode ?? (element instanceof ShadowRoot ? element.host : null);
  const isIn = (outer: Node | undefined, inner: Node | undefined): boolean => {
    let at: Node | null = inner ?? null;
    while (at && at !== outer) at = above(at);
    return at !== null;
  };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return seen && width > 1 && height > 1;
  };
  const box = (element: Element | undefined): Box | undefined => {
    if (!element || !isSeen(element)) return undefined;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  // What a slot says for want of children mostly has no box of its own: it is seen where its parent is.
  const boxed = (element: Element): Element | null =>
    getComputedStyle(element).display === 'contents' ? element.parentElement : element;
  const saying = (text: string): Element | undefined =>
    everything
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(text),
        ),
      )
      .map(boxed)
      .find((element) => element !== null && isSeen(element)) ?? undefined;
  /** Where the letters are: the box of their element has the leading of the line as well. */
  const textBox = (element: Element | undefined): Box | undefined => {
    if (!element) return undefined;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const component = (id: string) => everything.find((element) => element.id === id);
  const input = (outer: Element | undefined): HTMLInputElement | undefined =>
    everything.find(
      (element): element is HTMLInputElement =>
        element instanceof HTMLInputElement && isIn(outer, element),
    );

  const number = component(variant.number);
  const password = input(component(variant.password));
  const parts = {
    number: input(number),
    password,
    error: saying(words.error),
    submit: saying(words.submit),
    eye: everything.find((element) => element.matches(eye)),
  };
  if (to) parts[to]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const notices = everything.filter((element) => element.localName === 'repere-notice');
  const form = document.querySelector(variant.form ? 'form' : '#kit') ?? undefined;

  const name = (element: Element | null | undefined): string =>
    element
      ? `${element.localName}${[...element.classList].map((word) => `.${word}`).join('')}`
      : 'nothing';
  const around = notices[0]?.parentElement;
  const layout = around ? getComputedStyle(around) : undefined;

  const error = textBox(parts.error);
  let errorCovered = false;
  if (error && to === 'error') {
    const x = (error.left + error.right) / 2;
    const y = (error.top + error.bottom) / 2;
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top !== top.shadowRoot.elementFromPoint(x, y))
      top = top.shadowRoot.elementFromPoint(x, y);
    errorCovered = !isIn(parts.error, top ?? undefined) && !isIn(top ?? undefined, parts.error);
  }
  return {
    number: box(parts.number),
    component: box(number),
    numberLabel: textBox(saying(words.number)),
    error,
    password: box(password),
    passwordLabel: textBox(saying(words.password)),
    submit: box(parts.submit),
    eye: box(parts.eye),
    notice: box(notices[0]),
    notices: notices.length,
    noticeInForm: !!form && isIn(form, notices[0]),
    noticeAfter: `${name(notices[0]?.previousElementSibling)} in ${name(around)} (${layout?.display} ${layout?.flexDirection})`,
    errorCovered,
    hydrating: document.querySelector('[ngh]') !== null,
    parsed: document.readyState !== 'loading',
    passwordType: password?.type ?? '',
    width: document.documentElement.clientWidth,
  };
}
