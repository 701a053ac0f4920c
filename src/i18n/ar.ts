// Arabic. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../guide/contacts.ts';
import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

export const notice: FullNoticeTexts = {
  lang: 'ar',
  dir: 'rtl',
  warnings: {
    provisional: {
      title: 'هذا الرقم لا يفتح حسابكم (Mon Compte)',
      text: `يبدأ بـ 7 أو 8. اتصلوا بالرقم ${CAF_PHONE.number}: اطلبوا رقماً لتسجيل الدخول.`,
    },
    waiting: {
      title: 'على الأرجح، هذا الرقم لا يفتح حسابكم (Mon Compte)',
      text: `لا يبدأ بـ 1 أو 2. عند الشك، اتصلوا بالرقم ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'هذا الرقم قصير جداً',
      text:
        'يجب إدخال 13 رقماً لفتح حسابكم (Mon Compte). ' +
        'رقم المستفيد القديم (numéro allocataire) يُستعمل في الهاتف فقط.',
    },
    'foreigner-file': {
      title: 'هذا الرقم فيه 10 أرقام',
      text:
        'يجب إدخال 13 رقماً لفتح حسابكم (Mon Compte). ' +
        `ليس لديكم الرقم المطلوب؟ اتصلوا بالرقم ${CAF_PHONE.number}.`,
    },
  },
  guide: 'عرض الخطوات',
  call: `الاتصال بالرقم ${CAF_PHONE.number}`,
  given: 'الكاف (Caf) هي التي أعطتني هذا الرقم',
  close: 'إغلاق هذه الرسالة',
  about: 'Repère، إضافة غير رسمية',
};

export const guide: GuideTexts = {
  call: 'اتصلوا بالرقم',
  callPrice: 'خدمة مجانية + سعر المكالمة',
  prepare: 'حضّروا (إن وُجدت)',
  say: 'قولوا (بالفرنسية)',
  sayToCpam: 'قولوا للتأمين الصحي (CPAM)، بالفرنسية',
  listen: 'استماع',
  steps: 'الخطوات',
  avoid: 'ما يجب تجنّبه',
  next: 'إذا لم ينجح ذلك',
  back: 'رجوع',
  restart: 'البدء من جديد',
  language: 'اللغة',
  print: 'طباعة الورقة والرسالة',
  sources: 'مصدر هذه النصائح',
  privacy: 'إضافة Repère لا تحتفظ برقمكم ولا ترسله إلى أي مكان.',
  notOfficial: 'إضافة Repère ليست أداة رسمية تابعة للكاف (Caf).',
  notProofread:
    'لم يراجع هذه الترجمة بعد شخص لغته الأم العربية. ساعدونا: انظروا صفحة مشروع Repère.',
  questions: {
    'first-digit': 'بأي رقم يبدأ رقم ضمانكم الاجتماعي (numéro de Sécurité sociale)؟',
    'how-long': 'كم عدد الأرقام في رقمكم؟',
    allocataire: 'هل تتلقون بالفعل مساعدة من الكاف (Caf)، صندوق الإعانات العائلية؟',
  },
  answers: {
    'one-or-two': '1 أو 2',
    'seven-or-eight': '7 أو 8',
    other: 'رقم آخر',
    none: 'ليس لدي هذا الرقم',
    short: '7 أرقام أو أقل',
    long: 'أكثر من 7 أرقام',
    yes: 'نعم',
    no: 'لا',
  },
  situations: {
    provisional: {
      title: 'هذا الرقم لا يفتح حسابكم (Mon Compte)',
      lead: 'يبدأ بـ 7 أو 8: إنه رقم مؤقت (numéro provisoire).',
      link: 'يبدأ رقمي بـ 7 أو 8',
    },
    waiting: {
      title: 'على الأرجح، هذا الرقم لا يفتح حسابكم (Mon Compte)',
      lead: 'يتعرّف حسابكم على الأرقام التي تبدأ بـ 1 أو 2.',
      link: 'يبدأ رقمي برقم آخر',
    },
    'caf-file': {
      title: 'رقم الكاف (Caf) القديم لم يعد يفتح حسابكم (Mon Compte)',
      lead: 'تحتاجون إلى رقم مكوّن من 13 رقماً لتسجيل الدخول.',
      link: 'لدي فقط رقم الكاف (Caf) القديم',
    },
    definitive: {
      title: 'هذا الرقم يفتح حسابكم (Mon Compte)',
      lead: 'يبدأ بـ 1 أو 2: إنه معرّف الدخول الخاص بكم (identifiant).',
      link: 'يبدأ رقمي بـ 1 أو 2',
    },
    'newcomer-with-nir': {
      title: 'هذا الرقم يكفي لتقديم أول طلب لكم',
      lead: 'يبدأ بـ 1 أو 2: تستعملونه لتسجيل الدخول.',
      link: 'ليس لدي حساب بعد',
    },
    'newcomer-without-nir': {
      title: 'قدّموا أول طلب إلى الكاف (Caf)',
      lead: 'ستعطيكم الكاف معرّف دخول مؤقتاً (identifiant provisoire).',
      link: 'ليس لدي رقم نهائي (numéro définitif) بعد',
    },
    given: {
      title: 'الكاف (Caf) هي التي أعطتكم هذا الرقم',
      lead: 'استعملوه مع كلمة السر الخاصة بحسابكم.',
      link: 'الكاف (Caf) هي التي أعطتني هذا الرقم',
    },
    refused: {
      title: 'الكاف (Caf) ترفض أو لا تجيب',
      lead: 'يجب أن تخبركم الكاف لماذا ترفض.',
      link: 'الكاف (Caf) ترفض أو لا تجيب',
    },
    pending: {
      title: 'أنتم في انتظار رقمكم النهائي (numéro définitif)',
      lead: 'تلزم وثيقة حالة مدنية (document d’état civil) كاملة ومقروءة.',
      link: 'أنتظر رقمي النهائي (numéro définitif)',
    },
    declaration: {
      title: 'عليكم التصريح بدخلكم',
      lead: 'يُقدَّم هذا التصريح (déclaration trimestrielle de ressources) كل ثلاثة أشهر.',
      link: 'عليّ التصريح بدخلي',
    },
  },
  stepTexts: {
    'file-number': 'رقم المستفيد القديم (numéro allocataire): 7 أرقام.',
    'phone-password': 'كلمة السر القديمة (mot de passe) للكاف (Caf): 8 أرقام.',
    'number-owed': 'تستطيع الكاف (Caf) عادةً أن تعطيكم رقماً لتسجيل الدخول.',
    'papers-pending': 'ما زلتم تنتظرون وثائق الحالة المدنية؟ اتصلوا رغم ذلك.',
    'reasons-owed': 'إذا كان الجواب لا، فعلى الكاف (Caf) أن تخبركم بالسبب.',
    'local-process': 'اسألوا هل لدى الكاف التابعة لكم شخص مكلّف باللاجئين (référent réfugiés).',
    'opening-hours': 'ابحثوا عن مواعيد عمل الكاف (Caf) التابعة لكم على موقعها.',
    'no-more-tries': 'لا تحاولوا عدة مرات: قد يُقفل الحساب لبعض الوقت.',
    'no-franceconnect': 'لا تستعملوا FranceConnect: هو أيضاً يطلب رقماً يبدأ بـ 1 أو 2.',
    'no-ameli': 'لا تنشئوا حساب ameli: فهو يرفض الأرقام المؤقتة.',
    'log-in-with-nir': 'سجّلوا الدخول برقم ضمانكم الاجتماعي (numéro de Sécurité sociale).',
    'start-request': 'ابدؤوا طلب مساعدة على موقع الكاف (Caf).',
    'tick-no-number':
      'ضعوا علامة في خانة «Je ne dispose pas de numéro de sécurité sociale». ' +
      'معناها: «ليس لدي رقم ضمان اجتماعي».',
    'provisional-identifier':
      'اكتبوا عندكم معرّف الدخول المؤقت (identifiant provisoire) الذي تعطيكم إياه الكاف.',
    'thirteen-digits': 'أدخلوا أول 13 رقماً من بطاقتكم الصحية (carte Vitale).',
    'new-password': 'أنشئوا كلمة سر، إن لم تفعلوا ذلك منذ تشرين الأول / أكتوبر 2021.',
    'code-by-mail': 'انتظروا الرمز المكوّن من 6 أرقام في بريدكم الإلكتروني. يصلح لمدة 15 دقيقة.',
    'mailbox-new-tab': 'افتحوا بريدكم الإلكتروني في علامة تبويب جديدة. لا تغلقوا صفحة الكاف (Caf).',
    'code-is-secret': 'احتفظوا بهذا الرمز لأنفسكم: لا يطلبه موظفو الكاف (Caf) أبداً.',
    'phone-only': 'احتفظوا بالرقم القديم: ما زال يُستعمل في الهاتف.',
    'nir-is-login': 'سجّلوا الدخول برقم ضمان اجتماعي (numéro de Sécurité sociale) يبدأ بـ 1 أو 2.',
    'ask-in-writing': 'اطلبوا الأسباب كتابةً: توجد رسالة جاهزة للطباعة.',
    'france-services': 'اذهبوا إلى مركز France services: المساعدة فيه مجانية.',
    federation:
      'أخبروا اتحاد هيئات التضامن (Fédération des acteurs de la solidarité). ' +
      'اطلبوا قسم اللاجئين والمهاجرين (mission Réfugié·es Migrant·es).',
    'civil-status-document': 'قدّموا هذه الوثيقة إلى صندوق التأمين الصحي التابع لكم (CPAM).',
    'from-ofpra': 'اطلبوها من مكتب اللاجئين (Ofpra) إذا كانت لديكم صفة اللاجئ.',
    'from-consulate': 'وإلا، فاطلبوها من قنصليتكم.',
    'nine-months': 'تحلّوا بالصبر: قد يستغرق ذلك حتى 9 أشهر.',
    'tell-the-caf': 'أخبروا الكاف (Caf) عندما تحصلون على هذا الرقم.',
    'use-given': 'سجّلوا الدخول بهذا الرقم.',
    'call-if-refused': `اتصلوا بالرقم ${CAF_PHONE.number} إذا رفض الموقع هذا الرقم.`,
    'declare-anyway': 'قدّموا التصريح، حتى لو لم تستطيعوا فتح حسابكم (Mon Compte).',
    'ask-how-to-declare': `اتصلوا بالرقم ${CAF_PHONE.number} واسألوا كيف تقدّمونه دون حسابكم (Mon Compte).`,
    'rights-go-on': 'في عام 2021، قالت الكاف (Caf) إن دفع المساعدات مستمر. قدّموا التصريح رغم ذلك.',
  },
  phrases: {
    'ask-number':
      'مرحباً. أتلقى بالفعل مساعدة من الكاف (allocataire). رقم ضماني الاجتماعي مؤقت. ' +
      'لا أستطيع فتح حسابي (Mon Compte). ' +
      'من فضلكم، هل يمكنكم إعطائي رقماً لتسجيل الدخول؟',
    'ask-which-number':
      'مرحباً. أتلقى بالفعل مساعدة من الكاف (allocataire). لا أستطيع فتح حسابي (Mon Compte). ' +
      'من فضلكم، هل يمكنكم إعطائي رقماً لتسجيل الدخول؟',
    'ask-reasons': 'مرحباً. ليس لدي رقم يفتح حسابي (Mon Compte). من فضلكم، أخبروني بالسبب كتابةً.',
    'ask-first-request':
      'مرحباً. ليس لدي بعد رقم ضمان اجتماعي نهائي. من فضلكم، كيف أقدّم أول طلب لي؟',
    'ask-declaration':
      'مرحباً. لا أستطيع فتح حسابي (Mon Compte). ' +
      'من فضلكم، كيف أقدّم التصريح بدخلي كل ثلاثة أشهر؟',
    'ask-missing-papers':
      'مرحباً. أنتظر رقم ضماني الاجتماعي النهائي. من فضلكم، ما الوثيقة الناقصة في ملفي؟',
  },
};

export const handout: HandoutTexts = {
  title: 'ورقتي للاتصال بالكاف (Caf)',
  print: 'طباعة',
  name: 'اسم العائلة والاسم الشخصي',
  fileNumber: 'رقم المستفيد (numéro allocataire)',
  callDate: 'تاريخ المكالمة',
  agent: 'اسم الموظف أو الموظفة',
  answer: 'جواب الكاف (Caf)',
  letter: 'تطلب هذه الرسالة رقماً لفتح حسابكم (Mon Compte)، أو الأسباب كتابةً.',
  byHand: 'اكتبوا بخط اليد. لا يُحفظ أي شيء.',
};

export const settings: SettingsTexts = {
  title: 'الإعدادات',
  opening: 'متى يُفتح الدليل',
  openings: {
    'on-finish': 'تلقائياً، عندما يكتمل الرقم',
    'on-click': 'فقط عندما أضغط على زر',
  },
  largeText: 'نص بخط أكبر',
  socialWorker: 'أساعد عدة أشخاص على هذا الحاسوب',
  socialWorkerHint:
    'يسأل الدليل كل شخص عن لغته. ' +
    'يُفتح الدليل تلقائياً مرة واحدة على الأكثر في كل زيارة لصفحة تسجيل الدخول.',
  newPerson: 'شخص جديد',
  reset: 'إرجاع الإعدادات كما كانت في البداية',
  wasReset: 'رجعت الإعدادات كما كانت في البداية.',
  locked: 'هذا الإعداد حدّدته مؤسستكم',
  privateWindow: 'نافذة خاصة: لا يُحفظ أي شيء.',
  unreadable: 'تعذّرت قراءة هذه الإعدادات. رجعت كما كانت في البداية:',
  otherVersion: 'هذه الإعدادات من نسخة أخرى من Repère.',
  wrongInPolicy: 'ملأت مؤسستكم هذه الخانات بشكل خاطئ. إضافة Repère لا تستعملها:',
  organisation: 'مؤسستكم',
  localProcess: 'في الكاف (Caf) التابعة لكم',
};

export const pageState: PageStateTexts = {
  watching: 'إضافة Repère جاهزة في هذه الصفحة.',
  noticed: {
    provisional: 'ترى إضافة Repère رقماً يبدأ بـ 7 أو 8.',
    waiting: 'ترى إضافة Repère رقماً يبدأ بـ 3 أو 4 أو 5 أو 6.',
    'caf-file': 'ترى إضافة Repère رقماً قصيراً جداً.',
    'foreigner-file': 'ترى إضافة Repère رقماً فيه 10 أرقام.',
  },
  waiting: 'تنتظر إضافة Repère استمارة تسجيل الدخول إلى موقع الكاف (Caf).',
  searching: 'تبحث إضافة Repère عن استمارة تسجيل الدخول…',
  unrecognised: 'لا تتعرّف إضافة Repère على هذه الصفحة. اتبعوا نصائح Repère رغم ذلك.',
  elsewhere: 'تعمل إضافة Repère فقط في صفحة تسجيل الدخول إلى موقع الكاف (Caf).',
  reload:
    'إضافة Repère لا تعمل بعد في علامة التبويب هذه. ' +
    'إذا كانت هذه صفحة تسجيل الدخول إلى موقع الكاف (Caf)، فأعيدوا تحميلها.',
  forbidden: 'ليس لدى إضافة Repère إذن بالعمل في صفحة تسجيل الدخول إلى موقع الكاف (Caf).',
  doReload: 'إعادة تحميل الصفحة',
  allow: 'السماح على موقع connect.caf.fr',
  report: 'نسخ نص للإبلاغ عن المشكلة',
  copied: 'تم نسخ النص. أرسلوه إلى الشخص الذي ثبّت لكم إضافة Repère.',
  notCopied: 'انسخوا هذا النص يدوياً.',
};
