import * as z from 'zod/mini';
import { keepValid } from './keep-valid.ts';
import { migrate, VERSION } from './migrations.ts';
import { SettingsChange } from './schema.ts';

/** The key of all settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What was found in the storage. */
export interface StoredSettings {
  /** What was chosen on this computer and can be read. */
  chosen: SettingsChange;
  /**
   * The names of the settings that could not be read, for which a default holds; an empty name for all of them together,
   * and `version` where they are of a newer version.
   */
  unreadable: string[];
}

/** The known fields of stored settings; those of a newer version are ignored. */
const Fields = z.object(SettingsChange.shape);
const Versioned = z.looseObject({ version: z.int().check(z.gte(1)) });

/**
 * Reads the stored settings, of this version or any other.
 *
 * @param raw what is stored under the key; undefined where nothing is
 */
export function readStored(raw: unknown): StoredSettings {
  if (raw === undefined || raw === null) return { chosen: {}, unreadable: [] };
  const versioned = Versioned.safeParse(raw).data;
  const { data, wrong } = keepValid(Fields, versioned ? migrate(versioned) : raw);
  if (!versioned) return { chosen: data, unreadable: ['', ...wrong.filter(Boolean)] };
  // Of a newer version the known fields hold, and the person is told that there may be more.
  const isNewer = versioned.version > VERSION;
  return { chosen: data, unreadable: isNewer ? ['version', ...wrong] : wrong };
}

/**
 * What to store after a change.
 *
 * @param raw what was stored before; what a newer version put there is kept
 */
export function withChange(raw: unknown, change: SettingsChange): Record<string, unknown> {
  const { data } = Versioned.safeParse(raw);
  const newer = data && data.version > VERSION ? data : { version: VERSION };
  return { ...newer, ...readStored(raw).chosen, ...change };
}
