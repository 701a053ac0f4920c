import { describe, expect, it } from 'vitest';
import {
  isNewPassword,
  isNumber,
  isPassword,
  isPersonal,
} from '../../../../src/content-script/login-page/field-evidence.ts';
import { fold } from '../../../../src/shared/login-words/fold.ts';
import { every, french } from './says.ts';

const field = (words: string, hint: string = '') => ({
  owners: [],
  words: fold(words),
  hint: fold(hint),
});

describe('the number', () => {
  it.each([
    'text Numéro de Sécurité sociale',
    'champNir',
    'N° SS',
    'N.S.S.',
    'n° sécu',
    'login_num_secu',
  ])('is named by « %s »', (words) => expect(isNumber(field(words), french)).toBe(true));

  it.each([
    'NIR (Numéro d’inscription au répertoire)',
    'NIR des personnes inscrites sur votre carte Vitale',
    'Numéro de sécurité sociale indiqué sur votre attestation de droits',
    'NIR, 13 chiffres au moins',
    'NIR (13 caractères minimum)',
    'nomUtilisateur NIR',
    'NIR Nom d’utilisateur',
    'numeroDossier NIR',
  ])('is named whatever more is said: « %s »', (words) =>
    expect(isNumber(field(words), every)).toBe(true),
  );

  it.each(['Les 13 premiers chiffres de votre carte Vitale', 'Votre numéro de sécurité sociale'])(
    'is named by a hint: « %s »',
    (hint) => expect(isNumber(field('Identifiant', hint), french)).toBe(true),
  );

  it('is named or hinted at in other languages where their words are known', () => {
    for (const said of [field('Social Security number'), field('ID', 'Social Security number')]) {
      expect(isNumber(said, every)).toBe(true);
      expect(isNumber(said, french)).toBe(false);
    }
  });

  it.each<[string, string?]>([
    ['Identifiant'],
    ['Mot de passe', 'Sécurité sociale'],
    ['Adresse e-mail', 'Sécurité sociale'],
    ['Numéro d’allocataire ou numéro de Sécurité sociale'],
    ['Numéro de sécurité sociale ou d’allocataire'],
    ['Numéro de sécurité sociale du salarié'],
    ['Nouveau numéro de sécurité sociale'],
    ['Ancien numéro de sécurité sociale'],
    ['Rechercher un numéro de sécurité sociale'],
    ['Numéro de sécurité sociale à rattacher'],
    ['Numéro de sécurité sociale et numéro de dossier'],
    ['souvenir definir'],
  ])('is not named by « %s »', (...said) => expect(isNumber(field(...said), french)).toBe(false));

  it('is not hinted at before that is needed', () => {
    const words = fold('NIR');
    const untold = {
      owners: [],
      words,
      get hint(): string {
        throw new Error('asked for');
      },
    };
    expect(isNumber(untold, french)).toBe(true);
  });
});

describe('a password', () => {
  it.each(['password b', 'Mot de passe', 'text mdp', 'current-password', 'Code secret'])(
    'is told by « %s »',
    (words) => expect(isPassword(field(words), french)).toBe(true),
  );
  it('is not told by a name for the number', () =>
    expect(isPassword(field('NIR'), french)).toBe(false));
  it.each(['new-password', 'Choisissez un mot de passe', 'Confirmez'])(
    'is made where « %s » is said',
    (words) => expect(isNewPassword(field(words), french)).toBe(true),
  );
  it.each([
    'password inputMotDePasse Mot de passe',
    'Mot de passe (8 caractères minimum)',
    'Mot de passe, au moins 8 caractères',
    'Mot de passe – perdu ?',
    'Mot de passe choisi à l’inscription',
  ])('is not made where « %s » is said', (words) =>
    expect(isNewPassword(field(words), every)).toBe(false),
  );
});

describe('something personal', () => {
  it.each(['email e', 'date d', 'Nom', 'Code postal', 'Numéro de dossier'])('is « %s »', (words) =>
    expect(isPersonal(field(words), french)).toBe(true),
  );
  it.each(['Code reçu par e-mail', 'Rechercher une adresse', 'Caisse'])('is not « %s »', (words) =>
    expect(isPersonal(field(words), french)).toBe(false),
  );
});
