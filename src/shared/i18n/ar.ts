// Arabic. Not yet proof-read by a native speaker.
import { CAF_PHONE } from '../facts/contacts.ts';
import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

export const notice: FullNoticeTexts = {
  lang: 'ar',
  dir: 'rtl',
  warnings: {
    provisional: {
      title: 'هذا الرقم لا يفتح حسابكم (Mon Compte)',
      text: `يبدأ بـ 7 أو 8. اتصلوا بالرقم ${CAF_PHONE.number}: اطلبوا رقماً للدخول إلى حسابكم.`,
    },
    waiting: {
      title: 'قد لا يفتح هذا الرقم حسابكم (Mon Compte)',
      text: `لا يبدأ بـ 1 أو 2. لا تعرفون لماذا؟ اتصلوا بالرقم ${CAF_PHONE.number}.`,
    },
    'caf-file': {
      title: 'هذا الرقم أقصر من المطلوب',
      text:
        'لفتح حسابكم (Mon Compte)، يجب إدخال رقم مكوّن من 13 رقماً. ' +
        'رقم الملف (numéro de dossier) فيه 7 أرقام: يُستعمل عند الاتصال بالهاتف وفي الرسائل الورقية.',
    },
    'other-form': {
      title: 'هل هذا رقم ضمانكم الاجتماعي (numéro de Sécurité sociale)؟',
      text: 'لفتح حسابكم (Mon Compte)، يجب إدخال 13 رقماً أو حرفاً. هل هو رقم آخر؟ انظروا الخطوات.',
    },
    'other-digit': {
      title: 'قد لا يفتح هذا الرقم حسابكم (Mon Compte)',
      text: 'يبدأ بـ 0 أو 9. ربما هو رقم ضريبي (numéro fiscal).',
    },
  },
  guide: 'عرض الخطوات',
  call: `الاتصال بالرقم ${CAF_PHONE.number}`,
  dial: `اتصلوا بالرقم ${CAF_PHONE.number} من هاتف`,
  noGuide: 'لا يمكن عرض الخطوات هنا.',
  given: 'أعطتني الكاف (Caf) هذا الرقم للدخول إلى حسابي',
  close: 'إغلاق هذا التنبيه',
  about: 'Repère، إضافة (extension) غير رسمية',
};

