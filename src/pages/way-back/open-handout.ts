import type { SituationId } from '../../shared/advice/situation.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import type { LanguageId } from '../../shared/languages.ts';
import { type HandoutTopic, storeHandoutTopic } from '../../shared/session/handout-topic.ts';
import { openBeside } from './open-beside.ts';
import type { PageTab } from './page-tab.ts';

/**
 * Opens the sheet about a situation in a tab. Its topic waits in the session storage until that tab takes it: an
 * address would stay in the history of a computer that others use. A private window keeps no history and must leave
 * nothing in any storage, so there the topic is in the address.
 *
 * @param pageTab the tab that the guide is there for
 */
export async function openHandout(
  situation: SituationId,
  language: LanguageId,
  pageTab: PageTab,
): Promise<void> {
  const topic: HandoutTopic = { situation, language };
  if (isPrivate()) {
    await openBeside(`handout.html#${new URLSearchParams(topic)}`, pageTab);
    return;
  }
  await storeHandoutTopic(topic);
  await openBeside('handout.html', pageTab);
}
