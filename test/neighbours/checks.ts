import { isDeepStrictEqual } from 'node:util';
import { until } from '../browsers/until.ts';
import { type Person, PROVISIONAL } from '../e2e/person.ts';
import type { Neighbour } from './catalogue.ts';
import { processAtLoad, scriptsAtLoad } from './cpu.ts';
import type { Installed } from './install.ts';
import type { Place } from './place.ts';

/** How a notice looks: where it stands, and in which colours. */
interface Look {
  box: number[];
  colours: string[];
}

/** A neighbour that has moved in, and how it was before. */
export interface Beside extends Place {
  neighbour: Neighbour;
  installed: Installed;
  alone: Alone;
  rounds: number;
}

/** How it is with nobody beside it. */
export interface Alone {
  look: Look;
  /** CPU of a load in Firefox, where scripts are not told apart; in milliseconds. */
  load: number | undefined;
}

/** Fails by throwing; what is returned is printed. */
export type Check = (beside: Beside) => Promise<string | undefined>;

/** Sees how it is before a neighbour comes. */
export async function seeAlone(place: Place, rounds: number): Promise<Alone> {
  const person = await warned(place);
  const look = await lookOf(person);
  await person.page.close();
  const isFirefox = place.session.name === 'firefox';
  return { look, load: isFirefox ? await processAtLoad(place.session, rounds) : undefined };
}

/** What is to hold beside every neighbour. */
export const CHECKS: Record<string, Check> = {
  async 'the warning comes, and looks as it does alone'(beside) {
    const person = await warned(beside);
    await beside.picture(person, beside.neighbour.name);
    const look = await lookOf(person);
    const { alone } = beside;
    if (!isDeepStrictEqual(look, alone.look)) {
      throw new Error(`alone ${JSON.stringify(alone.look)}, beside ${JSON.stringify(look)}`);
    }
    return undefined;
  },

  async 'Escape puts it away'(beside) {
    const person = await warned(beside);
    await person.presses('Escape');
    if (!beside.neighbour.takesEscape) {
      await person.notice.waitGone();
      return undefined;
    }
    await until('the field to be left', async () => (await person.focused()) === 'body');
    await person.notice.click('close');
    await person.notice.waitGone();
    return 'the neighbour takes Escape; the cross closes';
  },

  async 'the guide opens, about that number'(beside) {
    const person = await warned(beside);
    // Pressed by the mouse, it must not be covered.
    await person.notice.click('guide');
    await (await beside.guide.waitForPopup()).isAbout('provisional');
    await beside.guide.closeAll();
    return undefined;
  },

  async 'CPU at load'({ session, installed, alone, rounds }) {
    const ms = (time = Number.NaN) => `${time.toFixed(1)} ms`;
    if (alone.load !== undefined) {
      const load = await processAtLoad(session, rounds);
      return `a load takes ${ms(alone.load)} with ours alone, ${ms(load)} beside the neighbour`;
    }
    const origins = [session.extensionOrigin, installed.origin];
    const [ours, theirs] = await scriptsAtLoad(session, origins, rounds);
    return `ours ${ms(ours)}, theirs ${ms(theirs)}`;
  },
};

/** Somebody who has typed a number that does not log in, and is told. */
export async function warned(place: Place): Promise<Person> {
  const person = await place.visit();
  await person.types(PROVISIONAL);
  await person.isTold('n’ouvre pas');
  return person;
}

async function lookOf({ notice }: Person): Promise<Look> {
  const { x, y, width, height } = await notice.box();
  const colours = [
    await notice.computed('card', 'background-color'),
    await notice.computed('text', 'color'),
    await notice.computed('guide', 'background-color'),
  ];
  return { box: [x, y, width, height].map(Math.round), colours };
}
