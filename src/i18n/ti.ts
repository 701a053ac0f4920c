// Tigrinya. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

export const notice: FullNoticeTexts = {
  lang: 'ti',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'እዚ ቁጽሪ ንሕሳብኩም (Mon Compte) ኣይከፍቶን',
      text: `ብ7 ወይ ብ8 ይጅምር። ናብ ${CAF_PHONE.number} ደውሉ፦ መእተዊ ቁጽሪ ሕተቱ።`,
    },
    waiting: {
      title: 'እዚ ቁጽሪ ንሕሳብኩም (Mon Compte) ዝኸፍቶ ኣይመስልን',
      text: `ብ1 ወይ ብ2 ኣይጅምርን። እንተተጠራጢርኩም ናብ ${CAF_PHONE.number} ደውሉ።`,
    },
    'caf-file': {
      title: 'እዚ ቁጽሪ ብጣዕሚ ሓጺር እዩ',
      text:
        'ሕሳብኩም (Mon Compte) 13 ኣሃዛት ይሓትት። ' +
        'ናይ ቀደም ቁጽሪ Caf (numéro allocataire) ንቴለፎን ጥራይ የገልግል።',
    },
    'foreigner-file': {
      title: 'እዚ ቁጽሪ 10 ኣሃዛት ኣለዎ',
      text:
        'ሕሳብኩም (Mon Compte) 13 ኣሃዛት ይሓትት። ' +
        `እቲ 13 ኣሃዛት ዘለዎ ቁጽሪ የብልኩምን ድዩ፧ ናብ ${CAF_PHONE.number} ደውሉ።`,
    },
  },
  guide: 'ነቶም ስጉምትታት ርኣዩ',
  call: `ናብ ${CAF_PHONE.number} ደውሉ`,
  given: 'ነዚ ቁጽሪ ዝሃበኒ Caf እዩ',
  close: 'ነዚ መልእኽቲ ዕጸዉ',
  about: 'Repère፣ ዘይወግዓዊ መመላእታ (extension)',
};

