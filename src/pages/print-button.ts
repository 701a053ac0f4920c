import type { SituationId } from '../guide/situation.ts';
import type { LanguageId } from '../i18n/languages.ts';
import { openHandout } from '../settings/handout-topic.ts';
import { toolButton } from './tools.ts';

/** The button that opens what can be printed about a situation. */
export function printButton(id: SituationId, words: string, language: LanguageId): HTMLElement {
  return toolButton('printer', words, () => void openHandout(id, language), 'print');
}
