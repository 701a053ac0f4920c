// Pashto. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../facts/contacts.ts';
import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

export const notice: FullNoticeTexts = {
  lang: 'ps',
  dir: 'rtl',
  warnings: {
    provisional: {
      title: 'دا شمېره د Caf حساب (Mon Compte) نه خلاصوي',
      text: `په 7 یا 8 پیلېږي. ${CAF_PHONE.number} ته زنګ ووهئ: د ننوتلو لپاره یوه شمېره وغواړئ.`,
    },
    waiting: {
      title: 'ښایي دا شمېره د Caf حساب (Mon Compte) ونه خلاصوي',
      text: `په 1 یا 2 نه پیلېږي. نه پوهېږئ چې ولې؟ ${CAF_PHONE.number} ته زنګ ووهئ.`,
    },
    'caf-file': {
      title: 'دا شمېره ډېره لنډه ده',
      text:
        'د Caf حساب (Mon Compte) 13 رقمي شمېره غواړي. ' +
        'د دوسیې 7 رقمي شمېره (numéro de dossier) د ټلیفون او لیک لپاره په کار ده.',
    },
    'other-form': {
      title: 'ایا دا ستاسو د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) ده؟',
      text: 'د Caf حساب (Mon Compte) 13 رقمونه یا توري غواړي. دا بله شمېره ده؟ پړاوونه وګورئ.',
    },
    'other-digit': {
      title: 'ښایي دا شمېره د Caf حساب (Mon Compte) ونه خلاصوي',
      text: 'په 0 یا 9 پیلېږي. ښایي دا د مالیې شمېره (numéro fiscal) وي.',
    },
  },
  guide: 'پړاوونه وګورئ',
  call: `${CAF_PHONE.number} ته زنګ ووهئ`,
  dial: `په ټلیفون ${CAF_PHONE.number} ته زنګ ووهئ`,
  noGuide: 'پړاوونه دلته نه خلاصېږي.',
  given: 'دا شمېره ما ته Caf د ننوتلو لپاره راکړې ده',
  close: 'دا پیغام وتړئ',
  about: 'د براوزر غیر رسمي پروګرام Repère',
};

