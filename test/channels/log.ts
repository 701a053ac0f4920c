import { tracesOf } from './traces.ts';

/** Everything that was seen, by the channel it was seen in. */
export class ChannelLog {
  readonly #seen = new Map<string, string[]>();

  add(channel: string, ...what: unknown[]): void {
    const texts = what.map((it) => (typeof it === 'string' ? it : (JSON.stringify(it) ?? '')));
    this.#seen.set(channel, [...(this.#seen.get(channel) ?? []), ...texts]);
  }

  /** The channels in which anything at all was seen. */
  channels(): string[] {
    return [...this.#seen.keys()];
  }

  /** Everything in one text. */
  text(): string {
    return [...this.#seen.values()].flat().join('\n');
  }

  /** Where digits of a number have shown up, in words: `channel: digits in what`. */
  leaks(number: string): string[] {
    return [...this.#seen].flatMap(([channel, texts]) =>
      texts.flatMap((text) => {
        const [first] = tracesOf(number, text);
        if (first === undefined) return [];
        const at = text.indexOf(first);
        return [`${channel}: ${first} in « ${text.slice(Math.max(0, at - 60), at + 60)} »`];
      }),
    );
  }
}
