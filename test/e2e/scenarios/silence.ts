import { visit as go } from '../../browsers/launch.ts';
import { type Person, PROVISIONAL } from '../person.ts';
import { OTHER_HOST, type Scenario, type Scenarios } from '../world.ts';

/** In every text field of this page a number beginning with 7 is typed, and nothing is said. */
const silent =
  (variant: string, before?: (person: Person) => Promise<void>): Scenario =>
  async ({ visit }) => {
    const person = await visit(variant);
    await before?.(person);
    await typesEverywhere(person);
    await person.isLeftInPeace();
  };

async function typesEverywhere({ page }: Person): Promise<void> {
  const inputs = 'input:not([type=checkbox])';
  await page.waitForSelector(inputs);
  for (const field of await page.$$(inputs)) {
    if (!(await field.isVisible())) continue;
    await field.focus();
    await page.keyboard.type(PROVISIONAL);
  }
}

async function createsAccount(person: Person): Promise<void> {
  await person.clicks('#lien-creation');
  await person.page.waitForSelector('app-creation-essai');
}

/** Logs in as someone whose number does, so that the page asks for the code. */
async function logsIn(person: Person): Promise<void> {
  await person.types('2851299341002');
  await person.types('essai', '#inputMotDePasse');
  await person.presses('Enter');
  await person.page.waitForSelector('app-mfa');
}

export const silence: Scenarios = {
  'on account creation': silent('', createsAccount),
  'on account creation with the same ids': silent('creation-same-ids', createsAccount),
  'on account creation with the number alone': silent('creation-nir-only', createsAccount),
  'at the two-step code': silent('', logsIn),
  'at the two-step code at the same address': silent('mfa-in-place', logsIn),
  'at a captcha': silent('captcha'),
  'at a login where nothing is known': silent('unknown'),

  async 'on the help page'({ visit }) {
    const person = await visit();
    await person.clicks('#lien-aide');
    await person.isLeftInPeace();
  },

  async 'in a frame'({ visit }) {
    const person = await visit('iframe');
    const frame = await (await person.page.waitForSelector('iframe'))?.contentFrame();
    const field = await frame?.waitForSelector('#nir');
    await field?.type(PROVISIONAL);
    await person.isLeftInPeace();
    if (await frame?.$('repere-notice')) throw new Error('There is a notice in the frame');
  },

  async 'on another host'({ session, meet }) {
    const person = meet(await session.browser.newPage());
    await go(person.page, `https://${OTHER_HOST}/connexionappli/dist/#/login`);
    await person.types(PROVISIONAL);
    await person.isLeftInPeace();
  },

  async 'about a password made visible by an "eye" button'({ visit }) {
    for (const [variant, password] of [
      ['', '#inputMotDePasse'],
      ['renamed', '#champ2'],
    ] as const) {
      const person = await visit(variant);
      await person.types('7secret', password);
      await person.clicks('.eye');
      await person.types('8', password);
      await person.isLeftInPeace();
    }
  },
};
