import { CAF_PHONE, withNumber } from '../../shared/facts/contacts.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { callCode } from '../dom/call-code.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { toolButton } from '../dom/tools.ts';

/**
 * How to call the Caf, as the main step: on a telephone a link; elsewhere the number to dial, and a QR code to scan with a
 * telephone.
 */
export function callView(dictionary: Dictionary, isPhone: boolean): HTMLElement[] {
  const { guide } = dictionary;
  const price = element('p', { class: 'price' }, guide.callPrice);
  if (!isPhone) return [dial(dictionary, 'call'), price, ...codeToScan(dictionary)];
  const words = element('span', {}, guide.call);
  const link = { class: 'call', href: CAF_PHONE.href };
  return [element('a', link, pictogram('phone'), words, ' ', number()), price];
}

/** The same in one small line, where the person should do something else first. */
export function callLine(dictionary: Dictionary, isPhone: boolean): HTMLElement {
  if (!isPhone) return dial(dictionary, 'call-line');
  const link = { class: 'call-line', href: CAF_PHONE.href };
  return element('a', link, pictogram('phone'), element('span', {}, dictionary.notice.call));
}

/** The words with the number to dial, which is shown large. */
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
  // Browsers show a popup once its pictures have loaded; this one may never be needed.
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
