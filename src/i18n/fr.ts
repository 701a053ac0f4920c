import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { NoticeTexts } from '../notice/texts.ts';

// The space before « : », « ; », « ? » and « ! » is a no-break space (U+00A0).
// Each part is exported by itself: the content script takes the notice's words and no others.

export const notice: NoticeTexts = {
  lang: 'fr',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'Ce numéro n’ouvre pas Mon Compte',
      text: `Il commence par 7 ou 8 : appelez le ${CAF_PHONE.number} pour obtenir un autre numéro.`,
    },
    waiting: {
      title: 'Ce numéro n’ouvre sans doute pas Mon Compte',
      text: `Il ne commence pas par 1 ou 2. En cas de doute, appelez le ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'Ce numéro est trop court',
      text: 'Mon Compte demande 13 chiffres. L’ancien numéro allocataire sert seulement au téléphone.',
    },
    'foreigner-file': {
      title: 'Ce numéro a 10 chiffres',
      text: `Mon Compte en demande 13. Vous n’avez pas ce numéro ? Appelez le ${CAF_PHONE.number}.`,
    },
  },
  guide: 'Voir les étapes',
  call: `Appeler le ${CAF_PHONE.number}`,
  given: 'C’est la Caf qui m’a donné ce numéro',
  close: 'Fermer ce message',
  about: 'Repère, extension non officielle',
};

export const guide: GuideTexts = {
  call: 'Appelez le',
  callPrice: 'Service gratuit + prix d’un appel',
  prepare: 'Préparez',
  say: 'Dites',
  wordsToSay:
    'Bonjour. Je suis déjà allocataire. Mon numéro de Sécurité sociale est provisoire. ' +
    'Il n’ouvre pas Mon Compte. Donnez-moi un numéro pour me connecter, s’il vous plaît.',
  owed: 'Ce que la Caf doit vous répondre',
  avoid: 'À éviter',
  sources: 'D’où viennent ces conseils',
  privacy: 'Repère ne garde pas votre numéro et ne l’envoie nulle part.',
  notOfficial: 'Repère n’est pas un outil officiel de la Caf.',
  steps: {
    'file-number': 'Votre ancien numéro allocataire : 7 chiffres.',
    'phone-password': 'Votre ancien mot de passe Caf : 8 chiffres.',
    'number-owed': 'La Caf peut normalement vous donner un numéro pour vous connecter.',
    'papers-pending': 'Vous attendez encore vos papiers d’état civil ? Appelez quand même.',
    'reasons-owed': 'Si c’est non, la Caf doit vous dire pourquoi.',
    'local-process': 'Demandez si votre Caf a un référent réfugiés.',
    'no-more-tries': 'N’essayez pas plusieurs fois : votre compte peut être bloqué.',
    'no-franceconnect': 'N’utilisez pas FranceConnect : il refuse aussi les numéros en 7 ou 8.',
  },
};
