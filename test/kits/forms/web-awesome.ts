import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { registerIconLibrary } from '@awesome.me/webawesome/dist/webawesome.js';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

// The icons are files of their own, which this page does not bring.
const empty = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
registerIconLibrary('default', { resolver: () => empty });
registerIconLibrary('system', { resolver: () => empty });

plain(
  ({ number, password }) => `
    <wa-input id="${number}" label="${words.number}" inputmode="numeric"></wa-input><br>
    <wa-input id="${password}" label="${words.password}" type="password" password-toggle></wa-input><br>
    <wa-button type="submit" variant="brand">${words.submit}</wa-button>`,
  (form, wrong) => form.querySelector('wa-input')?.setAttribute('hint', wrong ? words.error : ''),
);
