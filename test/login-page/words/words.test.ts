import { expect, it } from 'vitest';
import * as french from '../../../src/login-page/words/french.ts';
import { fold, matcher } from '../../../src/login-page/words/matcher.ts';
import * as translated from '../../../src/login-page/words/translated.ts';

it.each([...Object.entries(french), ...Object.entries(translated)])(
  '%s is written as texts are folded',
  (_name, words) => expect(fold(words.replaceAll('.', ''))).toBe(words.replaceAll('.', '')),
);

it.each([
  ['en', 'Social Security number', 'Log in'],
  ['es', 'Número de seguridad social', 'Iniciar sesión'],
  ['pt', 'Número de Segurança Social', 'Entrar'],
  ['de', 'Sozialversicherungsnummer', 'Anmelden'],
  ['it', 'Numero di previdenza sociale', 'Accedi'],
  ['tr', 'Sosyal Güvenlik numarası', 'Oturum aç'],
  ['uk', 'Номер соціального страхування', 'Увійти'],
  ['ru', 'Номер социального страхования', 'Войти'],
  ['ar', 'رقم الضمان الاجتماعي', 'تسجيل الدخول'],
  ['fa', 'شماره تأمین اجتماعی', 'ورود'],
  ['ps', 'د ټولنیز امنیت شمیره', 'ننوتل'],
  ['ti', 'ቁጽሪ ማሕበራዊ ውሕስነት', 'እቶ'],
])('knows the number and to log in in %s, and each for itself', (_language, number, logIn) => {
  const isNumber = matcher(translated.NUMBER);
  const isLogIn = matcher(translated.LOG_IN);
  expect(isNumber(fold(number))).toBeGreaterThan(0);
  expect(isLogIn(fold(logIn))).toBeGreaterThan(0);
  expect(isNumber(fold(logIn))).toBe(0);
  expect(isLogIn(fold(number))).toBe(0);
});
