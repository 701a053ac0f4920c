import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './closed-root.ts';
import { type BidiAnswer, bidi, bidiValue, frameId, WORLD } from './protocols.ts';

/** BiDi hands out a closed root when asked to serialise its host with "all" shadow trees. */
export async function rootInFirefox(page: Page, selector: string): Promise<ClosedRoot | undefined> {
  const run = <V>(method: string, params: object) =>
    bidi<BidiAnswer<V>>(page.browser(), method, {
      target: { context: frameId(page), sandbox: WORLD },
      awaitPromise: true,
      ...params,
    }).then(bidiValue);

  const host = await run<{ shadowRoot?: { sharedId: string } | null }>('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const sharedId = host?.shadowRoot?.sharedId;
  if (sharedId === undefined) return undefined;

  const call: ClosedRoot['call'] = async (task, ...args) => {
    // As JSON both ways: BiDi's own notation for values is long.
    const json = await run<string>('script.callFunction', {
      functionDeclaration: `async (root, args) =>
        JSON.stringify(await (${task})(root, ...JSON.parse(args))) ?? 'null'`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    });
    return JSON.parse(json ?? 'null');
  };
  return { call };
}