export const guide: GuideTexts = {
  call: 'ናብዚ ቁጽሪ ደውሉ',
  callPrice: 'ነጻ ኣገልግሎት + ዋጋ ናይ ቴለፎን ደወል',
  prepare: 'ኣዳልዉ (እንተሃልዩኩም)',
  say: 'በሉ (ብፈረንሳይኛ)',
  sayToCpam: 'ንCPAM (መድሕን ጥዕና) በሉ፣ ብፈረንሳይኛ',
  listen: 'ስምዑ',
  steps: 'ስጉምትታት',
  avoid: 'ክትገብርዎ ዘይብልኩም',
  next: 'እንተዘይሰሪሑ',
  back: 'ተመለሱ',
  restart: 'ከም ብሓድሽ ጀምሩ',
  language: 'ቋንቋ',
  print: 'ነቲ ወረቐትን ነቲ ደብዳቤን ሕተሙ',
  sources: 'እዞም ምኽርታት ካበይ ከም ዝመጹ',
  privacy: 'Repère ንቁጽርኹም ኣይዕቅቦን፣ ናብ ዝኾነ ቦታ እውን ኣይሰዶን።',
  notOfficial: 'Repère ወግዓዊ መሳርሒ ናይ Caf ኣይኮነን።',
  notProofread: 'እዚ ትርጉም ትግርኛ ቋንቋ ኣደኦም ብዝኾነ ሰባት ገና ኣይተረጋገጸን። ' + 'ሓግዙና፦ ናይ ፕሮጀክት Repère ገጽ ርኣዩ።',
  questions: {
    'first-digit': 'ቁጽሪ ማሕበራዊ ውሕስነትኩም (Sécurité sociale) ብኣየናይ ኣሃዝ ይጅምር፧',
    'how-long': 'ቁጽርኹም ክንደይ ኣሃዛት ኣለዎ፧',
    allocataire: 'ካብ Caf ድሮ ሓገዝ ትቕበሉ ዶ ኣለኹም፧',
  },
  answers: {
    'one-or-two': '1 ወይ 2',
    'seven-or-eight': '7 ወይ 8',
    other: 'ካልእ ኣሃዝ',
    none: 'እዚ ቁጽሪ የብለይን',
    short: '7 ኣሃዛት ወይ ካብኡ ንታሕቲ',
    long: 'ልዕሊ 7 ኣሃዛት',
    yes: 'እወ',
    no: 'ኣይፋል',
  },
  situations: {
    provisional: {
      title: 'እዚ ቁጽሪ ንሕሳብኩም (Mon Compte) ኣይከፍቶን',
      lead: 'ብ7 ወይ ብ8 ይጅምር፦ ግዝያዊ ቁጽሪ (numéro provisoire) እዩ።',
      link: 'ቁጽረይ ብ7 ወይ ብ8 ይጅምር',
    },
    waiting: {
      title: 'እዚ ቁጽሪ ንሕሳብኩም (Mon Compte) ዝኸፍቶ ኣይመስልን',
      lead: '«Mon Compte» ነቶም ብ1 ወይ ብ2 ዝጅምሩ ቁጽርታት ይፈልጦም።',
      link: 'ቁጽረይ ብኻልእ ኣሃዝ ይጅምር',
    },
    'caf-file': {
      title: 'ናይ ቀደም ቁጽሪ Caf ንሕሳብኩም (Mon Compte) ደጊም ኣይከፍቶን',
      lead: 'ንምእታው 13 ኣሃዛት ዘለዎ ቁጽሪ የድሊ።',
      link: 'ናይ ቀደም ቁጽሪ Caf ጥራይ እዩ ዘለኒ',
    },
    definitive: {
      title: 'እዚ ቁጽሪ ንሕሳብኩም (Mon Compte) ይኸፍቶ',
      lead: 'ብ1 ወይ ብ2 ይጅምር፦ ንሱ መለለዪኹም (identifiant) እዩ።',
      link: 'ቁጽረይ ብ1 ወይ ብ2 ይጅምር',
    },
    'newcomer-with-nir': {
      title: 'እዚ ቁጽሪ ንናይ መጀመርታ ሕቶ ሓገዝኩም ይኣክል',
      lead: 'ብ1 ወይ ብ2 ይጅምር፦ ናብ ሕሳብኩም ንምእታው የገልግል።',
      link: 'ገና ሕሳብ (compte) የብለይን',
    },
    'newcomer-without-nir': {
      title: 'ናብ Caf ናይ መጀመርታ ሕቶ ሓገዝ ኣቕርቡ',
      lead: 'Caf ግዝያዊ መለለዪ (identifiant provisoire) ክህበኩም እዩ።',
      link: 'ገና ቀዋሚ ቁጽሪ (numéro définitif) የብለይን',
    },
    given: {
      title: 'ነዚ ቁጽሪ ዝሃበኩም Caf እዩ',
      lead: 'ምስ ፓስዎርድ (mot de passe) ናይ ሕሳብኩም ተጠቐሙሉ።',
      link: 'ነዚ ቁጽሪ ዝሃበኒ Caf እዩ',
    },
    refused: {
      title: 'Caf ይኣቢ ወይ መልሲ ኣይህብን',
      lead: 'Caf ስለምንታይ ከም ዝኣቢ ክነግረኩም ኣለዎ።',
      link: 'Caf ይኣቢ ወይ መልሲ ኣይህብን',
    },
    pending: {
      title: 'ቀዋሚ ቁጽርኹም (numéro définitif) ትጽበዩ ኣለኹም',
      lead: 'ምሉእን ዝንበብን ሰነድ ሲቪላዊ ኩነታት (document d’état civil) የድሊ።',
      link: 'ቀዋሚ ቁጽረይ (numéro définitif) እጽበ ኣለኹ',
    },
    declaration: {
      title: 'ኣታዊታትኩም (ressources) ክትሕብሩ ኣለኩም',
      lead: 'መግለጺ ኣታዊ (déclaration trimestrielle de ressources) በብሰለስተ ወርሒ ይግበር።',
      link: 'ኣታዊታተይ (ressources) ክሕብር ኣለኒ',
    },
  },
  stepTexts: {
    'file-number': 'ናይ ቀደም ናይ Caf ቁጽርኹም (numéro allocataire)፦ 7 ኣሃዛት።',
    'phone-password': 'ናይ ቀደም ናይ Caf ፓስዎርድኩም (ancien mot de passe)፦ 8 ኣሃዛት።',
    'number-owed': 'ብንቡር፣ Caf መእተዊ ቁጽሪ ክህበኩም ይኽእል እዩ።',
    'papers-pending': 'ናይ ሲቪላዊ ኩነታት (état civil) ወረቓቕትኹም ገና ትጽበዩ ዶ ኣለኹም፧ ዋላ ከምኡ እንተኾነ ደውሉ።',
    'reasons-owed': 'Caf ኣይፋል እንተኢሉ፣ ምኽንያቱ ክነግረኩም ኣለዎ።',
    'local-process': 'ናይ ከባቢኹም Caf፣ ንስደተኛታት ዝሕግዝ ሰብ (référent réfugiés) እንተለዎ ሕተቱ።',
    'opening-hours': 'ናይ ከባቢኹም Caf ዝኽፈተሉ ሰዓታት ኣብ ዌብሳይቱ ድለዩ።',
    'no-more-tries': 'ደጋጊምኩም ኣይትፈትኑ፦ እቲ ሕሳብ (compte) ንገለ እዋን ክዕጾ ይኽእል እዩ።',
    'no-franceconnect': 'FranceConnect ኣይትጠቀሙ፦ ንሱ እውን ብ1 ወይ ብ2 ዝጅምር ቁጽሪ ይሓትት።',
    'no-ameli': 'ናይ ameli ሕሳብ ኣይትኽፈቱ፦ ameli ግዝያዊ ቁጽርታት ኣይቅበልን።',
    'log-in-with-nir': 'ብቁጽሪ ማሕበራዊ ውሕስነትኩም (Sécurité sociale) እተዉ።',
    'start-request': 'ኣብ ዌብሳይት Caf ሕቶ ሓገዝ ጀምሩ።',
    'tick-no-number':
      'ኣብዚ ምልክት ግበሩ፦ «Je ne dispose pas de numéro de sécurité sociale» ' +
      '(ቁጽሪ ማሕበራዊ ውሕስነት የብለይን)።',
    'provisional-identifier': 'Caf ዝህበኩም ግዝያዊ መለለዪ (identifiant provisoire) ጽሓፍዎ።',
    'thirteen-digits': 'ካብ ካርድ ጥዕናኹም (carte Vitale) ናይ መጀመርታ 13 ኣሃዛት ጽሓፉ።',
    'new-password': 'ካብ ጥቅምቲ 2021 ንደሓር እንተዘይፈጠርኩም፣ ፓስዎርድ (mot de passe) ፍጠሩ።',
    'code-by-mail': 'ብኢመይል ዝመጽእ ናይ 6 ኣሃዛት ኮድ ተጸበዩ። ን15 ደቒቕ ይሰርሕ።',
    'mailbox-new-tab': 'ኢመይልኩም ኣብ ሓድሽ ታብ (onglet) ክፈቱ። ንናይ Caf ገጽ ኣይትዕጸውዎ።',
    'code-is-secret': 'ነዚ ኮድ ንዓኹም ጥራይ ሓዝዎ፦ ሰራሕተኛ Caf ነዚ ኮድ ፈጺሙ ኣይሓትትን።',
    'phone-only': 'ነቲ ናይ ቀደም ቁጽሪ ዓቅብዎ፦ ንቴለፎን ገና የገልግል።',
    'nir-is-login': 'ብ1 ወይ ብ2 ብዝጅምር ቁጽሪ ማሕበራዊ ውሕስነት (Sécurité sociale) እተዉ።',
    'ask-in-writing': 'ምኽንያቱ ብጽሑፍ ሕተቱ፦ ንሕትመት ድሉው ደብዳቤ ኣሎ።',
    'france-services': 'ናብ ማእከል France services ኪዱ፦ ሓገዝ ኣብኡ ብነጻ እዩ።',
    federation:
      'ነዚ ናይ ምድግጋፍ ማሕበር ሓብሩ፦ Fédération des acteurs de la solidarité፣ ' +
      'ክፍሊ ስደተኛታትን ፈለስትን (mission Réfugié·es Migrant·es)።',
    'civil-status-document': 'ነዚ ሰነድ ንናይ ጥዕና መድሕንኩም ቤት ጽሕፈት (CPAM) ሃቡ።',
    'from-ofpra': 'ናይ ስደተኛ ኩነት (statut) እንተለኩም፣ ካብ Ofpra (ቤት ጽሕፈት ስደተኛታት) ሕተትዎ።',
    'from-consulate': 'እንተዘይኮነ፣ ካብ ቆንስላ ሃገርኩም ሕተትዎ።',
    'nine-months': 'ተዓገሱ፦ ክሳብ 9 ኣዋርሕ ክወስድ ይኽእል እዩ።',
    'tell-the-caf': 'እዚ ቁጽሪ ምስ መጸኩም፣ ናብ Caf ሓብሩ።',
    'use-given': 'በዚ ቁጽሪ እዚ እተዉ።',
    'call-if-refused': `እቲ ዌብሳይት ነዚ ቁጽሪ እንተዘይተቐቢሉ፣ ናብ ${CAF_PHONE.number} ደውሉ።`,
    'declare-anyway': 'ሕሳብኩም (Mon Compte) ዕጹው እኳ እንተኾነ፣ ነቲ መግለጺ ኣታዊ (déclaration) ግበርዎ።',
    'ask-how-to-declare': `ብዘይ «Mon Compte» ብኸመይ ከም ዝግበር ናብ ${CAF_PHONE.number} ደዊልኩም ሕተቱ።`,
    'rights-go-on': 'ኣብ 2021፣ ክፍሊታት ይቕጽል ከም ዘሎ Caf ተዛሪቡ። ዋላ ከምኡ እንተኾነ፣ ኣታዊታትኩም ሓብሩ።',
  },
  phrases: {
    'ask-number':
      'ሰላም። ድሮ ካብ Caf ሓገዝ ዝቕበል ሰብ (allocataire) እየ። ' +
      'ቁጽሪ ማሕበራዊ ውሕስነተይ (Sécurité sociale) ግዝያዊ እዩ። ' +
      'ንሕሳበይ (Mon Compte) ክኸፍቶ ኣይክእልን እየ። ' +
      'መእተዊ ቁጽሪ ክትህቡኒ ትኽእሉ ዶ፣ በጃኹም፧',
    'ask-which-number':
      'ሰላም። ድሮ ካብ Caf ሓገዝ ዝቕበል ሰብ (allocataire) እየ። ' +
      'ንሕሳበይ (Mon Compte) ክኸፍቶ ኣይከኣልኩን። ' +
      'መእተዊ ቁጽሪ ክትህቡኒ ትኽእሉ ዶ፣ በጃኹም፧',
    'ask-reasons': 'ሰላም። ንሕሳበይ (Mon Compte) ዝኸፍት ቁጽሪ የብለይን። ' + 'ስለምንታይ ምዃኑ ብጽሑፍ ንገሩኒ በጃኹም።',
    'ask-first-request':
      'ሰላም። ገና ቀዋሚ ቁጽሪ ማሕበራዊ ውሕስነት (Sécurité sociale) የብለይን። ' +
      'ናይ መጀመርታ ሕቶ ሓገዝ ብኸመይ ከቕርብ እኽእል፣ በጃኹም፧',
    'ask-declaration':
      'ሰላም። ንሕሳበይ (Mon Compte) ክኸፍቶ ኣይክእልን እየ። ' +
      'ናይ ሰለስተ ወርሒ መግለጺ ኣታዊ (déclaration trimestrielle de ressources) ' +
      'ብኸመይ ክገብር እኽእል፣ በጃኹም፧',
    'ask-missing-papers':
      'ሰላም። ቀዋሚ ቁጽሪ ማሕበራዊ ውሕስነተይ (Sécurité sociale) እጽበ ኣለኹ። ' +
      'ኣብ ፋይለይ (dossier) ኣየናይ ሰነድ ይጎድል፣ በጃኹም፧',
  },
};

