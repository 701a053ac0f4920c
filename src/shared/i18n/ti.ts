// Tigrinya. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../facts/contacts.ts';
import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

export const notice: FullNoticeTexts = {
  lang: 'ti',
  dir: 'ltr',
  warnings: {
    provisional: {
      title: 'እዚ ቁጽሪ ንኣካውንትኩም (Mon Compte) ኣይከፍቶን',
      text: `ብ7 ወይ ብ8 ይጅምር። ናብ ${CAF_PHONE.number} ደውሉ፦ ናብ ኣካውንትኩም መእተዊ ቁጽሪ ሕተቱ።`,
    },
    waiting: {
      title: 'እዚ ቁጽሪ ምናልባት ንኣካውንትኩም (Mon Compte) ኣይከፍቶን ይኸውን',
      text: `ብ1 ወይ ብ2 ኣይጅምርን። ምኽንያቱ እንተዘይፈለጥኩም፣ ናብ ${CAF_PHONE.number} ደውሉ።`,
    },
    'caf-file': {
      title: 'እዚ ቁጽሪ ካብቲ ዝድለ ይሓጽር',
      text:
        'ኣካውንትኩም (Mon Compte) 13 ኣሃዛት ይሓትት። ' +
        'ቁጽሪ ፋይል (numéro de dossier፣ 7 ኣሃዛት) ብቴለፎንን ብደብዳቤን ምስ Caf ክትራኸቡ ከለኹም የገልግል።',
    },
    'other-form': {
      title: 'እዚ ቁጽሪ ማሕበራዊ ውሕስነትኩም (numéro de Sécurité sociale) ድዩ፧',
      text: 'ኣካውንትኩም (Mon Compte) 13 ኣሃዛት ወይ ፊደላት ይሓትት። ካልእ ቁጽሪ ድዩ፧ ነቶም ስጉምትታት ርኣዩ።',
    },
    'other-digit': {
      title: 'እዚ ቁጽሪ ምናልባት ንኣካውንትኩም (Mon Compte) ኣይከፍቶን ይኸውን',
      text: 'ብ0 ወይ ብ9 ይጅምር። ምናልባት ቁጽሪ ግብሪ (numéro fiscal) ይኸውን።',
    },
  },
  guide: 'ነቶም ስጉምትታት ርኣዩ',
  call: `ናብ ${CAF_PHONE.number} ደውሉ`,
  dial: `ብቴለፎን ናብ ${CAF_PHONE.number} ደውሉ`,
  noGuide: 'እቶም ስጉምትታት ኣብዚ ኣይክፈቱን እዮም።',
  given: 'ነዚ ቁጽሪ ናብ ኣካውንተይ ንምእታው ዝሃበኒ Caf እዩ',
  close: 'ነዚ መልእኽቲ ዕጸዉ',
  about: 'Repère፣ ዘይወግዓዊ መመላእታ (extension)',
};

