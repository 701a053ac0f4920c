import { unicode } from './unicode.ts';
import type { Topic, Words } from './words.ts';

/** Gives the place of the first word on a topic in a folded text, from 1 on; 0 where it has none. */
export type Says = (topic: Topic, text: string) => number;

/** Reads texts by these words. Their patterns are made when they are first asked for: on most pages they never are. */
export function reader(words: Words): Says {
  const patterns: Partial<Record<Topic, RegExp>> = {};
  return (topic, text) => {
    patterns[topic] ??= pattern(words[topic]);
    return text.search(patterns[topic]) + 1;
  };
}

/** At the beginning of a word, in Arabic after the article too; with or without a blank where a line breaks. */
function pattern(words: string): RegExp {
  const alternatives = words.replaceAll('.', '(?!\\p{L})').replaceAll(' ', ' ?');
  return unicode(`(?<!\\p{L})(ال)?(${alternatives})`);
}
