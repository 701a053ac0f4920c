import { on } from '../element.js';
import { buildNir } from '../field.js';
import { groupDigits } from '../group-digits.js';

let formatting = false;

/** Draws a mask from the first key on, and the digits typed so far in it. */
const drawMask = (empty) => ({
  field: (nir) =>
    on(nir, 'input', () => {
      const digits = nir.value.replaceAll(/\D/g, '').slice(0, 13);
      let typed = 0;
      let caret = 0;
      nir.value = '_ __ __ __ ___ ___'.replaceAll('_', (_place, at) => {
        if (typed < digits.length) caret = at + 1;
        return digits[typed++] ?? empty;
      });
      nir.setSelectionRange(caret, caret);
    }),
});

/** Variants of the identifier field itself. */
export const fieldVariants = {
  // The day the ids change: only the label still ties the field to the number.
  renamed: { options: { nirId: 'champ1', passwordId: 'champ2' } },
  // The label is unknown: nothing says what the field is but its id.
  'no-label': { options: { nirLabel: 'Identifiant', labelTied: false } },
  // maxlength and input mode are unknown. KON (high): exactly 13 characters are wanted.
  'strict-field': {
    options: { nirAttributes: { type: 'tel', inputmode: 'numeric', maxlength: '13' } },
  },
  // A list of the browser's lies over what stands under the field.
  datalist: {
    field: (nir) => {
      const list = document.createElement('datalist');
      list.id = 'numeros';
      list.append(new Option('78 51 29 93'), new Option('2 85 12 99'));
      nir.setAttribute('list', list.id);
      document.body.append(list);
    },
  },
  // A widget that takes each key and writes what it makes of it: no `input` comes.
  'no-input': {
    field: (nir) =>
      on(nir, 'keydown', (event) => {
        if (!/^\d$/.test(event.key)) return;
        event.preventDefault();
        nir.value += event.key;
      }),
  },
  // The page puts the person into the field.
  autofocus: { shown: ({ nir }) => nir.focus() },
  // Re-formats while typing, with events of its own that no person made.
  reformat: {
    field: (nir) =>
      on(nir, 'input', () => {
        if (formatting) return;
        formatting = true;
        groupDigits(nir);
        nir.dispatchEvent(new Event('input', { bubbles: true }));
        nir.dispatchEvent(new Event('change', { bubbles: true }));
        formatting = false;
      }),
  },
  // assurance-maladie-digital's design system (2025): `7 XX XX XX XXX XXX` is one digit typed.
  'mask-x': drawMask('X'),
  'mask-line': drawMask('_'),
  // The field is another element after each key; value, focus and caret are kept.
  'rerender-on-key': {
    field: (nir, page) =>
      on(nir, 'input', () => {
        if (formatting || page.current?.nir !== nir) return;
        const next = buildNir(page);
        next.value = nir.value;
        const caret = nir.selectionStart;
        page.current.nir = next;
        nir.replaceWith(next);
        next.focus();
        next.setSelectionRange(caret, caret);
      }),
  },
};
