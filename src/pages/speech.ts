/**
 * The voice of this computer for a language. Voices that send the text to a server are left out: nothing
 * leaves the computer.
 *
 * @param lang BCP 47
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find(
    (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang,
  );
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
