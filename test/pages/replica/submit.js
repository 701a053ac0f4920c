import { el, on } from './element.js';
import { showMfa } from './routes/mfa.js';

// KON (high): failed tries are counted and the account is frozen for a time (`nombreEchecs`,
// `dureeGelRestante`). After how many is unknown: here they are only counted.
let failed = 0;

/**
 * Answers a submit inside the page; nothing is sent anywhere.
 * `window.__submits` tells tests whether other code had changed the event.
 */
export function wireSubmit(parts, page) {
  window.__submits ??= [];
  const submit = (event) => {
    window.__submits.push({
      type: event.type,
      trusted: event.isTrusted,
      prevented: event.defaultPrevented,
    });
    event.preventDefault();
    const first = /\d/.exec(parts.nir.value)?.[0];
    if (first === '1' || first === '2') enter(page);
    else refuse(parts);
  };
  if (parts.form.tagName === 'FORM') on(parts.form, 'submit', submit);
  else on(parts.submit, 'click', submit);
}

function enter(page) {
  if (page.options.mfaRoute) page.go('/mfaEssai');
  else showMfa(page.root, page);
}

function refuse(parts) {
  failed += 1;
  parts.error.replaceChildren(
    'Numéro ou mot de passe non reconnu. Essais manqués : ',
    el('span', { id: 'echecs' }, String(failed)),
  );
}
