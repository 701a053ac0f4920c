/** The preferred accent of languages that have several; the others have one voice, or no preferred accent. */
const ACCENTS: Record<string, string> = { fr: 'fr-fr', en: 'en-gb' };

/**
 * Firefox on Linux does not report the voices of speech-dispatcher as local (153.0); the part of a `voiceURI` after
 * `urn:moz-tts:` says which system they belong to.
 */
const OF_LINUX = /^urn:moz-tts:speechd:/;

/** One of the hundred variants that espeak-ng makes of each voice, such as « French (France)+whisper ». */
const VARIANT = /\+/;

/**
 * The best voice of this computer for a language: with the preferred accent, no variant, and the system's default, as far
 * as there is one. Voices that send the text to a server are left out: nothing leaves the computer.
 *
 * @param lang BCP 47, the language alone
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  let best: SpeechSynthesisVoice | undefined;
  let most = -1;
  // There may be thousands of them, and reading each property takes time: the first check excludes most.
  for (const voice of globalThis.speechSynthesis?.getVoices() ?? []) {
    const tag = voice.lang.toLowerCase().replace('_', '-');
    if (tag.split('-', 1)[0] !== lang || !isOfThisComputer(voice)) continue;
    // A voice without a country is the next best; that of another country is not.
    const home = tag === ACCENTS[lang] ? 4 : tag === lang ? 2 : 0;
    const worth = 2 * home + (VARIANT.test(voice.name) ? 0 : 3) + (voice.default ? 1 : 0);
    if (worth > most) [best, most] = [voice, worth];
  }
  return best;
}

function isOfThisComputer({ localService, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService || OF_LINUX.test(voiceURI);
}

/** Reads words aloud, a little slowly, instead of what is being read now. */
export function speak(words: string, voice: SpeechSynthesisVoice): void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  silence();
  speechSynthesis.speak(utterance);
}

/** Ends what is being read. */
export function silence(): void {
  globalThis.speechSynthesis?.cancel();
}