export const guide: GuideTexts = {
  call: 'ናብዚ ቁጽሪ ደውሉ',
  scan: 'ንስካን ዝኸውን ኮድ ኣርእዩ',
  code: `ነዚ ኮድ ብቴለፎን ስካን ግበርዎ፦ ናብ ${CAF_PHONE.number} ደወል የዳሉ።`,
  callPrice: 'ነጻ ኣገልግሎት + ዋጋ ናይ ቴለፎን ደወል',
  prepare: 'ኣዳልዉ (እንተሃልዩኩም)',
  say: 'በሉ (ብፈረንሳይኛ)',
  sayToCpam: 'ንCPAM (መድሕን ጥዕና) በሉ፣ ብፈረንሳይኛ',
  listen: 'ስምዑ',
  steps: 'ስጉምትታት',
  rights: 'መሰላትኩም',
  avoid: 'ክትገብርዎ ዘይብልኩም',
  next: 'ካልእ ኩነታት',
  back: 'ተመለሱ',
  restart: 'ከም ብሓድሽ ጀምሩ',
  backToPage: 'ናብ ገጽ Caf ተመለሱ',
  close: 'ዕጸዉ',
  language: 'ቋንቋ',
  print: 'ነቲ ወረቐትን ነቲ ደብዳቤን ሕተሙ',
  sources: 'እዞም ምኽርታት ካበይ ከም ዝመጹ',
  checked: 'ዝተረጋገጸሉ ዕለት፦',
  privacy: 'Repère ንቁጽርኹም ኣይዕቅቦን፣ ናብ ዝኾነ ቦታ እውን ኣይሰዶን።',
  notOfficial: 'Repère ወግዓዊ መሳርሒ ናይ Caf ኣይኮነን።',
  notProofread: 'ነዚ ትርጉም፣ ትግርኛ ቋንቋ ኣደኡ ዝኾነ ሰብ ገና ኣየረጋገጾን። ' + 'ሓግዙና፦ ናይ ፕሮጀክት Repère ገጽ ርኣዩ።',
  questions: {
    'first-digit': 'ቁጽሪ ማሕበራዊ ውሕስነትኩም (numéro de Sécurité sociale፣ ሶሻል ሰኩሪቲ) ብኣየናይ ኣሃዝ ይጅምር፧',
    'how-long': 'ቁጽርኹም ክንደይ ኣሃዛት ኣለዎ፧',
    'which-number': 'ኣየናይ ቁጽሪ ጽሒፍኩም፧',
    who: 'ኩነታትኩም ኣየናይ እዩ፧',
    allocataire: 'ኣብ Caf (ቤት ጽሕፈት ሓገዝ ስድራቤት) ድሮ ፋይል (dossier) ኣለኩም ዶ፧',
  },
  hints: {
    'which-number':
      'ኣካውንትኩም (Mon Compte) ቁጽሪ ማሕበራዊ ውሕስነትኩም (numéro de Sécurité sociale) ይሓትት፦ ' +
      '13 ኣሃዛት ወይ ፊደላት። ዝጸሓፍኩምዎ ፓስዎርድ (mot de passe) ድዩ፧ ደምስስዎ፣ ንዝኾነ ሰብ ድማ ኣይተርእይዎ።',
  },
  answers: {
    'one-or-two': '1 ወይ 2',
    'seven-or-eight': '7 ወይ 8',
    other: 'ካልእ ኣሃዝ',
    none: 'እዚ ቁጽሪ የብለይን',
    short: '7 ኣሃዛት ወይ ካብኡ ንታሕቲ',
    long: 'ልዕሊ 7 ኣሃዛት',
    'file-number': 'ናይ Caf ቁጽሪ ፋይለይ (numéro de dossier, numéro allocataire)',
    unfinished: 'ግዝያዊ ቁጽሪ ማሕበራዊ ውሕስነት (ብ7 ወይ ብ8 ዝጅምር)፣ ገና ጽሒፈ ዘይወዳእክዎ',
    'france-travail': 'ናይ France Travail (ቤት ጽሕፈት ስራሕ) ቁጽሪ',
    'residence-permit': 'ቁጽሪ መንበሪ ፍቓድ (titre de séjour)',
    telephone: 'ቁጽሪ ቴለፎን',
    'tax-number': 'ቁጽሪ ግብሪ (numéro fiscal)',
    password: 'ፓስዎርድ (mot de passe)፣ ሕጂ ክድምስሶ እየ',
    unsure: 'ካልእ ቁጽሪ፣ ወይ ኣይፈልጥን',
    protected:
      'ፈረንሳ ከም ስደተኛ (réfugié) ወይ ሃገር ኣልባ (apatride) ተቐቢላትኒ፣ ' +
      'ወይ ንኡስ ሓለዋ (protection subsidiaire) ኣለኒ',
    'asylum-seeker': 'ዑቕባ (asile) ሓቲተ፣ ውሳነ እጽበ ኣለኹ',
    student: 'ንትምህርቲ ኣብ ፈረንሳ ኣለኹ',
    'none-of-these': 'ካልእ ኩነታት፦ ግዝያዊ ሓለዋ (protection temporaire)፣ ስራሕ፣ ስድራቤት…',
    yes: 'እወ',
    no: 'ኣይፋል',
  },
  situations: {
    provisional: {
      title: 'እዚ ቁጽሪ ንኣካውንትኩም (Mon Compte) ኣይከፍቶን',
      lead: 'ብ7 ወይ ብ8 ዝጅምር ቁጽሪ ማሕበራዊ ውሕስነት (numéro de Sécurité sociale) ግዝያዊ (provisoire) እዩ።',
    },
    waiting: {
      title: 'እዚ ቁጽሪ ምናልባት ንኣካውንትኩም (Mon Compte) ኣይከፍቶን ይኸውን',
      lead: '«Mon Compte» ነቶም ብ1 ወይ ብ2 ዝጅምሩ ቁጽርታት ይቕበሎም።',
    },
    'caf-file': {
      title: 'ቁጽሪ ፋይል (numéro de dossier) ንኣካውንትኩም (Mon Compte) ደጊም ኣይከፍቶን',
      lead: 'ናብ ኣካውንትኩም ንምእታው 13 ኣሃዛት ዘለዎ ቁጽሪ የድሊ።',
    },
    definitive: {
      title: 'ቁጽርኹም ንኣካውንትኩም (Mon Compte) ይኸፍቶ',
      lead: 'ብ1 ወይ ብ2 ይጅምር፦ ንሱ መእተዊ መለለዪኹም (identifiant) እዩ።',
    },
    'newcomer-with-nir': {
      title: 'በዚ ቁጽሪ ናይ መጀመርታ ሕቶ ሓገዝኩም ኣቕርቡ',
      lead: 'ብ1 ወይ ብ2 ይጅምር፦ ናብ ኣካውንትኩም ንምእታው የገልግል።',
    },
    'newcomer-without-nir': {
      title: 'ናብ Caf ናይ መጀመርታ ሕቶ ሓገዝ ኣቕርቡ',
      lead: 'Caf ናብ ዌብሳይቱ ንምእታው ዝሕግዝ ግዝያዊ መለለዪ (identifiant provisoire) ክህበኩም እዩ።',
    },
    given: {
      title: 'ነዚ ቁጽሪ ዝሃበኩም Caf እዩ',
      lead: 'ምስ ፓስዎርድ (mot de passe) ናይ ኣካውንትኩም ተጠቐሙሉ።',
    },
    refused: {
      title: 'Caf ይኣቢ ወይ መልሲ ኣይህብን',
      lead: 'Caf ስለምንታይ ከም ዝኣቢ ክነግረኩም ኣለዎ።',
    },
    'pending-protected': {
      title: 'Ofpra (ቤት ጽሕፈት ስደተኛታት) ወረቓቕትኹም የዳሉ',
      lead:
        'ቀዋሚ ቁጽርኹም (numéro définitif) ትጽበዩ ኣለኹም፦ ' +
        'እዞም ናይ ክብሪ መዝገብ ወረቓቕቲ (papiers d’état civil፣ ንኣብነት ናይ ልደት) የድልዩ።',
    },
    'pending-asylum': {
      title: 'ዑቕባ (asile) ሓቲትኩም፣ ውሳነ ትጽበዩ ኣለኹም',
      lead: 'ቅድሚ ውሳነ ኣብ Caf ክትምዝገቡ ትኽእሉ ኢኹም።',
    },
    'pending-student': {
      title: 'ትመሃሩ ኣለኹም፣ ቀዋሚ ቁጽርኹም (numéro définitif) ድማ ትጽበዩ ኣለኹም',
      lead:
        'ናይ ክብሪ መዝገብ ሰነድ (document d’état civil) የድሊ፣ ' +
        'ንኣብነት ምስክር ወረቐት ልደት (acte de naissance)። ምሉእን ብንጹር ዝንበብን ክኸውን ኣለዎ።',
    },
    'pending-other': {
      title: 'ቀዋሚ ቁጽርኹም (numéro définitif) ትጽበዩ ኣለኹም',
      lead:
        'ናይ ክብሪ መዝገብ ሰነድ (document d’état civil) የድሊ፣ ' +
        'ንኣብነት ምስክር ወረቐት ልደት (acte de naissance)። ምሉእን ብንጹር ዝንበብን ክኸውን ኣለዎ።',
    },
    suspended: {
      title: 'Caf ንሓገዝኩም ንግዚኡ ደው ኣቢልዎ',
      lead: 'ካብ 2022 ጀሚሩ፣ ወረቓቕቲ እንተጎዲሉ Caf ከምኡ ክገብር ይኽእል እዩ።',
    },
    declaration: {
      title: 'ኣታዊታትኩም (ressources) ክትሕብሩ ኣለኩም',
      lead:
        'ኣታዊ ማለት እትቕበልዎ ገንዘብ እዩ። ' +
        'መግለጺ ኣታዊ (déclaration trimestrielle de ressources) በብሰለስተ ወርሒ ግበሩ።',
    },
    'without-phone': {
      title: 'ብዘይ ቴለፎን ምስ Caf ተራኸቡ',
      lead: 'ንጽሙማን፣ ጽቡቕ ንዘይሰምዑ፣ ወይ ክድውሉ ንዘይክእሉ ሰባት።',
    },
    'request-without-phone': {
      title: 'ብዘይ ቴለፎን ሕቶ ሓገዝኩም ኣቕርቡ',
      lead: 'ንጽሙማን፣ ጽቡቕ ንዘይሰምዑ፣ ወይ ክድውሉ ንዘይክእሉ ሰባት።',
    },
  },
  links: {
    'no-file': 'ኣብ Caf ፋይል (dossier) የብለይን',
    refused: 'Caf ይኣቢ ወይ መልሲ ኣይህብን',
    suspended: 'Caf ንሓገዘይ ንግዚኡ ደው ኣቢልዎ',
    declaration: 'ኣታዊታተይ (ressources) ክሕብር ኣለኒ',
    pending: 'ቀዋሚ ቁጽረይ (numéro définitif) እጽበ ኣለኹ',
    given: 'ነዚ ቁጽሪ ናብ ኣካውንተይ ንምእታው ዝሃበኒ Caf እዩ',
    'other-number': 'እዚ ናተይ ቁጽሪ ማሕበራዊ ውሕስነት (numéro de Sécurité sociale) ኣይኮነን',
    'without-phone': 'ጽሙም ዲኹም ወይ ጽቡቕ ኣይትሰምዑን፧ ብዘይ ቴለፎን',
    'request-without-phone': 'ጽሙም ዲኹም ወይ ጽቡቕ ኣይትሰምዑን፧ ብዘይ ቴለፎን',
  },
  stepTexts: {
    'file-number': 'ናይ Caf ቁጽሪ ፋይልኩም (numéro de dossier, numéro allocataire)፦ 7 ኣሃዛት።',
    'phone-password': 'ናብ Caf ክትድውሉ ከለኹም እትጥቀምሉ ፓስዎርድ (mot de passe)፦ 8 ኣሃዛት። ምስጢር እዩ።',
    'caf-letters':
      'ካብ Caf ኣብ ዝመጻኹም ደብዳቤታት ድለዩ፦ Caf ናብ ኣካውንትኩም መእተዊ ቁጽሪ ብፖስታ ይሰድድ። ' +
      'ንሱ ቁጽሪ ፋይልኩም (numéro de dossier) ኣይኮነን።',
    'number-owed': 'Caf መእተዊ ቁጽሪ ክህበኩም ክኽእል ይግባእ።',
    'papers-pending':
      'ናይ ክብሪ መዝገብ ወረቓቕትኹም (papiers d’état civil፣ ንኣብነት ናይ ልደት) ገና ትጽበዩ ዶ ኣለኹም፧ ዋላ ከምኡ እንተኾነ ደውሉ።',
    'reasons-owed': 'Caf እንተኣብዩ፣ ምኽንያቱ ክነግረኩም ኣለዎ።',
    'local-process': 'ኣብ ናይ ከባቢኹም Caf ንስደተኛታት ዝሕግዝ ሰብ (référent réfugiés) እንተሎ ሕተቱ።',
    'opening-hours': 'ናይ ከባቢኹም Caf ዝኽፈተሉ ሰዓታት ኣብ ዌብሳይቱ ድለዩ።',
    'no-more-tries': 'ደጋጊምኩም ኣይትፈትኑ፦ እቲ ኣካውንት (compte) ንገለ እዋን ክዕጾ ይኽእል እዩ።',
    'no-franceconnect': 'FranceConnect ኣይትጠቀሙ፦ ንዕኡ እውን ብ1 ወይ ብ2 ዝጅምር ቁጽሪ የድሊ።',
    'no-franceconnect-plus':
      'FranceConnect+ ኣይትጠቀሙ፦ ናይ ፈረንሳ ኤሌክትሮኒካዊ ወረቐት መንነት ' +
      '(carte d’identité électronique) ወይ Identité Numérique La Poste የድሊ።',
    'no-ameli': 'ሓድሽ ናይ ameli ኣካውንት ኣይትኽፈቱ፦ ameli ግዝያዊ ቁጽርታት ማሕበራዊ ውሕስነት ኣይቅበልን።',
    'sign-language': 'ኣብ ዌብሳይት Caf፣ ምስ ተርጓሚ ቋንቋ ምልክት (langue des signes) ቆጸራ (rendez-vous) ሕተቱ።',
    'write-to-caf': 'ናብ ናይ ከባቢኹም Caf ጽሓፉ፦ ንሕትመት ድሉው ደብዳቤ ኣሎ።',
    'log-in-with-nir': 'ናብ ዌብሳይት Caf ብቁጽሪ ማሕበራዊ ውሕስነትኩም (Sécurité sociale) እተዉ።',
    'start-request': 'ኣብ ዌብሳይት Caf ሕቶ ሓገዝ ጀምሩ።',
    'tick-no-number':
      'ቁጽርኹም ብ1 ወይ ብ2 ኣይጅምርን ድዩ፧ ' +
      'ኣብዚ ሳጹን ምልክት ግበሩ፦ «Je ne dispose pas de numéro de sécurité sociale» ' +
      '(ቁጽሪ ማሕበራዊ ውሕስነት የብለይን)።',
    'provisional-identifier': 'Caf ዝህበኩም ግዝያዊ መለለዪ (identifiant provisoire) ጽሒፍኩም ዓቅብዎ።',
    'rsa-asylum':
      'ናይ ዑቕባ (asile) ውሳነ ትጽበዩ ዶ ኣለኹም፧ ' +
      'RSA (revenu de solidarité active፣ ናይ ገንዘብ ሓገዝ) ናይ ምርካብ መሰል እንተለኩም ንማሕበር (association) ሕተቱ። ' +
      'ነቲ ናይ RSA ሕቶ ሕጂ ኣቕርብዎ፦ ድሕሪ ኣወንታዊ ውሳነ፣ Caf ናይ ዝሓለፉ ኣዋርሕ እውን ይኸፍል።',
    'student-apl':
      'ብዘይ ስኮላርሺፕ (bourse) እትመሃሩን፣ ካብ ኤውሮጳዊ ሕብረት ወጻኢ ካብ ዝኾነት ሃገር ዝመጻእኩምን እንተኾይንኩም፦ ' +
      'ካብ ሓምለ 2026 (juillet 2026) ጀሚሩ፣ ደጊም ሓገዝ ክራይ ገዛ (APL) የብልኩምን። ' +
      'ንCaf ሕተቱ፦ ፍሉይ ኩነታት (exceptions) ክህሉ ይኽእል እዩ።',
    'thirteen-digits': 'ካብ ካርድ ጥዕናኹም (carte Vitale) ናይ መጀመርታ 13 ኣሃዛት ጽሓፉ።',
    'new-password': 'ፓስዎርድኩም (mot de passe) ቅድሚ 8 መጋቢት 2024 (8 mars 2024) ዝተፈጥረ ድዩ፧ ሓድሽ ፍጠሩ።',
    'password-rules':
      'እንተወሓደ 10 ናይ ላቲን ፊደላት ወይ ኣሃዛት ምረጹ፦ ሓደ ኣሃዝ፣ ' +
      'ሓደ ዓቢ ፊደል (ንኣብነት A)፣ ሓደ ንእሽቶ ፊደል (ንኣብነት a) ይሃሉዎ።',
    'code-by-mail': '6 ኣሃዛት ዘለዎ ኮድ ብኢመይል ይመጸኩም። ን15 ደቒቕ ይሰርሕ።',
    'mailbox-new-tab': 'ኢመይልኩም ኣብ ካልእ ታብ (onglet)፣ ማለት ኣብ ካልእ ገጽ ክፈቱ። ንናይ Caf ገጽ ኣይትዕጸውዎ።',
    'code-is-secret': 'ነዚ ኮድ ንዝኾነ ሰብ ኣይትሃቡ። ሰራሕተኛ Caf ነዚ ኮድ ፈጺሙ ኣይሓትትን።',
    'phone-only': 'ቁጽሪ ፋይልኩም (numéro de dossier) ዓቅብዎ፦ ብቴለፎንን ብደብዳቤን ምስ Caf ክትራኸቡ ከለኹም የገልግል።',
    'nir-is-login':
      'ብ1 ወይ ብ2 ዝጅምር ቁጽሪ ማሕበራዊ ውሕስነት (numéro de Sécurité sociale) ኣለኩም ዶ፧ ብእኡ ናብ ኣካውንትኩም እተዉ።',
    'ask-in-writing': 'ምኽንያቱ ብጽሑፍ ሕተቱ፦ ንሕትመት ድሉው ደብዳቤ ኣሎ።',
    'france-services': 'ናብ ማእከል France services ኪዱ። ሓገዝ ብነጻ እዩ።',
    federation:
      'ናብዚ ናይ ምድግጋፍ ማሕበር ጽሓፉ፦ Fédération des acteurs de la solidarité፣ ' +
      'ክፍሊ ስደተኛታትን ፈለስትን (mission Réfugié·es Migrant·es)።',
    'ofpra-form': 'ነቲ ምስ ውሳነ ዝመጸኩም ፎርም (formulaire) ናብ Ofpra (ቤት ጽሕፈት ስደተኛታት) መሊስኩም ስደድዎ።',
    'ofpra-makes-papers':
      'ተጸበዩ፦ Ofpra (ቤት ጽሕፈት ስደተኛታት) ናይ መጀመርታ ናይ ክብሪ መዝገብ ወረቓቕትኹም ' +
      '(papiers d’état civil) ባዕሉ የዳልዎም።',
    'ofpra-copies': 'ደሓር ካልእ ቅዳሕ የድልየኩም ድዩ፧ ካብ Ofpra (ቤት ጽሕፈት ስደተኛታት) ብኢንተርነት ሕተትዎ።',
    'no-chasing-ofpra': 'ንOfpra (ቤት ጽሕፈት ስደተኛታት) ደጋጊምኩም ኣይትሕተቱ፦ ጥቕሚ የብሉን።',
    'no-consulate-protected':
      'ናብ ኤምባሲ ኮነ ናብ ቆንስላ ሃገርኩም ኣይትኺዱ፦ ' +
      'ከም ስደተኛ፣ ከም ሃገር ኣልባ ወይ ብንኡስ ሓለዋ (protection subsidiaire) ትሕልወኩም ፈረንሳ እያ።',
    'no-consulate-asylum': 'ናብ ኤምባሲ ኮነ ናብ ቆንስላ ሃገርኩም ኣይትኺዱ።',
    'ask-association':
      'ኣየኖት ወረቓቕቲ ናብ Caf ከም እትሰዱ፣ ንማሕበር (association) ወይ ንማሕበራዊ ሰራሕተኛ (travailleur social) ሕተቱ።',
    'from-consulate':
      'ፈጺምኩም ዑቕባ (asile) ዘይሓተትኩም እንተኾይንኩም ጥራይ፣ ' +
      'ነዚ ሰነድ ካብ ቆንስላ ሃገርኩም፣ ወይ ካብ ቤት ጽሕፈት ምምሕዳር (mairie) ናይቲ ዝተወለድኩምሉ ቦታ ሕተትዎ።',
    'not-if-asylum':
      'ፈረንሳ ከም ስደተኛ (réfugié) ወይ ሃገር ኣልባ (apatride) እንተተቐቢላትኩም፣ ' +
      'ንኡስ ሓለዋ (protection subsidiaire) እንተሃልዩኩም፣ ወይ ዑቕባ (asile) እንተሓቲትኩም፣ ' +
      'ናብ ኤምባሲ ኮነ ናብ ቆንስላ ሃገርኩም ኣይትኺዱ።',
    'copy-to-cpam': 'ፎቶኮፒ ናብ CPAM (መድሕን ጥዕና) ስደዱ። ነቲ ኦሪጅናል ዓቅብዎ።',
    'copy-to-student-site': 'ቅዳሕ ናይቲ ሰነድ ብናይ ተማሃሮ ዌብሳይት ስደዱ። ነቲ ኦሪጅናል ዓቅብዎ።',
    'nine-months': 'ተጸበዩ፦ ነቲ ሰነድ ድሕሪ ምስዳድኩም፣ ንCPAM (መድሕን ጥዕና) ክሳብ 9 ኣዋርሕ ክወስደሉ ይኽእል እዩ።',
    'tell-the-caf': 'ቀዋሚ ቁጽርኹም (numéro définitif) ምስ መጸኩም፣ ናብ Caf ሓብሩ።',
    'use-given': 'በዚ ቁጽሪ እዚ ናብ ኣካውንትኩም (Mon Compte) እተዉ።',
    'call-if-refused': `እቲ ዌብሳይት ነዚ ቁጽሪ እንተዘይተቐቢሉ፣ ናብ ${CAF_PHONE.number} ደውሉ።`,
    'declare-anyway':
      'ነቲ መግለጺ ኣታዊ (déclaration) ግበርዎ፣ ንኣካውንትኩም (Mon Compte) ክትከፍትዎ እንተዘይከኣልኩም እውን።',
    'check-prefilled': 'ብኢንተርነት፣ ነቲ ድሮ ተጻሒፉ ዘሎ መጠን ገንዘብ ኣረጋግጹ፣ ብድሕሪኡ ኣጽድቑ (valider)።',
    'ask-how-to-declare': `ናብ ${CAF_PHONE.number} ደውሉ፦ ነቲ መግለጺ ኣታዊ ብዘይ «Mon Compte» ብኸመይ ከም ዝግበር ሕተቱ።`,
    'answer-letters': 'ንደብዳቤታት Caf መልሲ ሃቡ። ናይቶም ዘለዉኹም ወረቓቕቲ ፎቶኮፒ ስደዱ።',
    'papers-or-suspended':
      'ካብ 2022 ጀሚሩ፣ ወረቓቕቲ እንተጎዲሉ Caf ንሓገዝ ንግዚኡ ደው ከብሎ ይኽእል እዩ። ንደብዳቤታቱ መልሲ ሃቡ።',
    'rights-protected':
      'ፈረንሳ ከም ስደተኛ (réfugié) ተቐቢላትኩም ድያ፣ ወይ ንኡስ ሓለዋ (protection subsidiaire) ኣለኩም፧ ' +
      'ናይ ክብሪ መዝገብ ወረቓቕትኹም (papiers d’état civil፣ ንኣብነት ናይ ልደት) ከይተጸበኹም ማሕበራዊ መሰላትኩም ሕተቱ።',
    'ofpra-delays':
      'ፈረንሳ ከም ስደተኛ (réfugié) ተቐቢላትኩም ድያ፣ ወይ ንኡስ ሓለዋ (protection subsidiaire) ኣለኩም፧ ' +
      'Ofpra (ቤት ጽሕፈት ስደተኛታት) ከምዚ ይብል፦ ናይ Ofpra ምድንጓይ ንመሰላትኩም ደው ከብሎም ኣይክእልን እዩ።',
  },
  phrases: {
    'ask-number':
      'ሰላም። ድሮ ኣብ Caf ፋይል ኣለኒ (allocataire)። ' +
      'ቁጽሪ ማሕበራዊ ውሕስነተይ (Sécurité sociale) ግዝያዊ እዩ። ' +
      'ንኣካውንተይ (Mon Compte) ክኸፍቶ ኣይክእልን እየ። ' +
      'ናብ ኣካውንተይ መእተዊ ቁጽሪ ክትህቡኒ ትኽእሉ ዶ፣ በጃኹም፧',
    'ask-which-number':
      'ሰላም። ድሮ ኣብ Caf ፋይል ኣለኒ (allocataire)። ' +
      'ንኣካውንተይ (Mon Compte) ክኸፍቶ ኣይክእልን እየ። ' +
      'ናብ ኣካውንተይ መእተዊ ቁጽሪ ክትህቡኒ ትኽእሉ ዶ፣ በጃኹም፧',
    'ask-reasons': 'ሰላም። ንኣካውንተይ (Mon Compte) ዝኸፍት ቁጽሪ የብለይን። ' + 'ምኽንያቱ ክትጽሕፉለይ ትኽእሉ ዶ፣ በጃኹም፧',
    'ask-why-suspended':
      'ሰላም። Caf ንሓገዘይ ንግዚኡ ደው ኣቢልዎ። ' + 'ምኽንያቱን ኣየኖት ወረቓቕቲ ከም ዝጎደሉን ክትነግሩኒ ትኽእሉ ዶ፣ በጃኹም፧',
    'ask-first-request':
      'ሰላም። ገና ቀዋሚ ቁጽሪ ማሕበራዊ ውሕስነት (Sécurité sociale) የብለይን። ' +
      'ናይ መጀመርታ ሕቶ ሓገዝ ብኸመይ ከቕርብ እኽእል፣ በጃኹም፧',
    'ask-declaration':
      'ሰላም። ንኣካውንተይ (Mon Compte) ክኸፍቶ ኣይክእልን እየ። ' +
      'ናይ ሰለስተ ወርሒ መግለጺ ኣታዊ (déclaration trimestrielle de ressources) ' +
      'ብኸመይ ክገብር እኽእል፣ በጃኹም፧',
    'ask-missing-papers':
      'ሰላም። ቀዋሚ ቁጽሪ ማሕበራዊ ውሕስነተይ (Sécurité sociale) እጽበ ኣለኹ። ' +
      'ኣብ ፋይለይ (dossier) ዝጎደለ ሰነድ ኣሎ ድዩ፣ በጃኹም፧',
  },
};

