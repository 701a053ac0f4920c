import { el, on } from '../element.js';
import { buildPassword, labelled } from '../field.js';
import { backLink } from '../links.js';

const passwordLabels = ['Mot de passe', 'Confirmer le mot de passe'];

/**
 * Account creation. Only this is known (medium): it asks a NIR too, and has the box below.
 * Route, ids and layout are our own invention; it must get no warning.
 */
export function showCreation(root, page) {
  const { nir, passwords } = page.options.creation;
  const form = el(
    'form',
    {},
    ...labelled('Numéro de Sécurité sociale', el('input', { id: nir, type: 'text' }), {}),
    el(
      'div',
      { class: 'check' },
      el('input', { id: 'sansNir', type: 'checkbox' }),
      el('label', { for: 'sansNir' }, 'Je ne dispose pas de numéro de sécurité sociale'),
    ),
    ...passwords.flatMap((id, index) => {
      const { password, eye } = buildPassword(id, 'new-password');
      return labelled(passwordLabels[index], password, {}, eye);
    }),
    el('button', { type: 'submit', class: 'btn' }, 'Continuer'),
  );
  on(form, 'submit', (event) => event.preventDefault());
  root.replaceChildren(
    el('app-creation-essai', {}, el('h3', {}, 'Créer un compte'), form, backLink(page)),
  );
}
