// Persian, worded for Iranians and Dari speakers alike. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

export const notice: FullNoticeTexts = {
  lang: 'fa',
  dir: 'rtl',
  warnings: {
    provisional: {
      title: 'این شماره حساب Caf (Mon Compte) را باز نمی‌کند',
      text: `با 7 یا 8 شروع می‌شود. به ${CAF_PHONE.number} زنگ بزنید: شماره‌ای برای ورود به حساب بخواهید.`,
    },
    waiting: {
      title: 'این شماره به احتمال زیاد حساب Caf (Mon Compte) را باز نمی‌کند',
      text: `با 1 یا 2 شروع نمی‌شود. اگر مطمئن نیستید، به ${CAF_PHONE.number} زنگ بزنید.`,
    },
    'caf-file': {
      title: 'این شماره خیلی کوتاه است',
      text:
        'حساب Caf (Mon Compte) شماره 13 رقمی می‌خواهد. ' +
        'شماره قدیمی (numéro allocataire) فقط برای تلفن به کار می‌آید.',
    },
    'foreigner-file': {
      title: 'این شماره 10 رقم دارد',
      text:
        'حساب Caf (Mon Compte) شماره 13 رقمی می‌خواهد. ' +
        `آن را ندارید؟ به ${CAF_PHONE.number} زنگ بزنید.`,
    },
  },
  guide: 'مراحل را ببینید',
  call: `زنگ زدن به ${CAF_PHONE.number}`,
  given: 'این شماره را Caf به من داده است',
  close: 'بستن این پیام',
  about: 'افزونه غیررسمی Repère',
};