export const handout: HandoutTexts = {
  title: 'ንCaf ዘዳለኽዎ ወረቐት',
  print: 'ሕተሙ',
  cannotPrint: 'ኣብዚ ኮምፒተር ምሕታም ተዓጽዩ ኣሎ።',
  name: 'ምሉእ ስም (nom et prénom)',
  fileNumber: 'ቁጽሪ ፋይል (numéro de dossier, numéro allocataire)',
  callDate: 'ዕለት ናይ ደወል',
  agent: 'ስም ሰራሕተኛ Caf',
  answer: 'መልሲ ናይ Caf',
  letter: 'እዚ ደብዳቤ ንኣካውንትኩም (Mon Compte) ዝኸፍት ቁጽሪ ይሓትት። ' + 'መልሲ «ኣይፋል» እንተኾይኑ፣ ምኽንያቱ ይሓትት።',
  letterTick:
    'ንዓኹም ብዝምልከት ሓቂ እንተኾይኑ ጥራይ ኣብቲ ሳጹን ምልክት ግበሩ። ' +
    'ሳጹን 1፦ ፈረንሳ ከም ስደተኛ (réfugié) ተቐቢላትኩም፣ ወይ ንኡስ ሓለዋ (protection subsidiaire) ኣለኩም። ' +
    'ሳጹን 2፦ Caf ንሓገዝኩም ንግዚኡ ደው ኣቢልዎ። ' +
    'ሳጹን 3፦ ጽሙም ኢኹም፣ ወይ ጽቡቕ ኣይትሰምዑን።',
  byHand: 'ብኢድኩም ጽሓፉ። ዝኾነ ነገር ኣይዕቀብን።',
};

