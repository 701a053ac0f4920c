import { CAF_PHONE } from '../facts/contacts.ts';
import { FRENCH_PHRASES } from './french-phrases.ts';
import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts, NoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

// The model of every dictionary. The space before « : », « ; », « ? » and « ! » is a no-break space (U+00A0).
// Each part is exported by itself: the content script takes the notice's words and no others.

/** What the content script has at hand when no answer comes: the warning that cannot wait. */
export const urgent: NoticeTexts = {
  lang: 'fr',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'Ce numéro n’ouvre pas Mon Compte',
      text: `Il commence par 7 ou 8. Appelez le ${CAF_PHONE.number} : demandez un numéro pour vous connecter.`,
    },
  },
  guide: 'Voir les étapes',
  call: `Appeler le ${CAF_PHONE.number}`,
  dial: `Composez le ${CAF_PHONE.number} sur un téléphone`,
  noGuide: 'Les étapes ne peuvent pas s’ouvrir ici.',
  given: 'La Caf m’a donné ce numéro pour me connecter',
  close: 'Fermer',
  about: 'Repère, extension non officielle',
};

export const notice: FullNoticeTexts = {
  ...urgent,
  warnings: {
    ...urgent.warnings,
    waiting: {
      title: 'Ce numéro n’ouvre peut-être pas Mon Compte',
      text: `Il ne commence pas par 1 ou 2. Vous ne savez pas pourquoi ? Appelez le ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'Ce numéro est trop court',
      text: 'Mon Compte demande 13 chiffres. Le numéro de dossier (7 chiffres) sert au téléphone et au courrier.',
    },
    'other-form': {
      title: 'Est-ce votre numéro de Sécurité sociale ?',
      text: 'Mon Compte demande 13 caractères. C’est un autre numéro ? Regardez les étapes.',
    },
    'other-digit': {
      title: 'Ce numéro n’ouvre peut-être pas Mon Compte',
      text: 'Il commence par 0 ou 9. C’est peut-être un numéro fiscal (impôts).',
    },
  },
};

export const guide: GuideTexts = {
  call: 'Appelez le',
  scan: 'Montrer un code à scanner',
  code: `Scannez ce code avec un téléphone : il prépare l’appel au ${CAF_PHONE.number}.`,
  callPrice: 'Service gratuit + prix d’un appel',
  prepare: 'Préparez (si vous les avez)',
  say: 'Dites',
  sayToCpam: 'Dites à la CPAM (assurance maladie)',
  listen: 'Écouter',
  steps: 'Les étapes',
  rights: 'Vos droits',
  avoid: 'À ne pas faire',
  next: 'Autres situations',
  back: 'Retour',
  restart: 'Recommencer',
  backToPage: 'Revenir à la page de la Caf',
  close: 'Fermer',
  language: 'Langue',
  print: 'Imprimer la feuille et la lettre',
  sources: 'D’où viennent ces conseils',
  checked: 'vérifié :',
  privacy: 'Repère ne garde pas votre numéro et ne l’envoie nulle part.',
  notOfficial: 'Repère n’est pas un outil officiel de la Caf.',
  notProofread: '',
  questions: {
    'first-digit': 'Par quel chiffre commence votre numéro de Sécurité sociale ?',
    'how-long': 'Combien de chiffres a votre numéro ?',
    'which-number': 'Quel numéro avez-vous tapé ?',
    who: 'Quelle est votre situation ?',
    allocataire: 'Avez-vous déjà un dossier à la Caf ?',
  },
  hints: {
    'which-number':
      'Mon Compte demande votre numéro de Sécurité sociale : 13 caractères. ' +
      'C’est un mot de passe ? Effacez-le et ne le montrez à personne.',
  },
  answers: {
    'one-or-two': '1 ou 2',
    'seven-or-eight': '7 ou 8',
    other: 'Un autre chiffre',
    none: 'Je n’ai pas ce numéro',
    short: '7 chiffres ou moins',
    long: 'Plus de 7 chiffres',
    'file-number': 'Mon numéro de dossier Caf (numéro allocataire)',
    unfinished: 'Un numéro provisoire (il commence par 7 ou 8), pas encore complet',
    'france-travail': 'Un numéro de France Travail',
    'residence-permit': 'Un numéro de titre de séjour',
    telephone: 'Un numéro de téléphone',
    'tax-number': 'Un numéro fiscal (impôts)',
    password: 'Un mot de passe (je l’efface tout de suite)',
    unsure: 'Un autre numéro, ou je ne sais pas',
    protected: 'J’ai le statut de réfugié ou d’apatride, ou la protection subsidiaire',
    'asylum-seeker': 'Je demande l’asile et j’attends la décision',
    student: 'Je suis en France pour mes études',
    'none-of-these': 'Autre situation (protection temporaire, travail, famille…)',
    yes: 'Oui',
    no: 'Non',
  },
  situations: {
    provisional: {
      title: 'Ce numéro n’ouvre pas Mon Compte',
      lead: 'Un numéro de Sécurité sociale qui commence par 7 ou 8 est provisoire.',
    },
    waiting: {
      title: 'Ce numéro n’ouvre peut-être pas Mon Compte',
      lead: 'Mon Compte accepte les numéros qui commencent par 1 ou 2.',
    },
    'caf-file': {
      title: 'Le numéro de dossier n’ouvre plus Mon Compte',
      lead: 'Il faut un numéro de 13 chiffres pour vous connecter.',
    },
    definitive: {
      title: 'Votre numéro ouvre Mon Compte',
      lead: 'Il commence par 1 ou 2 : c’est votre identifiant pour vous connecter.',
    },
    'newcomer-with-nir': {
      title: 'Utilisez ce numéro pour votre première demande',
      lead: 'Il commence par 1 ou 2 : il sert à vous connecter.',
    },
    'newcomer-without-nir': {
      title: 'Faites une première demande à la Caf',
      lead: 'La Caf vous donnera un identifiant provisoire pour vous connecter.',
    },
    given: {
      title: 'La Caf vous a donné ce numéro',
      lead: 'Utilisez-le avec le mot de passe de votre compte.',
    },
    refused: {
      title: 'La Caf refuse ou ne répond pas',
      lead: 'La Caf doit vous dire pourquoi elle refuse.',
    },
    'pending-protected': {
      title: 'L’Ofpra (l’office des réfugiés) fait vos papiers',
      lead: 'Vous attendez votre numéro définitif : il faut ces papiers d’état civil.',
    },
    'pending-asylum': {
      title: 'Vous demandez l’asile',
      lead: 'Vous pouvez vous inscrire à la Caf avant la décision.',
    },
    'pending-student': {
      title: 'Vous étudiez et attendez votre numéro définitif',
      lead: 'Il faut un document d’état civil, comme un acte de naissance. Il doit être complet et lisible.',
    },
    'pending-other': {
      title: 'Vous attendez votre numéro définitif',
      lead: 'Il faut un document d’état civil, comme un acte de naissance. Il doit être complet et lisible.',
    },
    suspended: {
      title: 'La Caf a suspendu votre aide',
      lead: 'Depuis 2022, elle peut le faire s’il manque des papiers.',
    },
    declaration: {
      title: 'Vous devez déclarer vos ressources',
      lead: 'Ressources : c’est l’argent que vous recevez. Faites la déclaration tous les trois mois.',
    },
    'without-phone': {
      title: 'Contactez la Caf sans téléphoner',
      lead: 'Pour les personnes sourdes ou malentendantes, ou qui ne peuvent pas téléphoner.',
    },
    'request-without-phone': {
      title: 'Faites votre demande sans téléphoner',
      lead: 'Pour les personnes sourdes ou malentendantes, ou qui ne peuvent pas téléphoner.',
    },
  },
  links: {
    'no-file': 'Je n’ai pas de dossier à la Caf',
    refused: 'La Caf refuse ou ne répond pas',
    suspended: 'La Caf a suspendu mon aide',
    declaration: 'Je dois déclarer mes ressources',
    pending: 'J’attends mon numéro définitif',
    given: 'La Caf m’a donné ce numéro pour me connecter',
    'other-number': 'Ce n’est pas mon numéro de Sécurité sociale',
    'without-phone': 'Sourd ou malentendant ? Sans téléphoner',
    'request-without-phone': 'Sourd ou malentendant ? Sans téléphoner',
  },
  stepTexts: {
    'file-number': 'Votre numéro de dossier (numéro allocataire) : 7 chiffres.',
    'phone-password': 'Votre mot de passe pour le téléphone : 8 chiffres. Il est secret.',
    'caf-letters':
      'Cherchez dans vos lettres de la Caf : elle envoie par courrier un numéro pour vous connecter. Ce n’est pas votre numéro de dossier.',
    'number-owed': 'La Caf peut normalement vous donner un numéro pour vous connecter.',
    'papers-pending': 'Vous attendez encore vos papiers d’état civil ? Appelez quand même.',
    'reasons-owed': 'Si la Caf refuse, elle doit vous dire pourquoi.',
    'local-process':
      'Demandez si votre Caf a un référent réfugiés : quelqu’un qui aide les réfugiés.',
    'opening-hours': 'Cherchez les horaires de votre Caf sur son site.',
    'no-more-tries': 'N’essayez pas plusieurs fois : le compte peut se bloquer un moment.',
    'no-franceconnect':
      'N’utilisez pas FranceConnect : il faut aussi un numéro qui commence par 1 ou 2.',
    'no-franceconnect-plus':
      'N’utilisez pas FranceConnect+ : il faut une carte d’identité française électronique ou l’Identité Numérique La Poste.',
    'no-ameli': 'Ne créez pas de compte ameli : ameli refuse les numéros provisoires.',
    'sign-language':
      'Demandez un rendez-vous avec interprète en langue des signes, sur le site de la Caf.',
    'write-to-caf': 'Écrivez à votre Caf : une lettre est prête à imprimer.',
    'log-in-with-nir': 'Connectez-vous avec votre numéro de Sécurité sociale.',
    'start-request': 'Commencez une demande d’aide sur le site de la Caf.',
    'tick-no-number':
      'Votre numéro ne commence pas par 1 ou 2 ? Cochez la case « Je ne dispose pas de numéro de sécurité sociale ».',
    'provisional-identifier': 'Notez l’identifiant provisoire que la Caf vous donne.',
    'rsa-asylum':
      'Vous attendez la décision d’asile ? Demandez à une association si vous avez droit au RSA (revenu de solidarité active). Faites la demande tout de suite : après une décision positive, la Caf paie aussi les mois passés.',
    'student-apl':
      'Vous étudiez, sans bourse, et venez d’un pays hors de l’Union européenne ? ' +
      'Depuis juillet 2026, vous n’avez plus d’APL (aide au logement). ' +
      'Demandez à la Caf : il peut y avoir des exceptions.',
    'thirteen-digits': 'Tapez les 13 premiers chiffres de votre carte Vitale.',
    'new-password': 'Votre mot de passe date d’avant le 8 mars 2024 ? Créez-en un nouveau.',
    'password-rules':
      'Choisissez au moins 10 caractères : avec un chiffre, une majuscule et une minuscule.',
    'code-by-mail': 'Vous recevez un code à 6 chiffres par e-mail. Il marche 15 minutes.',
    'mailbox-new-tab':
      'Ouvrez vos e-mails dans un autre onglet (une autre page). Ne fermez pas la page Caf.',
    'code-is-secret': 'Ne donnez ce code à personne. Un agent de la Caf ne le demande jamais.',
    'phone-only': 'Gardez votre numéro de dossier : il sert au téléphone et au courrier.',
    'nir-is-login':
      'Vous avez un numéro de Sécurité sociale qui commence par 1 ou 2 ? Utilisez-le.',
    'ask-in-writing': 'Demandez les raisons par écrit : une lettre est prête à imprimer.',
    'france-services': 'Allez dans un espace France services. L’aide est gratuite.',
    federation:
      'Écrivez à la Fédération des acteurs de la solidarité, mission Réfugié·es Migrant·es.',
    'ofpra-form': 'Renvoyez à l’Ofpra (l’office des réfugiés) le formulaire reçu avec la décision.',
    'ofpra-makes-papers':
      'Attendez : l’Ofpra (l’office des réfugiés) fait seul vos premiers papiers d’état civil.',
    'ofpra-copies':
      'Il vous faut une autre copie plus tard ? Demandez-la à l’Ofpra (l’office des réfugiés), en ligne.',
    'no-chasing-ofpra': 'Ne relancez pas l’Ofpra (l’office des réfugiés) : cela ne sert à rien.',
    'no-consulate-protected':
      'N’allez pas à l’ambassade ni au consulat de votre pays : la France vous protège.',
    'no-consulate-asylum': 'N’allez pas à l’ambassade ni au consulat de votre pays.',
    'ask-association':
      'Demandez à une association ou à un travailleur social quels papiers envoyer à la Caf.',
    'from-consulate':
      'Vous n’avez jamais demandé l’asile ? Demandez ce document à votre consulat, ou à la mairie de votre lieu de naissance.',
    'not-if-asylum':
      'Réfugié, apatride, protection subsidiaire ou demande d’asile ? N’allez pas à l’ambassade ni au consulat de votre pays.',
    'copy-to-cpam': 'Envoyez une copie à la CPAM (l’assurance maladie). Gardez l’original.',
    'copy-to-student-site':
      'Envoyez une copie du document sur le site pour les étudiants. Gardez l’original.',
    'nine-months':
      'Attendez : la CPAM (l’assurance maladie) peut prendre jusqu’à 9 mois après votre envoi.',
    'tell-the-caf': 'Prévenez la Caf quand vous recevez votre numéro définitif.',
    'use-given': 'Connectez-vous avec ce numéro.',
    'call-if-refused': `Appelez le ${CAF_PHONE.number} si le site refuse ce numéro.`,
    'declare-anyway': 'Faites la déclaration, même si vous ne pouvez pas ouvrir Mon Compte.',
    'check-prefilled': 'En ligne, vérifiez les montants déjà remplis, puis validez.',
    'ask-how-to-declare': `Appelez le ${CAF_PHONE.number} : demandez comment faire la déclaration sans Mon Compte.`,
    'answer-letters':
      'Répondez aux lettres de la Caf. Envoyez une copie des papiers que vous avez.',
    'papers-or-suspended':
      'Depuis 2022, la Caf peut suspendre une aide s’il manque des papiers. Répondez à ses lettres.',
    'rights-protected':
      'Réfugié ou protection subsidiaire ? Demandez vos droits sociaux sans attendre vos papiers d’état civil.',
    'ofpra-delays':
      'Réfugié ou protection subsidiaire ? L’Ofpra (l’office des réfugiés) le dit : ses retards ne peuvent pas suspendre vos droits.',
  },
  phrases: FRENCH_PHRASES,
};

export const handout: HandoutTexts = {
  title: 'Ma feuille pour la Caf',
  print: 'Imprimer',
  cannotPrint: 'L’impression est bloquée sur cet ordinateur.',
  name: 'Nom et prénom',
  fileNumber: 'Numéro de dossier (allocataire)',
  callDate: 'Date de l’appel',
  agent: 'Nom de l’agent',
  answer: 'Réponse de la Caf',
  letter:
    'Cette lettre demande un numéro pour ouvrir Mon Compte. Si c’est non, elle demande pourquoi.',
  letterTick:
    'Cochez une case seulement si c’est vrai pour vous. Case 1 : réfugié ou protection subsidiaire. ' +
    'Case 2 : la Caf a suspendu votre aide. Case 3 : sourd ou malentendant.',
  byHand: 'Écrivez à la main. Rien n’est enregistré.',
};

export const settings: SettingsTexts = {
  title: 'Réglages',
  opening: 'Quand ouvrir le guide',
  openings: {
    'on-finish': 'Tout seul, quand le numéro est complet',
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
  privateWindow: 'Fenêtre privée : rien n’est enregistré.',
  unreadable: 'Repère n’a pas pu lire ces réglages. Ils sont revenus au début :',
  otherVersion: 'Ces réglages viennent d’une autre version de Repère.',
  wrongInPolicy: 'Votre organisation a mal rempli ces champs. Ils sont ignorés :',
  organisation: 'Votre organisation',
  localProcess: 'Dans votre Caf',
};

export const pageState: PageStateTexts = {
  watching: 'Repère est prêt sur cette page.',
  noticed: {
    provisional: 'Repère voit un numéro qui commence par 7 ou 8.',
    waiting: 'Repère voit un numéro qui commence par 3, 4, 5 ou 6.',
    'caf-file': 'Repère voit un numéro trop court.',
    'other-form': 'Repère voit un numéro d’une autre forme.',
    'other-digit': 'Repère voit un numéro qui commence par 0 ou 9.',
  },
  waiting: 'Repère attend le formulaire de connexion de la Caf.',
  searching: 'Repère cherche le formulaire de connexion…',
  unrecognised: 'Repère ne reconnaît pas cette page. Suivez quand même ses conseils.',
  elsewhere: 'Repère agit seulement sur la page de connexion de la Caf.',
  reload:
    'Repère n’est pas encore actif dans cet onglet. ' +
    'Si c’est la page de connexion de la Caf, rechargez-la.',
  forbidden: 'Repère n’a pas le droit d’agir sur la page de connexion de la Caf.',
  blocked: 'Repère ne peut pas agir ici : votre navigateur ou votre organisation l’empêche.',
  doReload: 'Recharger la page',
  allow: 'Autoriser sur connect.caf.fr',
  report: 'Copier un texte pour signaler le problème',
  copied: 'Texte copié. Envoyez-le à la personne qui a installé Repère pour vous.',
  notCopied: 'Copiez ce texte à la main.',
};
