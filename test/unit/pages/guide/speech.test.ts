import { afterEach, describe, expect, it, vi } from 'vitest';
import { voiceFor } from '../../../../src/pages/guide/speech.ts';

/** As a browser tells of it; of this computer unless told. */
const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});
const withVoices = (...voices: ReturnType<typeof voice>[]) =>
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices });
afterEach(() => vi.unstubAllGlobals());

describe('the voice for a language', () => {
  it('is the computer’s own', () => {
    withVoices(voice('Daniel', 'en-GB'), voice('Thomas', 'fr_FR'));
    expect(voiceFor('fr')?.lang).toBe('fr_FR');
  });

  it('is never one that sends the words to a server', () => {
    withVoices(voice('Google français', 'fr-FR', { localService: false }));
    expect(voiceFor('fr')).toBeUndefined();
    const uri = 'urn:moz-tts:android:fr';
    withVoices(voice('français', 'fr-FR', { localService: false, voiceURI: uri }));
    expect(voiceFor('fr')).toBeUndefined();
  });

  it('is one of Linux, which Firefox calls nobody’s', () => {
    const voiceURI = 'urn:moz-tts:speechd:French%20(France)?fr-FR';
    withVoices(voice('French (France)', 'fr-FR', { localService: false, voiceURI }));
    expect(voiceFor('fr')?.voiceURI).toBe(voiceURI);
  });

  it('is of its own country, whatever comes first', () => {
    withVoices(
      voice('French (Belgium)+Nguyen', 'fr-BE'),
      voice('French (Switzerland)', 'fr-CH', { default: true }),
      voice('French (France)', 'fr-FR'),
    );
    expect(voiceFor('fr')?.lang).toBe('fr-FR');
  });

  it('is the one of its country that the system would take', () => {
    withVoices(voice('Marie', 'fr-FR'), voice('Thomas', 'fr-FR', { default: true }));
    expect(voiceFor('fr')?.name).toBe('Thomas');
  });

  it('is not disguised, where one is not', () => {
    withVoices(
      voice('French (France)+klatt2', 'fr-FR'),
      voice('French (France)', 'fr-FR'),
      voice('French (France)+whisper', 'fr-FR', { default: true }),
    );
    expect(voiceFor('fr')?.name).toBe('French (France)');
  });

  it('is another country’s where its own has none', () => {
    withVoices(voice('Amélie', 'fr-CA'));
    expect(voiceFor('fr')?.lang).toBe('fr-CA');
    withVoices(voice('Laila', 'ar-EG'));
    expect(voiceFor('ar')?.lang).toBe('ar-EG');
  });

  it('is none where there is none', () => {
    withVoices(voice('Daniel', 'en-GB'));
    expect(voiceFor('ti')).toBeUndefined();
    vi.stubGlobal('speechSynthesis', undefined);
    expect(voiceFor('fr')).toBeUndefined();
  });
});
