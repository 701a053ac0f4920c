import * as z from 'zod/mini';
import { browser } from '../extension-api/browser.ts';
import { isPrivate } from '../extension-api/is-private.ts';
import { readStorage } from '../extension-api/read-storage.ts';
import { LANGUAGE_IDS, type LanguageId } from '../languages.ts';
import { type InForce, inForce } from './in-force.ts';
import { type Kept, keepValid } from './keep-valid.ts';
import { PERSON_KEY } from './person-language.ts';
import type { Policy } from './policy-schema.ts';
import type { SettingsChange } from './schema.ts';
import { readStored, SETTINGS_KEY } from './stored.ts';

/** The settings in force, and those that could not be used. */
export interface LoadedSettings extends InForce {
  /** Stored settings that could not be read. */
  unreadable: string[];
  /** Invalid fields of the organisation's policy, which were left out. */
  wrongInPolicy: string[];
}

/** What counts beside what is stored. */
export interface LoadOptions {
  /** Choices that are not stored; none, if absent. */
  unstored?: SettingsChange | undefined;
  /** Whether the language of the person with a social worker counts; it does, if absent. */
  forPerson?: boolean;
  /** The language that a translator has put the page into. */
  translatedTo?: LanguageId | undefined;
}

const Person = z.optional(z.enum(LANGUAGE_IDS));

/** Reads the settings and the policy. Never throws: what cannot be read counts as not there. */
export async function loadSettings({
  unstored = {},
  forPerson = true,
  translatedTo,
}: LoadOptions = {}): Promise<LoadedSettings> {
  const [stored, memory, policed] = await Promise.all([
    readStorage('local', SETTINGS_KEY),
    // In a private window, the person of other windows does not count.
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

/** Loads the schema of the policy, the largest of all, only where there is a policy. The background has it built in. */
async function readPolicy(policed: Record<string, unknown> | undefined): Promise<Kept<Policy>> {
  if (!policed || !Object.keys(policed).length) return { data: {}, wrong: [] };
  const { Policy } = await import('./policy-schema.ts');
  return keepValid(Policy, policed);
}

let warned = '';

/** Logs for the administrator the names of the fields, never their values; once in each page. */
function warnOf(wrong: string[]): void {
  const names = wrong.map((name) => name || '(all of it)').join(', ');
  if (names && names !== warned) console.warn(`Repère: left out of the policy, as wrong: ${names}`);
  warned = names;
}
