import '@gouvfr/dsfr/dist/dsfr.min.css';
import '@gouvfr/dsfr/dist/dsfr.module.min.js';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

plain(
  ({ number, password }) => `
    <div class="fr-input-group">
      <label class="fr-label" for="${number}">${words.number}
        <span class="fr-hint-text">13 chiffres</span></label>
      <input class="fr-input" id="${number}" aria-describedby="messages-1">
      <div class="fr-messages-group" id="messages-1" aria-live="polite"></div>
    </div>
    <div class="fr-password">
      <label class="fr-label" for="${password}">${words.password}</label>
      <div class="fr-input-wrap">
        <input class="fr-password__input fr-input" id="${password}" type="password">
      </div>
      <div class="fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm">
        <input type="checkbox" id="reveal" aria-label="${words.reveal}">
        <label class="fr-password__checkbox fr-label" for="reveal">Afficher</label>
      </div>
    </div>
    <button class="fr-btn fr-mt-4v" type="submit">${words.submit}</button>`,
  (form, wrong) => {
    form.querySelector('.fr-input-group')?.classList.toggle('fr-input-group--error', wrong);
    const messages = form.querySelector('.fr-messages-group') as HTMLElement;
    messages.innerHTML = wrong ? `<p class="fr-message fr-message--error">${words.error}</p>` : '';
  },
);
