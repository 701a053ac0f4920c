import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/src/themes.js';
import '@spectrum-web-components/button/sp-button.js';
import '@spectrum-web-components/field-label/sp-field-label.js';
import '@spectrum-web-components/help-text/sp-help-text.js';
import '@spectrum-web-components/textfield/sp-textfield.js';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

plain(
  ({ number, password }) => `
    <sp-theme system="spectrum" color="light" scale="medium">
      <sp-field-label for="${number}">${words.number}</sp-field-label>
      <sp-textfield id="${number}" style="inline-size: 100%">
        <sp-help-text slot="negative-help-text">${words.error}</sp-help-text>
      </sp-textfield>
      <sp-field-label for="${password}">${words.password}</sp-field-label>
      <sp-textfield id="${password}" type="password"></sp-textfield>
      <button type="button" aria-label="${words.reveal}">◉</button><br><br>
      <sp-button type="submit">${words.submit}</sp-button>
    </sp-theme>`,
  (form, wrong) => form.querySelector('sp-textfield')?.toggleAttribute('invalid', wrong),
  (form) => {
    const password = form.querySelector('[type=password]');
    form.querySelector('[aria-label]')?.addEventListener('click', () => {
      const isText = password?.getAttribute('type') === 'text';
      password?.setAttribute('type', isText ? 'password' : 'text');
    });
  },
);
