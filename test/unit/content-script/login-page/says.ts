import { findNumberField, type Search } from '../../../../src/content-script/login-page/find.ts';
import { FRENCH } from '../../../../src/shared/login-words/french.ts';
import { reader } from '../../../../src/shared/login-words/reader.ts';
import { EVERY_LANGUAGE } from '../../../../src/shared/login-words/translated.ts';

/** Reads French alone, as until the background has answered. */
export const french = reader(FRENCH);

/** Reads all languages. */
export const every = reader(EVERY_LANGUAGE);

/** Looks in the document for the login, by French words where nothing else is said. */
export const find = (search: Partial<Search> = {}): HTMLInputElement | undefined =>
  findNumberField(document, { says: french, learned: [], ...search });
