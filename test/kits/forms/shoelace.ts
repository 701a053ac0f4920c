import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import { registerIconLibrary } from '@shoelace-style/shoelace/dist/utilities/icon-library.js';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

// The icons are files of their own, which this page does not bring.
const empty = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
registerIconLibrary('default', { resolver: () => empty });
registerIconLibrary('system', { resolver: () => empty });

plain(
  ({ number, password }) => `
    <sl-input id="${number}" label="${words.number}" inputmode="numeric"></sl-input><br>
    <sl-input id="${password}" label="${words.password}" type="password" password-toggle></sl-input><br>
    <sl-button type="submit" variant="primary">${words.submit}</sl-button>`,
  (form, wrong) =>
    form.querySelector('sl-input')?.setAttribute('help-text', wrong ? words.error : ''),
);
