import { afterEach, expect, it, vi } from 'vitest';
import { voiceFor } from '../../src/pages/speech.ts';

const withVoices = (...voices: [lang: string, localService: boolean][]) =>
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map(([lang, localService]) => ({ lang, localService })),
  });
afterEach(() => vi.unstubAllGlobals());

it('is the computer’s own voice of the language', () => {
  withVoices(['en-GB', true], ['fr_FR', true]);
  expect(voiceFor('fr')?.lang).toBe('fr_FR');
});

it('is never one that sends the words to a server', () => {
  withVoices(['fr-FR', false]);
  expect(voiceFor('fr')).toBeUndefined();
});

it('is none where there is none', () => {
  withVoices(['en-GB', true]);
  expect(voiceFor('ti')).toBeUndefined();
  vi.stubGlobal('speechSynthesis', undefined);
  expect(voiceFor('fr')).toBeUndefined();
});