export const guide: GuideTexts = {
  call: 'اتصلوا بالرقم',
  scan: 'عرض رمز للمسح بالهاتف',
  code: `امسحوا هذا الرمز بهاتف: يُحضّر الاتصال بالرقم ${CAF_PHONE.number}.`,
  callPrice: 'خدمة مجانية + سعر المكالمة',
  prepare: 'حضّروا (إذا كانت لديكم)',
  say: 'قولوا (بالفرنسية)',
  sayToCpam: 'قولوا للتأمين الصحي (CPAM)، بالفرنسية',
  listen: 'استماع',
  steps: 'الخطوات',
  rights: 'حقوقكم',
  avoid: 'لا تفعلوا هذا',
  next: 'حالات أخرى',
  back: 'رجوع',
  restart: 'البدء من جديد',
  backToPage: 'العودة إلى صفحة الكاف (Caf)',
  close: 'إغلاق',
  language: 'اللغة',
  print: 'طباعة الورقة والرسالة',
  sources: 'مصدر هذه النصائح',
  checked: 'تاريخ التحقق:',
  privacy: 'إضافة Repère لا تحتفظ برقمكم ولا ترسله إلى أي مكان.',
  notOfficial: 'إضافة Repère ليست أداة رسمية تابعة للكاف (Caf).',
  notProofread:
    'لم يراجع هذه الترجمة بعد شخص لغته الأم العربية. ساعدونا: انظروا صفحة مشروع Repère.',
  questions: {
    'first-digit': 'رقم ضمانكم الاجتماعي (numéro de Sécurité sociale): بأي رقم يبدأ؟',
    'how-long': 'كم عدد الأرقام في رقمكم؟',
    'which-number': 'أي رقم كتبتم؟',
    who: 'ما هو وضعكم؟',
    allocataire: 'هل لديكم ملف (dossier) في الكاف (Caf)، صندوق الإعانات العائلية؟',
  },
  hints: {
    'which-number':
      'لفتح حسابكم (Mon Compte)، يجب إدخال رقم ضمانكم الاجتماعي (numéro de Sécurité sociale): 13 رقماً أو حرفاً. ' +
      'هل كتبتم كلمة سر؟ امحوها ولا تُظهروها لأحد.',
  },
  answers: {
    'one-or-two': '1 أو 2',
    'seven-or-eight': '7 أو 8',
    other: 'يبدأ برقم آخر',
    none: 'ليس لدي هذا الرقم',
    short: '7 أرقام أو أقل',
    long: 'أكثر من 7 أرقام',
    'file-number': 'رقم ملفي في الكاف (numéro de dossier / numéro allocataire)',
    unfinished: 'رقم ضمان اجتماعي مؤقت (يبدأ بـ 7 أو 8)، لم أكتبه كاملاً بعد',
    'france-travail': 'رقم من مكتب العمل (France Travail)',
    'residence-permit': 'رقم بطاقة الإقامة (titre de séjour)',
    telephone: 'رقم هاتف',
    'tax-number': 'رقم ضريبي (numéro fiscal)',
    password: 'كلمة سر (سأمحوها فوراً)',
    unsure: 'رقم آخر، أو لا أعرف',
    protected: 'لدي صفة لاجئ أو عديم الجنسية، أو الحماية الفرعية (protection subsidiaire)',
    'asylum-seeker': 'طلبت اللجوء (asile) وأنتظر القرار',
    student: 'أنا في فرنسا للدراسة',
    'none-of-these': 'وضع آخر: الحماية المؤقتة (protection temporaire)، العمل، العائلة…',
    yes: 'نعم',
    no: 'لا',
  },
  situations: {
    provisional: {
      title: 'هذا الرقم لا يفتح حسابكم (Mon Compte)',
      lead:
        'رقم الضمان الاجتماعي (numéro de Sécurité sociale) الذي يبدأ بـ 7 أو 8 ' +
        'هو رقم مؤقت (provisoire).',
    },
    waiting: {
      title: 'قد لا يفتح هذا الرقم حسابكم (Mon Compte)',
      lead: 'يقبل حسابكم (Mon Compte) الأرقام التي تبدأ بـ 1 أو 2.',
    },
    'caf-file': {
      title: 'رقم الملف (numéro de dossier) لم يعد يفتح حسابكم (Mon Compte)',
      lead: 'تحتاجون إلى رقم مكوّن من 13 رقماً للدخول إلى حسابكم.',
    },
    definitive: {
      title: 'رقمكم يفتح حسابكم (Mon Compte)',
      lead: 'يبدأ بـ 1 أو 2: إنه معرّف الدخول الخاص بكم (identifiant).',
    },
    'newcomer-with-nir': {
      title: 'استعملوا هذا الرقم لتقديم أول طلب مساعدة',
      lead: 'يبدأ بـ 1 أو 2: تستعملونه لتسجيل الدخول.',
    },
    'newcomer-without-nir': {
      title: 'قدّموا أول طلب مساعدة إلى الكاف (Caf)',
      lead: 'ستعطيكم الكاف (Caf) معرّف دخول مؤقتاً (identifiant provisoire).',
    },
    given: {
      title: 'أعطتكم الكاف (Caf) هذا الرقم',
      lead: 'استعملوه مع كلمة السر الخاصة بحسابكم.',
    },
    refused: {
      title: 'الكاف (Caf) ترفض أو لا تجيب',
      lead: 'يجب أن تخبركم الكاف (Caf) لماذا ترفض.',
    },
    'pending-protected': {
      title: 'مكتب اللاجئين (Ofpra) يُعدّ وثائقكم',
      lead:
        'تنتظرون رقمكم النهائي (numéro définitif): ' +
        'تلزم لذلك وثائق الحالة المدنية هذه (papiers d’état civil).',
    },
    'pending-asylum': {
      title: 'طلبتم اللجوء (asile) وتنتظرون القرار',
      lead: 'يمكنكم التسجيل في الكاف (Caf) قبل صدور القرار.',
    },
    'pending-student': {
      title: 'تدرسون وتنتظرون رقمكم النهائي (numéro définitif)',
      lead:
        'تلزم وثيقة حالة مدنية (document d’état civil)، مثل شهادة الميلاد (acte de naissance). ' +
        'يجب أن تكون كاملة ومقروءة.',
    },
    'pending-other': {
      title: 'تنتظرون رقمكم النهائي (numéro définitif)',
      lead:
        'تلزم وثيقة حالة مدنية (document d’état civil)، مثل شهادة الميلاد (acte de naissance). ' +
        'يجب أن تكون كاملة ومقروءة.',
    },
    suspended: {
      title: 'أوقفت الكاف (Caf) مساعدتكم مؤقتاً',
      lead: 'منذ عام 2022، تستطيع الكاف (Caf) أن تفعل ذلك إذا نقصت وثائق.',
    },
    declaration: {
      title: 'عليكم التصريح بدخلكم',
      lead: 'الدخل (ressources) هو المال الذي تتلقونه. قدّموا التصريح كل ثلاثة أشهر.',
    },
    'without-phone': {
      title: 'تواصلوا مع الكاف (Caf) دون الاتصال بالهاتف',
      lead: 'للأشخاص الصم أو ضعاف السمع، أو الذين لا يستطيعون الاتصال بالهاتف.',
    },
    'request-without-phone': {
      title: 'قدّموا طلب المساعدة دون الاتصال بالهاتف',
      lead: 'للأشخاص الصم أو ضعاف السمع، أو الذين لا يستطيعون الاتصال بالهاتف.',
    },
  },
  links: {
    'no-file': 'ليس لدي ملف في الكاف (Caf)',
    refused: 'الكاف (Caf) ترفض أو لا تجيب',
    suspended: 'أوقفت الكاف (Caf) مساعدتي مؤقتاً',
    declaration: 'عليّ التصريح بدخلي',
    pending: 'أنتظر رقمي النهائي (numéro définitif)',
    given: 'أعطتني الكاف (Caf) هذا الرقم للدخول إلى حسابي',
    'other-number': 'هذا ليس رقم ضماني الاجتماعي (numéro de Sécurité sociale)',
    'without-phone': 'صمم أو ضعف في السمع؟ دون الاتصال بالهاتف',
    'request-without-phone': 'صمم أو ضعف في السمع؟ دون الاتصال بالهاتف',
  },
  stepTexts: {
    'file-number': 'رقم ملفكم (numéro de dossier / numéro allocataire): 7 أرقام.',
    'phone-password': 'كلمة السر (mot de passe) للاتصال بالكاف (Caf) بالهاتف: 8 أرقام. إنها سرية.',
    'caf-letters':
      'ابحثوا في الرسائل الورقية من الكاف (Caf): فهي ترسل بالبريد رقماً للدخول إلى حسابكم. ' +
      'وهو ليس رقم ملفكم (numéro de dossier).',
    'number-owed': 'من المفترض أن تستطيع الكاف (Caf) إعطاءكم رقماً للدخول إلى حسابكم.',
    'papers-pending':
      'ما زلتم تنتظرون وثائق الحالة المدنية (papiers d’état civil)؟ اتصلوا رغم ذلك.',
    'reasons-owed': 'إذا رفضت الكاف (Caf)، فعليها أن تخبركم بالسبب.',
    'local-process': 'اسألوا هل لدى الكاف (Caf) في منطقتكم شخص يساعد اللاجئين (référent réfugiés).',
    'opening-hours': 'ابحثوا عن ساعات عمل الكاف (Caf) في منطقتكم على موقعها.',
    'no-more-tries': 'لا تحاولوا عدة مرات: قد يُقفل الحساب لبعض الوقت.',
    'no-franceconnect': 'لا تستعملوا FranceConnect: هو أيضاً يطلب رقماً يبدأ بـ 1 أو 2.',
    // The second name keeps the sign + on the right of the first, in a line that runs from right to left.
    'no-franceconnect-plus':
      'لا تستعملوا FranceConnect+ (FranceConnect Plus): تلزم بطاقة هوية فرنسية إلكترونية ' +
      'أو الهوية الرقمية من البريد الفرنسي (Identité Numérique La Poste).',
    'no-ameli': 'لا تنشئوا حساب ameli: موقع ameli يرفض أرقام الضمان الاجتماعي المؤقتة.',
    'sign-language':
      'اطلبوا موعداً مع ترجمة بلغة الإشارة (langue des signes)، على موقع الكاف (Caf).',
    'write-to-caf': 'اكتبوا إلى الكاف (Caf) في منطقتكم: توجد رسالة جاهزة للطباعة.',
    'log-in-with-nir': 'سجّلوا الدخول برقم ضمانكم الاجتماعي (numéro de Sécurité sociale).',
    'start-request': 'ابدؤوا طلب مساعدة على موقع الكاف (Caf).',
    'tick-no-number':
      'رقمكم لا يبدأ بـ 1 أو 2؟ ' +
      'ضعوا علامة في خانة «Je ne dispose pas de numéro de sécurité sociale». ' +
      'معناها: «ليس لدي رقم ضمان اجتماعي».',
    'provisional-identifier':
      'تعطيكم الكاف (Caf) معرّف دخول مؤقتاً (identifiant provisoire): اكتبوه واحتفظوا به.',
    'rsa-asylum':
      'تنتظرون قرار اللجوء (asile)؟ اسألوا جمعية (association) ' +
      'هل لكم الحق في دخل التضامن النشط (RSA). ' +
      'قدّموا طلب RSA فوراً: بعد قرار إيجابي، تدفع الكاف (Caf) عن الأشهر الماضية أيضاً.',
    'student-apl':
      'تدرسون دون منحة (bourse)، وأنتم من بلد خارج الاتحاد الأوروبي؟ ' +
      'منذ تموز / يوليو 2026، لم تعودوا تحصلون على مساعدة السكن (APL). ' +
      'اسألوا الكاف (Caf): قد تكون هناك استثناءات.',
    'thirteen-digits': 'أدخلوا أول 13 رقماً من بطاقتكم الصحية (carte Vitale).',
    'new-password': 'هل أنشأتم كلمة السر قبل 8 آذار / مارس 2024؟ أنشئوا كلمة سر جديدة.',
    'password-rules':
      'اختاروا 10 أحرف أو أرقام على الأقل: ' +
      'منها رقم، وحرف لاتيني كبير (مثل A)، وحرف لاتيني صغير (مثل a).',
    'code-by-mail': 'يصلكم رمز مكوّن من 6 أرقام في بريدكم الإلكتروني. يصلح لمدة 15 دقيقة.',
    'mailbox-new-tab':
      'افتحوا بريدكم الإلكتروني في علامة تبويب أخرى (صفحة أخرى). لا تغلقوا صفحة الكاف (Caf).',
    'code-is-secret': 'لا تعطوا هذا الرمز لأحد. موظفو الكاف (Caf) لا يطلبونه أبداً.',
    'phone-only': 'احتفظوا برقم ملفكم: يُستعمل عند الاتصال بالهاتف وفي الرسائل الورقية.',
    'nir-is-login':
      'هل لديكم رقم ضمان اجتماعي (numéro de Sécurité sociale) يبدأ بـ 1 أو 2؟ ادخلوا به إلى حسابكم.',
    'ask-in-writing': 'اطلبوا الأسباب كتابةً: توجد رسالة جاهزة للطباعة.',
    'france-services': 'اذهبوا إلى مركز France services. المساعدة فيه مجانية.',
    federation:
      'اكتبوا إلى اتحاد هيئات التضامن (Fédération des acteurs de la solidarité)، ' +
      'قسم اللاجئين والمهاجرين (mission Réfugié·es Migrant·es).',
    'ofpra-form': 'أعيدوا إلى مكتب اللاجئين (Ofpra) الاستمارة التي وصلتكم مع القرار.',
    'ofpra-makes-papers':
      'انتظروا: مكتب اللاجئين (Ofpra) يُعدّ أول وثائق حالتكم المدنية دون أن تطلبوها.',
    'ofpra-copies': 'تحتاجون لاحقاً إلى نسخة أخرى؟ اطلبوها من مكتب اللاجئين (Ofpra) عبر الإنترنت.',
    'no-chasing-ofpra': 'لا تستعجلوا مكتب اللاجئين (Ofpra): هذا لا يفيد.',
    'no-consulate-protected':
      'لا تذهبوا إلى سفارة بلدكم ولا إلى قنصليته: أنتم تحت حماية فرنسا ' +
      '(صفة لاجئ أو عديم الجنسية، أو الحماية الفرعية).',
    'no-consulate-asylum': 'لا تذهبوا إلى سفارة بلدكم ولا إلى قنصليته.',
    'ask-association':
      'اسألوا جمعية أو مساعداً اجتماعياً (travailleur social) ' +
      'عن الوثائق التي يجب إرسالها إلى الكاف (Caf).',
    'from-consulate':
      'لم تطلبوا اللجوء (asile) أبداً؟ ' +
      'اطلبوا هذه الوثيقة من قنصليتكم، أو من بلدية مكان ولادتكم.',
    'not-if-asylum':
      'لديكم صفة لاجئ أو عديم الجنسية (apatride)، أو الحماية الفرعية (protection subsidiaire)، ' +
      'أو طلبتم اللجوء (asile)؟ لا تذهبوا إلى سفارة بلدكم ولا إلى قنصليته.',
    'copy-to-cpam': 'أرسلوا نسخة مصوّرة إلى التأمين الصحي (CPAM). احتفظوا بالوثيقة الأصلية.',
    'copy-to-student-site': 'أرسلوا نسخة من الوثيقة عبر موقع الطلاب. احتفظوا بالوثيقة الأصلية.',
    'nine-months': 'انتظروا: قد يحتاج التأمين الصحي (CPAM) إلى مدة تصل إلى 9 أشهر بعد الإرسال.',
    'tell-the-caf': 'أخبروا الكاف (Caf) عندما تحصلون على رقمكم النهائي (numéro définitif).',
    'use-given': 'ادخلوا إلى حسابكم (Mon Compte) بهذا الرقم.',
    'call-if-refused': `اتصلوا بالرقم ${CAF_PHONE.number} إذا رفض الموقع هذا الرقم.`,
    'declare-anyway': 'قدّموا التصريح، حتى لو لم تستطيعوا فتح حسابكم (Mon Compte).',
    'check-prefilled': 'على الإنترنت، تحقّقوا من المبالغ المكتوبة مسبقاً، ثم أكّدوا التصريح.',
    'ask-how-to-declare': `اتصلوا بالرقم ${CAF_PHONE.number}: اسألوا كيف تقدّمون التصريح دون حسابكم (Mon Compte).`,
    'answer-letters': 'ردّوا على رسائل الكاف (Caf). أرسلوا نسخة مصوّرة من الوثائق التي لديكم.',
    'papers-or-suspended':
      'منذ عام 2022، تستطيع الكاف (Caf) أن توقف مساعدة مؤقتاً إذا نقصت وثائق. ردّوا على رسائلها.',
    'rights-protected':
      'لديكم صفة لاجئ أو الحماية الفرعية (protection subsidiaire)؟ ' +
      'اطلبوا حقوقكم الاجتماعية دون انتظار وثائق الحالة المدنية (papiers d’état civil).',
    'ofpra-delays':
      'لديكم صفة لاجئ أو الحماية الفرعية (protection subsidiaire)؟ ' +
      'يقول مكتب اللاجئين (Ofpra): تأخّره لا يمكن أن يوقف حقوقكم.',
  },
  phrases: {
    'ask-number':
      'مرحباً. لدي ملف في الكاف (allocataire). رقم ضماني الاجتماعي مؤقت. ' +
      'لا أستطيع فتح حسابي (Mon Compte). ' +
      'من فضلكم، هل يمكنكم إعطائي رقماً للدخول إلى حسابي؟',
    'ask-which-number':
      'مرحباً. لدي ملف في الكاف (allocataire). لا أستطيع فتح حسابي (Mon Compte). ' +
      'من فضلكم، هل يمكنكم إعطائي رقماً للدخول إلى حسابي؟',
    'ask-reasons':
      'مرحباً. ليس لدي رقم يفتح حسابي (Mon Compte). ' + 'من فضلكم، هل يمكنكم أن تكتبوا لي السبب؟',
    'ask-why-suspended':
      'مرحباً. أوقفت الكاف (Caf) مساعدتي مؤقتاً. ' +
      'من فضلكم، هل يمكنكم أن تخبروني لماذا، وما هي الوثائق الناقصة؟',
    'ask-first-request':
      'مرحباً. ليس لدي بعد رقم ضمان اجتماعي نهائي. من فضلكم، كيف أقدّم أول طلب مساعدة؟',
    'ask-declaration':
      'مرحباً. لا أستطيع فتح حسابي (Mon Compte). ' +
      'من فضلكم، كيف أقدّم التصريح بدخلي لثلاثة أشهر (déclaration trimestrielle de ressources)؟',
    'ask-missing-papers':
      'مرحباً. أنتظر رقم ضماني الاجتماعي النهائي. من فضلكم، هل تنقص وثيقة في ملفي؟',
  },
};

