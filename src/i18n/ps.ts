// Pashto. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

export const notice: FullNoticeTexts = {
  lang: 'ps',
  dir: 'rtl',
  warnings: {
    provisional: {
      title: 'دا شمېره د Caf حساب (Mon Compte) نه خلاصوي',
      text: `په 7 یا 8 پیلېږي. ${CAF_PHONE.number} ته زنګ ووهئ: د ننوتلو لپاره یوه شمېره وغواړئ.`,
    },
    waiting: {
      title: 'دا شمېره په غالب ګومان د Caf حساب (Mon Compte) نه خلاصوي',
      text: `په 1 یا 2 نه پیلېږي. که ډاډه نه یاست، ${CAF_PHONE.number} ته زنګ ووهئ.`,
    },
    'caf-file': {
      title: 'دا شمېره ډېره لنډه ده',
      text:
        'د Caf حساب (Mon Compte) ته 13 رقمي شمېره په کار ده. ' +
        'پخوانۍ شمېره (numéro allocataire) یوازې په ټلیفون کې کارېږي.',
    },
    'foreigner-file': {
      title: 'دا شمېره 10 رقمه لري',
      text:
        'د Caf حساب (Mon Compte) ته 13 رقمي شمېره په کار ده. ' +
        `هغه نه لرئ؟ ${CAF_PHONE.number} ته زنګ ووهئ.`,
    },
  },
  guide: 'پړاوونه وګورئ',
  call: `${CAF_PHONE.number} ته زنګ ووهئ`,
  given: 'دا شمېره ما ته Caf راکړې ده',
  close: 'دا پیغام وتړئ',
  about: 'د براوزر غیر رسمي پروګرام Repère',
};

