import { later } from '../element.js';
import { own } from '../own.js';

const fill = (value) => ({
  form: ({ nir }) => {
    nir.value = value;
  },
});

/**
 * Angular's ngModel writes its value in a microtask after the field was inserted, without any
 * event: the field is seen empty by whoever looks at once.
 */
const model = (value) => ({
  shown: ({ nir }) =>
    queueMicrotask(() => {
      nir.value = value;
    }),
});

/** Variants in which nobody types the number. */
export const valueVariants = {
  // KON (high that it exists, medium on the mask): "remember me" pre-fills a masked number.
  remembered: model('785129900XXX'),
  'remembered-definitive': model('123456789XXX'),
  // The same, when the page has to ask its server first.
  'remembered-late': {
    shown: (_parts, page) =>
      later(500, () => {
        if (page.current !== undefined) page.current.nir.value = '785129900XXX';
      }),
  },
  prefilled: fill('7851299000123'),
  // Password managers write the value and dispatch events of their own, untrusted.
  manager: {
    start: (page) => {
      window.fillAsManager = (value, password = 'essai') =>
        own(() => {
          if (page.current === undefined) throw new Error('fillAsManager: no form is shown');
          fillIn(page.current.nir, value);
          fillIn(page.current.password, password);
        });
    },
  },
};

function fillIn(field, value) {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
