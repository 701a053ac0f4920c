import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser } from 'puppeteer-core';
import { evaluateInWindow } from '../browsers/firefox-window.ts';
import { PROVISIONAL } from '../e2e/person.ts';
import { host } from '../pages/server.ts';

/** Where the login is for. */
const ORIGIN = `https://${host}`;
const PASSWORD = 'essai';

/** Has Firefox remember a login with a number that does not log in. */
export async function rememberInFirefox(browser: Browser): Promise<void> {
  const login = JSON.stringify([ORIGIN, ORIGIN, null, PROVISIONAL, PASSWORD, '', '']);
  await evaluateInWindow(
    browser,
    `(async () => {
      const LoginInfo = Components.Constructor(
        '@mozilla.org/login-manager/loginInfo;1', Ci.nsILoginInfo, 'init');
      for (const name of ['rememberSignons', 'autofillForms']) {
        Services.prefs.setBoolPref('signon.' + name, true);
      }
      await Services.logins.addLoginAsync(new LoginInfo(...${login}));
      return true;
    })()`,
  );
}

/** Has Chromium remember the same, in a profile that it has made and has not open. */
export function rememberInChromium(profile: string): void {
  // Where no keyring of the computer is used, everybody's key is this one.
  const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '));
  const login: Record<string, string | number | Uint8Array> = {
    origin_url: `${ORIGIN}/`,
    signon_realm: `${ORIGIN}/`,
    username_value: PROVISIONAL,
    password_value: Buffer.concat([Buffer.from('v10'), cipher.update(PASSWORD), cipher.final()]),
  };
  const database = new DatabaseSync(join(profile, 'Default/Login Data'));
  for (const { name, notnull } of database.prepare('PRAGMA table_info(logins)').all()) {
    if (notnull) login[String(name)] ??= 0;
  }
  const names = Object.keys(login);
  const places = names.map(() => '?');
  database
    .prepare(`INSERT INTO logins (${names.join()}) VALUES (${places.join()})`)
    .run(...Object.values(login));
  database.close();
}