export const guide: GuideTexts = {
  call: 'زنگ بزنید به',
  callPrice: 'خدمات رایگان + هزینه یک تماس',
  prepare: 'آماده کنید (اگر دارید)',
  say: 'بگویید (به فرانسوی)',
  sayToCpam: 'به بیمه درمانی (CPAM) بگویید (به فرانسوی)',
  listen: 'گوش کنید',
  steps: 'مراحل',
  avoid: 'این کارها را نکنید',
  next: 'اگر این راه جواب نداد',
  back: 'بازگشت',
  restart: 'شروع دوباره',
  language: 'زبان',
  print: 'چاپ برگه و نامه',
  sources: 'این راهنمایی‌ها از کجا آمده است',
  privacy: 'افزونه Repère شماره شما را نگه نمی‌دارد و آن را به هیچ جا نمی‌فرستد.',
  notOfficial: 'افزونه Repère ابزار رسمی Caf نیست.',
  notProofread:
    'این ترجمه را هنوز هیچ فارسی‌زبانی بازخوانی نکرده است. ' +
    'به ما کمک کنید: صفحه پروژه Repère را ببینید.',
  questions: {
    'first-digit': 'شماره تأمین اجتماعی شما (numéro de Sécurité sociale) با کدام رقم شروع می‌شود؟',
    'how-long': 'شماره شما چند رقم دارد؟',
    allocataire: 'آیا همین حالا از Caf (صندوق کمک‌های خانواده) کمک می‌گیرید؟',
  },
  answers: {
    'one-or-two': '1 یا 2',
    'seven-or-eight': '7 یا 8',
    other: 'یک رقم دیگر',
    none: 'این شماره را ندارم',
    short: '7 رقم یا کمتر',
    long: 'بیشتر از 7 رقم',
    yes: 'بله',
    no: 'نه',
  },
  situations: {
    provisional: {
      title: 'این شماره حساب Caf (Mon Compte) را باز نمی‌کند',
      lead: 'با 7 یا 8 شروع می‌شود: این یک شماره موقت (numéro provisoire) است.',
      link: 'شماره من با 7 یا 8 شروع می‌شود',
    },
    waiting: {
      title: 'این شماره به احتمال زیاد حساب Caf (Mon Compte) را باز نمی‌کند',
      lead: 'این حساب شماره‌هایی را می‌شناسد که با 1 یا 2 شروع می‌شوند.',
      link: 'شماره من با رقم دیگری شروع می‌شود',
    },
    'caf-file': {
      title: 'شماره قدیمی Caf دیگر حساب شما (Mon Compte) را باز نمی‌کند',
      lead: 'برای ورود به حساب، شماره 13 رقمی لازم است.',
      link: 'فقط شماره قدیمی Caf را دارم',
    },
    definitive: {
      title: 'این شماره حساب Caf (Mon Compte) را باز می‌کند',
      lead: 'با 1 یا 2 شروع می‌شود: این شناسه ورود شما (identifiant) است.',
      link: 'شماره من با 1 یا 2 شروع می‌شود',
    },
    'newcomer-with-nir': {
      title: 'این شماره برای اولین درخواست شما کافی است',
      lead: 'با 1 یا 2 شروع می‌شود: با آن وارد حساب می‌شوید.',
      link: 'هنوز حساب ندارم',
    },
    'newcomer-without-nir': {
      title: 'اولین درخواست خود را به Caf بدهید',
      lead: 'بعد، Caf به شما یک شناسه موقت (identifiant provisoire) می‌دهد.',
      link: 'هنوز شماره دائمی ندارم',
    },
    given: {
      title: 'این شماره را Caf به شما داده است',
      lead: 'آن را با رمز حساب خود به کار ببرید.',
      link: 'این شماره را Caf به من داده است',
    },
    refused: {
      title: 'اداره Caf قبول نمی‌کند یا جواب نمی‌دهد',
      lead: 'اداره Caf باید به شما بگوید چرا قبول نمی‌کند.',
      link: 'اداره Caf قبول نمی‌کند یا جواب نمی‌دهد',
    },
    pending: {
      title: 'شما منتظر شماره دائمی خود (numéro définitif) هستید',
      lead: 'یک سند سجلی (document d’état civil) کامل و خوانا لازم است.',
      link: 'منتظر شماره دائمی خود هستم',
    },
    declaration: {
      title: 'باید درآمد خود را اعلام کنید',
      lead: 'اعلام درآمد (déclaration trimestrielle de ressources) هر سه ماه یک بار است.',
      link: 'باید درآمد خود را اعلام کنم',
    },
  },
  stepTexts: {
    'file-number': 'شماره قدیمی شما در Caf (numéro allocataire): 7 رقم.',
    'phone-password': 'رمز قدیمی شما (mot de passe) در Caf: 8 رقم.',
    'number-owed': 'معمولاً Caf می‌تواند شماره‌ای برای ورود به حساب به شما بدهد.',
    'papers-pending':
      'هنوز منتظر مدارک سجلی خود (papiers d’état civil) هستید؟ با این حال زنگ بزنید.',
    'reasons-owed': 'اگر جواب «نه» باشد، Caf باید دلیلش را به شما بگوید.',
    'local-process': 'بپرسید آیا Caf شما مسئول امور پناهندگان (référent réfugiés) دارد.',
    'opening-hours': 'ساعت‌های کار Caf خود را در سایت آن پیدا کنید.',
    'no-more-tries': 'چند بار امتحان نکنید: ممکن است حساب برای مدتی قفل شود.',
    'no-franceconnect':
      'از FranceConnect استفاده نکنید: آن هم شماره‌ای می‌خواهد که با 1 یا 2 شروع شود.',
    'no-ameli': 'حساب ameli نسازید: این سایت شماره‌های موقت را قبول نمی‌کند.',
    'log-in-with-nir': 'با شماره تأمین اجتماعی خود (numéro de Sécurité sociale) وارد حساب شوید.',
    'start-request': 'در سایت Caf یک درخواست کمک را شروع کنید.',
    'tick-no-number':
      'خانه «Je ne dispose pas de numéro de sécurité sociale» ' +
      '(شماره تأمین اجتماعی ندارم) را علامت بزنید.',
    'provisional-identifier':
      'شناسه موقتی (identifiant provisoire) را که Caf به شما می‌دهد یادداشت کنید.',
    'thirteen-digits': '13 رقم اول کارت بیمه درمانی خود (carte Vitale) را بنویسید.',
    'new-password': 'یک رمز جدید بسازید، اگر از اکتبر 2021 تا حالا نساخته‌اید.',
    'code-by-mail': 'منتظر کد 6 رقمی در ایمیل خود باشید. این کد 15 دقیقه کار می‌کند.',
    'mailbox-new-tab': 'ایمیل خود را در یک تب جدید (onglet) باز کنید. صفحه Caf را نبندید.',
    'code-is-secret': 'این کد را به کسی ندهید: کارمند Caf هرگز آن را نمی‌خواهد.',
    'phone-only': 'شماره قدیمی را نگه دارید: هنوز برای تلفن به کار می‌آید.',
    'nir-is-login':
      'با یک شماره تأمین اجتماعی (numéro de Sécurité sociale) وارد شوید که با 1 یا 2 شروع می‌شود.',
    'ask-in-writing': 'دلیل‌ها را کتبی بخواهید: یک نامه برای چاپ آماده است.',
    'france-services': 'به یک مرکز France services بروید: کمک در آنجا رایگان است.',
    federation:
      'به فدراسیون همبستگی، بخش پناهندگان و مهاجران ' +
      '(Fédération des acteurs de la solidarité, mission Réfugié·es Migrant·es) خبر بدهید.',
    'civil-status-document': 'این سند را به صندوق بیمه درمانی خود (CPAM) بدهید.',
    'from-ofpra': 'اگر وضعیت پناهندگی دارید، آن را از Ofpra (اداره پناهندگان) بخواهید.',
    'from-consulate': 'اگر نه، آن را از کنسولگری (قونسلگری) کشور خود بخواهید.',
    'nine-months': 'صبر کنید: ممکن است تا 9 ماه طول بکشد.',
    'tell-the-caf': 'وقتی این شماره را گرفتید، به Caf خبر بدهید.',
    'use-given': 'با این شماره وارد حساب شوید.',
    'call-if-refused': `اگر سایت این شماره را قبول نکرد، به ${CAF_PHONE.number} زنگ بزنید.`,
    'declare-anyway': 'درآمد خود را اعلام کنید، حتی اگر حساب شما (Mon Compte) بسته است.',
    'ask-how-to-declare':
      `به ${CAF_PHONE.number} زنگ بزنید و بپرسید: ` +
      'چطور بدون Mon Compte درآمد خود را اعلام کنم؟',
    'rights-go-on':
      'در سال 2021 اداره Caf گفت که پرداخت‌ها ادامه دارد. با این حال درآمد خود را اعلام کنید.',
  },
  phrases: {
    'ask-number':
      'سلام. من همین حالا از Caf کمک می‌گیرم (allocataire). ' +
      'شماره تأمین اجتماعی من (numéro de Sécurité sociale) موقت است. ' +
      'نمی‌توانم Mon Compte را باز کنم. ' +
      'لطفاً می‌توانید شماره‌ای برای ورود به حساب به من بدهید؟',
    'ask-which-number':
      'سلام. من همین حالا از Caf کمک می‌گیرم (allocataire). ' +
      'نمی‌توانم Mon Compte را باز کنم. ' +
      'لطفاً می‌توانید شماره‌ای برای ورود به حساب به من بدهید؟',
    'ask-reasons':
      'سلام. من شماره‌ای ندارم که Mon Compte را باز کند. لطفاً دلیلش را کتبی به من بگویید.',
    'ask-first-request':
      'سلام. من هنوز شماره تأمین اجتماعی دائمی (numéro de Sécurité sociale) ندارم. ' +
      'لطفاً بگویید چطور اولین درخواستم را بدهم؟',
    'ask-declaration':
      'سلام. من نمی‌توانم Mon Compte را باز کنم. ' +
      'لطفاً بگویید چطور درآمد سه ماه را اعلام کنم ' +
      '(déclaration trimestrielle de ressources)؟',
    'ask-missing-papers':
      'سلام. من منتظر شماره تأمین اجتماعی دائمی (numéro de Sécurité sociale) هستم. ' +
      'لطفاً بگویید کدام سند در پرونده من کم است؟',
  },
};

