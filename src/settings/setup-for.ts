import type { Setup } from '../content/setup.ts';
import type { NoticeTexts } from '../notice/texts.ts';
import type { Settings } from './schema.ts';

/** More than there are kinds of number. */
const ANY = 9;

/**
 * What the settings mean at the field.
 *
 * @param texts the notice's, in the language of the settings
 * @param phone whether this is a telephone
 */
export function setupFor(settings: Settings, texts: NoticeTexts, phone: boolean): Setup {
  const bySelf = settings.socialWorker ? 1 : ANY;
  return {
    texts,
    large: settings.largeText,
    phone,
    opens: settings.opening === 'on-click' ? 0 : bySelf,
  };
}
