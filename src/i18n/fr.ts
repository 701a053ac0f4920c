import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts, NoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

// The model of every dictionary. The space before « : », « ; », « ? » and « ! » is a no-break space (U+00A0).
// Each part is exported by itself: the content script takes the notice's words and no others.

/** What the content script has at hand when no answer comes: the warning that cannot wait. */
export const urgent: NoticeTexts = {
  lang: 'fr',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'Ce numéro ne permet pas de se connecter',
      text: `Il commence par 7 ou 8. Appelez le ${CAF_PHONE.number} : demandez un numéro pour vous connecter.`,
    },
  },
  guide: 'Voir les étapes',
  call: `Appeler le ${CAF_PHONE.number}`,
  given: 'C’est la Caf qui m’a donné ce numéro',
  close: 'Fermer',
  about: 'Repère, extension non officielle',
};

export const notice: FullNoticeTexts = {
  ...urgent,
  warnings: {
    ...urgent.warnings,
    waiting: {
      title: 'Ce numéro ne permet sans doute pas de se connecter',
      text: `Il ne commence pas par 1 ou 2. En cas de doute, appelez le ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'Ce numéro est trop court',
      text: 'Mon Compte demande 13 chiffres. L’ancien numéro allocataire sert seulement au téléphone.',
    },
    'foreigner-file': {
      title: 'Ce numéro a seulement 10 chiffres',
      text: `Mon Compte en demande 13. Vous n’avez pas ce numéro ? Appelez le ${CAF_PHONE.number}.`,
    },
  },
};

export const guide: GuideTexts = {
  call: 'Appelez le',
  callPrice: 'Service gratuit + prix d’un appel',
  prepare: 'Préparez, si vous les avez',
  say: 'Dites',
  sayToCpam: 'Dites à la CPAM (assurance maladie)',
  listen: 'Écouter',
  steps: 'Les étapes',
  avoid: 'À éviter',
  next: 'Si ça ne marche pas',
  back: 'Retour',
  restart: 'Recommencer',
  language: 'Langue',
  print: 'Imprimer la feuille et la lettre',
  sources: 'D’où viennent ces conseils',
  privacy: 'Repère ne garde pas votre numéro et ne l’envoie nulle part.',
  notOfficial: 'Repère n’est pas un outil officiel de la Caf.',
  notProofread: '',
  questions: {
    'first-digit': 'Par quel chiffre commence votre numéro de Sécurité sociale ?',
    'how-long': 'Combien de chiffres a votre numéro ?',
    allocataire: 'Recevez-vous déjà une aide de la Caf ?',
  },
  answers: {
    'one-or-two': '1 ou 2',
    'seven-or-eight': '7 ou 8',
    other: 'Un autre chiffre',
    none: 'Je n’ai pas ce numéro',
    short: '7 chiffres ou moins',
    long: 'Plus de 7 chiffres',
    yes: 'Oui',
    no: 'Non',
  },
  situations: {
    provisional: {
      title: 'Ce numéro ne permet pas de se connecter',
      lead: 'Il commence par 7 ou 8 : c’est un numéro provisoire.',
      link: 'Mon numéro commence par 7 ou 8',
    },
    waiting: {
      title: 'Ce numéro ne permet sans doute pas de se connecter',
      lead: 'Mon Compte accepte les numéros qui commencent par 1 ou 2.',
      link: 'Mon numéro commence par un autre chiffre',
    },
    'caf-file': {
      title: 'L’ancien numéro Caf ne sert plus à se connecter',
      lead: 'Il faut un numéro de 13 chiffres pour vous connecter.',
      link: 'J’ai seulement mon ancien numéro Caf',
    },
    definitive: {
      title: 'Ce numéro permet de se connecter',
      lead: 'Il commence par 1 ou 2 : c’est votre identifiant.',
      link: 'Mon numéro commence par 1 ou 2',
    },
    'newcomer-with-nir': {
      title: 'Ce numéro suffit pour votre première demande',
      lead: 'Il commence par 1 ou 2 : il sert à vous connecter.',
      link: 'Je n’ai pas encore de compte',
    },
    'newcomer-without-nir': {
      title: 'Faites une première demande à la Caf',
      lead: 'La Caf vous donnera un identifiant provisoire.',
      link: 'Je n’ai pas encore de numéro définitif',
    },
    given: {
      title: 'La Caf vous a donné ce numéro',
      lead: 'Utilisez-le avec le mot de passe de votre compte.',
      link: 'C’est la Caf qui m’a donné ce numéro',
    },
    refused: {
      title: 'La Caf refuse ou ne répond pas',
      lead: 'La Caf doit vous dire pourquoi elle refuse.',
      link: 'La Caf refuse ou ne répond pas',
    },
    pending: {
      title: 'Vous attendez votre numéro définitif',
      lead: 'Il faut un document d’état civil complet et lisible.',
      link: 'J’attends mon numéro définitif',
    },
    declaration: {
      title: 'Vous devez déclarer vos ressources',
      lead: 'La déclaration se fait tous les trois mois.',
      link: 'Je dois déclarer mes ressources',
    },
  },
  stepTexts: {
    'file-number': 'Votre ancien numéro allocataire : 7 chiffres.',
    'phone-password': 'Votre ancien mot de passe Caf : 8 chiffres.',
    'number-owed': 'La Caf peut normalement vous donner un numéro pour vous connecter.',
    'papers-pending': 'Vous attendez encore vos papiers d’état civil ? Appelez quand même.',
    'reasons-owed': 'Si c’est non, la Caf doit vous dire pourquoi.',
    'local-process': 'Demandez si votre Caf a un référent réfugiés.',
    'opening-hours': 'Cherchez les horaires de votre Caf sur son site.',
    'no-more-tries': 'N’essayez pas plusieurs fois : le compte peut se bloquer un moment.',
    'no-franceconnect': 'N’utilisez pas FranceConnect : il demande aussi un numéro en 1 ou 2.',
    'no-ameli': 'Ne créez pas de compte ameli : il refuse les numéros provisoires.',
    'log-in-with-nir': 'Connectez-vous avec votre numéro de Sécurité sociale.',
    'start-request': 'Commencez une demande d’aide sur le site de la Caf.',
    'tick-no-number': 'Cochez « Je ne dispose pas de numéro de sécurité sociale ».',
    'provisional-identifier': 'Notez l’identifiant provisoire que la Caf vous donne.',
    'thirteen-digits': 'Tapez les 13 premiers chiffres de votre carte Vitale.',
    'new-password': 'Créez un mot de passe, si ce n’est pas fait depuis octobre 2021.',
    'code-by-mail': 'Attendez le code à 6 chiffres par e-mail. Il marche 15 minutes.',
    'mailbox-new-tab': 'Ouvrez votre messagerie dans un nouvel onglet. Ne fermez pas la page Caf.',
    'code-is-secret': 'Gardez ce code pour vous : un agent de la Caf ne le demande jamais.',
    'phone-only': 'Gardez l’ancien numéro : il sert encore au téléphone.',
    'nir-is-login': 'Connectez-vous avec un numéro de Sécurité sociale en 1 ou 2.',
    'ask-in-writing': 'Demandez les raisons par écrit : une lettre est prête à imprimer.',
    'france-services': 'Allez dans un espace France services : l’aide y est gratuite.',
    federation:
      'Prévenez la Fédération des acteurs de la solidarité, mission Réfugié·es Migrant·es.',
    'civil-status-document': 'Donnez ce document à la CPAM, votre caisse d’assurance maladie.',
    'from-ofpra': 'Demandez-le à l’Ofpra (l’office des réfugiés) si vous avez ce statut.',
    'from-consulate': 'Sinon, demandez-le à votre consulat.',
    'nine-months': 'Patientez : cela peut prendre jusqu’à 9 mois.',
    'tell-the-caf': 'Prévenez la Caf quand vous recevez ce numéro.',
    'use-given': 'Connectez-vous avec ce numéro.',
    'call-if-refused': `Appelez le ${CAF_PHONE.number} si le site refuse ce numéro.`,
    'declare-anyway': 'Faites la déclaration, même si Mon Compte est fermé.',
    'ask-how-to-declare': `Demandez au ${CAF_PHONE.number} comment la faire sans Mon Compte.`,
    'rights-go-on': 'En 2021, la Caf a dit que les paiements continuaient. Déclarez quand même.',
  },
  phrases: {
    'ask-number':
      'Bonjour. Je suis déjà allocataire. Mon numéro de Sécurité sociale est provisoire. ' +
      'Je ne peux pas ouvrir Mon Compte. ' +
      'Pouvez-vous me donner un numéro pour me connecter, s’il vous plaît ?',
    'ask-which-number':
      'Bonjour. Je suis déjà allocataire. Je n’arrive pas à ouvrir Mon Compte. ' +
      'Pouvez-vous me donner un numéro pour me connecter, s’il vous plaît ?',
    'ask-reasons':
      'Bonjour. Je n’ai pas de numéro qui ouvre Mon Compte. ' +
      'Dites-moi pourquoi, par écrit, s’il vous plaît.',
    'ask-first-request':
      'Bonjour. Je n’ai pas encore de numéro de Sécurité sociale définitif. ' +
      'Comment faire ma première demande, s’il vous plaît ?',
    'ask-declaration':
      'Bonjour. Je ne peux pas ouvrir Mon Compte. ' +
      'Comment faire ma déclaration trimestrielle de ressources, s’il vous plaît ?',
    'ask-missing-papers':
      'Bonjour. J’attends mon numéro de Sécurité sociale définitif. ' +
      'Quel document manque dans mon dossier, s’il vous plaît ?',
  },
};

export const handout: HandoutTexts = {
  title: 'Ma feuille pour appeler la Caf',
  print: 'Imprimer',
  name: 'Nom et prénom',
  fileNumber: 'Numéro allocataire',
  callDate: 'Date de l’appel',
  agent: 'Nom de l’agent',
  answer: 'Réponse de la Caf',
  letter: 'Cette lettre demande un numéro pour ouvrir Mon Compte, ou les raisons par écrit.',
  byHand: 'Écrivez à la main. Rien n’est enregistré.',
};

export const settings: SettingsTexts = {
  title: 'Réglages',
  opening: 'Quand ouvrir le guide',
  openings: {
    'on-finish': 'Tout seul, quand le numéro est entier',
    'on-click': 'Seulement quand j’appuie sur un bouton',
  },
  largeText: 'Texte plus grand',
  socialWorker: 'J’aide plusieurs personnes sur cet ordinateur',
  socialWorkerHint:
    'Le guide demande la langue de chaque personne. ' +
    'Il s’ouvre tout seul au plus une fois par visite.',
  newPerson: 'Nouvelle personne',
  reset: 'Remettre les réglages du début',
  wasReset: 'Les réglages sont ceux du début.',
  locked: 'Réglé par votre organisation',
  privateWindow: 'Fenêtre privée : rien n’est enregistré.',
  unreadable: 'Ces réglages étaient illisibles. Ils sont revenus au début :',
  otherVersion: 'Ces réglages viennent d’une autre version de Repère.',
  wrongInPolicy: 'Votre organisation a mal rempli ces champs. Ils sont ignorés :',
  organisation: 'Votre organisation',
  localProcess: 'Dans votre Caf',
};

export const pageState: PageStateTexts = {
  watching: 'Repère est prêt sur cette page.',
  noticed: {
    provisional: 'Repère voit un numéro qui commence par 7 ou 8.',
    waiting: 'Repère voit un numéro qui commence par 3, 4, 5 ou 6.',
    'caf-file': 'Repère voit un numéro trop court.',
    'foreigner-file': 'Repère voit un numéro de 10 chiffres.',
  },
  waiting: 'Repère attend le formulaire de connexion de la Caf.',
  searching: 'Repère cherche le formulaire de connexion…',
  unrecognised: 'Repère ne reconnaît pas cette page. Suivez quand même ses conseils.',
  elsewhere: 'Repère agit seulement sur la page de connexion de la Caf.',
  reload:
    'Repère n’est pas encore actif dans cet onglet. ' +
    'Si c’est la page de connexion de la Caf, rechargez-la.',
  forbidden: 'Repère n’a pas le droit d’agir sur la page de connexion de la Caf.',
  doReload: 'Recharger la page',
  allow: 'Autoriser sur connect.caf.fr',
  report: 'Copier un texte pour le signaler',
  copied: 'Texte copié. Envoyez-le à la personne qui vous a installé Repère.',
  notCopied: 'Copiez ce texte à la main.',
};
