/**
 * Makes the background or a page of the extension record what it receives and sends: messages and their answers, changes of
 * storage, the console. An expression, since it runs there; its value is what was recorded so far, as pairs of channel
 * and text.
 */
export const RECORDER = `(async () => {
  if (self.repereRecorded) return self.repereRecorded;
  const recorded = (self.repereRecorded = []);
  const apis = [...new Set([self.browser, self.chrome])].filter(Boolean);
  const [api] = apis;
  // The id of a tab is no part of a person's number.
  const tabIds = new Set();
  api.tabs.onCreated.addListener(({ id }) => void tabIds.add(id));
  for (const { id } of await api.tabs.query({})) tabIds.add(id);
  const unlessTab = (value) => (tabIds.has(value) ? 'a tab' : value);
  const plain = (key, value) => (key === 'tabId' ? unlessTab(value) : value);
  const note = (channel, what) => recorded.push([channel, JSON.stringify(what, plain) ?? '']);
  api.runtime.onMessage.addListener((message) => void note('messages', message));
  api.runtime.onConnect.addListener((port) => {
    note('messages', port.name);
    port.onMessage.addListener((message) => void note('messages', message));
  });
  api.storage.onChanged.addListener((changes) => void note('storage', changes));
  for (const { runtime, tabs } of apis) {
    for (const part of [runtime, tabs]) {
      const send = part.sendMessage.bind(part);
      part.sendMessage = async (...message) => {
        note('messages', part === tabs ? [unlessTab(message[0]), ...message.slice(1)] : message);
        const reply = await send(...message);
        note('messages', reply);
        return reply;
      };
    }
  }
  for (const way of ['log', 'info', 'warn', 'error', 'debug']) {
    const say = console[way].bind(console);
    console[way] = (...words) => {
      note('console', words.map(String));
      say(...words);
    };
  }
  return recorded;
})()`;

/** What any page of the extension can read: storage, badge and title of the button, and its own origin's stores. */
export const EXTENSION_STATE = `(async () => {
  const { storage, action, tabs, runtime } = self.browser ?? self.chrome;
  const areas = ['local', 'session', 'sync', 'managed'];
  // Firefox rejects where there is no policy.
  const stored = areas.map((area) => storage[area].get(null).catch(() => ({})));
  const ids = (await tabs.query({})).map(({ id }) => id);
  const buttons = [undefined, ...ids].flatMap((tabId) => {
    const of = tabId === undefined ? {} : { tabId };
    return [action.getBadgeText(of), action.getTitle(of), action.getPopup(of)];
  });
  return {
    storage: JSON.stringify([
      await Promise.all(stored),
      self.localStorage && { ...localStorage },
      self.indexedDB && (await indexedDB.databases()),
      self.caches && (await caches.keys()),
    ]),
    button: JSON.stringify(await Promise.all(buttons)),
  };
})()`;

/** Asks the content script of every tab what it sees: the one question that it answers. */
export const ASK_EVERY_TAB = `(async () => {
  const { tabs } = self.browser ?? self.chrome;
  const answers = [];
  for (const { id } of await tabs.query({})) {
    const patience = new Promise((resolve) => setTimeout(resolve, 300));
    const question = { type: 'page-state' };
    answers.push(await Promise.race([tabs.sendMessage(id, question).catch(() => null), patience]));
  }
  return JSON.stringify(answers);
})()`;

/** Everything in a page except the value of the number's field: its document, other values, and its stores. */
export const PAGE_STATE = `(async () => ({
  document: document.documentElement.outerHTML,
  values: JSON.stringify([...document.querySelectorAll('input:not(#nir), textarea, select')].map(({ value }) => value)),
  stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, name,
    await indexedDB.databases(), await caches.keys()]),
  address: location.href,
  title: document.title,
  requests: JSON.stringify(performance.getEntries().map((entry) => entry.name)),
}))()`;
