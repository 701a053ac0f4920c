import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import type { PhraseId } from '../guide/situation.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { speak, voiceFor } from './speech.ts';

/** The words for the call: in French, to be said; under them, what they mean. */
export function wordsView(phrase: PhraseId, french: Dictionary, own: Dictionary): HTMLElement {
  const view = element('blockquote', {}, spoken(phrase, french, own.guide.listen));
  if (own.notice.lang !== french.notice.lang) {
    view.append(spoken(phrase, own, own.guide.listen));
  }
  return view;
}

function spoken(phrase: PhraseId, { guide, notice }: Dictionary, listen: string): HTMLElement {
  const words = guide.phrases[phrase];
  const text = element('p', { lang: notice.lang, dir: notice.dir }, words);
  const view = element(
    'div',
    { class: `words ${notice.lang === 'fr' ? 'to-say' : 'meaning'}` },
    text,
  );
  const offerVoice = (): void => {
    const voice = voiceFor(notice.lang);
    if (!voice || view.querySelector('button')) return;
    const button = element('button', { type: 'button' }, pictogram('speaker'), listen);
    button.addEventListener('click', () => speak(words, voice));
    view.append(button);
  };
  offerVoice();
  // Browsers find their voices late.
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', offerVoice, { once: true });
  return view;
}
