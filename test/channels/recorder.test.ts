import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { RECORDER } from './recorder.ts';

/** An extension page with the recorder, and one tab that was there before it. */
async function withRecorder() {
  let opened = (_tab: { id: number }): void => {};
  let heard = (_message: unknown): void => {};
  const api = {
    runtime: {
      onMessage: { addListener: (listener: typeof heard) => (heard = listener) },
      onConnect: { addListener() {} },
      sendMessage: vi.fn(async () => 'an answer'),
    },
    tabs: {
      query: async () => [{ id: 1404037144 }],
      onCreated: { addListener: (listener: typeof opened) => (opened = listener) },
      sendMessage: vi.fn(async (_id: number, _message: unknown) => null),
    },
    storage: { onChanged: { addListener() {} } },
  };
  const { sendMessage } = api.tabs;
  const self = { browser: api };
  const texts: [string, string][] = await runInNewContext(RECORDER, {
    self,
    console: { ...console },
  });
  return { api, sendMessage, texts, opened: (id: number) => opened({ id }), hears: heard };
}

describe('what is taken down of messages', () => {
  it('is all of it, and its answer', async () => {
    const { api, texts, hears } = await withRecorder();
    hears({ type: 'at-field', leak: '785' });
    await api.runtime.sendMessage();
    expect(texts.map(([, text]) => text)).toEqual([
      '{"type":"at-field","leak":"785"}',
      '[]',
      '"an answer"',
    ]);
  });

  it('is not the browser’s own number of a tab, old or new', async () => {
    const { api, sendMessage, texts, opened, hears } = await withRecorder();
    opened(785);
    await api.tabs.sendMessage(1404037144, { type: 'show-guide', tabId: 785 });
    hears({ tabId: 1404037144 });
    expect(sendMessage).toHaveBeenCalledWith(1404037144, { type: 'show-guide', tabId: 785 });
    expect(texts.map(([, text]) => text)).toEqual([
      '["a tab",{"type":"show-guide","tabId":"a tab"}]',
      'null',
      '{"tabId":"a tab"}',
    ]);
  });

  it('is a number that is no tab’s, and a tab’s number said of something else', async () => {
    const { texts, hears } = await withRecorder();
    hears({ tabId: 512, leak: 1404037144 });
    expect(texts).toEqual([['messages', '{"tabId":512,"leak":1404037144}']]);
  });
});
