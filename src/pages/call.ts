import { callCode } from '../dom/call-code.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { CAF_PHONE, withNumber } from '../guide/contacts.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { toolButton } from './tools.ts';

/**
 * How to call the Caf, as the way to go: on a telephone a link; elsewhere what to dial, and the code that a telephone
 * scans.
 */
export function callView(own: Dictionary, isPhone: boolean): HTMLElement[] {
  const { guide } = own;
  const price = element('p', { class: 'price' }, guide.callPrice);
  if (!isPhone) return [dial(own, 'call'), price, ...codeToScan(own)];
  const words = element('span', {}, guide.call);
  const link = { class: 'call', href: CAF_PHONE.href };
  return [element('a', link, pictogram('phone'), words, ' ', number()), price];
}

/** The same in one quiet line, where the person is to do something else first. */
export function callLine(own: Dictionary, isPhone: boolean): HTMLElement {
  if (!isPhone) return dial(own, 'call-line');
  const link = { class: 'call-line', href: CAF_PHONE.href };
  return element('a', link, pictogram('phone'), element('span', {}, own.notice.call));
}

/** What to dial, with the number in large. */
function dial({ notice }: Dictionary, className: string): HTMLElement {
  const words = element('span', {}, ...withNumber(notice.dial, number()));
  return element('p', { class: className }, pictogram('phone'), words);
}

function number(): HTMLElement {
  return element('strong', { class: 'number' }, element('bdi', {}, CAF_PHONE.number));
}

/** The button that shows the code, and hides it again. */
function codeToScan({ guide }: Dictionary): HTMLElement[] {
  const picture = callCode();
  // Browsers show a popup once its pictures are there; this one may never be asked for.
  picture.setAttribute('loading', 'lazy');
  const code = element('figure', { id: 'call-code' }, picture);
  code.append(element('figcaption', {}, guide.code));
  code.hidden = true;
  const button = toolButton(
    'code',
    guide.scan,
    () => {
      code.hidden = !code.hidden;
      button.setAttribute('aria-expanded', String(!code.hidden));
      // All of it, where the popup is not high enough.
      code.scrollIntoView({ block: 'nearest' });
    },
    'scan',
  );
  button.dataset.keep = 'scan';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', code.id);
  return [button, code];
}
