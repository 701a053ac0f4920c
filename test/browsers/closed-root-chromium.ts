import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './closed-root.ts';
import { cdp, frameId, WORLD } from './protocols.ts';

/** Not by `chrome.dom` in the content script's world: a reload of the extension takes it away. */
export async function rootInChromium(
  page: Page,
  selector: string,
): Promise<ClosedRoot | undefined> {
  const client = await cdp(page);
  // Asking for the same name again gives the same world.
  const world = { frameId: frameId(page), worldName: WORLD };
  const { executionContextId } = await client.send('Page.createIsolatedWorld', world);
  const { result: host } = await client.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (host.objectId === undefined) return undefined;

  const { node } = await client.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId, executionContextId });
  const { objectId } = object;
  if (objectId === undefined) return undefined;

  const call: ClosedRoot['call'] = async (task, ...args) => {
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${task})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  return { call };
}
