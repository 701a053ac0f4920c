// Persian, worded for Iranians and Dari speakers alike: where their words differ, both stand, with a slash between.
// A Persian word stands between a French term and a number: without one the two would be drawn as one French run.
// Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../facts/contacts.ts';
import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

export const notice: FullNoticeTexts = {
  lang: 'fa',
  dir: 'rtl',
  warnings: {
    provisional: {
      title: 'با این شماره نمی‌توانید وارد حساب Caf (Mon Compte) شوید',
      text: `با 7 یا 8 شروع می‌شود. به ${CAF_PHONE.number} زنگ بزنید: شماره‌ای برای ورود به حساب بخواهید.`,
    },
    waiting: {
      title: 'شاید با این شماره نتوانید وارد حساب Caf (Mon Compte) شوید',
      text: `با 1 یا 2 شروع نمی‌شود. نمی‌دانید چرا؟ به ${CAF_PHONE.number} زنگ بزنید.`,
    },
    'caf-file': {
      title: 'این شماره خیلی کوتاه است',
      text:
        'حساب Caf (Mon Compte) شماره 13 رقمی می‌خواهد. ' +
        'شماره 7 رقمی پرونده / دوسیه (numéro de dossier) برای تلفن و نامه به کار می‌آید.',
    },
    'other-form': {
      title: 'آیا این شماره تأمین اجتماعی شما (numéro de Sécurité sociale) است؟',
      text: 'حساب Caf (Mon Compte) به 13 رقم یا حرف نیاز دارد. شماره دیگری است؟ مراحل را ببینید.',
    },
    'other-digit': {
      title: 'شاید با این شماره نتوانید وارد حساب Caf (Mon Compte) شوید',
      text: 'با 0 یا 9 شروع می‌شود. شاید شماره مالیاتی (numéro fiscal) باشد.',
    },
  },
  guide: 'مراحل را ببینید',
  call: `زنگ زدن به ${CAF_PHONE.number}`,
  dial: `با یک تلفن شماره ${CAF_PHONE.number} را بگیرید`,
  noGuide: 'مراحل اینجا باز نمی‌شود.',
  given: 'این شماره را Caf برای ورود به حساب به من داده است',
  close: 'بستن',
  about: 'افزونه غیررسمی Repère',
};