export const handout: HandoutTexts = {
  title: 'ورقتي للكاف (Caf)',
  print: 'طباعة',
  cannotPrint: 'الطباعة ممنوعة على هذا الحاسوب.',
  name: 'اسم العائلة والاسم الشخصي',
  fileNumber: 'رقم الملف (numéro de dossier / numéro allocataire)',
  callDate: 'تاريخ المكالمة',
  agent: 'اسم الموظف أو الموظفة',
  answer: 'جواب الكاف (Caf)',
  letter: 'تطلب هذه الرسالة رقماً لفتح حسابكم (Mon Compte). وإذا كان الجواب لا، فهي تسأل عن السبب.',
  letterTick:
    'ضعوا علامة في خانة فقط إذا كان ما فيها صحيحاً بالنسبة إليكم. ' +
    'الخانة 1: صفة لاجئ أو الحماية الفرعية (protection subsidiaire). ' +
    'الخانة 2: أوقفت الكاف (Caf) مساعدتكم مؤقتاً. الخانة 3: صمم أو ضعف في السمع.',
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
    'يطلب الدليل من كل شخص اختيار لغته. ' + 'يُفتح تلقائياً مرة واحدة على الأكثر في كل زيارة.',
  newPerson: 'شخص آخر',
  reset: 'إرجاع الإعدادات كما كانت في البداية',
  wasReset: 'رجعت الإعدادات كما كانت في البداية.',
  locked: 'هذا الإعداد حدّدته مؤسستكم',
  privateWindow: 'نافذة خاصة: لا يُحفظ أي شيء.',
  unreadable: 'لم تستطع إضافة Repère قراءة هذه الإعدادات. رجعت الإعدادات كما كانت في البداية:',
  otherVersion: 'هذه الإعدادات من إصدار آخر (version) من Repère.',
  wrongInPolicy: 'ملأت مؤسستكم هذه الخانات بشكل خاطئ. إضافة Repère لا تستعملها:',
  organisation: 'مؤسستكم',
  localProcess: 'الكاف (Caf) في منطقتكم',
};

