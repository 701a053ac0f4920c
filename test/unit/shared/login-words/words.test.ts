import { expect, it } from 'vitest';
import { fold } from '../../../../src/shared/login-words/fold.ts';
import { FRENCH } from '../../../../src/shared/login-words/french.ts';
import { EVERY_LANGUAGE } from '../../../../src/shared/login-words/translated.ts';
import type { Topic } from '../../../../src/shared/login-words/words.ts';
import { every, french } from '../../content-script/login-page/says.ts';

it.each(Object.entries(EVERY_LANGUAGE))(
  'the words for %s are written as texts are folded',
  (_topic, words) => expect(fold(words.replaceAll('.', ''))).toBe(words.replaceAll('.', '')),
);

it.each(Object.keys(FRENCH) as Topic[])('the French words for %s are among them all', (topic) =>
  expect(EVERY_LANGUAGE[topic].startsWith(FRENCH[topic])).toBe(true),
);

it.each([
  ['en', 'Social Security number', 'Log in', 'Create an account', 'Forgot your password?'],
  ['es', 'Número de seguridad social', 'Iniciar sesión', 'Crear una cuenta', 'Contraseña olvidada'],
  ['pt', 'Número de Segurança Social', 'Entrar', 'Criar uma conta', 'Esqueci a palavra-passe'],
  ['de', 'Sozialversicherungsnummer', 'Anmelden', 'Konto erstellen', 'Passwort vergessen'],
  ['it', 'Numero di previdenza sociale', 'Accedi', 'Creare un account', 'Password dimenticata'],
  ['tr', 'Sosyal Güvenlik numarası', 'Oturum aç', 'Hesap oluştur', 'Şifremi unuttum'],
  ['uk', 'Номер соціального страхування', 'Увійти', 'Створити обліковий запис', 'Забули пароль'],
  ['ru', 'Номер социального страхования', 'Войти', 'Создать аккаунт', 'Забыли пароль'],
  ['ar', 'رقم الضمان الاجتماعي', 'تسجيل الدخول', 'إنشاء حساب', 'نسيت كلمة المرور'],
  ['fa', 'شماره تأمین اجتماعی', 'ورود', 'ایجاد حساب', 'فراموشی رمز عبور'],
  ['ps', 'د ټولنیز امنیت شمیره', 'ننوتل', 'حساب جوړول', 'پټنوم مو هېر شوی'],
  ['ti', 'ቁጽሪ ማሕበራዊ ውሕስነት', 'እቶ', 'ኣካውንት ምፍጣር', 'መሕለፊ ቃል ረሲዐ'],
])(
  'tells number, to log in and what is neither apart in %s',
  (_language, number, logIn, ...others) => {
    const topicsOf = (text: string) =>
      (['number', 'logIn', 'otherAction'] as const).filter((topic) => every(topic, fold(text)));
    expect(topicsOf(number)).toEqual(['number']);
    expect(topicsOf(logIn)).toEqual(['logIn']);
    for (const other of others) expect(topicsOf(other), other).toEqual(['otherAction']);
    expect(french('number', fold(number))).toBe(0);
    const [signUp = '', forgotten = ''] = others;
    expect(every('lost', fold(forgotten))).toBeGreaterThan(0);
    for (const text of [number, logIn, signUp]) expect(every('lost', fold(text)), text).toBe(0);
    expect(every('madeOrChanged', fold(number))).toBe(0);
  },
);

it.each([
  'Nouveau numéro',
  'Ancien mot de passe',
  'New number',
  'Número nuevo',
  'Novo número',
  'Neue Nummer',
  'Nuovo numero',
  'Yeni numara',
  'Новий номер',
  'Новый номер',
  'رقم جديد',
  'شماره جدید',
  'نوی شمېره',
  'ሓድሽ ቁጽሪ',
])('a field for something made anew is told by « %s »', (text) =>
  expect(every('madeOrChanged', fold(text))).toBeGreaterThan(0),
);

it.each([
  'Pays de la Loire',
  'Registre national',
  'Nombre de chiffres : 13',
  'Accessibilité',
  'Entraide',
  'Accepter',
  'Report',
  'Nom d’usage',
  'Joindre la Caf',
  'Saveurs',
  'Exclusif',
  'Paiera-t-on ?',
])('no foreign word is met in « %s »', (text) => {
  for (const topic of [
    'number',
    'password',
    'logIn',
    'otherAction',
    'lost',
    'madeOrChanged',
  ] as const) {
    expect(every(topic, fold(text)), topic).toBe(french(topic, fold(text)));
  }
});
