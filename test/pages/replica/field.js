import { el, on } from './element.js';

/** Builds the identifier field. KON, BOT (high): `<input id="nir">`. */
export function buildNir(page) {
  const { nirId, nirAttributes } = page.options;
  const nir = el('input', { id: nirId, name: nirId, ...nirAttributes });
  page.call('field', nir);
  return nir;
}

/** Builds the password field and the "eye" that shows it. KON, BOT (high) for the id. */
export function buildPassword(id, autocomplete) {
  const password = el('input', { id, name: id, type: 'password', autocomplete });
  const eye = el('button', { type: 'button', class: 'eye', 'aria-pressed': 'false' }, 'Afficher');
  on(eye, 'click', () => {
    const show = password.type === 'password';
    password.type = show ? 'text' : 'password';
    eye.setAttribute('aria-pressed', String(show));
    eye.textContent = show ? 'Masquer' : 'Afficher';
  });
  return { password, eye };
}

/** Lays a field out with its label: grouped, wrapped in the label, or bare. Returns the nodes. */
export function labelled(text, input, options, ...after) {
  const tied = options.labelTied ?? true;
  if (options.wrapLabels) {
    const label = el('label', {}, el('span', {}, text), input);
    return [el('div', { class: 'form-group' }, label, ...after)];
  }
  const label = tied ? el('label', { for: input.id }, text) : el('span', {}, text);
  if (options.groups === false) return [label, input, ...after];
  const line = el('div', { class: 'line' }, input, ...after);
  return [el('div', { class: 'form-group' }, label, line)];
}