export const handout: HandoutTexts = {
  title: 'ናብ Caf ንምድዋል ዝሕግዘኒ ወረቐት',
  print: 'ሕተሙ',
  name: 'ምሉእ ስም (nom et prénom)',
  fileNumber: 'ናይ Caf ቁጽሪ (numéro allocataire)',
  callDate: 'ዕለት ናይ ደወል',
  agent: 'ስም ሰራሕተኛ Caf',
  answer: 'መልሲ ናይ Caf',
  letter: 'እዚ ደብዳቤ ሕሳብ (Mon Compte) ዝኸፍት ቁጽሪ፣ ወይ ምኽንያቱ ብጽሑፍ ይሓትት።',
  byHand: 'ብኢድኩም ጽሓፉ። ዝኾነ ነገር ኣይዕቀብን።',
};

export const settings: SettingsTexts = {
  title: 'ሴቲንግ (réglages)',
  opening: 'መምርሒ መዓስ ከም ዝኽፈት',
  openings: {
    'on-finish': 'እቲ ቁጽሪ ምሉእ ምስ ኮነ፣ ባዕሉ ይኽፈት',
    'on-click': 'መጠወቒ ምስ ጠወቕኩ ጥራይ',
  },
  largeText: 'ዝዓበየ ጽሑፍ',
  socialWorker: 'ኣብዚ ኮምፒተር ንብዙሓት ሰባት እሕግዝ',
  socialWorkerHint:
    'እቲ መምርሒ ቋንቋ ናይ ነፍሲ ወከፍ ሰብ ይሓትት። ኣብ ነፍሲ ወከፍ ምብጻሕ ናይቲ መእተዊ ገጽ እንተበዝሐ ሓንሳብ ባዕሉ ይኽፈት።',
  newPerson: 'ሓድሽ ሰብ',
  reset: 'ነቲ ሴቲንግ ከምቲ ናይ መጀመርታ ግበርዎ',
  wasReset: 'እቲ ሴቲንግ ከምቲ ናይ መጀመርታ ኮይኑ።',
  locked: 'ነዚ ዝወሰኖ ትካልኩም እዩ',
  privateWindow: 'ብሕታዊ መስኮት (fenêtre privée)፦ ዝኾነ ነገር ኣይዕቀብን።',
  unreadable: 'እዚ ሴቲንግ ክንበብ ኣይከኣለን። ከምቲ ናይ መጀመርታ ኮይኑ፦',
  otherVersion: 'እዚ ሴቲንግ ካብ ካልእ ሕታም (version) ናይ Repère እዩ።',
  wrongInPolicy: 'ትካልኩም ነዞም ቦታታት ብጌጋ መሊእዎም። Repère ኣይጥቀመሎምን፦',
  organisation: 'ትካልኩም',
  localProcess: 'ኣብ ናይ ከባቢኹም Caf',
};

