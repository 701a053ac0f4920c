import { CAF_PHONE } from '../guide/contacts.ts';
import { element } from './element.ts';

/** The QR code that prepares the call to the Caf, as a picture. What it does is to be said beside it. */
export function callCode(): HTMLElement {
  return element('img', { class: 'qr', src: '/call-code.svg', alt: `QR ${CAF_PHONE.number}` });
}
