import { FRENCH } from './french.ts';
import type { Topic, Words } from './words.ts';

/**
 * The words of the same page when a browser has translated it; other scripts lose their accents too (увійти → увіити).
 * These words are looked for on French pages as well, so none may begin like a French word of another meaning.
 */
const TRANSLATED: Record<string, Partial<Words>> = {
  en: {
    number: 'social (sec|ins)',
    otherField: '(first|last|full) name|surname|birth|tax (n|id)|beneficiary|claimant|phone',
    logIn: 'log ?[io]n|sign ?in.',
    otherAction:
      'creat|sign ?up|register|registration|join.|open (an|my|your) |first (visit|time|log|conn)|forg[eo]t|lost.|reset|recover|unlock|updat|edit (my|your) |save.|link (my|your|an) |attach|add (a|my|your) |choose|repeat|retype|re enter|confirm (my|your|the|pass)|delet|clos(e|ing) (my|your|the|an) |closure|pay.|refund|reimburs|sign (and|the|my|your) |request|search|verify|retriev|obtain|find (my|your) |get (a|my|your) |finali[sz]|become|authori[sz]|shar(e|ing).',
    lost: 'forg[eo]t|lost.|receiv',
    madeOrChanged:
      'old.|creat|choose|repeat|retype|re enter|confirm (my|your|the|pass)|updat|add.|link.|attach|delet|search|applicant',
  },
  es: {
    number: 'segur(idad|o) social',
    otherField: 'apellido|nacimiento|beneficiari',
    password: 'contrasen|clave.',
    logIn: 'inici|acced|acceso',
    otherAction:
      'crear|crea (tu|su|una) |registra|registro.|regist(ese|rese)|abrir|primera (con|vis)|olvid|restable|desbloque|cambi|modific|actualiz|nuev|guardar|vincul|anadir|elija|elige|repit|elimin|suprim|cerrar (mi|la|su|una) cuenta|cierre|pagar|pago.|reembols|firmar|firme|enviar|solicit|buscar',
    lost: 'olvid|perd|recib',
    madeOrChanged: 'nuev|antigu|cambi|modific|elija|elige|repit|vincul|anadir|buscar|elimin',
  },
  pt: {
    number: '(seguranca|previdencia) social',
    otherField: 'apelido|nascimento|beneficiari',
    password: 'palavra passe|senha',
    logIn: 'entra(r|da)?.|aced|acess|inici',
    otherAction:
      'criar|crie.|registar|registo.|registra|registe|inscrev|cadastr|abrir|primeir[ao] (con|vis|lig|ace)|esquec|redefin|recuper|desbloque|altera|mudar|modific|atualiz|nov[oa].|guardar|salvar|associar|adicionar|escolh|repita|elimin|excluir|encerra|fechar (a|minha|sua) |pagar|pagamento|reembols|assinar|enviar|solicit|pesquis',
    lost: 'esquec|perd|receb',
    madeOrChanged:
      'nov[oa].|antig[oa].|altera|mudar|modific|escolh|repita|associar|adicionar|pesquis|elimin',
  },
  de: {
    number: 'sozialvers',
    otherField: '(vor|nach|familien)name|geburt|steuer|empfanger',
    password: 'kennwort',
    logIn: 'anmeld|melden sie sich|einlog|log in|verbind|zugriff|zugang',
    otherAction:
      'erstell|registrier|konto anleg|eroffn|erste[r]? (verb|anm|bes)|vergess|zuruck ?setz|wiederher|entsperr|andern|anderung|aktualis|neu(e|er|es|en|em)?.|speicher|verknupf|hinzu|wahlen|wiederhol|losch|schlie(ss|ß)|kundig|bezahl|zahlung|erstatt|unterschr|unterzeich|beantrag|suche',
    lost: 'vergess|verlor|erhalten',
    madeOrChanged:
      'neu(e|er|es|en|em)?.|alte[rsn]?.|andern|wahlen|wiederhol|erstell|hinzu|suche|losch',
  },
  it: {
    number: '(previdenza|sicurezza) sociale',
    otherField: 'cognome|nascita|beneficiari',
    logIn: 'acced|accesso|entra.|collegat|collegarsi',
    otherAction:
      'crea.|creare|crei.|registra|iscri|apri(re|) (un|il) |prima (con|vis)|primo acc|dimentic|reimpost|ripristin|recuper|sblocc|modific|cambi|aggiorn|nuov|salva|aggiung|scegli|ripet|elimin|cancell|chiu(di|der|s)|pagare|pagamento|rimbors|firmar|dichiar|invia(re)?.|richie|cerca.',
    lost: 'dimentic|pers[oa].|ricev',
    madeOrChanged: 'nuov|vecchi|modific|cambi|scegli|ripet|creare|aggiung|cerca.|elimin',
  },
  tr: {
    number: 'sosyal (guv|sig)',
    otherField: 'soyad|dogum|vergi',
    password: 'sifre|parola',
    logIn: 'giris|oturum|baglan',
    otherAction:
      'olustur|kaydol|kayıt|uye ol|ilk (bag|zi|gi)|unut|sıfırla|kurtar|degis|guncelle|yeni.|kaydet|ekle|sec(in|iniz).|tekrar|sil(in|me)?.|kapat|odeme|ode.|iade|imza|gonder|talep|ara(ma)?.',
    lost: 'unut|kayb|al(ın|in).',
    madeOrChanged: 'yeni.|eski.|degis|tekrar|olustur|sec(in|iniz).|ekle|ara(ma)?.',
  },
  uk: {
    number: 'соціальн[^ ]* (стр|заб)',
    otherField: 'прізвищ|народж|податк',
    password: 'парол',
    logIn: 'увіи|вхід|входу|авториз|підключ',
    otherAction:
      'створ|реєстр|зареєстр|забул|скину|віднов|зміни|змін[аи].|нов(ии|а|е|ого).|зберег|додат|вибер|повтор|закри|видал|оплат|сплат|підпис|надісл|пошук',
    lost: 'забул|втра|отрим',
    madeOrChanged:
      'нов(ии|а|е|ого).|стар(ии|а|е|ого).|зміни|змін[аи].|повтор|вибер|створ|додат|пошук',
  },
  ru: {
    number: 'социальн[^ ]* (стр|обе)',
    otherField: 'фамили|рожден|налог',
    password: 'парол',
    logIn: 'воити|воид|вход|авториз|подключ',
    otherAction:
      'созда|регистр|зарегистр|забы|сброс|восстанов|измен|смен[аи]|нов(ыи|ая|ое|ого).|сохран|добав|выбер|повтор|закры|удал|оплат|подпис|отправ|поиск',
    lost: 'забы|потер|получ',
    madeOrChanged:
      'нов(ыи|ая|ое|ого).|стар(ыи|ая|ое|ого).|измен|смен[аи]|повтор|выбер|созда|добав|поиск',
  },
  ar: {
    number: '(ضمان|تامين|تامينات|امن) الاجتماعي',
    otherField: 'ميلاد|لقب|ضريب',
    password: 'كلمة (ال)?(مرور|سر)',
    logIn: '(تسجيل )?(ال)?دخول|اتصال(?! ب)',
    otherAction:
      'انشاء|انشي|تسجيل(?! (ال)?دخول)|فتح حساب|نسيت|نسيان|استعاد|استرداد|اعادة (ال)?(تعيين|ضبط)|تغيير|تعديل|تحديث|تصحيح|جديد|حفظ|اضافة|اختر|اغلاق|حذف|دفع|سداد|توقيع|ارسال|طلب.|بحث',
    lost: 'نسيت|نسيان|فقد',
    madeOrChanged: 'جديد|قديم|تغيير|تعديل|تصحيح|اختر|انشاء|اضافة|بحث',
  },
  fa: {
    number: '(تامین|امنیت) اجتماعی',
    otherField: 'تولد|خانوادگی|مالیات',
    password: 'رمز عبور|گذرواژه|کلمه عبور',
    logIn: 'ورود|وارد',
    otherAction:
      'ایجاد|ثبت نام|فراموش|بازنشانی|بازیابی|تغییر|اصلاح|جدید|ذخیره|افزودن|بستن|حذف|پرداخت|امضا|ارسال|جستجو',
    lost: 'فراموش|دریافت',
    madeOrChanged: 'جدید|قدیم|تغییر|اصلاح|تکرار|ایجاد|افزودن|جستجو',
  },
  ps: {
    number: 'ټولنیز',
    password: 'پټنوم',
    logIn: 'ننو',
    otherAction: 'جوړ|راجستر|هیر|هېر|بدل|نوی.|حذف|ړنګ|وتړ|تړل|تادیه|لاسلیک|لټون',
    lost: 'هیر|هېر',
    madeOrChanged: 'نوی.|بدل|جوړ|لټون',
  },
  ti: {
    number: 'ማሕበራዊ',
    password: 'መሕለፊ',
    logIn: 'እቶ|እተ|ምእታ|መእተዊ',
    otherAction: 'ፍጠር|ምፍጣር|ምዝገባ|ተመዝገብ|ረሲ|ረሳዕ|ቀይር|ምቕያር|ሓድሽ|ሰርዝ|ምስራዝ|ዕጾ|ምዕጻው|ክፈል|ክፍሊት|ፈርም|ስደድ',
    lost: 'ረሲ|ረሳዕ',
    madeOrChanged: 'ሓድሽ|ቀይር|ምቕያር|ፍጠር|ምፍጣር',
  },
};

const inEvery = (topic: Topic): string =>
  [FRENCH, ...Object.values(TRANSLATED)].flatMap((words) => words[topic] ?? []).join('|');

/** What pages say in French and in all these languages. The content script has it from the background. */
export const EVERY_LANGUAGE: Words = {
  number: inEvery('number'),
  numberHint: inEvery('numberHint'),
  otherField: inEvery('otherField'),
  password: inEvery('password'),
  logIn: inEvery('logIn'),
  otherAction: inEvery('otherAction'),
  lost: inEvery('lost'),
  madeOrChanged: inEvery('madeOrChanged'),
};