export const settings: SettingsTexts = {
  title: 'ሴቲንግ (réglages)',
  opening: 'መምርሒ መዓስ ከም ዝኽፈት',
  openings: {
    'on-finish': 'እቲ ቁጽሪ ምሉእ ምስ ኮነ፣ ባዕሉ ይኽፈት',
    'on-click': 'መጠወቒ (bouton) ምስ ጠወቕኩ ጥራይ',
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
  unreadable: 'Repère ነዚ ሴቲንግ ከንብቦ ኣይከኣለን። ከምቲ ናይ መጀመርታ ኮይኑ፦',
  otherVersion: 'እዚ ሴቲንግ ካብ ካልእ ሕታም (version) ናይ Repère እዩ።',
  wrongInPolicy: 'ትካልኩም ነዞም ቦታታት (champs) ብጌጋ መሊእዎም። Repère ኣይጥቀመሎምን፦',
  organisation: 'ትካልኩም',
  localProcess: 'ኣብ ናይ ከባቢኹም Caf',
};

export const pageState: PageStateTexts = {
  watching: 'Repère ኣብዚ ገጽ ድሉው እዩ።',
  noticed: {
    provisional: 'Repère ብ7 ወይ ብ8 ዝጅምር ቁጽሪ ይርኢ ኣሎ።',
    waiting: 'Repère ብ3፣ ብ4፣ ብ5 ወይ ብ6 ዝጅምር ቁጽሪ ይርኢ ኣሎ።',
    'caf-file': 'Repère ካብቲ ዝድለ ዝሓጽር ቁጽሪ ይርኢ ኣሎ።',
    'other-form': 'Repère ካልእ ዓይነት ቁጽሪ ይርኢ ኣሎ።',
    'other-digit': 'Repère ብ0 ወይ ብ9 ዝጅምር ቁጽሪ ይርኢ ኣሎ።',
  },
  waiting: 'Repère ነቲ ናይ Caf መእተዊ ፎርም (formulaire) ይጽበ ኣሎ።',
  searching: 'Repère ነቲ መእተዊ ፎርም የናዲ ኣሎ…',
  unrecognised: 'Repère ነዚ ገጽ ኣይፈልጦን። ዋላ ከምኡ እንተኾነ፣ ናይ Repère ምኽርታት ተኸተሉ።',
  elsewhere: 'Repère ኣብ ናይ Caf መእተዊ ገጽ ጥራይ ይሰርሕ።',
  reload: 'Repère ኣብዚ ታብ (onglet) ገና ኣይሰርሕን እዩ። እዚ ናይ Caf መእተዊ ገጽ እንተኾይኑ፣ ከም ብሓድሽ ክፈትዎ።',
  forbidden: 'Repère ኣብ ናይ Caf መእተዊ ገጽ ክሰርሕ ፍቓድ የብሉን።',
  blocked: 'Repère ኣብዚ ክሰርሕ ኣይክእልን እዩ፦ ብራውዘርኩም ወይ ትካልኩም ይኽልክሎ።',
  doReload: 'ነቲ ገጽ ከም ብሓድሽ ክፈትዎ',
  allow: 'ኣብ connect.caf.fr ኣፍቅዱ',
  report: 'ነቲ ጸገም ንምሕባር ጽሑፍ ኮፒ ግበሩ',
  copied: 'እቲ ጽሑፍ ኮፒ ተገይሩ። ናብቲ Repère ዝጸዓነልኩም ሰብ ስደድዎ።',
  notCopied: 'ነዚ ጽሑፍ ባዕልኹም መሪጽኩም ኮፒ ግበርዎ።',
};
