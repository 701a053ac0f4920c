import { el, on } from './element.js';

// Public links (high): the help route, with this query.
const help = '/aideConnexion?isFromLoginPage=true&origine_demande=web';

function link(id, route, text, page) {
  const anchor = el('a', { id, href: `#${route}` }, text);
  on(anchor, 'click', (event) => {
    event.preventDefault();
    page.go(route);
  });
  return anchor;
}

/** The links under the login form. */
export function loginLinks(page) {
  return el(
    'nav',
    { 'aria-label': 'Autres pages' },
    link('lien-aide', help, 'Aide à la connexion', page),
    link('lien-creation', '/creationEssai', 'Créer un compte', page),
    el('a', { id: 'lien-autre', href: '/autre/' }, 'Quitter cette page'),
  );
}

/** The one link of every other route. */
export function backLink(page) {
  return el('nav', {}, link('lien-login', '/login', 'Retour à la connexion', page));
}