export const handout: HandoutTexts = {
  title: 'برگه من برای زنگ زدن به Caf',
  print: 'چاپ',
  name: 'نام و نام خانوادگی',
  fileNumber: 'شماره قدیمی Caf (numéro allocataire)',
  callDate: 'تاریخ تماس',
  agent: 'نام کارمند',
  answer: 'جواب Caf',
  letter: 'این نامه شماره‌ای برای باز کردن حساب Caf (Mon Compte) می‌خواهد، یا دلیل‌ها را کتبی.',
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
  unreadable: 'این تنظیمات خوانا نبود. به حالت اول برگشت:',
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
    'foreigner-file': 'افزونه Repère یک شماره 10 رقمی می‌بیند.',
  },
  waiting: 'افزونه Repère منتظر فرم ورود Caf است.',
  searching: 'افزونه Repère دنبال فرم ورود می‌گردد…',
  unrecognised: 'افزونه Repère این صفحه را نمی‌شناسد. با این حال به راهنمایی‌هایش عمل کنید.',
  elsewhere: 'افزونه Repère فقط در صفحه ورود Caf کار می‌کند.',
  reload:
    'افزونه Repère هنوز در این تب (onglet) کار نمی‌کند. ' +
    'اگر این صفحه ورود Caf است، آن را دوباره باز کنید.',
  forbidden: 'افزونه Repère اجازه ندارد در صفحه ورود Caf کار کند.',
  doReload: 'باز کردن دوباره صفحه',
  allow: 'اجازه دادن در connect.caf.fr',
  report: 'کپی کردن متن برای گزارش مشکل',
  copied: 'متن کپی شد. آن را برای کسی بفرستید که افزونه Repère را برای شما نصب کرده است.',
  notCopied: 'این متن را خودتان کپی کنید.',
};