export const guide: GuideTexts = {
  call: 'زنگ بزنید به',
  scan: 'نمایش کد برای اسکن',
  code: `این کد را با تلفن اسکن کنید: تماس با ${CAF_PHONE.number} را آماده می‌کند.`,
  callPrice: 'این خدمات رایگان است. فقط هزینه تماس را می‌پردازید.',
  prepare: 'آماده کنید (اگر دارید)',
  say: 'بگویید (به فرانسوی)',
  sayToCpam: 'به بیمه درمانی / صحی (CPAM) بگویید (به فرانسوی)',
  listen: 'گوش کنید',
  steps: 'مراحل',
  rights: 'حقوق شما',
  avoid: 'این کارها را نکنید',
  next: 'وضعیت‌های دیگر',
  back: 'بازگشت',
  restart: 'شروع دوباره',
  backToPage: 'بازگشت به صفحه Caf',
  close: 'بستن',
  language: 'زبان',
  print: 'چاپ برگه و نامه',
  sources: 'این راهنمایی‌ها از کجا آمده است',
  checked: 'بررسی شده در:',
  privacy: 'افزونه Repère شماره شما را نگه نمی‌دارد و آن را به هیچ جا نمی‌فرستد.',
  notOfficial: 'افزونه Repère ابزار رسمی Caf نیست.',
  notProofread:
    'این ترجمه را هنوز هیچ فارسی‌زبان یا دری‌زبانی بازخوانی نکرده است. ' +
    'به ما کمک کنید: صفحه پروژه Repère را ببینید.',
  questions: {
    'first-digit': 'شماره تأمین اجتماعی شما (numéro de Sécurité sociale) با کدام رقم شروع می‌شود؟',
    'how-long': 'شماره شما چند رقم دارد؟',
    'which-number': 'کدام شماره را نوشتید؟',
    who: 'وضعیت شما چیست؟',
    allocataire: 'آیا در Caf (صندوق کمک‌های خانواده) پرونده / دوسیه (dossier) دارید؟',
  },
  hints: {
    'which-number':
      'حساب Caf (Mon Compte) شماره تأمین اجتماعی شما (numéro de Sécurité sociale) را می‌خواهد: 13 رقم یا حرف. ' +
      'آنچه نوشته‌اید رمز عبور است؟ آن را پاک کنید و به هیچ کس نشان ندهید.',
  },
  answers: {
    'one-or-two': '1 یا 2',
    'seven-or-eight': '7 یا 8',
    other: 'یک رقم دیگر',
    none: 'این شماره را ندارم',
    short: '7 رقم یا کمتر',
    long: 'بیشتر از 7 رقم',
    'file-number': 'شماره پرونده / دوسیه من در Caf (numéro de dossier, numéro allocataire)',
    unfinished:
      'شماره تأمین اجتماعی موقت (numéro provisoire) که با 7 یا 8 شروع می‌شود و هنوز کامل نیست',
    'france-travail': 'شماره France Travail (اداره کاریابی)',
    'residence-permit': 'شماره کارت اقامت (titre de séjour)',
    telephone: 'شماره تلفن',
    'tax-number': 'شماره مالیاتی (numéro fiscal)',
    password: 'رمز عبور (mot de passe): همین حالا پاکش می‌کنم',
    unsure: 'شماره دیگری است، یا نمی‌دانم',
    protected:
      'پناهندگی یا بی‌تابعیتی (apatride) من قبول شده است، یا حمایت فرعی (protection subsidiaire) دارم',
    'asylum-seeker': 'درخواست پناهندگی (asile) داده‌ام و منتظر تصمیم هستم',
    student: 'برای تحصیل در فرانسه هستم',
    'none-of-these': 'وضعیت دیگر: حمایت موقت (protection temporaire)، کار، خانواده…',
    yes: 'بله',
    no: 'نه',
  },
  situations: {
    provisional: {
      title: 'با این شماره نمی‌توانید وارد حساب Caf (Mon Compte) شوید',
      lead:
        'هر شماره تأمین اجتماعی که با 7 یا 8 شروع می‌شود، موقت است ' +
        '(numéro de Sécurité sociale provisoire).',
    },
    waiting: {
      title: 'شاید با این شماره نتوانید وارد حساب Caf (Mon Compte) شوید',
      lead: 'حساب Caf (Mon Compte) شماره‌هایی را قبول می‌کند که با 1 یا 2 شروع می‌شوند.',
    },
    'caf-file': {
      title:
        'با شماره پرونده / دوسیه (numéro de dossier) دیگر نمی‌توانید وارد حساب Caf (Mon Compte) شوید',
      lead: 'برای ورود به حساب، شماره 13 رقمی لازم است.',
    },
    definitive: {
      title: 'با شماره خود می‌توانید وارد حساب Caf (Mon Compte) شوید',
      lead: 'با 1 یا 2 شروع می‌شود: این شماره ورود شما به حساب (identifiant) است.',
    },
    'newcomer-with-nir': {
      title: 'از این شماره برای اولین درخواست خود استفاده کنید',
      lead: 'با 1 یا 2 شروع می‌شود: با آن وارد حساب می‌شوید.',
    },
    'newcomer-without-nir': {
      title: 'اولین درخواست خود را به Caf بدهید',
      lead: 'اداره Caf به شما یک شناسه موقت (identifiant provisoire) برای ورود به حساب می‌دهد.',
    },
    given: {
      title: 'این شماره را Caf به شما داده است',
      lead: 'از آن با رمز عبور حساب خود استفاده کنید.',
    },
    refused: {
      title: 'اداره Caf قبول نمی‌کند یا جواب نمی‌دهد',
      lead: 'اداره Caf باید به شما بگوید چرا قبول نمی‌کند.',
    },
    'pending-protected': {
      title: 'مدارک شما را Ofpra (اداره پناهندگان) آماده می‌کند',
      lead:
        'شما منتظر شماره دائمی خود (numéro définitif) هستید: ' +
        'برای آن، این مدارک ثبت احوال (papiers d’état civil) لازم است.',
    },
    'pending-asylum': {
      title: 'شما درخواست پناهندگی (asile) داده‌اید',
      lead: 'می‌توانید قبل از تصمیم در Caf ثبت‌نام کنید.',
    },
    'pending-student': {
      title: 'شما درس می‌خوانید و منتظر شماره دائمی خود (numéro définitif) هستید',
      lead: 'یک سند ثبت احوال (document d’état civil) لازم است، مثل سند تولد. باید کامل و خوانا باشد.',
    },
    'pending-other': {
      title: 'شما منتظر شماره دائمی خود (numéro définitif) هستید',
      lead: 'یک سند ثبت احوال (document d’état civil) لازم است، مثل سند تولد. باید کامل و خوانا باشد.',
    },
    suspended: {
      title: 'اداره Caf کمک شما را موقتاً قطع کرده است',
      lead: 'از سال 2022، اگر مدرکی کم باشد، Caf می‌تواند این کار را بکند.',
    },
    declaration: {
      title: 'باید درآمد / عاید خود (ressources) را به Caf اعلام کنید',
      lead: 'درآمد یعنی پولی که می‌گیرید. آن را هر سه ماه یک بار اعلام کنید.',
    },
    'without-phone': {
      title: 'بدون زنگ زدن با Caf ارتباط بگیرید',
      lead: 'برای کسانی که ناشنوا یا کم‌شنوا هستند، یا نمی‌توانند زنگ بزنند.',
    },
    'request-without-phone': {
      title: 'بدون زنگ زدن درخواست خود را بدهید',
      lead: 'برای کسانی که ناشنوا یا کم‌شنوا هستند، یا نمی‌توانند زنگ بزنند.',
    },
  },
  links: {
    'no-file': 'در Caf پرونده / دوسیه (dossier) ندارم',
    refused: 'اداره Caf قبول نمی‌کند یا جواب نمی‌دهد',
    suspended: 'اداره Caf کمک من را موقتاً قطع کرده است',
    declaration: 'باید درآمد / عاید خود (ressources) را به Caf اعلام کنم',
    pending: 'منتظر شماره دائمی خود (numéro définitif) هستم',
    given: 'این شماره را Caf برای ورود به حساب به من داده است',
    'other-number': 'این شماره تأمین اجتماعی من (numéro de Sécurité sociale) نیست',
    'without-phone': 'ناشنوا یا کم‌شنوا هستید؟ راه بدون زنگ زدن',
    'request-without-phone': 'ناشنوا یا کم‌شنوا هستید؟ راه بدون زنگ زدن',
  },
  stepTexts: {
    'file-number': 'شماره پرونده / دوسیه شما (numéro de dossier, numéro allocataire): 7 رقم.',
    'phone-password': 'رمز عبور شما (mot de passe) برای تماس تلفنی: 8 رقم. این رمز محرمانه است.',
    'caf-letters':
      'در نامه‌های Caf بگردید: این اداره شماره‌ای برای ورود به حساب با پست می‌فرستد. ' +
      'آن شماره، شماره پرونده / دوسیه شما (numéro de dossier) نیست.',
    'number-owed': 'در اصل، Caf باید بتواند شماره‌ای برای ورود به حساب به شما بدهد.',
    'papers-pending':
      'هنوز منتظر مدارک ثبت احوال خود (papiers d’état civil) هستید؟ با این حال زنگ بزنید.',
    'reasons-owed': 'اگر Caf قبول نکند، باید دلیلش را به شما بگوید.',
    'local-process': 'بپرسید آیا Caf شما «référent réfugiés» دارد: کسی که به پناهندگان کمک می‌کند.',
    'opening-hours': 'ساعت‌های کار Caf خود را در سایت آن پیدا کنید.',
    'no-more-tries': 'چند بار امتحان نکنید: ممکن است حساب برای مدتی قفل شود.',
    'no-franceconnect':
      'از FranceConnect استفاده نکنید: آن هم شماره‌ای می‌خواهد که با 1 یا 2 شروع شود.',
    'no-franceconnect-plus':
      'از FranceConnect+ (FranceConnect Plus) استفاده نکنید: ' +
      'کارت هویت الکترونیکی فرانسوی یا هویت دیجیتال La Poste (Identité Numérique La Poste) لازم دارد.',
    'no-ameli': 'حساب ameli نسازید: این سایت شماره‌های تأمین اجتماعی موقت را قبول نمی‌کند.',
    'sign-language': 'در سایت Caf وقت ملاقات با مترجم / ترجمان زبان اشاره بخواهید.',
    'write-to-caf': 'به Caf خود نامه بنویسید: یک نامه برای چاپ آماده است.',
    'log-in-with-nir': 'با شماره تأمین اجتماعی خود (numéro de Sécurité sociale) وارد حساب شوید.',
    'start-request': 'در سایت Caf یک درخواست کمک را شروع کنید.',
    'tick-no-number':
      'شماره شما با 1 یا 2 شروع نمی‌شود؟ ' +
      'خانه «Je ne dispose pas de numéro de sécurité sociale» ' +
      '(شماره تأمین اجتماعی ندارم) را علامت بزنید.',
    'provisional-identifier':
      'شناسه موقتی (identifiant provisoire) را که Caf به شما می‌دهد یادداشت کنید.',
    'rsa-asylum':
      'منتظر تصمیم درباره درخواست پناهندگی (asile) هستید؟ ' +
      'از یک انجمن (association) بپرسید آیا حق گرفتن کمک مالی RSA (revenu de solidarité active) را دارید. ' +
      'درخواست RSA را فوراً بدهید: بعد از تصمیم مثبت، Caf پول ماه‌های گذشته را هم می‌دهد.',
    'student-apl':
      'درس می‌خوانید، بورسیه (bourse) ندارید و از کشوری بیرون از اتحادیه اروپا آمده‌اید؟ ' +
      'از ژوئیه / جولای 2026 دیگر کمک مسکن (APL) نمی‌گیرید. ' +
      'از Caf بپرسید: ممکن است استثنا وجود داشته باشد.',
    'thirteen-digits': '13 رقم اول کارت بیمه درمانی / صحی خود (carte Vitale) را بنویسید.',
    'new-password': 'رمز عبور خود را قبل از 8 مارس / مارچ 2024 ساخته‌اید؟ یک رمز عبور جدید بسازید.',
    'password-rules':
      'رمز عبور باید حداقل 10 حرف یا رقم داشته باشد: با یک رقم، یک حرف بزرگ لاتین (A) و یک حرف کوچک لاتین (a).',
    'code-by-mail': 'یک کد 6 رقمی در ایمیل خود می‌گیرید. این کد 15 دقیقه کار می‌کند.',
    'mailbox-new-tab':
      'ایمیل خود را در یک تب دیگر (onglet)، یعنی یک صفحه دیگر، باز کنید. صفحه Caf را نبندید.',
    'code-is-secret': 'این کد را به هیچ کس ندهید. کارمند Caf هرگز آن را نمی‌خواهد.',
    'phone-only':
      'شماره پرونده / دوسیه خود (numéro de dossier) را نگه دارید: برای تلفن و نامه به کار می‌آید.',
    'nir-is-login':
      'آیا شماره تأمین اجتماعی (numéro de Sécurité sociale) دارید که با 1 یا 2 شروع شود؟ ' +
      'با آن وارد حساب شوید.',
    'ask-in-writing': 'دلیل‌ها را کتبی بخواهید: یک نامه برای چاپ آماده است.',
    'france-services': 'به یک مرکز France services بروید. کمک رایگان است.',
    federation:
      'به فدراسیون همبستگی، بخش پناهندگان و مهاجران ' +
      '(Fédération des acteurs de la solidarité, mission Réfugié·es Migrant·es) بنویسید.',
    'ofpra-form': 'فرمی را که همراه تصمیم به شما رسیده است، به Ofpra (اداره پناهندگان) پس بفرستید.',
    'ofpra-makes-papers':
      'صبر کنید: Ofpra (اداره پناهندگان) اولین مدارک ثبت احوال شما را خودش آماده می‌کند.',
    'ofpra-copies':
      'بعداً یک نسخه دیگر لازم دارید؟ آن را آنلاین از Ofpra (اداره پناهندگان) بخواهید.',
    'no-chasing-ofpra': 'برای این مدارک به Ofpra (اداره پناهندگان) دوباره نامه ندهید: فایده ندارد.',
    'no-consulate-protected':
      'به سفارت یا کنسولگری / قونسلگری کشور خود نروید: فرانسه از شما محافظت می‌کند.',
    'no-consulate-asylum': 'به سفارت یا کنسولگری / قونسلگری کشور خود نروید.',
    'ask-association':
      'از یک انجمن (association) یا مددکار اجتماعی بپرسید چه مدارکی به Caf بفرستید.',
    'from-consulate':
      'اگر هیچ وقت درخواست پناهندگی (asile) نداده‌اید، این سند را از کنسولگری / قونسلگری کشور خود، ' +
      'یا از شهرداری / شاروالی محل تولد خود بخواهید.',
    'not-if-asylum':
      'پناهندگی (réfugié) یا بی‌تابعیتی (apatride) شما قبول شده است، حمایت فرعی (protection subsidiaire) دارید، ' +
      'یا درخواست پناهندگی (asile) داده‌اید؟ ' +
      'به سفارت یا کنسولگری / قونسلگری کشور خود نروید.',
    'copy-to-cpam': 'یک کپی به بیمه درمانی / صحی (CPAM) بفرستید. اصل سند را نگه دارید.',
    'copy-to-student-site':
      'یک کپی از سند را در سایت مخصوص دانشجویان / محصلان بفرستید. اصل سند را نگه دارید.',
    'nine-months':
      'صبر کنید: بعد از فرستادن، کار بیمه درمانی / صحی (CPAM) ممکن است تا 9 ماه طول بکشد.',
    'tell-the-caf': 'وقتی شماره دائمی خود (numéro définitif) را گرفتید، به Caf خبر بدهید.',
    'use-given': 'با این شماره وارد حساب شوید.',
    'call-if-refused': `اگر سایت این شماره را قبول نکرد، به ${CAF_PHONE.number} زنگ بزنید.`,
    'declare-anyway':
      'درآمد / عاید خود را به Caf اعلام کنید، حتی اگر نمی‌توانید وارد حساب خود (Mon Compte) شوید.',
    'check-prefilled':
      'در سایت، مبلغ‌هایی را که از قبل نوشته شده است بررسی کنید، بعد آن‌ها را تأیید کنید (valider).',
    'ask-how-to-declare':
      `به ${CAF_PHONE.number} زنگ بزنید و بپرسید: ` +
      'چطور بدون Mon Compte درآمد / عاید خود را اعلام کنم؟',
    'answer-letters': 'به نامه‌های Caf جواب بدهید. یک کپی از مدارکی که دارید بفرستید.',
    'papers-or-suspended':
      'از سال 2022، اگر مدرکی کم باشد، Caf می‌تواند یک کمک را موقتاً قطع کند. به نامه‌های Caf جواب بدهید.',
    'rights-protected':
      'پناهندگی شما قبول شده است، یا حمایت فرعی (protection subsidiaire) دارید؟ ' +
      'حقوق اجتماعی خود را بخواهید و منتظر مدارک ثبت احوال خود نمانید.',
    'ofpra-delays':
      'پناهندگی شما قبول شده است، یا حمایت فرعی (protection subsidiaire) دارید؟ به گفته Ofpra (اداره پناهندگان)، به خاطر تأخیر این اداره نمی‌توانند حقوق شما را موقتاً قطع کنند.',
  },
  phrases: {
    'ask-number':
      'سلام. من در Caf پرونده / دوسیه دارم (allocataire). ' +
      'شماره تأمین اجتماعی من (numéro de Sécurité sociale) موقت است. ' +
      'نمی‌توانم وارد Mon Compte شوم. ' +
      'لطفاً می‌توانید شماره‌ای برای ورود به حساب به من بدهید؟',
    'ask-which-number':
      'سلام. من در Caf پرونده / دوسیه دارم (allocataire). ' +
      'نمی‌توانم وارد Mon Compte شوم. ' +
      'لطفاً می‌توانید شماره‌ای برای ورود به حساب به من بدهید؟',
    'ask-reasons':
      'سلام. من شماره‌ای ندارم که با آن وارد Mon Compte شوم. ' +
      'لطفاً می‌توانید دلیلش را برای من بنویسید؟',
    'ask-why-suspended':
      'سلام. اداره Caf کمک من را موقتاً قطع کرده است. ' +
      'لطفاً می‌توانید به من بگویید چرا، و کدام مدارک کم است؟',
    'ask-first-request':
      'سلام. من هنوز شماره تأمین اجتماعی دائمی (numéro de Sécurité sociale) ندارم. ' +
      'لطفاً بگویید، چطور اولین درخواستم را بدهم؟',
    'ask-declaration':
      'سلام. من نمی‌توانم وارد Mon Compte شوم. ' +
      'لطفاً بگویید، چطور درآمد / عاید سه ماه را اعلام کنم ' +
      '(déclaration trimestrielle de ressources)؟',
    'ask-missing-papers':
      'سلام. من منتظر شماره تأمین اجتماعی دائمی (numéro de Sécurité sociale) هستم. ' +
      'لطفاً بگویید، آیا سندی در پرونده / دوسیه من کم است؟',
  },
};

