import { el, on } from '../element.js';
import { backLink } from '../links.js';

/**
 * The two-step page. KON, CAF78 (high, since 10 Dec 2024): element app-mfa, a 6-digit code
 * sent by e-mail, valid 15 minutes; the person is told to leave this page open.
 */
export function showMfa(root, page) {
  page.current = undefined;
  const form = el(
    'form',
    {},
    el('label', { for: 'code' }, 'Code à 6 chiffres'),
    el('input', { id: 'code', type: 'text', inputmode: 'numeric', maxlength: '6' }),
    el('button', { type: 'submit', class: 'btn' }, 'Valider'),
  );
  on(form, 'submit', (event) => event.preventDefault());
  root.replaceChildren(
    el(
      'app-mfa',
      {},
      el('h3', {}, 'Vérification en deux étapes'),
      el('p', {}, 'Un code, valable 15 minutes, vous a été envoyé par e-mail.'),
      el('p', {}, 'Ouvrez votre messagerie dans un nouvel onglet, sans fermer cette page.'),
      form,
      backLink(page),
    ),
  );
}
