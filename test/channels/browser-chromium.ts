import type { CDPSession, Page } from 'puppeteer-core';
import { visit } from '../browsers/launch.ts';
import { cdp } from '../browsers/protocols.ts';
import type { Session } from '../browsers/session.ts';
import { host } from '../pages/server.ts';
import type { ChannelLog } from './log.ts';

/** Records the console and what is reported there: uncaught errors, and the browser's own messages. */
async function hear(client: CDPSession, log: ChannelLog): Promise<void> {
  client.on('Runtime.consoleAPICalled', ({ args }) => log.add('console', args));
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    log.add('console', text, exception?.description),
  );
  client.on('Log.entryAdded', ({ entry }) => log.add('console', entry.text, entry.url));
  await client.send('Runtime.enable');
  await client.send('Log.enable');
}

/** Watches the browser itself; the function it returns takes down what can only be seen at one moment. */
export async function watchChromium(session: Session, log: ChannelLog) {
  const { browser } = session;
  const reader = await browser.newPage();
  await visit(reader, '/autre/');
  // A page without the focus may not read the clipboard.
  await (await cdp(reader)).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await browser.defaultBrowserContext().overridePermissions(`https://${host}`, ['clipboard-read']);

  const listenTo = async (page: Page) => {
    page.on('request', (request) => log.add('network', request.url(), request.postData() ?? ''));
    // The page's own and every other world's, the content script's too.
    const client = await cdp(page);
    await hear(client, log);
  };
  const workers: CDPSession[] = [];
  for (const target of browser.targets()) {
    if (target.type() !== 'service_worker') continue;
    const client = await target.createCDPSession();
    workers.push(client);
    client.on('Network.requestWillBeSent', ({ request }) => log.add('network', request));
    await client.send('Network.enable');
    await hear(client, log);
  }

  return {
    listenTo,
    async look(page: Page) {
      for (const target of browser.targets()) log.add('addresses', target.url());
      const client = await cdp(page);
      const { targetInfos } = await client.send('Target.getTargets');
      log.add('titles', ...targetInfos.map(({ title }) => title));
      const { entries } = await client.send('Page.getNavigationHistory');
      log.add('addresses', ...entries.map(({ url, title }) => `${url} ${title}`));
      log.add('clipboard', await reader.evaluate(() => navigator.clipboard.readText()));
    },
    /** A worker that is still watched never quite stops, and never starts again. */
    async end() {
      await Promise.allSettled(workers.map((client) => client.detach()));
      await browser.defaultBrowserContext().clearPermissionOverrides();
    },
    /** For the proof that a leak is noticed. */
    async copy(text: string) {
      await reader.evaluate((words) => {
        const field = document.body.appendChild(document.createElement('textarea'));
        field.value = words;
        field.select();
        document.execCommand('copy');
        field.remove();
      }, text);
    },
  };
}