export const guide: GuideTexts = {
  call: 'دې شمېرې ته زنګ ووهئ',
  callPrice: 'وړیا خدمت + د یوه زنګ بیه',
  prepare: 'تیار کړئ (که يې لرئ)',
  say: 'ووایئ (په فرانسوي)',
  sayToCpam: 'د روغتیايي بیمې ادارې (CPAM) ته ووایئ (په فرانسوي)',
  listen: 'واورئ',
  steps: 'پړاوونه',
  avoid: 'دا کارونه مه کوئ',
  next: 'که دا لار کار ونه کړي',
  back: 'شاته',
  restart: 'له سره پیل کړئ',
  language: 'ژبه',
  print: 'پاڼه او لیک چاپ کړئ',
  sources: 'دا لارښوونې له کومه راغلې دي',
  privacy: 'د Repère پروګرام ستاسو شمېره نه ساتي او هېڅ ځای ته یې نه لېږي.',
  notOfficial: 'د Repère پروګرام د Caf رسمي پروګرام نه دی.',
  notProofread:
    'دا ژباړه لا هېڅ پښتو ویونکي نه ده کتلې. ' +
    'له موږ سره مرسته وکړئ: د Repère د پروژې پاڼه وګورئ.',
  questions: {
    'first-digit': 'ستاسو د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) په کوم رقم پیلېږي؟',
    'how-long': 'ستاسو شمېره څو رقمه لري؟',
    allocataire: 'ایا همدا اوس له Caf (د کورنیو د مرستو اداره) څخه مرسته اخلئ؟',
  },
  answers: {
    'one-or-two': '1 یا 2',
    'seven-or-eight': '7 یا 8',
    other: 'بل رقم',
    none: 'دا شمېره نه لرم',
    short: '7 رقمه یا کم',
    long: 'له 7 رقمونو ډېر',
    yes: 'هو',
    no: 'نه',
  },
  situations: {
    provisional: {
      title: 'دا شمېره د Caf حساب (Mon Compte) نه خلاصوي',
      lead: 'په 7 یا 8 پیلېږي: دا موقتي شمېره (numéro provisoire) ده.',
      link: 'زما شمېره په 7 یا 8 پیلېږي',
    },
    waiting: {
      title: 'دا شمېره په غالب ګومان د Caf حساب (Mon Compte) نه خلاصوي',
      lead: 'دا حساب هغه شمېرې پېژني چې په 1 یا 2 پیلېږي.',
      link: 'زما شمېره په بل رقم پیلېږي',
    },
    'caf-file': {
      title: 'د Caf پخوانۍ شمېره نور ستاسو حساب (Mon Compte) نه خلاصوي',
      lead: 'حساب ته د ننوتلو لپاره 13 رقمي شمېره په کار ده.',
      link: 'یوازې د Caf پخوانۍ شمېره لرم',
    },
    definitive: {
      title: 'دا شمېره د Caf حساب (Mon Compte) خلاصوي',
      lead: 'په 1 یا 2 پیلېږي: دا ستاسو د ننوتلو شمېره (identifiant) ده.',
      link: 'زما شمېره په 1 یا 2 پیلېږي',
    },
    'newcomer-with-nir': {
      title: 'دا شمېره ستاسو د لومړي غوښتنلیک لپاره بس ده',
      lead: 'په 1 یا 2 پیلېږي: په دې شمېره حساب ته ننوتلی شئ.',
      link: 'زه لا حساب نه لرم',
    },
    'newcomer-without-nir': {
      title: 'خپل لومړی غوښتنلیک Caf ته ورکړئ',
      lead: 'بیا به Caf د ننوتلو موقتي شمېره (identifiant provisoire) درکړي.',
      link: 'زه لا دایمي شمېره نه لرم',
    },
    given: {
      title: 'دا شمېره تاسو ته Caf درکړې ده',
      lead: 'د خپل حساب له پاسورډ سره یې وکاروئ.',
      link: 'دا شمېره ما ته Caf راکړې ده',
    },
    refused: {
      title: 'د Caf اداره نه مني یا ځواب نه ورکوي',
      lead: 'د Caf اداره باید درته ووایي چې ولې نه مني.',
      link: 'د Caf اداره نه مني یا ځواب نه ورکوي',
    },
    pending: {
      title: 'تاسو د خپلې دایمي شمېرې (numéro définitif) په تمه یاست',
      lead: 'د مدني حالت سند (document d’état civil) باید بشپړ وي او ښه لوستل کېږي.',
      link: 'زه د خپلې دایمي شمېرې په تمه یم',
    },
    declaration: {
      title: 'تاسو باید خپل عاید اعلان کړئ',
      lead: 'د عاید اعلان (déclaration trimestrielle de ressources) په هرو دریو میاشتو کې کېږي.',
      link: 'زه باید خپل عاید اعلان کړم',
    },
  },
  stepTexts: {
    'file-number': 'د Caf پخوانۍ شمېره مو (numéro allocataire): 7 رقمه.',
    'phone-password': 'د Caf پخوانی پاسورډ مو (mot de passe): 8 رقمه.',
    'number-owed': 'په عادي ډول Caf کولای شي چې د ننوتلو لپاره شمېره درکړي.',
    'papers-pending':
      'لا د مدني حالت د سندونو (papiers d’état civil) په تمه یاست؟ بیا هم زنګ ووهئ.',
    'reasons-owed': 'که ځواب «نه» وي، Caf باید درته ووایي چې ولې.',
    'local-process': 'وپوښتئ چې ستاسو Caf د کډوالو مسوول (référent réfugiés) لري که نه.',
    'opening-hours': 'د خپل Caf د کار ساعتونه د هغه په سایټ کې ولټوئ.',
    'no-more-tries': 'څو ځله هڅه مه کوئ: حساب د څه وخت لپاره بندېدای شي.',
    'no-franceconnect':
      'له FranceConnect څخه کار مه اخلئ: هغه هم داسې شمېره غواړي چې په 1 یا 2 پیلېږي.',
    'no-ameli': 'د ameli حساب مه جوړوئ: دا سایټ موقتي شمېرې نه مني.',
    'log-in-with-nir': 'د خپلې ټولنیزې بیمې په شمېره (numéro de Sécurité sociale) حساب ته ننوځئ.',
    'start-request': 'د Caf په سایټ کې د مرستې غوښتنلیک پیل کړئ.',
    'tick-no-number':
      'د «Je ne dispose pas de numéro de sécurité sociale» ' +
      '(د ټولنیزې بیمې شمېره نه لرم) خانه په نښه کړئ.',
    'provisional-identifier':
      'د ننوتلو هغه موقتي شمېره (identifiant provisoire) ولیکئ چې Caf یې درکوي.',
    'thirteen-digits': 'د خپلې روغتیايي بیمې د کارت (carte Vitale) لومړي 13 رقمونه ولیکئ.',
    'new-password': 'نوی پاسورډ جوړ کړئ، که له اکتوبر 2021 راهیسې مو نه وي جوړ کړی.',
    'code-by-mail': 'په ایمیل کې 6 رقمي کوډ ته انتظار وکړئ. دا کوډ 15 دقیقې کار کوي.',
    'mailbox-new-tab': 'خپل ایمیل په نوي ټب (onglet) کې خلاص کړئ. د Caf پاڼه مه بندوئ.',
    'code-is-secret': 'دا کوډ چا ته مه ورکوئ: د Caf کارکوونکی یې هېڅکله نه غواړي.',
    'phone-only': 'پخوانۍ شمېره وساتئ: لا هم په ټلیفون کې کارېږي.',
    'nir-is-login':
      'د ټولنیزې بیمې په هغه شمېره (numéro de Sécurité sociale) ننوځئ چې په 1 یا 2 پیلېږي.',
    'ask-in-writing': 'دلیلونه په لیکلې بڼه وغواړئ: یو لیک چاپ ته تیار دی.',
    'france-services': 'د France services مرکز ته ورشئ: هلته مرسته وړیا ده.',
    federation:
      'د پیوستون فدراسیون، د کډوالو او مهاجرو څانګې ' +
      '(Fédération des acteurs de la solidarité, mission Réfugié·es Migrant·es) ته خبر ورکړئ.',
    'civil-status-document': 'دا سند د خپلې روغتیايي بیمې ادارې (CPAM) ته ورکړئ.',
    'from-ofpra': 'که د کډوالۍ وضعیت لرئ، له Ofpra (د کډوالو اداره) څخه یې وغواړئ.',
    'from-consulate': 'که نه، د خپل هېواد له قونسلګرۍ څخه یې وغواړئ.',
    'nine-months': 'صبر وکړئ: دا کار تر 9 میاشتو پورې وخت نیولی شي.',
    'tell-the-caf': 'کله چې دا شمېره ترلاسه کړئ، Caf ته خبر ورکړئ.',
    'use-given': 'په دې شمېره حساب ته ننوځئ.',
    'call-if-refused': `که سایټ دا شمېره ونه مني، ${CAF_PHONE.number} ته زنګ ووهئ.`,
    'declare-anyway': 'خپل عاید اعلان کړئ، که څه هم ستاسو حساب (Mon Compte) بند وي.',
    'ask-how-to-declare': `${CAF_PHONE.number} ته زنګ ووهئ او وپوښتئ: له Mon Compte پرته خپل عاید څنګه اعلان کړم؟`,
    'rights-go-on':
      'په 2021 کې د Caf ادارې وویل چې د پیسو ورکول دوام لري. بیا هم خپل عاید اعلان کړئ.',
  },
  phrases: {
    'ask-number':
      'سلام. زه همدا اوس له Caf څخه مرسته اخلم (allocataire). ' +
      'زما د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) موقتي ده. ' +
      'زه Mon Compte نه شم خلاصولای. ' +
      'مهرباني وکړئ، ایا د ننوتلو لپاره یوه شمېره راکولای شئ؟',
    'ask-which-number':
      'سلام. زه همدا اوس له Caf څخه مرسته اخلم (allocataire). ' +
      'زه Mon Compte نه شم خلاصولای. ' +
      'مهرباني وکړئ، ایا د ننوتلو لپاره یوه شمېره راکولای شئ؟',
    'ask-reasons':
      'سلام. زه داسې شمېره نه لرم چې Mon Compte خلاص کړي. ' +
      'مهرباني وکړئ، په لیکلې بڼه راته ووایئ چې ولې.',
    'ask-first-request':
      'سلام. زه لا د ټولنیزې بیمې دایمي شمېره (numéro de Sécurité sociale) نه لرم. ' +
      'مهرباني وکړئ، خپل لومړی غوښتنلیک څنګه ورکړم؟',
    'ask-declaration':
      'سلام. زه Mon Compte نه شم خلاصولای. ' +
      'مهرباني وکړئ، د دریو میاشتو د عاید اعلان ' +
      '(déclaration trimestrielle de ressources) څنګه وکړم؟',
    'ask-missing-papers':
      'سلام. زه د ټولنیزې بیمې د دایمي شمېرې (numéro de Sécurité sociale) په تمه یم. ' +
      'مهرباني وکړئ، زما په دوسیه کې کوم سند کم دی؟',
  },
};

