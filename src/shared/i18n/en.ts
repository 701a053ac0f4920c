// English. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../facts/contacts.ts';
import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

export const notice: FullNoticeTexts = {
  lang: 'en',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'This number does not open your account (Mon Compte)',
      text: `It begins with 7 or 8. Call ${CAF_PHONE.number}: ask for a number to log in with.`,
    },
    waiting: {
      title: 'This number might not open your account (Mon Compte)',
      text: `It does not begin with 1 or 2. You do not know why? Call ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'This number is too short',
      text:
        'Your account (Mon Compte) needs 13 digits. ' +
        'The 7-digit file number (numéro de dossier) is for phone calls and letters.',
    },
    'other-form': {
      title: 'Is this your social security number (numéro de Sécurité sociale)?',
      text: 'Your account (Mon Compte) needs 13 characters. Is it another number? See the steps.',
    },
    'other-digit': {
      title: 'This number might not open your account (Mon Compte)',
      text: 'It begins with 0 or 9. Perhaps it is a tax number (numéro fiscal).',
    },
  },
  guide: 'See the steps',
  call: `Call ${CAF_PHONE.number}`,
  dial: `Dial ${CAF_PHONE.number} on a telephone`,
  noGuide: 'The steps cannot open here.',
  given: 'The Caf gave me this number to log in with',
  close: 'Close',
  about: 'Repère, an unofficial extension',
};

export const guide: GuideTexts = {
  call: 'Call',
  scan: 'Show a code to scan',
  code: `Scan this code with a telephone: it prepares the call to ${CAF_PHONE.number}.`,
  callPrice: 'The service is free. You pay the price of a call.',
  prepare: 'Have ready (if you have them)',
  say: 'Say (in French)',
  sayToCpam: 'Say to the CPAM (health insurance), in French',
  listen: 'Listen',
  steps: 'The steps',
  rights: 'Your rights',
  avoid: 'What not to do',
  next: 'Other situations',
  back: 'Back',
  restart: 'Start again',
  backToPage: 'Go back to the Caf’s page',
  close: 'Close',
  language: 'Language',
  print: 'Print the sheet and the letter',
  sources: 'Where this advice comes from',
  checked: 'checked:',
  privacy: 'Repère does not keep your number and does not send it anywhere.',
  notOfficial: 'Repère is not an official Caf tool.',
  notProofread:
    'No native English speaker has checked this text yet. Help us: see the Repère project page.',
  questions: {
    'first-digit':
      'Which digit does your social security number (numéro de Sécurité sociale) begin with?',
    'how-long': 'How many digits does your number have?',
    'which-number': 'Which number did you type?',
    who: 'What is your situation?',
    allocataire: 'Do you already have a file (dossier) with the Caf (family benefits office)?',
  },
  hints: {
    'which-number':
      'Mon Compte needs your social security number (numéro de Sécurité sociale): 13 characters. ' +
      'Is it a password? Delete it and do not show it to anyone.',
  },
  answers: {
    'one-or-two': '1 or 2',
    'seven-or-eight': '7 or 8',
    other: 'Another digit',
    none: 'I do not have this number',
    short: '7 digits or fewer',
    long: 'More than 7 digits',
    'file-number': 'My Caf file number (numéro de dossier, numéro allocataire)',
    unfinished:
      'A temporary social security number (numéro provisoire: begins with 7 or 8), not complete yet',
    'france-travail': 'A number from France Travail',
    'residence-permit': 'A residence permit number (titre de séjour)',
    telephone: 'A telephone number',
    'tax-number': 'A tax number (numéro fiscal)',
    password: 'A password (I will delete it now)',
    unsure: 'Another number, or I do not know',
    protected:
      'I have refugee status, stateless status (apatride) or subsidiary protection (protection subsidiaire)',
    'asylum-seeker': 'I have asked for asylum (asile) and I am waiting for the decision',
    student: 'I am in France for my studies',
    'none-of-these':
      'Another situation: temporary protection (protection temporaire), work, family…',
    yes: 'Yes',
    no: 'No',
  },
  situations: {
    provisional: {
      title: 'This number does not open your account (Mon Compte)',
      lead:
        'A social security number (numéro de Sécurité sociale) ' +
        'that begins with 7 or 8 is temporary (provisoire).',
    },
    waiting: {
      title: 'This number might not open your account (Mon Compte)',
      lead: 'Mon Compte accepts numbers that begin with 1 or 2.',
    },
    'caf-file': {
      title: 'The file number (numéro de dossier) no longer opens your account (Mon Compte)',
      lead: 'You need a 13-digit number to log in.',
    },
    definitive: {
      title: 'Your number opens your account (Mon Compte)',
      lead: 'It begins with 1 or 2: it is the number (identifiant) you log in with.',
    },
    'newcomer-with-nir': {
      title: 'Use this number for your first application',
      lead: 'It begins with 1 or 2: you use it to log in.',
    },
    'newcomer-without-nir': {
      title: 'Make your first application to the Caf',
      lead: 'The Caf will give you a temporary login (identifiant provisoire). You can log in with it.',
    },
    given: {
      title: 'The Caf gave you this number',
      lead: 'Use it with the password of your account.',
    },
    refused: {
      title: 'The Caf refuses or does not answer',
      lead: 'The Caf must tell you why it refuses.',
    },
    'pending-protected': {
      title: 'The Ofpra (the refugee office) prepares your papers',
      lead:
        'You are waiting for your permanent number (numéro définitif). ' +
        'These civil status papers (papiers d’état civil) are needed for it.',
    },
    'pending-asylum': {
      title: 'You have asked for asylum (asile)',
      lead: 'You can register with the Caf before the decision.',
    },
    'pending-student': {
      title: 'You are studying and waiting for your permanent number (numéro définitif)',
      lead:
        'You need a civil status document (document d’état civil), like a birth certificate. ' +
        'It must be complete and readable.',
    },
    'pending-other': {
      title: 'You are waiting for your permanent number (numéro définitif)',
      lead:
        'You need a civil status document (document d’état civil), like a birth certificate. ' +
        'It must be complete and readable.',
    },
    suspended: {
      title: 'The Caf has suspended your benefit',
      lead: 'Since 2022 it can do this if papers are missing.',
    },
    declaration: {
      title: 'You must declare your income (ressources)',
      lead: 'Income is the money that you receive. Make the declaration every three months.',
    },
    'without-phone': {
      title: 'Contact the Caf without phoning',
      lead: 'For people who are deaf or hard of hearing, or who cannot phone.',
    },
    'request-without-phone': {
      title: 'Make your application without phoning',
      lead: 'For people who are deaf or hard of hearing, or who cannot phone.',
    },
  },
  links: {
    'no-file': 'I do not have a file (dossier) with the Caf',
    refused: 'The Caf refuses or does not answer',
    suspended: 'The Caf has suspended my benefit',
    declaration: 'I must declare my income (ressources)',
    pending: 'I am waiting for my permanent number (numéro définitif)',
    given: 'The Caf gave me this number to log in with',
    'other-number': 'This is not my social security number (numéro de Sécurité sociale)',
    'without-phone': 'Deaf or hard of hearing? Do it without phoning',
    'request-without-phone': 'Deaf or hard of hearing? Do it without phoning',
  },
  stepTexts: {
    'file-number': 'Your file number (numéro de dossier, numéro allocataire): 7 digits.',
    'phone-password':
      'Your password for phone calls to the Caf (mot de passe): 8 digits. It is secret.',
    'caf-letters':
      'Look in your letters from the Caf: a number to log in with comes by post. ' +
      'It is not your file number (numéro de dossier).',
    'number-owed': 'The Caf should normally be able to give you a number to log in with.',
    'papers-pending':
      'Are you still waiting for your civil status papers (papiers d’état civil)? Call anyway.',
    'reasons-owed': 'If the Caf refuses, it must tell you why.',
    'local-process': 'Ask if your Caf has a “référent réfugiés”: someone who helps refugees.',
    'opening-hours': 'Look for the opening hours of your Caf on its website.',
    'no-more-tries': 'Do not try several times: the account may be blocked for a while.',
    'no-franceconnect': 'Do not use FranceConnect: it also needs a number that begins with 1 or 2.',
    'no-franceconnect-plus':
      'Do not use FranceConnect+: it needs a French electronic identity card or the La Poste digital identity (Identité Numérique La Poste).',
    'no-ameli': 'Do not create an ameli account: ameli refuses temporary social security numbers.',
    'sign-language': 'Ask for an appointment with a sign language interpreter, on the Caf website.',
    'write-to-caf': 'Write to your Caf: a letter is ready to print.',
    'log-in-with-nir': 'Log in with your social security number (numéro de Sécurité sociale).',
    'start-request': 'Start an application for a benefit on the Caf website.',
    'tick-no-number':
      'Your number does not begin with 1 or 2? ' +
      'Tick the box « Je ne dispose pas de numéro de sécurité sociale » ' +
      '(I do not have a social security number).',
    'provisional-identifier':
      'Write down the temporary login (identifiant provisoire) that the Caf gives you.',
    'rsa-asylum':
      'Are you waiting for an asylum (asile) decision? Ask a support organisation (association) ' +
      'if you have a right to the RSA (revenu de solidarité active), a basic income. ' +
      'Apply at once: after a positive decision, the Caf also pays for the past months.',
    'student-apl':
      'Are you a student without a grant (bourse), from a country outside the European Union? ' +
      'Since July 2026 you no longer get APL (help with housing costs). ' +
      'Ask the Caf: there may be exceptions.',
    'thirteen-digits': 'Type the first 13 digits on your health card (carte Vitale).',
    'new-password': 'Is your password from before 8 March 2024? Create a new one.',
    'password-rules':
      'Choose at least 10 characters: with a digit, a capital letter and a small letter.',
    'code-by-mail': 'You get a 6-digit code by email. It works for 15 minutes.',
    'mailbox-new-tab': 'Open your email in another tab (another page). Do not close the Caf page.',
    'code-is-secret': 'Do not give this code to anyone. Caf staff never ask for it.',
    'phone-only':
      'Keep your file number (numéro de dossier): you use it for phone calls and letters.',
    'nir-is-login':
      'Do you have a social security number (numéro de Sécurité sociale) that begins with 1 or 2? ' +
      'Log in with it.',
    'ask-in-writing': 'Ask for the reasons in writing: a letter is ready to print.',
    'france-services': 'Go to a France services centre. The help is free.',
    federation:
      'Write to the Fédération des acteurs de la solidarité, ' +
      'mission Réfugié·es Migrant·es (the refugee and migrant team).',
    'ofpra-form':
      'Send the form that came with the decision back to the Ofpra (the refugee office).',
    'ofpra-makes-papers':
      'Wait: the Ofpra (the refugee office) prepares your first civil status papers by itself.',
    'ofpra-copies':
      'Do you need another copy later? Ask the Ofpra (the refugee office) for it, online.',
    'no-chasing-ofpra':
      'Do not send reminders to the Ofpra (the refugee office): they do not help.',
    'no-consulate-protected':
      'Do not go to the embassy or the consulate of your country: France protects you ' +
      '(as a refugee, as a stateless person, or with subsidiary protection).',
    'no-consulate-asylum': 'Do not go to the embassy or the consulate of your country.',
    'ask-association':
      'Ask a support organisation (association) or a social worker which papers to send to the Caf.',
    'from-consulate':
      'Have you never asked for asylum (asile)? Ask your consulate for this document, ' +
      'or the town hall of the place where you were born.',
    'not-if-asylum':
      'Are you a refugee or a stateless person (apatride), do you have subsidiary protection ' +
      '(protection subsidiaire), or have you asked for asylum (asile)? ' +
      'Do not go to the embassy or the consulate of your country.',
    'copy-to-cpam': 'Send a copy to the CPAM (health insurance). Keep the original.',
    'copy-to-student-site':
      'Send a copy of the document on the website for students. Keep the original.',
    'nine-months':
      'Wait: the CPAM (health insurance) can take up to 9 months after you send your papers.',
    'tell-the-caf': 'Tell the Caf when you receive your permanent number (numéro définitif).',
    'use-given': 'Log in with this number.',
    'call-if-refused': `Call ${CAF_PHONE.number} if the site refuses this number.`,
    'declare-anyway': 'Make the declaration, even if you cannot open Mon Compte.',
    'check-prefilled':
      'Online, check the amounts that are already filled in, then confirm them (valider).',
    'ask-how-to-declare': `Call ${CAF_PHONE.number}: ask how to make the declaration without Mon Compte.`,
    'answer-letters': 'Answer the letters from the Caf. Send a copy of the papers that you have.',
    'papers-or-suspended':
      'Since 2022 the Caf can suspend a benefit if papers are missing. Answer its letters.',
    'rights-protected':
      'Are you a refugee, or do you have subsidiary protection (protection subsidiaire)? ' +
      'Claim your social rights now: do not wait for your civil status papers.',
    'ofpra-delays':
      'Are you a refugee, or do you have subsidiary protection (protection subsidiaire)? ' +
      'The Ofpra (the refugee office) says: its delays cannot suspend your rights.',
  },
  phrases: {
    'ask-number':
      'Hello. I already have a file with the Caf (allocataire). My social security number is temporary. ' +
      'I cannot open Mon Compte. ' +
      'Can you give me a number to log in with, please?',
    'ask-which-number':
      'Hello. I already have a file with the Caf (allocataire). I cannot open Mon Compte. ' +
      'Can you give me a number to log in with, please?',
    'ask-reasons':
      'Hello. I do not have a number that opens Mon Compte. ' +
      'Can you tell me why in writing, please?',
    'ask-why-suspended':
      'Hello. The Caf has suspended my benefit. ' +
      'Can you tell me why, and which papers are missing, please?',
    'ask-first-request':
      'Hello. I do not have a permanent social security number yet. ' +
      'How do I make my first application, please?',
    'ask-declaration':
      'Hello. I cannot open Mon Compte. ' +
      'How do I make my declaration of income for the last three months, please?',
    'ask-missing-papers':
      'Hello. I am waiting for my permanent social security number. ' +
      'Is a document missing from my file, please?',
  },
};

export const handout: HandoutTexts = {
  title: 'My sheet for the Caf',
  print: 'Print',
  cannotPrint: 'Printing is blocked on this computer.',
  name: 'Family name and first name',
  fileNumber: 'File number (numéro de dossier, allocataire)',
  callDate: 'Date of the call',
  agent: 'Name of the agent',
  answer: 'Answer from the Caf',
  letter: 'This letter asks for a number to open Mon Compte. If the answer is no, it asks why.',
  letterTick:
    'Tick a box only if it is true for you. ' +
    'Box 1: refugee or subsidiary protection (protection subsidiaire). ' +
    'Box 2: the Caf has suspended your benefit. Box 3: deaf or hard of hearing.',
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
    'The guide asks each person for their language. ' +
    'It opens by itself at most once per visit.',
  newPerson: 'New person',
  reset: 'Reset the settings',
  wasReset: 'The settings have been reset.',
  locked: 'Set by your organisation',
  privateWindow: 'Private window: nothing is saved.',
  unreadable: 'Repère could not read these settings. They have been reset:',
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
    'other-form': 'Repère sees a number of a different form.',
    'other-digit': 'Repère sees a number that begins with 0 or 9.',
  },
  waiting: 'Repère is waiting for the Caf’s login form.',
  searching: 'Repère is looking for the login form…',
  unrecognised: 'Repère does not recognise this page. Follow its advice all the same.',
  elsewhere: 'Repère works only on the Caf’s login page.',
  reload: 'Repère is not active in this tab yet. If this is the Caf’s login page, reload it.',
  forbidden: 'Repère is not allowed to work on the Caf’s login page.',
  blocked: 'Repère cannot work here: your browser or your organisation prevents it.',
  doReload: 'Reload the page',
  allow: 'Allow on connect.caf.fr',
  report: 'Copy a text to report the problem',
  copied: 'Text copied. Send it to the person who installed Repère for you.',
  notCopied: 'Copy this text by hand.',
};
