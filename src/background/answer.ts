import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { noticeIn } from '../i18n/notices.ts';
import { type GuideOpened, Message } from '../messages.ts';
import type { NoticeTexts } from '../notice/texts.ts';
import { chosenLanguage } from '../settings/language.ts';
import { openGuide } from './open-guide.ts';

/**
 * Answers the content script. A message of another shape, or from elsewhere, gets no answer.
 *
 * @param message whatever arrived
 * @param sender who sent it, as the browser vouches for it
 */
export function answer(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<GuideOpened | NoticeTexts> | undefined {
  const { data } = Message.safeParse(message);
  if (sender.id !== browser.runtime.id) return undefined;
  if (data?.type === 'notice-texts') return chosenLanguage().then(noticeIn);
  if (data?.type !== 'open-guide') return undefined;
  // A page in the background must not put a popup over another.
  if (!sender.tab?.active || sender.frameId !== 0) return Promise.resolve({ opened: false });
  return openGuide(data.kind).then((opened) => ({ opened }));
}
