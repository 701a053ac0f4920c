import { el, on } from './element.js';
import { variantNames } from './variant-names.js';

/** An image captcha instead of the page. */
export function showCaptcha(root) {
  root.replaceChildren(
    oneField('Êtes-vous une personne ?', 'Recopiez les caractères', 'captcha', 'Valider'),
  );
  root.querySelector('h3').after(el('img', { src: 'captcha.svg', alt: 'Imitation de captcha' }));
}

/** A login that asks one thing at a time, under unknown names. */
export function showUnknown(root) {
  const form = oneField('Connexion', 'Identifiant', 'a1', 'Continuer');
  root.replaceChildren(el('app-login', {}, form));
}

/** The whole replica in a frame of the same origin. */
export function showFrame(root) {
  const rest = variantNames(location.search).filter((name) => name !== 'iframe');
  const src = `./?variant=${rest.join(',')}${location.hash}`;
  root.replaceChildren(el('iframe', { src, title: 'Connexion' }));
}

function oneField(title, label, id, action) {
  const form = el(
    'form',
    {},
    el('h3', {}, title),
    el('label', { for: id }, label),
    el('input', { id, type: 'text' }),
    el('button', { type: 'submit', class: 'btn' }, action),
  );
  on(form, 'submit', (event) => event.preventDefault());
  return form;
}
