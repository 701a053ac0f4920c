// English.
import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

export const notice: FullNoticeTexts = {
  lang: 'en',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'This number does not open your account (Mon Compte)',
      text: `It begins with 7 or 8. Call ${CAF_PHONE.number}: ask for a number to log in with.`,
    },
    waiting: {
      title: 'This number probably does not open your account (Mon Compte)',
      text: `It does not begin with 1 or 2. If in doubt, call ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'This number is too short',
      text:
        'Your account (Mon Compte) needs 13 digits. ' +
        'The old Caf number (numéro allocataire) is only for the phone.',
    },
    'foreigner-file': {
      title: 'This number has 10 digits',
      text:
        'Your account (Mon Compte) needs 13. ' +
        `If you do not have that number, call ${CAF_PHONE.number}.`,
    },
  },
  guide: 'See the steps',
  call: `Call ${CAF_PHONE.number}`,
  given: 'The Caf gave me this number',
  close: 'Close this message',
  about: 'Repère, an unofficial extension',
};

export const guide: GuideTexts = {
  call: 'Call',
  callPrice: 'Free service + the price of a call',
  prepare: 'Have ready (if you have them)',
  say: 'Say (in French)',
  sayToCpam: 'Say to the CPAM (health insurance), in French',
  listen: 'Listen',
  steps: 'The steps',
  avoid: 'What to avoid',
  next: 'If it does not work',
  back: 'Back',
  restart: 'Start again',
  language: 'Language',
  print: 'Print the sheet and the letter',
  sources: 'Where this advice comes from',
  privacy: 'Repère does not keep your number and does not send it anywhere.',
  notOfficial: 'Repère is not an official Caf tool.',
  notProofread: '',
  questions: {
    'first-digit':
      'Which digit does your social security number (numéro de Sécurité sociale) begin with?',
    'how-long': 'How many digits does your number have?',
    allocataire: 'Do you already get a benefit from the Caf (family benefits office)?',
  },
  answers: {
    'one-or-two': '1 or 2',
    'seven-or-eight': '7 or 8',
    other: 'Another digit',
    none: 'I do not have this number',
    short: '7 digits or fewer',
    long: 'More than 7 digits',
    yes: 'Yes',
    no: 'No',
  },
  situations: {
    provisional: {
      title: 'This number does not open your account (Mon Compte)',
      lead: 'It begins with 7 or 8: it is a temporary number (numéro provisoire).',
      link: 'My number begins with 7 or 8',
    },
    waiting: {
      title: 'This number probably does not open your account (Mon Compte)',
      lead: 'Mon Compte recognises numbers that begin with 1 or 2.',
      link: 'My number begins with another digit',
    },
    'caf-file': {
      title: 'The old Caf number no longer opens your account (Mon Compte)',
      lead: 'You need a 13-digit number to log in.',
      link: 'I only have my old Caf number',
    },
    definitive: {
      title: 'This number opens your account (Mon Compte)',
      lead: 'It begins with 1 or 2: it is your login (identifiant).',
      link: 'My number begins with 1 or 2',
    },
    'newcomer-with-nir': {
      title: 'This number is enough for your first application',
      lead: 'It begins with 1 or 2: you use it to log in.',
      link: 'I do not have an account yet',
    },
    'newcomer-without-nir': {
      title: 'Make a first application to the Caf',
      lead: 'The Caf will give you a temporary login (identifiant provisoire).',
      link: 'I do not have a permanent number (numéro définitif) yet',
    },
    given: {
      title: 'The Caf gave you this number',
      lead: 'Use it with the password of your account.',
      link: 'The Caf gave me this number',
    },
    refused: {
      title: 'The Caf refuses or does not answer',
      lead: 'The Caf must tell you why it refuses.',
      link: 'The Caf refuses or does not answer',
    },
    pending: {
      title: 'You are waiting for your permanent number (numéro définitif)',
      lead: 'You need a complete and readable civil status document (document d’état civil).',
      link: 'I am waiting for my permanent number (numéro définitif)',
    },
    declaration: {
      title: 'You must declare your income',
      lead: 'You make this declaration (déclaration trimestrielle de ressources) every three months.',
      link: 'I must declare my income',
    },
  },
  stepTexts: {
    'file-number': 'Your old Caf number (numéro allocataire): 7 digits.',
    'phone-password': 'Your old Caf password (ancien mot de passe): 8 digits.',
    'number-owed': 'The Caf can normally give you a number to log in.',
    'papers-pending': 'Are you still waiting for your civil status papers? Call anyway.',
    'reasons-owed': 'If the answer is no, the Caf must tell you why.',
    'local-process': 'Ask if your Caf has a contact person for refugees (référent réfugiés).',
    'opening-hours': 'Look for the opening hours of your Caf on its website.',
    'no-more-tries': 'Do not try several times: the account may be blocked for a while.',
    'no-franceconnect': 'Do not use FranceConnect: it also needs a number that begins with 1 or 2.',
    'no-ameli': 'Do not create an ameli account: it refuses temporary numbers.',
    'log-in-with-nir': 'Log in with your social security number (numéro de Sécurité sociale).',
    'start-request': 'Start an application for a benefit on the Caf website.',
    'tick-no-number':
      'Tick “Je ne dispose pas de numéro de sécurité sociale”. ' +
      'It means “I do not have a social security number”.',
    'provisional-identifier':
      'Write down the temporary login (identifiant provisoire) that the Caf gives you.',
    'thirteen-digits': 'Type the first 13 digits on your health card (carte Vitale).',
    'new-password': 'Create a password, if you have not done so since October 2021.',
    'code-by-mail': 'Wait for the 6-digit code by email. It works for 15 minutes.',
    'mailbox-new-tab': 'Open your email in a new tab. Do not close the Caf page.',
    'code-is-secret': 'Keep this code to yourself: Caf staff never ask for it.',
    'phone-only': 'Keep the old number: you can still use it on the phone.',
    'nir-is-login':
      'Log in with a social security number (numéro de Sécurité sociale). ' +
      'It must begin with 1 or 2.',
    'ask-in-writing': 'Ask for the reasons in writing: a letter is ready to print.',
    'france-services': 'Go to a France services centre: the help there is free.',
    federation:
      'Tell the Fédération des acteurs de la solidarité. ' +
      'Ask for the refugee and migrant team (mission Réfugié·es Migrant·es).',
    'civil-status-document': 'Give this document to the CPAM, your health insurance office.',
    'from-ofpra': 'Ask the Ofpra (the refugee office) for it, if you have refugee status.',
    'from-consulate': 'If not, ask your consulate for it.',
    'nine-months': 'Be patient: it can take up to 9 months.',
    'tell-the-caf': 'Tell the Caf when you receive this number.',
    'use-given': 'Log in with this number.',
    'call-if-refused': `Call ${CAF_PHONE.number} if the site refuses this number.`,
    'declare-anyway': 'Make the declaration, even if you cannot open Mon Compte.',
    'ask-how-to-declare': `Call ${CAF_PHONE.number} and ask how to do it without Mon Compte.`,
    'rights-go-on': 'In 2021 the Caf said that payments were going on. Declare all the same.',
  },
  phrases: {
    'ask-number':
      'Hello. I already get benefits from the Caf (allocataire). My social security number is temporary. ' +
      'I cannot open Mon Compte. ' +
      'Can you give me a number to log in with, please?',
    'ask-which-number':
      'Hello. I already get benefits from the Caf (allocataire). I cannot open Mon Compte. ' +
      'Can you give me a number to log in with, please?',
    'ask-reasons':
      'Hello. I do not have a number that opens Mon Compte. Please tell me why, in writing.',
    'ask-first-request':
      'Hello. I do not have a permanent social security number yet. ' +
      'How do I make my first application, please?',
    'ask-declaration':
      'Hello. I cannot open Mon Compte. ' +
      'How do I make my quarterly declaration of income, please?',
    'ask-missing-papers':
      'Hello. I am waiting for my permanent social security number. ' +
      'Which document is missing from my file, please?',
  },
};

export const handout: HandoutTexts = {
  title: 'My sheet for calling the Caf',
  print: 'Print',
  name: 'Family name and first name',
  fileNumber: 'Caf number (numéro allocataire)',
  callDate: 'Date of the call',
  agent: 'Name of the agent',
  answer: 'Answer from the Caf',
  letter: 'This letter asks for a number to open Mon Compte, or the reasons in writing.',
  byHand: 'Write by hand. Nothing is saved.',
};

export const settings: SettingsTexts = {
  title: 'Settings',
  opening: 'When to open the guide',
  openings: {
    'on-finish': 'By itself, when the number is complete',
    'on-click': 'Only when I press a button',
  },
  largeText: 'Larger text',
  socialWorker: 'I help several people on this computer',
  socialWorkerHint:
    'The guide asks each person for their language. It opens by itself at most once a visit.',
  newPerson: 'New person',
  reset: 'Put the settings back to the start',
  wasReset: 'The settings are back to the start.',
  locked: 'Set by your organisation',
  privateWindow: 'Private window: nothing is saved.',
  unreadable: 'These settings could not be read. They are back to the start:',
  otherVersion: 'These settings come from another version of Repère.',
  wrongInPolicy: 'Your organisation filled in these fields wrongly. They are ignored:',
  organisation: 'Your organisation',
  localProcess: 'At your Caf',
};

export const pageState: PageStateTexts = {
  watching: 'Repère is ready on this page.',
  noticed: {
    provisional: 'Repère sees a number that begins with 7 or 8.',
    waiting: 'Repère sees a number that begins with 3, 4, 5 or 6.',
    'caf-file': 'Repère sees a number that is too short.',
    'foreigner-file': 'Repère sees a number of 10 digits.',
  },
  waiting: 'Repère is waiting for the Caf’s login form.',
  searching: 'Repère is looking for the login form…',
  unrecognised: 'Repère does not recognise this page. Follow its advice all the same.',
  elsewhere: 'Repère works only on the Caf’s login page.',
  reload: 'Repère is not active in this tab yet. If this is the Caf’s login page, reload it.',
  forbidden: 'Repère is not allowed to work on the Caf’s login page.',
  doReload: 'Reload the page',
  allow: 'Allow on connect.caf.fr',
  report: 'Copy a text to report it',
  copied: 'Text copied. Send it to the person who installed Repère for you.',
  notCopied: 'Copy this text by hand.',
};
