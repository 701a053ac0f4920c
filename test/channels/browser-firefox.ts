import type { Page } from 'puppeteer-core';
import { inFirefox } from '../browsers/firefox-chrome.ts';
import type { Session } from '../browsers/session.ts';
import type { ChannelLog } from './log.ts';

const INSTALL = `
  if (!window.repereRequests) {
    window.repereRequests = [];
    const see = (channel) => {
      const { URI } = channel.QueryInterface(Ci.nsIHttpChannel);
      const body = channel instanceof Ci.nsIUploadChannel && channel.uploadStream;
      window.repereRequests.push(URI.spec + (body ? ' with a body' : ''));
    };
    Services.obs.addObserver(see, 'http-on-modify-request');
  }
  return true;`;

const LOOK = `
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((win) => win.gBrowser.tabs);
  const history = tabs.flatMap(({ linkedBrowser }) => {
    const past = linkedBrowser.browsingContext.sessionHistory;
    return past ? Array.from({ length: past.count }, (_, at) => past.getEntryAtIndex(at)) : [];
  });
  const clipboard = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  clipboard.init(null);
  clipboard.addDataFlavor('text/plain');
  Services.clipboard.getData(clipboard, Ci.nsIClipboard.kGlobalClipboard);
  const copied = {};
  try { clipboard.getTransferData('text/plain', copied); } catch {}
  return {
    addresses: [
      ...tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec),
      ...[...extension.views].map((view) => view.uri.spec),
      ...history.map((entry) => entry.URI.spec + ' ' + entry.title),
    ],
    titles: tabs.flatMap(({ label, linkedBrowser }) => [label, linkedBrowser.contentTitle]),
    // Firefox's numbers of lines, columns and connections are no part of a person's number.
    console: Services.console.getMessageArray().map(({ message }) =>
      message.replace(/(line|column): \\d+|conduit \\S+\\.\\d+|(?<=\\.m?js):\\d+(:\\d+)?/g, '')),
    network: window.repereRequests,
    clipboard: [copied.value ? copied.value.QueryInterface(Ci.nsISupportsString).data : ''],
  };`;

/** Watches the browser itself; the function it returns takes down what can only be seen at one moment. */
export async function watchFirefox(session: Session, log: ChannelLog) {
  await inFirefox(session, INSTALL);
  return {
    async listenTo(page: Page) {
      page.on('console', (message) => log.add('console', message.text()));
    },
    async end() {},
    async look() {
      const seen = await inFirefox<Record<string, string[]>>(session, LOOK);
      for (const [channel, what] of Object.entries(seen)) log.add(channel, ...what);
    },
    /** For the proof that a leak is noticed. */
    async copy(text: string) {
      await inFirefox(
        session,
        `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper)
          .copyString(${JSON.stringify(text)});
        return true;`,
      );
    },
  };
}
