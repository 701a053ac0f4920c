import { join } from 'node:path';
import type { Session } from '../../browsers/session.ts';
import type { Kit } from '../catalogue.ts';
import type { VariantName } from '../variants.ts';
import { errorFaults, placeFaults } from './faults.ts';
import { Visit } from './visit.ts';

/** In the order in which they are made. */
export const CHECKS = [
  'recognised',
  'place 1280',
  'error',
  'eye',
  'back',
  'place 320',
  'back again',
  'error 320',
  'no errors',
] as const;

/** What each check found wrong: nothing when it passed; a check that is not there was not tried. */
export type Outcome = Partial<Record<(typeof CHECKS)[number], string[]>>;

/** What is made in turn; a step that throws has failed, and those after it are tried all the same. */
const STEPS: Record<string, (visit: Visit) => Promise<string[] | undefined>> = {
  async recognised(visit) {
    if (visit.isEarly) {
      if (!(await visit.look()).hydrating) return ['the form was hydrated before anybody came'];
      // The page may throw away what was typed before its scripts came, and all must work afterwards.
      await visit.types('7');
      await visit.until('the hydration', ({ hydrating }) => !hydrating);
      await visit.waits();
    }
    await visit.types('1');
    await visit.waits();
    if ((await visit.look()).notices) return ['warned of a 1'];
    await visit.types('7');
    await visit.isWarned();
    return [];
  },
  async 'place 1280'(visit) {
    return settledPlace(visit);
  },
  error,
  async eye(visit) {
    await visit.clicks('password');
    await visit.presses('x');
    await visit.clicks('eye');
    await visit.until('the password to be shown', ({ passwordType }) => passwordType === 'text');
    await visit.waits();
    if (!(await visit.look()).notice) return ['the notice went'];
    await visit.types('1');
    await visit.isLeftInPeace();
    await visit.types('7');
    await visit.isWarned();
    return [];
  },
  back,
  async 'place 320'(visit) {
    return settledPlace(visit);
  },
  'back again': back,
  'error 320': error,
};

/**
 * Makes every check of one kit’s page in one browser.
 *
 * @param pictures the folder for a picture of the page at each miss; without it there are none
 */
export async function check(
  session: Session,
  kit: Kit,
  variant: VariantName,
  pictures?: string,
): Promise<Outcome> {
  const outcome: Outcome = {};
  const visit = await Visit.open(session, kit, variant);
  try {
    for (const [name, step] of Object.entries(STEPS)) {
      outcome[name as keyof Outcome] =
        (await step(visit).catch((error: Error) => [error.message])) ?? [];
      if (pictures && outcome[name as keyof Outcome]?.length) {
        const file = `${session.name}-${kit.name}-${variant}-${name}.png`.replaceAll(' ', '-');
        await visit.page.screenshot({ path: join(pictures, file) as `${string}.png` });
      }
      // Everything else is about a notice.
      if (name === 'recognised' && outcome.recognised?.length) break;
    }
    outcome['no errors'] = [...new Set(visit.errors)];
    return outcome;
  } finally {
    await visit.page.close();
  }
}

async function settledPlace(visit: Visit): Promise<string[]> {
  return placeFaults(await visit.looksSettled());
}

/** The page finds the number too short once its field is left. */
async function error(visit: Visit): Promise<string[]> {
  await visit.clicks('password');
  const seen = await visit.looksSettled('error');
  return [...errorFaults(seen), ...placeFaults(seen)];
}

/** The form goes and comes back, in a window as narrow as a phone. */
async function back(visit: Visit): Promise<string[]> {
  await visit.toggles();
  await visit.until('the form to go', ({ number }) => !number);
  await visit.isLeftInPeace();
  await visit.page.setViewport({ width: 320, height: 640 });
  await visit.toggles();
  await visit.until('the form', ({ number }) => !!number);
  await visit.types('7');
  await visit.isWarned();
  return [];
}