export const pageState: PageStateTexts = {
  watching: 'إضافة Repère جاهزة في هذه الصفحة.',
  noticed: {
    provisional: 'ترى إضافة Repère رقماً يبدأ بـ 7 أو 8.',
    waiting: 'ترى إضافة Repère رقماً يبدأ بـ 3 أو 4 أو 5 أو 6.',
    'caf-file': 'ترى إضافة Repère رقماً أقصر من المطلوب.',
    'other-form': 'ترى إضافة Repère رقماً شكله مختلف.',
    'other-digit': 'ترى إضافة Repère رقماً يبدأ بـ 0 أو 9.',
  },
  waiting: 'تنتظر إضافة Repère استمارة تسجيل الدخول إلى موقع الكاف (Caf).',
  searching: 'تبحث إضافة Repère عن استمارة تسجيل الدخول…',
  unrecognised: 'لا تتعرّف إضافة Repère على هذه الصفحة. اتبعوا نصائح Repère رغم ذلك.',
  elsewhere: 'تعمل إضافة Repère فقط في صفحة تسجيل الدخول إلى موقع الكاف (Caf).',
  reload:
    'إضافة Repère لا تعمل بعد في علامة التبويب هذه. ' +
    'إذا كانت هذه صفحة تسجيل الدخول إلى موقع الكاف (Caf)، فأعيدوا تحميلها.',
  forbidden: 'ليس لدى إضافة Repère إذن بالعمل في صفحة تسجيل الدخول إلى موقع الكاف (Caf).',
  blocked: 'لا تستطيع إضافة Repère العمل هنا: متصفحكم أو مؤسستكم تمنع ذلك.',
  doReload: 'إعادة تحميل الصفحة',
  allow: 'السماح على موقع connect.caf.fr',
  report: 'نسخ نص للإبلاغ عن المشكلة',
  copied: 'تم نسخ النص. أرسلوه إلى الشخص الذي ثبّت لكم إضافة Repère.',
  notCopied: 'حدّدوا هذا النص وانسخوه بأنفسكم.',
};
