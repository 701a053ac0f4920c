import 'bootstrap/dist/css/bootstrap.min.css';
import { words } from '../variants.ts';
import { plain } from './plain.ts';

plain(
  ({ number, password }) => `
    <div class="mb-3">
      <label class="form-label" for="${number}">${words.number}</label>
      <input class="form-control" id="${number}" inputmode="numeric">
      <div class="invalid-feedback">${words.error}</div>
    </div>
    <div class="mb-3">
      <label class="form-label" for="${password}">${words.password}</label>
      <div class="input-group">
        <input class="form-control" id="${password}" type="password">
        <button class="btn btn-outline-secondary" type="button" aria-label="${words.reveal}">◉</button>
      </div>
    </div>
    <button class="btn btn-primary w-100" type="submit">${words.submit}</button>`,
  (form, wrong) => form.querySelector('.form-control')?.classList.toggle('is-invalid', wrong),
  (form) => {
    const password = form.querySelector('[type=password]') as HTMLInputElement;
    form.querySelector('.btn-outline-secondary')?.addEventListener('click', () => {
      password.type = password.type === 'text' ? 'password' : 'text';
    });
  },
);
