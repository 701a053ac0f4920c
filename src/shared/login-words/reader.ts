import { unicode } from './unicode.ts';
import type { Topic, Words } from './words.ts';

/** Gives the position of the first word on a topic in a folded text, from 1 on; 0 where there is none. */
export type Says = (topic: Topic, text: string) => number;

/** Reads texts by these words. Each pattern is built when it is first needed: on most pages it never is. */
export function reader(words: Words): Says {
  const patterns: Partial<Record<Topic, RegExp>> = {};
  return (topic, text) => {
    patterns[topic] ??= pattern(words[topic]);
    return text.search(patterns[topic]) + 1;
  };
}

/** Matches at the beginning of a word, in Arabic also after the article; a space in the pattern is optional in the text. */
function pattern(words: string): RegExp {
  const alternatives = words.replaceAll('.', '(?!\\p{L})').replaceAll(' ', ' ?');
  return unicode(`(?<!\\p{L})(ال)?(${alternatives})`);
}