export const pageState: PageStateTexts = {
  watching: 'Repère ኣብዚ ገጽ ድሉው እዩ።',
  noticed: {
    provisional: 'Repère ብ7 ወይ ብ8 ዝጅምር ቁጽሪ ይርኢ ኣሎ።',
    waiting: 'Repère ብ3፣ ብ4፣ ብ5 ወይ ብ6 ዝጅምር ቁጽሪ ይርኢ ኣሎ።',
    'caf-file': 'Repère ብጣዕሚ ሓጺር ቁጽሪ ይርኢ ኣሎ።',
    'foreigner-file': 'Repère 10 ኣሃዛት ዘለዎ ቁጽሪ ይርኢ ኣሎ።',
  },
  waiting: 'Repère ነቲ ናይ Caf መእተዊ ፎርም (formulaire) ይጽበ ኣሎ።',
  searching: 'Repère ነቲ መእተዊ ፎርም የናዲ ኣሎ…',
  unrecognised: 'Repère ነዚ ገጽ ኣይፈልጦን። ዋላ ከምኡ እንተኾነ፣ ምኽርታቱ ተኸተሉ።',
  elsewhere: 'Repère ኣብ ናይ Caf መእተዊ ገጽ ጥራይ ይሰርሕ።',
  reload: 'Repère ኣብዚ ታብ (onglet) ገና ኣይሰርሕን ኣሎ። እዚ ናይ Caf መእተዊ ገጽ እንተኾይኑ፣ ከም ብሓድሽ ክፈትዎ።',
  forbidden: 'Repère ኣብ ናይ Caf መእተዊ ገጽ ክሰርሕ ፍቓድ የብሉን።',
  doReload: 'ነቲ ገጽ ከም ብሓድሽ ክፈትዎ',
  allow: 'ኣብ connect.caf.fr ኣፍቅዱ',
  report: 'ነቲ ጸገም ንምሕባር ጽሑፍ ኮፒ ግበሩ',
  copied: 'እቲ ጽሑፍ ኮፒ ተገይሩ። ናብቲ Repère ዝጸዓነልኩም ሰብ ስደድዎ።',
  notCopied: 'ነዚ ጽሑፍ ባዕልኹም ኮፒ ግበርዎ።',
};
