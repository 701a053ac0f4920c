import { CAF_PHONE } from '../../shared/facts/contacts.ts';
import { element } from './element.ts';

/** The QR code that prepares the call to the Caf, as a picture. The words beside it must say what it does. */
export function callCode(): HTMLElement {
  return element('img', { class: 'qr', src: '/call-code.svg', alt: `QR ${CAF_PHONE.number}` });
}