export const handout: HandoutTexts = {
  title: 'زما پاڼه Caf ته د زنګ وهلو لپاره',
  print: 'چاپ کړئ',
  name: 'نوم او تخلص',
  fileNumber: 'د Caf پخوانۍ شمېره (numéro allocataire)',
  callDate: 'د زنګ نېټه',
  agent: 'د کارکوونکي نوم',
  answer: 'د Caf ځواب',
  letter: 'دا لیک د Caf حساب (Mon Compte) د خلاصولو شمېره غواړي، یا لیکلي دلیلونه.',
  byHand: 'په لاس یې ولیکئ. هېڅ شی نه خوندي کېږي.',
};

export const settings: SettingsTexts = {
  title: 'تنظیمات',
  opening: 'لارښود کله خلاص شي',
  openings: {
    'on-finish': 'پخپله، کله چې شمېره بشپړه شي',
    'on-click': 'یوازې کله چې زه یوه تڼۍ کېکاږم',
  },
  largeText: 'غټ متن',
  socialWorker: 'زه په دې کمپیوټر کې له څو کسانو سره مرسته کوم',
  socialWorkerHint:
    'لارښود د هر کس ژبه پوښتي. ' +
    'لارښود د ننوتلو پاڼې په هره لیدنه کې له یو ځل څخه زیات پخپله نه خلاصېږي.',
  newPerson: 'نوی کس',
  reset: 'تنظیمات لومړي حالت ته راوګرځوئ',
  wasReset: 'تنظیمات لومړي حالت ته راوګرځېدل.',
  locked: 'دا ستاسو موسسې ټاکلی دی',
  privateWindow: 'خصوصي کړکۍ (fenêtre privée): هېڅ شی نه خوندي کېږي.',
  unreadable: 'دا تنظیمات ونه لوستل شول. لومړي حالت ته راوګرځېدل:',
  otherVersion: 'دا تنظیمات د Repère له بلې نسخې څخه دي.',
  wrongInPolicy: 'ستاسو موسسې دا خانې غلطې ډکې کړې دي. دا خانې نه کارول کېږي:',
  organisation: 'ستاسو موسسه',
  localProcess: 'ستاسو په Caf کې',
};