export const handout: HandoutTexts = {
  title: 'برگه من برای Caf',
  print: 'چاپ',
  cannotPrint: 'چاپ در این کامپیوتر ممنوع است.',
  name: 'نام و نام خانوادگی / تخلص',
  fileNumber: 'شماره پرونده / دوسیه (numéro de dossier, allocataire)',
  callDate: 'تاریخ تماس',
  agent: 'نام کارمند',
  answer: 'جواب Caf',
  letter:
    'این نامه شماره‌ای برای ورود به حساب (Mon Compte) می‌خواهد. ' +
    'اگر جواب «نه» باشد، دلیلش را می‌پرسد.',
  letterTick:
    'خانه‌ای را فقط وقتی علامت بزنید که درباره شما درست باشد. ' +
    'خانه 1: پناهندگی شما قبول شده است یا حمایت فرعی (protection subsidiaire) دارید. ' +
    'خانه 2: اداره Caf کمک شما را موقتاً قطع کرده است. ' +
    'خانه 3: ناشنوا یا کم‌شنوا هستید.',
  byHand: 'با دست بنویسید. هیچ چیز ذخیره نمی‌شود.',
};

export const settings: SettingsTexts = {
  title: 'تنظیمات',
  opening: 'راهنما چه وقت باز شود',
  openings: {
    'on-finish': 'خودش، وقتی شماره کامل شد',
    'on-click': 'فقط وقتی دکمه‌ای را فشار می‌دهم',
  },
  largeText: 'نوشته بزرگ‌تر',
  socialWorker: 'من با این کامپیوتر به چند نفر کمک می‌کنم',
  socialWorkerHint:
    'راهنما زبان هر شخص را می‌پرسد. ' +
    'راهنما در هر بازدید از صفحه ورود حداکثر یک بار خودش باز می‌شود.',
  newPerson: 'شخص جدید',
  reset: 'برگرداندن تنظیمات به حالت اول',
  wasReset: 'تنظیمات به حالت اول برگشت.',
  locked: 'این را سازمان شما تعیین کرده است',
  privateWindow: 'پنجره خصوصی: هیچ چیز ذخیره نمی‌شود.',
  unreadable: 'افزونه Repère نتوانست این تنظیمات را بخواند. آن‌ها به حالت اول برگشت:',
  otherVersion: 'این تنظیمات از نسخه دیگری از Repère است.',
  wrongInPolicy: 'سازمان شما این خانه‌ها را اشتباه پر کرده است. از آن‌ها استفاده نمی‌شود:',
  organisation: 'سازمان شما',
  localProcess: 'در Caf شما',
};

