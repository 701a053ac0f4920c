import IMask from 'imask';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

// Field and error as bare siblings, as a page without a kit has them.
plain(
  ({ number, password }) => `
    <label for="${number}">${words.number}</label><br>
    <input id="${number}" inputmode="numeric"><br>
    <label for="${password}">${words.password}</label><br>
    <input id="${password}" type="password">
    <button type="button" aria-label="${words.reveal}">◉</button><br>
    <button type="submit">${words.submit}</button>`,
  (form, wrong) => {
    form.querySelector('[role=alert]')?.remove();
    if (!wrong) return;
    const error = document.createElement('div');
    error.setAttribute('role', 'alert');
    error.textContent = words.error;
    form.querySelector('input')?.after(error);
  },
  (form) => {
    const [number, password] = form.querySelectorAll('input');
    if (!number || !password) return;
    IMask(number, { mask: '0 00 00 00 000 000', lazy: false });
    form.querySelector('[aria-label]')?.addEventListener('click', () => {
      password.type = password.type === 'text' ? 'password' : 'text';
    });
  },
);