export const guide: GuideTexts = {
  call: 'دې شمېرې ته زنګ ووهئ',
  scan: 'د سکن لپاره کوډ وښایئ',
  code: `دا کوډ په ټلیفون سکن کړئ: ${CAF_PHONE.number} ته زنګ چمتو کوي.`,
  callPrice: 'وړیا خدمت + د یوه زنګ بیه',
  prepare: 'تیار کړئ (که یې لرئ)',
  say: 'ووایئ (په فرانسوي)',
  sayToCpam: 'د روغتیایي بیمې ادارې (CPAM) ته ووایئ (په فرانسوي)',
  listen: 'واورئ',
  steps: 'پړاوونه',
  rights: 'ستاسو حقونه',
  avoid: 'دا کارونه مه کوئ',
  next: 'نور حالتونه',
  back: 'شاته',
  restart: 'له سره پیل کړئ',
  backToPage: 'د Caf پاڼې ته بېرته ولاړ شئ',
  close: 'وتړئ',
  language: 'ژبه',
  print: 'پاڼه او لیک چاپ کړئ',
  sources: 'دا لارښوونې له کومه راغلې دي',
  checked: 'د کتلو نېټه:',
  privacy: 'د Repère پروګرام ستاسو شمېره نه ساتي او هېڅ ځای ته یې نه لېږي.',
  notOfficial: 'د Repère پروګرام د Caf رسمي پروګرام نه دی.',
  notProofread:
    'دا ژباړه لا هېڅ پښتو ویونکي نه ده کتلې. ' +
    'له موږ سره مرسته وکړئ: د Repère د پروژې پاڼه وګورئ.',
  questions: {
    'first-digit': 'ستاسو د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) په کوم رقم پیلېږي؟',
    'how-long': 'ستاسو شمېره څو رقمه لري؟',
    'which-number': 'تاسو کومه شمېره ولیکله؟',
    who: 'ستاسو حالت کوم دی؟',
    allocataire: 'ایا له مخکې په Caf (د کورنیو د مرستو اداره) کې دوسیه (dossier) لرئ؟',
  },
  hints: {
    'which-number':
      'د Caf حساب (Mon Compte) ستاسو د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) غواړي: ' +
      '13 رقمونه یا توري. دا پاسورډ دی؟ پاک یې کړئ او هېچا ته یې مه ښیئ.',
  },
  answers: {
    'one-or-two': '1 یا 2',
    'seven-or-eight': '7 یا 8',
    other: 'بل رقم',
    none: 'دا شمېره نه لرم',
    short: '7 رقمه یا کم',
    long: 'له 7 رقمونو ډېر',
    'file-number': 'زما د Caf د دوسیې شمېره (numéro de dossier, numéro allocataire)',
    unfinished: 'د ټولنیزې بیمې موقتي شمېره (چې په 7 یا 8 پیلېږي)، لا مې بشپړه نه ده لیکلې',
    'france-travail': 'د France Travail (د کار ادارې) شمېره',
    'residence-permit': 'د استوګنې د جواز شمېره (titre de séjour)',
    telephone: 'د ټلیفون شمېره',
    'tax-number': 'د مالیې شمېره (numéro fiscal)',
    password: 'پاسورډ (mot de passe): همدا اوس یې پاکوم',
    unsure: 'بله شمېره، یا نه پوهېږم',
    protected:
      'د کډوال (réfugié) یا بې وطنه کس (apatride) وضعیت مې منل شوی دی، ' +
      'یا فرعي محافظت (protection subsidiaire) لرم',
    'asylum-seeker': 'پناه (asile) مې غوښتې ده او د پرېکړې په تمه یم',
    student: 'د زده کړو لپاره په فرانسه کې یم',
    'none-of-these': 'بل حالت: موقتي محافظت (protection temporaire)، کار، کورنۍ…',
    yes: 'هو',
    no: 'نه',
  },
  situations: {
    provisional: {
      title: 'دا شمېره د Caf حساب (Mon Compte) نه خلاصوي',
      lead: 'د ټولنیزې بیمې هره شمېره چې په 7 یا 8 پیلېږي، موقتي ده (numéro de Sécurité sociale provisoire).',
    },
    waiting: {
      title: 'ښایي دا شمېره د Caf حساب (Mon Compte) ونه خلاصوي',
      lead: 'د Caf حساب (Mon Compte) هغه شمېرې مني چې په 1 یا 2 پیلېږي.',
    },
    'caf-file': {
      title: 'د دوسیې شمېره (numéro de dossier) نور د Caf حساب (Mon Compte) نه خلاصوي',
      lead: 'حساب ته د ننوتلو لپاره 13 رقمي شمېره په کار ده.',
    },
    definitive: {
      title: 'ستاسو شمېره د Caf حساب (Mon Compte) خلاصوي',
      lead: 'په 1 یا 2 پیلېږي: دا ستاسو د ننوتلو شمېره (identifiant) ده.',
    },
    'newcomer-with-nir': {
      title: 'دا شمېره د خپل لومړي غوښتنلیک لپاره وکاروئ',
      lead: 'په 1 یا 2 پیلېږي: په دې شمېره حساب ته ننوتلای شئ.',
    },
    'newcomer-without-nir': {
      title: 'خپل لومړی غوښتنلیک Caf ته ورکړئ',
      lead: 'بیا به Caf د ننوتلو موقتي شمېره (identifiant provisoire) درکړي.',
    },
    given: {
      title: 'دا شمېره تاسو ته Caf درکړې ده',
      lead: 'د خپل حساب له پاسورډ سره یې وکاروئ.',
    },
    refused: {
      title: 'د Caf اداره نه مني یا ځواب نه ورکوي',
      lead: 'د Caf اداره باید درته ووایي چې ولې نه مني.',
    },
    'pending-protected': {
      title: 'ستاسو سندونه Ofpra (د کډوالو اداره) جوړوي',
      lead:
        'تاسو د خپلې دایمي شمېرې (numéro définitif) په تمه یاست: ' +
        'د مدني حالت دا سندونه (papiers d’état civil) ورته په کار دي.',
    },
    'pending-asylum': {
      title: 'تاسو پناه (asile) غوښتې ده',
      lead: 'له پرېکړې مخکې هم په Caf کې نوم لیکنه کولای شئ.',
    },
    'pending-student': {
      title: 'تاسو زده کړې کوئ او د خپلې دایمي شمېرې (numéro définitif) په تمه یاست',
      lead:
        'د مدني حالت یو سند (document d’état civil) په کار دی، لکه د زېږون سند (acte de naissance). ' +
        'باید بشپړ وي او اسانه ولوستل شي.',
    },
    'pending-other': {
      title: 'تاسو د خپلې دایمي شمېرې (numéro définitif) په تمه یاست',
      lead:
        'د مدني حالت یو سند (document d’état civil) په کار دی، لکه د زېږون سند (acte de naissance). ' +
        'باید بشپړ وي او اسانه ولوستل شي.',
    },
    suspended: {
      title: 'د Caf ادارې ستاسو مرسته د څه وخت لپاره درولې ده',
      lead: 'له 2022 راهیسې، که سندونه کم وي، Caf دا کار کولای شي.',
    },
    declaration: {
      title: 'تاسو باید Caf ته خپل عاید اعلان کړئ',
      lead:
        'عاید (ressources) هغه پیسې دي چې تاسو یې ترلاسه کوئ. ' +
        'په هرو دریو میاشتو کې یو ځل یې اعلان کړئ (déclaration trimestrielle de ressources).',
    },
    'without-phone': {
      title: 'له ټلیفون پرته له Caf سره اړیکه ونیسئ',
      lead: 'د هغو کسانو لپاره چې نه اوري یا کم اوري، یا ټلیفون نه شي کولای.',
    },
    'request-without-phone': {
      title: 'له ټلیفون پرته خپل غوښتنلیک ورکړئ',
      lead: 'د هغو کسانو لپاره چې نه اوري یا کم اوري، یا ټلیفون نه شي کولای.',
    },
  },
  links: {
    'no-file': 'زه په Caf کې دوسیه (dossier) نه لرم',
    refused: 'د Caf اداره نه مني یا ځواب نه ورکوي',
    suspended: 'د Caf ادارې زما مرسته د څه وخت لپاره درولې ده',
    declaration: 'زه باید Caf ته خپل عاید اعلان کړم',
    pending: 'زه د خپلې دایمي شمېرې (numéro définitif) په تمه یم',
    given: 'دا شمېره ما ته Caf د ننوتلو لپاره راکړې ده',
    'other-number': 'دا زما د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) نه ده',
    'without-phone': 'نه اورئ یا کم اورئ؟ له ټلیفون پرته',
    'request-without-phone': 'نه اورئ یا کم اورئ؟ له ټلیفون پرته',
  },
  stepTexts: {
    'file-number': 'ستاسو د دوسیې شمېره (numéro de dossier, numéro allocataire): 7 رقمه.',
    'phone-password':
      'ستاسو هغه پاسورډ (mot de passe) چې Caf ته د زنګ وهلو لپاره دی: 8 رقمه. پټ یې وساتئ.',
    'caf-letters':
      'د Caf هغه لیکونه وګورئ چې درته راغلي دي: دا اداره د ننوتلو لپاره یوه شمېره په پوسته کې لېږي. ' +
      'هغه ستاسو د دوسیې شمېره (numéro de dossier) نه ده.',
    'number-owed': 'د Caf اداره باید وکولای شي چې د ننوتلو لپاره شمېره درکړي.',
    'papers-pending':
      'لا د مدني حالت د سندونو (papiers d’état civil) په تمه یاست؟ بیا هم زنګ ووهئ.',
    'reasons-owed': 'که Caf ونه مني، باید درته ووایي چې ولې.',
    'local-process':
      'وپوښتئ چې ستاسو Caf د کډوالو مسوول (référent réfugiés) لري که نه: ' +
      'هغه کس چې له کډوالو سره مرسته کوي.',
    'opening-hours': 'د خپل Caf د کار ساعتونه د هغه په سایټ کې ولټوئ.',
    'no-more-tries': 'څو ځله هڅه مه کوئ: حساب د څه وخت لپاره بندېدای شي.',
    'no-franceconnect':
      'له FranceConnect څخه کار مه اخلئ: هلته هم داسې شمېره په کار ده چې په 1 یا 2 پیلېږي.',
    // The Latin words in brackets keep the + at its place in a line that runs from right to left.
    'no-franceconnect-plus':
      'له FranceConnect+ (FranceConnect Plus) څخه کار مه اخلئ: د فرانسې الکترونیکي پېژندپاڼه ' +
      '(carte d’identité électronique) یا Identité Numérique La Poste ورته په کار ده.',
    'no-ameli': 'د ameli حساب مه جوړوئ: هلته د ټولنیزې بیمې موقتي شمېرې نه منل کېږي.',
    'sign-language':
      'د Caf په سایټ کې د اشارو د ژبې (langue des signes) له ژباړونکي سره د لیدنې وخت ' +
      '(rendez-vous) وغواړئ.',
    'write-to-caf': 'خپل Caf ته لیک ولېږئ: یو لیک چاپ ته تیار دی.',
    'log-in-with-nir': 'د خپلې ټولنیزې بیمې په شمېره (numéro de Sécurité sociale) حساب ته ننوځئ.',
    'start-request': 'د Caf په سایټ کې د مرستې غوښتنلیک پیل کړئ.',
    'tick-no-number':
      'ستاسو شمېره په 1 یا 2 نه پیلېږي؟ ' +
      'د «Je ne dispose pas de numéro de sécurité sociale» ' +
      '(د ټولنیزې بیمې شمېره نه لرم) خانه په نښه کړئ.',
    'provisional-identifier':
      'د ننوتلو هغه موقتي شمېره (identifiant provisoire) ولیکئ چې Caf یې درکوي.',
    'rsa-asylum':
      'د پناه (asile) د پرېکړې په تمه یاست؟ ' +
      'له یوې مرستندویې ټولنې (association) څخه وپوښتئ چې د RSA مرستې (revenu de solidarité active) حق لرئ که نه. ' +
      'د RSA غوښتنه سمدستي وکړئ: له مثبتې پرېکړې وروسته Caf د تېرو میاشتو پیسې هم درکوي.',
    'student-apl':
      'زده کړې کوئ، بورس (bourse) نه لرئ، او ستاسو هېواد په اروپایي اتحادیه کې نه دی؟ ' +
      'د 2026 کال له جولای راهیسې د کور مرسته (APL) نور نه درکول کېږي. ' +
      'له Caf څخه وپوښتئ: ښایي استثناوې وي.',
    'thirteen-digits': 'د خپلې روغتیایي بیمې د کارت (carte Vitale) لومړي 13 رقمونه ولیکئ.',
    'new-password': 'ستاسو پاسورډ د 2024 کال د مارچ له 8 نېټې مخکې جوړ شوی دی؟ نوی پاسورډ جوړ کړئ.',
    'password-rules':
      'په پاسورډ کې لږ تر لږه 10 لاتیني توري یا رقمونه وټاکئ: یو رقم، یو غټ توری (A) او یو کوچنی توری (a) پکې وي.',
    'code-by-mail': 'په ایمیل کې 6 رقمي کوډ درته راځي. دا کوډ 15 دقیقې کار کوي.',
    'mailbox-new-tab':
      'خپل ایمیل په بل ټب (onglet) کې، یعنې په بله پاڼه کې خلاص کړئ. د Caf پاڼه مه بندوئ.',
    'code-is-secret': 'دا کوډ هېچا ته مه ورکوئ. د Caf کارکوونکی یې هېڅکله نه غواړي.',
    'phone-only': 'د خپلې دوسیې شمېره (numéro de dossier) وساتئ: د ټلیفون او لیک لپاره په کار ده.',
    'nir-is-login':
      'د ټولنیزې بیمې داسې شمېره (numéro de Sécurité sociale) لرئ چې په 1 یا 2 پیلېږي؟ هغه وکاروئ.',
    'ask-in-writing': 'دلیلونه په لیکلې بڼه وغواړئ: یو لیک چاپ ته تیار دی.',
    'france-services': 'د France services مرکز ته ورشئ. مرسته وړیا ده.',
    federation:
      'د پیوستون فدراسیون، د کډوالو او مهاجرو څانګې ' +
      '(Fédération des acteurs de la solidarité, mission Réfugié·es Migrant·es) ته لیک ولېږئ.',
    'ofpra-form':
      'هغه فورمه چې له پرېکړې سره درته راغلې ده، بېرته Ofpra (د کډوالو ادارې) ته ولېږئ.',
    'ofpra-makes-papers':
      'صبر وکړئ: ستاسو د مدني حالت لومړي سندونه (papiers d’état civil) ' +
      'د Ofpra اداره (د کډوالو اداره) پخپله جوړوي.',
    'ofpra-copies':
      'وروسته مو بله کاپي په کار ده؟ په انټرنېټ کې یې له Ofpra (د کډوالو ادارې) څخه وغواړئ.',
    'no-chasing-ofpra': 'له Ofpra (د کډوالو ادارې) څخه بیا بیا پوښتنه مه کوئ: ګټه نه لري.',
    'no-consulate-protected': 'د خپل هېواد سفارت یا قونسلګرۍ ته مه ځئ: فرانسه ستاسو ساتنه کوي.',
    'no-consulate-asylum': 'د خپل هېواد سفارت یا قونسلګرۍ ته مه ځئ.',
    'ask-association':
      'له یوې مرستندویې ټولنې (association) یا ټولنیز کارکوونکي (travailleur social) څخه وپوښتئ ' +
      'چې Caf ته کوم سندونه ولېږئ.',
    'from-consulate':
      'که مو هېڅکله پناه (asile) نه وي غوښتې، دا سند د خپل هېواد له قونسلګرۍ څخه وغواړئ، ' +
      'یا د هغه ځای له ښاروالۍ (mairie) څخه چې پکې زېږېدلي یاست.',
    'not-if-asylum':
      'د کډوال (réfugié) یا بې وطنه کس (apatride) وضعیت مو منل شوی دی، ' +
      'فرعي محافظت (protection subsidiaire) لرئ، یا مو پناه (asile) غوښتې ده؟ ' +
      'د خپل هېواد سفارت یا قونسلګرۍ ته مه ځئ.',
    'copy-to-cpam': 'یوه کاپي د روغتیایي بیمې ادارې (CPAM) ته ولېږئ. اصلي سند له ځان سره وساتئ.',
    'copy-to-student-site': 'د سند یوه کاپي د محصلینو په سایټ کې ولېږئ. اصلي سند له ځان سره وساتئ.',
    'nine-months':
      'صبر وکړئ: د سند له لېږلو وروسته د روغتیایي بیمې د ادارې (CPAM) کار تر 9 میاشتو پورې وخت نیولای شي.',
    'tell-the-caf': 'کله چې خپله دایمي شمېره (numéro définitif) ترلاسه کړئ، Caf ته خبر ورکړئ.',
    'use-given': 'په دې شمېره حساب ته ننوځئ.',
    'call-if-refused': `که سایټ دا شمېره ونه مني، ${CAF_PHONE.number} ته زنګ ووهئ.`,
    'declare-anyway':
      'خپل عاید اعلان کړئ (déclaration)، که څه هم خپل حساب (Mon Compte) نه شئ خلاصولای.',
    'check-prefilled':
      'په انټرنېټ کې هغه مبلغونه وګورئ چې له مخکې لیکل شوي دي: سم دي؟ بیا یې تایید کړئ (valider).',
    'ask-how-to-declare': `${CAF_PHONE.number} ته زنګ ووهئ او وپوښتئ: له Mon Compte پرته خپل عاید څنګه اعلان کړم؟`,
    'answer-letters': 'د Caf لیکونو ته ځواب ورکړئ. د هغو سندونو کاپي ورولېږئ چې لرئ یې.',
    'papers-or-suspended':
      'له 2022 راهیسې، که سندونه کم وي، Caf یوه مرسته د څه وخت لپاره درولای شي. د Caf لیکونو ته ځواب ورکړئ.',
    'rights-protected':
      'د کډوال (réfugié) وضعیت یا فرعي محافظت (protection subsidiaire) لرئ؟ ' +
      'خپل ټولنیز حقونه وغواړئ. د مدني حالت سندونو (papiers d’état civil) ته انتظار مه کوئ.',
    'ofpra-delays':
      'د کډوال (réfugié) وضعیت یا فرعي محافظت (protection subsidiaire) لرئ؟ Ofpra (د کډوالو اداره) وايي: د دې ادارې د ځنډ له امله ستاسو حقونه نه شي درول کېدای.',
  },
  phrases: {
    'ask-number':
      'سلام. زه له مخکې په Caf کې دوسیه لرم (allocataire). ' +
      'زما د ټولنیزې بیمې شمېره (numéro de Sécurité sociale) موقتي ده. ' +
      'زه Mon Compte نه شم خلاصولای. ' +
      'مهرباني وکړئ، ایا د ننوتلو لپاره یوه شمېره راکولای شئ؟',
    'ask-which-number':
      'سلام. زه له مخکې په Caf کې دوسیه لرم (allocataire). ' +
      'زه Mon Compte نه شم خلاصولای. ' +
      'مهرباني وکړئ، ایا د ننوتلو لپاره یوه شمېره راکولای شئ؟',
    'ask-reasons':
      'سلام. زه داسې شمېره نه لرم چې Mon Compte خلاص کړي. ' +
      'مهرباني وکړئ، ایا راته لیکلای شئ چې ولې؟',
    'ask-why-suspended':
      'سلام. د Caf ادارې زما مرسته د څه وخت لپاره درولې ده. ' +
      'مهرباني وکړئ، ایا راته ویلای شئ چې ولې، او کوم سندونه کم دي؟',
    'ask-first-request':
      'سلام. زه لا د ټولنیزې بیمې دایمي شمېره (numéro de Sécurité sociale) نه لرم. ' +
      'مهرباني وکړئ، خپل لومړی غوښتنلیک څنګه ورکړم؟',
    'ask-declaration':
      'سلام. زه Mon Compte نه شم خلاصولای. ' +
      'مهرباني وکړئ، د دریو میاشتو د عاید اعلان ' +
      '(déclaration trimestrielle de ressources) څنګه وکړم؟',
    'ask-missing-papers':
      'سلام. زه د ټولنیزې بیمې د دایمي شمېرې (numéro de Sécurité sociale) په تمه یم. ' +
      'مهرباني وکړئ، ایا زما په دوسیه کې کوم سند کم دی؟',
  },
};