export const pageState: PageStateTexts = {
  watching: 'افزونه Repère در این صفحه آماده است.',
  noticed: {
    provisional: 'افزونه Repère شماره‌ای می‌بیند که با 7 یا 8 شروع می‌شود.',
    waiting: 'افزونه Repère شماره‌ای می‌بیند که با 3، 4، 5 یا 6 شروع می‌شود.',
    'caf-file': 'افزونه Repère یک شماره خیلی کوتاه می‌بیند.',
    'other-form': 'افزونه Repère شماره‌ای با شکل دیگری می‌بیند.',
    'other-digit': 'افزونه Repère شماره‌ای می‌بیند که با 0 یا 9 شروع می‌شود.',
  },
  waiting: 'افزونه Repère منتظر فرم ورود Caf است.',
  searching: 'افزونه Repère دنبال فرم ورود می‌گردد…',
  unrecognised: 'افزونه Repère این صفحه را نمی‌شناسد. با این حال به راهنمایی‌هایش عمل کنید.',
  elsewhere: 'افزونه Repère فقط در صفحه ورود Caf کار می‌کند.',
  reload:
    'افزونه Repère هنوز در این تب (onglet) کار نمی‌کند. ' +
    'اگر این صفحه ورود Caf است، آن را دوباره باز کنید.',
  forbidden: 'افزونه Repère اجازه ندارد در صفحه ورود Caf کار کند.',
  blocked: 'افزونه Repère نمی‌تواند اینجا کار کند: مرورگر یا سازمان شما جلوی آن را می‌گیرد.',
  doReload: 'باز کردن دوباره صفحه',
  allow: 'اجازه دادن در connect.caf.fr',
  report: 'کپی کردن متن برای گزارش مشکل',
  copied: 'متن کپی شد. آن را برای کسی بفرستید که افزونه Repère را برای شما نصب کرده است.',
  notCopied: 'این متن را خودتان کپی کنید.',
};
