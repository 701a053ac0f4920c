import { on } from '../element.js';
import { buildNir } from '../field.js';
import { groupDigits } from '../group-digits.js';

let formatting = false;

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
