import '@ionic/core/css/core.css';
import '@ionic/core/css/normalize.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as defineButton } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as defineInput } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as defineToggle } from '@ionic/core/components/ion-input-password-toggle.js';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

initialize({ mode: 'md' });
defineInput();
defineToggle();
defineButton();
// The kit’s own style forbids a page to scroll: an app scrolls in its `ion-content`.
document.body.style.cssText = 'position: static; overflow: auto; max-height: none';

plain(
  ({ number, password }) => `
    <ion-input id="${number}" label="${words.number}" label-placement="stacked" fill="outline"
      error-text="${words.error}"></ion-input><br>
    <ion-input id="${password}" type="password" label="${words.password}" label-placement="stacked"
      fill="outline"><ion-input-password-toggle slot="end"></ion-input-password-toggle></ion-input><br>
    <ion-button type="submit">${words.submit}</ion-button>`,
  (form, wrong) => {
    const number = form.querySelector('ion-input');
    number?.classList.add('ion-touched');
    number?.classList.toggle('ion-invalid', wrong);
  },
);
