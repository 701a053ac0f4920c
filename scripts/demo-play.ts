import { mkdirSync } from 'node:fs';
import { guide } from '../test/browsers/guide.ts';
import { notice } from '../test/browsers/notice.ts';
import type { Session } from '../test/browsers/session.ts';

const FOLDER = 'screenshots';
/** A number that belongs to no one. */
const NUMBER = '7851299341002';

/**
 * Plays the main scenario without a person: says step by step what one would see, from what the browser
 * really shows, and writes screenshots of it.
 *
 * @throws Error where something does not appear
 */
export async function play(session: Session): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await session.newPage('#/login', { width: 1280, height: 800 });
  const atField = notice(page);
  const shoot = async (name: string) => {
    const path = `${FOLDER}/${session.name}-${name}.png` as const;
    await page.screenshot({ path });
    console.log(`   → ${path}`);
  };

  await page.waitForSelector('#nir');
  await page.type('#nir', NUMBER.slice(0, 1));
  await atField.waitFor();
  console.log('1. The first digit typed is a 7. Under the field appears:');
  for (const part of ['title', 'text', 'dial']) console.log(`      ${await atField.text(part)}`);
  console.log('   with these to press:');
  for (const part of ['guide', 'given']) console.log(`      [${await atField.text(part)}]`);
  await shoot('notice');
  await page.setViewport({ width: 320, height: 640 });
  await shoot('notice-320');
  await page.setViewport({ width: 1280, height: 800 });

  await page.type('#nir', NUMBER.slice(1));
  await page.focus('#inputMotDePasse');
  const popup = await guide(session).waitForPopup();
  await popup.isAbout('provisional');
  console.log('2. The whole number is typed and the field left. The popup opens by itself:');
  const text = await popup.evaluate<string>('document.body.innerText');
  for (const line of text.split('\n').filter(Boolean)) console.log(`      ${line}`);
  const path = `${FOLDER}/${session.name}-popup.png`;
  await popup.screenshot(path);
  console.log(`   → ${path}`);
}
