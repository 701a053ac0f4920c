import { describe, expect, it } from 'vitest';
import {
  isNewPassword,
  isPassword,
  isPersonal,
  tieOf,
} from '../../src/login-page/field-evidence.ts';
import { fold } from '../../src/login-page/words/matcher.ts';

const field = (words: string, hint: string = '') => ({ words: fold(words), hint: fold(hint) });

describe('the number', () => {
  it.each([
    'text Numéro de Sécurité sociale',
    'champNir',
    'N° SS',
    'N.S.S.',
    'n° sécu',
    'login_num_secu',
    'Numéro de sécurité sociale (et non votre adresse e-mail)',
  ])('is tied in French by « %s »', (words) => expect(tieOf(field(words))).toBe('french'));

  it.each(['Les 13 premiers chiffres de votre carte Vitale', 'Votre numéro de sécurité sociale'])(
    'is tied in French by a hint: « %s »',
    (hint) => expect(tieOf(field('Identifiant', hint))).toBe('french'),
  );

  it('is tied in a translation, by its words or a hint', () => {
    expect(tieOf(field('Social Security number'))).toBe('translated');
    expect(tieOf(field('ID', 'Social Security number'))).toBe('translated');
  });

  it.each<[string, string?]>([
    ['Identifiant'],
    ['Identifiant', 'Ce n’est pas votre numéro de sécurité sociale'],
    ['Mot de passe', 'Sécurité sociale'],
    ['Adresse e-mail', 'Sécurité sociale'],
    ['Adresse e-mail (et non votre numéro de Sécurité sociale)'],
    ['Numéro d’allocataire ou numéro de Sécurité sociale'],
    ['Numéro de sécurité sociale ou d’allocataire'],
    ['Numéro de sécurité sociale du salarié'],
    ['Nouveau numéro de sécurité sociale'],
    ['souvenir definir'],
  ])('is not tied by « %s »', (...said) => expect(tieOf(field(...said))).toBeUndefined());

  it('is not hinted at before that is needed', () => {
    const words = fold('NIR');
    const untold = {
      words,
      get hint(): string {
        throw new Error('asked for');
      },
    };
    expect(tieOf(untold)).toBe('french');
  });
});

describe('a password', () => {
  it.each(['password b', 'Mot de passe', 'text mdp', 'current-password', 'Code secret'])(
    'is told by « %s »',
    (words) => expect(isPassword(field(words))).toBe(true),
  );
  it.each(['NIR', 'NIR (pas votre mot de passe)'])('is not told by « %s »', (words) =>
    expect(isPassword(field(words))).toBe(false),
  );
  it.each(['new-password', 'Choisissez un mot de passe', 'Confirmez', 'au moins 8 caractères'])(
    'is made where « %s » is said',
    (words) => expect(isNewPassword(field(words))).toBe(true),
  );
  it('is not made where nothing more is said', () =>
    expect(isNewPassword(field('password inputMotDePasse Mot de passe'))).toBe(false));
});

describe('something personal', () => {
  it.each(['email e', 'date d', 'Nom', 'Code postal', 'Numéro de dossier'])('is « %s »', (words) =>
    expect(isPersonal(field(words))).toBe(true),
  );
  it.each(['Code reçu par e-mail', 'Rechercher une adresse', 'Caisse'])('is not « %s »', (words) =>
    expect(isPersonal(field(words))).toBe(false),
  );
});
