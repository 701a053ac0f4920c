import { expect, it } from 'vitest';
import { textOf } from '../../../../src/content-script/login-page/text.ts';
import { page } from './page.ts';

it.each([
  ['its text', '<p>Mot <b>de</b> passe</p>', 'Mot de passe'],
  ['no links', '<p>Mot de passe <a>oublié ?</a></p>', 'Mot de passe'],
  ['no buttons', '<p>Mot de passe <button>Voir</button></p>', 'Mot de passe'],
  ['what abbreviations stand for', '<p><abbr title="Sécurité">S</abbr></p>', 'S Sécurité'],
  ['nothing where it goes on and on', `<p>${'a'.repeat(301)}</p>`, ''],
  ['up to a few lines', `<p>${'a'.repeat(300)}</p>`, 'a'.repeat(300)],
])('says %s', (_what, html, text) => {
  page(html);
  expect(textOf(document.querySelector('p') as Element).trim()).toBe(text);
});
