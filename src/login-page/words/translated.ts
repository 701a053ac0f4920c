/**
 * The number, and to log in, as browsers translate them. No more is needed: in translation, only a form that says
 * « log in » is taken for a login. Written as in `french.ts`; accents of other letters go too (увійти → увіити).
 */
const TRANSLATED = {
  en: ['social (sec|ins)', 'log ?[io]n|sign ?in.'],
  es: ['segur(idad|o) social', 'inici|acce'],
  pt: ['(seguranca|previdencia) social', 'entra|ace'],
  de: ['sozialvers', 'anmeld|einlog'],
  it: ['(previdenza|sicurezza) sociale', 'acce'],
  tr: ['sosyal (guv|sig)', 'giris|oturum'],
  uk: ['соціальн[^ ]* (стр|заб)', 'увіи|вхід|авториз'],
  ru: ['социальн[^ ]* (стр|обе)', 'воити|воид|вход'],
  ar: ['ضمان الاجتماعي', '(تسجيل )?(ال)?دخول'],
  fa: ['تامین اجتماعی', 'ورود|وارد'],
  ps: ['ټولنیز', 'ننو'],
  ti: ['ማሕበራዊ', 'እቶ|እተ|ምእታ'],
};
const languages = Object.values(TRANSLATED);

/** The number in all these languages. */
export const NUMBER = languages.map(([number]) => number).join('|');
/** To log in, in all these languages. */
export const LOG_IN = languages.map(([, logIn]) => logIn).join('|');
