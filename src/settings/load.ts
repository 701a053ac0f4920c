import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { LANGUAGE_IDS, type LanguageId } from '../i18n/languages.ts';
import { isPrivate } from './change.ts';
import { type InForce, inForce } from './in-force.ts';
import { type Kept, keepValid } from './keep-valid.ts';
import { PERSON_KEY } from './person-language.ts';
import type { Policy } from './policy-schema.ts';
import { readStorage } from './read-storage.ts';
import type { SettingsChange } from './schema.ts';
import { readStored, SETTINGS_KEY } from './stored.ts';

/** The settings in force, and what of them could not be used. */
export interface LoadedSettings extends InForce {
  /** Stored settings that could not be read. */
  unreadable: string[];
  /** Fields of the organisation's policy that are wrong, and were left out. */
  wrongInPolicy: string[];
}

const Person = z.optional(z.enum(LANGUAGE_IDS));

/**
 * Reads the settings and the policy. Never throws: what cannot be read counts as not there.
 *
 * @param unstored what was chosen and is stored nowhere
 * @param forPerson whether the language of the person beside a social worker counts
 * @param translatedTo the language that a translator has put the page into
 */
export async function loadSettings(
  unstored: SettingsChange = {},
  forPerson = true,
  translatedTo?: LanguageId,
): Promise<LoadedSettings> {
  const [stored, memory, policed] = await Promise.all([
    readStorage('local', SETTINGS_KEY),
    // Nobody of another window is here in a private one.
    isPrivate() || !forPerson ? undefined : readStorage('session', PERSON_KEY),
    // Firefox rejects where there is no policy.
    browser.storage.managed.get(null).catch(() => undefined),
  ]);
  const { chosen, unreadable } = readStored(stored);
  const { data: policy, wrong } = await readPolicy(policed);
  warnOf(wrong);
  const person = Person.safeParse(memory).data;
  const languages = [browser.i18n.getUILanguage(), ...navigator.languages];
  return {
    ...inForce({
      policy,
      chosen: { ...chosen, ...unstored },
      person,
      translatedTo,
      browser: languages,
    }),
    unreadable,
    wrongInPolicy: wrong,
  };
}

/** Most have no policy: its schema is the largest of all, and pages load it where there is one. The background has it built in. */
async function readPolicy(policed: Record<string, unknown> | undefined): Promise<Kept<Policy>> {
  if (!policed || !Object.keys(policed).length) return { data: {}, wrong: [] };
  const { Policy } = await import('./policy-schema.ts');
  return keepValid(Policy, policed);
}

let warned = '';

/** For the administrator, once in each place: the names of the fields, never what is in them. */
function warnOf(wrong: string[]): void {
  const names = wrong.map((name) => name || '(all of it)').join(', ');
  if (names && names !== warned) console.warn(`Repère: left out of the policy, as wrong: ${names}`);
  warned = names;
}
