import { readFileSync } from 'node:fs';

/** Something the screen reader gave to the voice. */
export interface Said {
  /** In milliseconds since 1970. */
  at: number;
  text: string;
  began: boolean;
  /** It was spoken to the end. */
  ended: boolean;
  /** It was cut off, or dropped before it began. */
  cut: boolean;
}

/** The log of what a screen reader says. */
export interface SpeechLog {
  /** What was said since a time, in order. */
  said(since?: number): Said[];
  /** Waits until nothing is being said or waits to be, for a while. */
  untilSilent(): Promise<void>;
}

interface Line {
  at: number;
  id?: number;
  said?: string;
  char?: string;
  key?: string;
  event?: 'begin' | 'end' | 'cancel';
}

/** After so much silence nothing more comes: a live region may be announced half a second late. */
const SILENT_MS = 1500;
/** How long one text takes at most, with those before it. */
const LONGEST_MS = 20_000;

/** @param path the file that `orca-log.py` writes */
export function openSpeechLog(path: string): SpeechLog {
  const lines = (): Line[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      // The last may be only half written.
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  const said: SpeechLog['said'] = (since = 0) => {
    const all = lines();
    const has = (id: number | undefined, event: Line['event']) =>
      all.some((line) => line.id === id && line.event === event);
    return all.flatMap(({ at, id, said: text, char, key }) => {
      if (at < since) return [];
      // What is said of single keys is not followed: it comes at each key.
      const single = char ?? key;
      if (single !== undefined) return [{ at, text: single, began: true, ended: true, cut: false }];
      if (!text) return [];
      return [{ at, text, began: has(id, 'begin'), ended: has(id, 'end'), cut: has(id, 'cancel') }];
    });
  };
  return {
    said,
    async untilSilent() {
      let quietSince = Date.now();
      let last = '';
      while (Date.now() - quietSince < SILENT_MS) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const now = said();
        // A text that is dropped before its turn is not reported: so only the last one counts, and only for a while.
        const latest = now.at(-1);
        const isSpeaking =
          latest && !latest.ended && !latest.cut && Date.now() - latest.at < LONGEST_MS;
        const state = `${now.length} ${lines().length}`;
        if (isSpeaking || state !== last) quietSince = Date.now();
        last = state;
      }
    },
  };
}
