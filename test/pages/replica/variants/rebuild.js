import { el, isOurs, later, on } from '../element.js';
import { buildForm, rebuildForm } from '../form.js';
import { own } from '../own.js';

const quiet = ['input', 'change', 'keydown', 'keyup', 'focusin', 'focusout', 'submit'];

const FUNCTIONS = [
  ...['querySelector', 'querySelectorAll', 'closest', 'matches', 'contains', 'getRootNode'],
  ...['after', 'append', 'remove', 'parentElement', 'parentNode', 'textContent', 'localName'],
  ...['checkVisibility', 'clientWidth', 'isConnected', 'addEventListener', 'id', 'form'],
];

/** Variants that take the page apart under the content script. */
export const rebuildVariants = {
  // `window.rerender()` when a test wants it, or `&every=200` for every 200 ms.
  rerender: {
    start: (page) => {
      window.rerender = () => own(() => rebuildForm(page));
      const every = Number(new URLSearchParams(location.search).get('every'));
      if (every > 0) setInterval(window.rerender, every);
    },
  },
  // A hidden copy of the whole form, same ids, before the one that is seen.
  twice: {
    shown: ({ form }, page) => {
      form.before(el('div', { class: 'is-hidden', 'aria-hidden': 'true' }, buildForm(page).form));
    },
  },
  // Throws out, at once and every time, whatever the page did not make.
  evict: {
    start: (page) => {
      window.__evicted = 0;
      const observer = new MutationObserver((records) =>
        own(() => {
          for (const record of records) evict(record);
        }),
      );
      observer.observe(page.root, { childList: true, subtree: true });
    },
  },
  // Lets no event of the form bubble up to the document.
  'stop-events': {
    form: ({ form }) => {
      for (const type of quiet) on(form, type, (event) => event.stopPropagation());
    },
  },
  // Fields that take the place of the form's own functions and properties (DOM clobbering).
  'telling-names': {
    form: ({ form }) => {
      form.append(...FUNCTIONS.map((name) => el('input', { type: 'hidden', name })));
    },
  },
  // Before the form comes.
  large: {
    start: () => {
      document.body.append(el('div', {}, ...Array.from({ length: 50_000 }, () => el('i'))));
    },
  },
  'many-fields': {
    form: ({ form }) => {
      for (let field = 0; field < 2000; field++) {
        form.append(el('input', { 'aria-label': 'Numéro de Sécurité sociale' }));
      }
    },
  },
  'second-password': {
    form: ({ form }) => {
      form.append(el('input', { type: 'password', 'aria-label': 'Encore une fois' }));
    },
  },
  // The password field comes later than the identifier.
  'late-password': {
    form: ({ nir, password }) => {
      const group = password.closest('.form-group') ?? password;
      const place = document.createComment('');
      group.replaceWith(place);
      later(600, () => nir.isConnected && place.replaceWith(group));
    },
  },
};

function evict(record) {
  for (const node of record.addedNodes) {
    if (!(node instanceof Element) || isOurs(node)) continue;
    node.remove();
    window.__evicted += 1;
  }
}
