import { describe, expect, it } from 'vitest';
import { callLine, callView } from '../../../../src/pages/guide/call.ts';
import { loadDictionary } from '../../../../src/shared/i18n/dictionaries.ts';
import { LANGUAGE_IDS } from '../../../../src/shared/languages.ts';

const NUMBER = '32\u00a030';
const hrefs = (parts: Element[]) =>
  parts
    .flatMap((part) => [part, ...part.querySelectorAll('*')])
    .flatMap((part) => part.getAttribute('href') ?? []);

describe.each(LANGUAGE_IDS)('in %s', async (language) => {
  const dictionary = await loadDictionary(language);

  it('a computer shows what to dial, the number in one piece, and leads nowhere', () => {
    const parts = [...callView(dictionary, false), callLine(dictionary, false)];
    expect(hrefs(parts)).toEqual([]);
    for (const shown of [parts[0], parts.at(-1)]) {
      expect(shown?.textContent).toBe(dictionary.notice.dial);
      const numbers = shown?.querySelectorAll('.number') ?? [];
      expect([...numbers].map(({ textContent }) => textContent)).toEqual([NUMBER]);
    }
  });

  it('a telephone has links that call, and nothing to scan', () => {
    const parts = [...callView(dictionary, true), callLine(dictionary, true)];
    expect(hrefs(parts)).toEqual(['tel:3230', 'tel:3230']);
    for (const link of [parts[0], parts.at(-1)]) expect(link?.textContent).toContain(NUMBER);
    expect(parts.some((part) => part.matches('.scan, figure'))).toBe(false);
  });
});