export const pageState: PageStateTexts = {
  watching: 'د Repère پروګرام په دې پاڼه کې تیار دی.',
  noticed: {
    provisional: 'د Repère پروګرام داسې شمېره ویني چې په 7 یا 8 پیلېږي.',
    waiting: 'د Repère پروګرام داسې شمېره ویني چې په 3، 4، 5 یا 6 پیلېږي.',
    'caf-file': 'د Repère پروګرام ډېره لنډه شمېره ویني.',
    'foreigner-file': 'د Repère پروګرام 10 رقمي شمېره ویني.',
  },
  waiting: 'د Repère پروګرام د Caf د ننوتلو فورمې ته انتظار کوي.',
  searching: 'د Repère پروګرام د ننوتلو فورمه لټوي…',
  unrecognised: 'د Repère پروګرام دا پاڼه نه پېژني. بیا هم د هغه لارښوونې ومنئ.',
  elsewhere: 'د Repère پروګرام یوازې د Caf د ننوتلو په پاڼه کې کار کوي.',
  reload:
    'د Repère پروګرام لا په دې ټب (onglet) کې کار نه کوي. ' +
    'که دا د Caf د ننوتلو پاڼه وي، تازه یې کړئ.',
  forbidden: 'د Repère پروګرام اجازه نه لري چې د Caf د ننوتلو په پاڼه کې کار وکړي.',
  doReload: 'پاڼه تازه کړئ',
  allow: 'په connect.caf.fr کې اجازه ورکړئ',
  report: 'د ستونزې د راپور لپاره متن کاپي کړئ',
  copied: 'متن کاپي شو. هغه کس ته یې ولېږئ چې تاسو ته یې د Repère پروګرام نصب کړی دی.',
  notCopied: 'دا متن تاسو پخپله کاپي کړئ.',
};
