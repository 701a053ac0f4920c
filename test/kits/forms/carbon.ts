import '@carbon/web-components/es/components/button/index.js';
import '@carbon/web-components/es/components/password-input/index.js';
import '@carbon/web-components/es/components/text-input/index.js';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

plain(
  ({ number, password }) => `
    <cds-text-input id="${number}" label="${words.number}" invalid-text="${words.error}"></cds-text-input><br>
    <cds-password-input id="${password}" label="${words.password}"></cds-password-input><br>
    <cds-button type="submit">${words.submit}</cds-button>`,
  (form, wrong) => form.querySelector('cds-text-input')?.toggleAttribute('invalid', wrong),
);
