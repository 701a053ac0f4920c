import { describe, expect, it } from 'vitest';
import {
  actsAsLogin,
  offersNoNumber,
  purposeOf,
  purposeOfForm,
} from '../../../../src/content-script/login-page/form-evidence.ts';
import { fold } from '../../../../src/shared/login-words/fold.ts';
import { fields, form } from './form.ts';
import { every } from './says.ts';

it.each([
  [
    'log-in',
    ['Se connecter', 'Connexion', 'Je m’identifie pas, identifiez-moi', 'Log in', 'Увійти'],
  ],
  ['log-in', ['Se connecter ou créer un compte']],
  ['other', ['Créer un compte', 'Créer un compte ou se connecter', 'Première connexion']],
  ['other', ['Retrouver mon mot de passe', 'Obtenir un mot de passe', 'Définir un mot de passe']],
  ['other', ['Finaliser', 'Rejoindre', 'Devenir membre', 'Autoriser', 'Partager', 'Share.']],
  [undefined, ['Ouvrir mon compte', 'Demander l’accès', 'Numéro d’inscription au répertoire']],
  ['other', ['Mot de passe oublié', 'Modifier', 'Fermer mon compte', 'Payer', 'Signer']],
  [undefined, ['Valider', 'Continuer', 'Déconnexion', 'Fermer', '']],
] as const)('%s is the purpose of %s', (purpose, texts) => {
  for (const text of texts) expect(purposeOf(fold(text), every), text).toBe(purpose);
});

describe('the purpose of a form', () => {
  it.each([
    ['log-in', ['Se connecter'], ['Créer un compte']],
    ['other', ['Créer un compte'], ['Connexion']],
    ['log-in', ['Valider'], ['Étape 1', 'Connexion', 'Créer un compte']],
    ['other', ['Valider'], ['Créer un compte', 'Connexion']],
    ['other', ['Se connecter', 'Créer un compte'], ['Créer un compte']],
    ['log-in', ['Se connecter', 'Créer un compte'], ['Bienvenue']],
    [undefined, ['Valider'], ['Bienvenue']],
  ] as const)('is %s by the buttons %s under the headings %s', (purpose, actions, headings) =>
    expect(
      purposeOfForm(
        form({
          actions: actions.map(fold),
          headings: headings.map(fold),
          passwords: fields('Mot de passe'),
        }),
        every,
      ),
    ).toBe(purpose),
  );

  it('is that of the nearest heading alone where it has no password', () => {
    const under = (...headings: string[]) =>
      purposeOfForm(form({ actions: ['valider'], headings: headings.map(fold) }), every);
    expect(under('Connexion', 'Mon compte')).toBe('log-in');
    expect(under('Je ne connais pas mon mot de passe', 'Connexion')).toBeUndefined();
  });
});

it.each([
  [true, ['Valider', 'Mot de passe oublié ?', 'Mot de passe perdu', 'Recevoir un code']],
  [true, ['Confirm', 'Forgot your password?', 'Receive a code']],
  [true, ['Se connecter', 'Créer mon compte']],
  [true, []],
  [false, ['Valider', 'Créer mon compte']],
] as const)('a login is taken for one (%s) by the buttons %s', (acts, actions) =>
  expect(actsAsLogin(form({ actions: actions.map(fold) }), every)).toBe(acts),
);

it.each([
  ['Je ne dispose pas de numéro de sécurité sociale', 'log-in', true],
  ['Je n’en ai pas, de numéro de sécurité sociale', undefined, true],
  ['I do not have a social security number', undefined, true],
  ['Mémoriser mon numéro de sécurité sociale', 'log-in', false],
  ['Se souvenir de moi', undefined, false],
] as const)('« %s » at a form for %s: %s', (choice, purpose, offers) =>
  expect(offersNoNumber(form({ choices: ['moi', fold(choice)] }), purpose, every)).toBe(offers),
);
