import { FRENCH } from './french.ts';
import type { Topic, Words } from './words.ts';

/**
 * The same as browsers translate it; accents of other letters go too (увійти → увіити). A word here is met on French
 * pages as well, so none may begin like a French word that means something else.
 */
const TRANSLATED: Record<string, Partial<Words>> = {
  en: {
    number: 'social (sec|ins)',
    somethingElse: '(first|last|full) name|surname|birth|tax (n|id)|beneficiary|claimant|phone',
    logIn: 'log ?[io]n|sign ?in.',
    otherwise:
      'creat|sign ?up|register|registration|join.|open (an|my|your) |first (visit|time|log|conn)|forg[eo]t|lost.|reset|recover|unlock|updat|edit (my|your) |save.|link (my|your|an) |attach|add (a|my|your) |choose|repeat|retype|re enter|confirm (my|your|the|pass)|delet|clos(e|ing) (my|your|the|an) |closure|pay.|refund|reimburs|sign (and|the|my|your) |request|search|verify|retriev|obtain|find (my|your) |get (a|my|your) |finali[sz]|become|authori[sz]|shar(e|ing).',
    lost: 'forg[eo]t|lost.|receiv',
    anew: 'old.|creat|choose|repeat|retype|re enter|confirm (my|your|the|pass)|updat|add.|link.|attach|delet|search|applicant',
  },
  es: {
    number: 'segur(idad|o) social',
    somethingElse: 'apellido|nacimiento|beneficiari',
    password: 'contrasen|clave.',
    logIn: 'inici|acced|acceso',
    otherwise:
      'crear|crea (tu|su|una) |registra|registro.|regist(ese|rese)|abrir|primera (con|vis)|olvid|restable|desbloque|cambi|modific|actualiz|nuev|guardar|vincul|anadir|elija|elige|repit|elimin|suprim|cerrar (mi|la|su|una) cuenta|cierre|pagar|pago.|reembols|firmar|firme|enviar|solicit|buscar',
    lost: 'olvid|perd|recib',
    anew: 'nuev|antigu|cambi|modific|elija|elige|repit|vincul|anadir|buscar|elimin',
  },
  pt: {
    number: '(seguranca|previdencia) social',
    somethingElse: 'apelido|nascimento|beneficiari',
    password: 'palavra passe|senha',
    logIn: 'entra(r|da)?.|aced|acess|inici',
    otherwise:
      'criar|crie.|registar|registo.|registra|registe|inscrev|cadastr|abrir|primeir[ao] (con|vis|lig|ace)|esquec|redefin|recuper|desbloque|altera|mudar|modific|atualiz|nov[oa].|guardar|salvar|associar|adicionar|escolh|repita|elimin|excluir|encerra|fechar (a|minha|sua) |pagar|pagamento|reembols|assinar|enviar|solicit|pesquis',
    lost: 'esquec|perd|receb',
    anew: 'nov[oa].|antig[oa].|altera|mudar|modific|escolh|repita|associar|adicionar|pesquis|elimin',
  },
  de: {
    number: 'sozialvers',
    somethingElse: '(vor|nach|familien)name|geburt|steuer|empfanger',
    password: 'kennwort',
    logIn: 'anmeld|melden sie sich|einlog|log in|verbind|zugriff|zugang',
    otherwise:
      'erstell|registrier|konto anleg|eroffn|erste[r]? (verb|anm|bes)|vergess|zuruck ?setz|wiederher|entsperr|andern|anderung|aktualis|neu(e|er|es|en|em)?.|speicher|verknupf|hinzu|wahlen|wiederhol|losch|schlie(ss|ß)|kundig|bezahl|zahlung|erstatt|unterschr|unterzeich|beantrag|suche',
    lost: 'vergess|verlor|erhalten',
    anew: 'neu(e|er|es|en|em)?.|alte[rsn]?.|andern|wahlen|wiederhol|erstell|hinzu|suche|losch',
  },
  it: {
    number: '(previdenza|sicurezza) sociale',
    somethingElse: 'cognome|nascita|beneficiari',
    logIn: 'acced|accesso|entra.|collegat|collegarsi',
    otherwise:
      'crea.|creare|crei.|registra|iscri|apri(re|) (un|il) |prima (con|vis)|primo acc|dimentic|reimpost|ripristin|recuper|sblocc|modific|cambi|aggiorn|nuov|salva|aggiung|scegli|ripet|elimin|cancell|chiu(di|der|s)|pagare|pagamento|rimbors|firmar|dichiar|invia(re)?.|richie|cerca.',
    lost: 'dimentic|pers[oa].|ricev',
    anew: 'nuov|vecchi|modific|cambi|scegli|ripet|creare|aggiung|cerca.|elimin',
  },
  tr: {
    number: 'sosyal (guv|sig)',
    somethingElse: 'soyad|dogum|vergi',
    password: 'sifre|parola',
    logIn: 'giris|oturum|baglan',
    otherwise:
      'olustur|kaydol|kayıt|uye ol|ilk (bag|zi|gi)|unut|sıfırla|kurtar|degis|guncelle|yeni.|kaydet|ekle|sec(in|iniz).|tekrar|sil(in|me)?.|kapat|odeme|ode.|iade|imza|gonder|talep|ara(ma)?.',
    lost: 'unut|kayb|al(ın|in).',
    anew: 'yeni.|eski.|degis|tekrar|olustur|sec(in|iniz).|ekle|ara(ma)?.',
  },
  uk: {
    number: 'соціальн[^ ]* (стр|заб)',
    somethingElse: 'прізвищ|народж|податк',
    password: 'парол',
    logIn: 'увіи|вхід|входу|авториз|підключ',
    otherwise:
      'створ|реєстр|зареєстр|забул|скину|віднов|зміни|змін[аи].|нов(ии|а|е|ого).|зберег|додат|вибер|повтор|закри|видал|оплат|сплат|підпис|надісл|пошук',
    lost: 'забул|втра|отрим',
    anew: 'нов(ии|а|е|ого).|стар(ии|а|е|ого).|зміни|змін[аи].|повтор|вибер|створ|додат|пошук',
  },
  ru: {
    number: 'социальн[^ ]* (стр|обе)',
    somethingElse: 'фамили|рожден|налог',
    password: 'парол',
    logIn: 'воити|воид|вход|авториз|подключ',
    otherwise:
      'созда|регистр|зарегистр|забы|сброс|восстанов|измен|смен[аи]|нов(ыи|ая|ое|ого).|сохран|добав|выбер|повтор|закры|удал|оплат|подпис|отправ|поиск',
    lost: 'забы|потер|получ',
    anew: 'нов(ыи|ая|ое|ого).|стар(ыи|ая|ое|ого).|измен|смен[аи]|повтор|выбер|созда|добав|поиск',
  },
  ar: {
    number: '(ضمان|تامين|تامينات|امن) الاجتماعي',
    somethingElse: 'ميلاد|لقب|ضريب',
    password: 'كلمة (ال)?(مرور|سر)',
    logIn: '(تسجيل )?(ال)?دخول|اتصال(?! ب)',
    otherwise:
      'انشاء|انشي|تسجيل(?! (ال)?دخول)|فتح حساب|نسيت|نسيان|استعاد|استرداد|اعادة (ال)?(تعيين|ضبط)|تغيير|تعديل|تحديث|تصحيح|جديد|حفظ|اضافة|اختر|اغلاق|حذف|دفع|سداد|توقيع|ارسال|طلب.|بحث',
    lost: 'نسيت|نسيان|فقد',
    anew: 'جديد|قديم|تغيير|تعديل|تصحيح|اختر|انشاء|اضافة|بحث',
  },
  fa: {
    number: '(تامین|امنیت) اجتماعی',
    somethingElse: 'تولد|خانوادگی|مالیات',
    password: 'رمز عبور|گذرواژه|کلمه عبور',
    logIn: 'ورود|وارد',
    otherwise:
      'ایجاد|ثبت نام|فراموش|بازنشانی|بازیابی|تغییر|اصلاح|جدید|ذخیره|افزودن|بستن|حذف|پرداخت|امضا|ارسال|جستجو',
    lost: 'فراموش|دریافت',
    anew: 'جدید|قدیم|تغییر|اصلاح|تکرار|ایجاد|افزودن|جستجو',
  },
  ps: {
    number: 'ټولنیز',
    password: 'پټنوم',
    logIn: 'ننو',
    otherwise: 'جوړ|راجستر|هیر|هېر|بدل|نوی.|حذف|ړنګ|وتړ|تړل|تادیه|لاسلیک|لټون',
    lost: 'هیر|هېر',
    anew: 'نوی.|بدل|جوړ|لټون',
  },
  ti: {
    number: 'ማሕበራዊ',
    password: 'መሕለፊ',
    logIn: 'እቶ|እተ|ምእታ|መእተዊ',
    otherwise: 'ፍጠር|ምፍጣር|ምዝገባ|ተመዝገብ|ረሲ|ረሳዕ|ቀይር|ምቕያር|ሓድሽ|ሰርዝ|ምስራዝ|ዕጾ|ምዕጻው|ክፈል|ክፍሊት|ፈርም|ስደድ',
    lost: 'ረሲ|ረሳዕ',
    anew: 'ሓድሽ|ቀይር|ምቕያር|ፍጠር|ምፍጣር',
  },
};

const inEvery = (topic: Topic): string =>
  [FRENCH, ...Object.values(TRANSLATED)].flatMap((words) => words[topic] ?? []).join('|');

/** What pages say in French and in all these languages. The content script has it from the background. */
export const EVERY_LANGUAGE: Words = {
  number: inEvery('number'),
  numberHint: inEvery('numberHint'),
  somethingElse: inEvery('somethingElse'),
  password: inEvery('password'),
  logIn: inEvery('logIn'),
  otherwise: inEvery('otherwise'),
  lost: inEvery('lost'),
  anew: inEvery('anew'),
};