export const handout: HandoutTexts = {
  title: 'زما پاڼه د Caf لپاره',
  print: 'چاپ کړئ',
  cannotPrint: 'په دې کمپیوټر کې چاپ بند دی.',
  name: 'نوم او تخلص',
  fileNumber: 'د دوسیې شمېره (numéro de dossier, numéro allocataire)',
  callDate: 'د زنګ نېټه',
  agent: 'د کارکوونکي نوم',
  answer: 'د Caf ځواب',
  letter:
    'دا لیک د Caf حساب (Mon Compte) د خلاصولو شمېره غواړي. ' + 'که ځواب «نه» وي، لیک پوښتي چې ولې.',
  letterTick:
    'یوه خانه یوازې هغه وخت په نښه کړئ چې ستاسو په اړه سمه وي. ' +
    'خانه 1: د کډوال وضعیت (statut de réfugié) یا فرعي محافظت (protection subsidiaire) لرئ. ' +
    'خانه 2: د Caf ادارې ستاسو مرسته د څه وخت لپاره درولې ده. ' +
    'خانه 3: نه اورئ یا کم اورئ.',
  byHand: 'په لاس یې ولیکئ. هېڅ شی نه ثبتېږي.',
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
  privateWindow: 'خصوصي کړکۍ (fenêtre privée): هېڅ شی نه ثبتېږي.',
  unreadable: 'د Repère پروګرام دا تنظیمات ونه شول لوستلای. لومړي حالت ته راوګرځېدل:',
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
    'other-form': 'د Repère پروګرام د بل ډول شمېره ویني.',
    'other-digit': 'د Repère پروګرام داسې شمېره ویني چې په 0 یا 9 پیلېږي.',
  },
  waiting: 'د Repère پروګرام د Caf د ننوتلو فورمې ته انتظار کوي.',
  searching: 'د Repère پروګرام د ننوتلو فورمه لټوي…',
  unrecognised: 'د Repère پروګرام دا پاڼه نه پېژني. بیا هم د هغه لارښوونې ومنئ.',
  elsewhere: 'د Repère پروګرام یوازې د Caf د ننوتلو په پاڼه کې کار کوي.',
  reload:
    'د Repère پروګرام لا په دې ټب (onglet) کې کار نه کوي. ' +
    'که دا د Caf د ننوتلو پاڼه وي، تازه یې کړئ.',
  forbidden: 'د Repère پروګرام اجازه نه لري چې د Caf د ننوتلو په پاڼه کې کار وکړي.',
  blocked: 'د Repère پروګرام دلته کار نه شي کولای: ستاسو براوزر یا ستاسو اداره یې مخه نیسي.',
  doReload: 'پاڼه تازه کړئ',
  allow: 'په connect.caf.fr کې اجازه ورکړئ',
  report: 'د ستونزې د راپور لپاره متن کاپي کړئ',
  copied: 'متن کاپي شو. هغه کس ته یې ولېږئ چې تاسو ته یې د Repère پروګرام نصب کړی دی.',
  notCopied: 'دا متن تاسو پخپله کاپي کړئ.',
};
