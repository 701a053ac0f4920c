import * as z from 'zod/mini';
import { LANGUAGE_IDS } from '../languages.ts';

/** When the guide opens: by itself once a number is finished, or only when the button is pressed. */
export const OPENINGS = ['on-finish', 'on-click'] as const;

/** Every setting there is, each on its own optional. None of them says anything about a person. */
export const SettingsChange = z.strictObject({
  language: z.exactOptional(z.enum(LANGUAGE_IDS)),
  opening: z.exactOptional(z.enum(OPENINGS)),
  /** Larger text, in the notice and in the extension's pages. */
  largeText: z.exactOptional(z.boolean()),
  /** One browser for many people: asks for the language of each, and opens by itself once a visit. */
  socialWorker: z.exactOptional(z.boolean()),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

/** The settings in force. */
export type Settings = Required<SettingsChange>;

export type SettingName = keyof Settings;

/** The defaults; the language is the browser's. */
export const DEFAULTS = {
  opening: 'on-finish',
  largeText: false,
  socialWorker: false,
} as const satisfies Omit<Settings, 'language'>;
