import type { Variant } from '../variants.ts';
import { isWhole } from './is-whole.ts';
import { onToggle, root, variant } from './page.ts';

/**
 * A form written as HTML, of plain elements or of web components.
 *
 * @param fields what stands in the form
 * @param showError shows or takes away the page’s error at the number
 * @param begin told once the form is in the page
 */
export function plain(
  fields: (variant: Variant) => string,
  showError: (form: HTMLElement, wrong: boolean) => void,
  begin: (form: HTMLElement) => void = () => {},
): void {
  const put = (): void => {
    const form = document.createElement(variant.form ? 'form' : 'div');
    if (form instanceof HTMLFormElement) form.noValidate = true;
    form.innerHTML = `<h1>Connexion</h1>${fields(variant)}`;
    const number = form.querySelector(`#${variant.number}`) as HTMLInputElement;
    const check = () => showError(form, !isWhole(number.value));
    number.addEventListener('focusout', check);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      check();
    });
    root.replaceChildren(form);
    begin(form);
  };
  onToggle((shown) => (shown ? put() : root.replaceChildren()));
  put();
}
