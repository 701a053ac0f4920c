import type { CDPSession } from 'puppeteer-core';

/** What all scripts of a page hold after garbage collection, in KiB. */
export async function heapOf(client: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}
