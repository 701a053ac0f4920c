import { el } from '../element.js';
import { backLink } from '../links.js';

/** Public links (high): the route exists. Its contents are unknown: these are our own. */
export function showHelp(root, page) {
  root.replaceChildren(
    el(
      'app-aide-connexion',
      {},
      el('h3', {}, 'Aide à la connexion'),
      el('p', {}, 'Texte d’essai.'),
      el('label', { for: 'recherche' }, 'Chercher, par exemple « numéro de Sécurité sociale »'),
      el('input', { id: 'recherche', type: 'search' }),
      backLink(page),
    ),
  );
}
