import { el } from './element.js';
import { buildNir, buildPassword, labelled } from './field.js';
import { wireSubmit } from './submit.js';

/** Builds the login form with its parts, and lets the variants at it. */
export function buildForm(page) {
  const { options } = page;
  const nir = buildNir(page);
  const { password, eye } = buildPassword(options.passwordId, 'current-password');
  const fields = [
    ...labelled(options.nirLabel, nir, options),
    ...labelled('Mot de passe', password, { ...options, labelTied: true }, eye),
  ];
  // KON (high): `label[for=souvenir]`, « Se souvenir de moi ».
  const remember = el(
    'div',
    { class: 'check' },
    el('input', { id: 'souvenir', type: 'checkbox' }),
    el('label', { for: 'souvenir' }, 'Se souvenir de moi'),
  );
  const error = el('p', { class: 'error', role: 'alert' });
  // BOT (high): the classes of the button.
  const submit = el(
    'button',
    {
      class: 'btn btn-form-cnaf btn-majeur-cnaf',
      type: options.formTag === 'form' ? 'submit' : 'button',
    },
    'Se connecter',
  );
  const form = el(
    options.formTag,
    { class: 'login-form' },
    ...(options.row ? [el('div', { class: 'row' }, ...fields)] : fields),
    remember,
    error,
    submit,
  );
  const parts = { form, nir, password, error, submit };
  wireSubmit(parts, page);
  page.call('form', parts);
  return parts;
}

/** Tears the form down and builds it again with what was typed, as a framework may. */
export function rebuildForm(page) {
  const old = page.current;
  if (old === undefined) return;
  const focused = [old.nir, old.password].find((input) => input === document.activeElement);
  const next = buildForm(page);
  next.nir.value = old.nir.value;
  next.password.value = old.password.value;
  page.current = next;
  old.form.replaceWith(next.form);
  if (focused === old.nir) next.nir.focus();
  if (focused === old.password) next.password.focus();
}
