import { el, later, on } from '../element.js';
import { buildForm } from '../form.js';
import { loginLinks } from '../links.js';

/** `#/login`. LAM (high, 2023): app-login, an h3, then the form, which comes late. */
export function showLogin(root, page) {
  const { options } = page;
  const login = el('app-login', {}, el('h3', {}, 'Connexion'));
  root.replaceChildren(login);
  if (options.hidden) showHidden(login, page);
  else if (options.choice) showChoice(login, page);
  else if (options.told) on(document, 'show-form', () => showForm(login, page));
  else later(options.delay, () => showForm(login, page));
}

function showForm(login, page) {
  if (!login.isConnected) return; // the route was left meanwhile
  page.current = buildForm(page);
  login.append(page.current.form, loginLinks(page));
  page.call('shown', page.current);
}

function choice(login, choose) {
  // KON, CAF78 (high, since about Sept 2024): the two fields exist only after this click.
  const button = el('button', { type: 'button', class: 'btn' }, 'Se connecter');
  const step = el(
    'div',
    { class: 'conteneur-connexion-cnaf' },
    el('p', {}, 'avec les identifiants Caf'),
    button,
  );
  on(button, 'click', () => choose(step));
  login.append(step);
}

function showChoice(login, page) {
  choice(login, (step) => {
    step.remove();
    later(page.options.delay, () => showForm(login, page));
  });
}

/** The form is there from the start; a click only takes and gives a class. */
function showHidden(login, page) {
  choice(login, (step) => {
    step.classList.add('is-hidden');
    page.current?.form.classList.remove('is-hidden');
  });
  showForm(login, page);
  page.current.form.classList.add('is-hidden');
}
