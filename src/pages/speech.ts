/** Where the languages that come with several accents are at home; the others have one voice, or are at home in all. */
const AT_HOME: Record<string, string> = { fr: 'fr-fr', en: 'en-gb' };

/**
 * Firefox takes speech-dispatcher's voices on Linux for none of this computer's (153.0); the part of a `voiceURI` after
 * `urn:moz-tts:` says which system's they are.
 */
const OF_LINUX = /^urn:moz-tts:speechd:/;

/** One of the hundred disguises, a whisper among them, that espeak-ng puts on each voice: « French (France)+whisper ». */
const DISGUISED = /\+/;

/**
 * The voice of this computer for a language: of its own country, the system's first choice, and undisguised, as far as
 * there is one. Voices that send the text to a server are left out: nothing leaves the computer.
 *
 * @param lang BCP 47, the language alone
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  let best: SpeechSynthesisVoice | undefined;
  let most = -1;
  // There may be thousands of them, and each question to one takes its time: what is asked first leaves few.
  for (const voice of globalThis.speechSynthesis?.getVoices() ?? []) {
    const tag = voice.lang.toLowerCase().replace('_', '-');
    if (tag.split('-', 1)[0] !== lang || !isOfThisComputer(voice)) continue;
    // Nobody's country is the next best; another one's is not.
    const home = tag === AT_HOME[lang] ? 4 : tag === lang ? 2 : 0;
    const worth = 2 * home + (DISGUISED.test(voice.name) ? 0 : 3) + (voice.default ? 1 : 0);
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
