import type { PhraseId } from '../../shared/advice/situation.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { FRENCH_PHRASES } from '../../shared/i18n/french-phrases.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { speak, voiceFor } from './speech.ts';

/** The words for the call: in French, to be said; under them, their translation. */
export function wordsView(phrase: PhraseId, { guide, notice }: Dictionary): HTMLElement {
  const { listen } = guide;
  const french = spoken(FRENCH_PHRASES[phrase], { lang: 'fr', dir: 'ltr' }, listen);
  const view = element('blockquote', {}, french);
  if (notice.lang !== 'fr') view.append(spoken(guide.phrases[phrase], notice, listen));
  return view;
}

/** @param language of the words */
function spoken(
  words: string,
  { lang, dir }: { lang: string; dir: string },
  listen: string,
): HTMLElement {
  const text = element('p', { lang, dir }, words);
  const view = element('div', { class: `words ${lang === 'fr' ? 'to-say' : 'meaning'}` }, text);
  const offerVoice = (): void => {
    const voice = voiceFor(lang);
    if (!voice || view.querySelector('button')) return;
    const button = element('button', { type: 'button' }, pictogram('speaker'), listen);
    button.addEventListener('click', () => speak(words, voice));
    view.append(button);
  };
  offerVoice();
  // Browsers load their voices late.
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', offerVoice, { once: true });
  return view;
}
