import type { GuideTexts } from './texts/guide.ts';
import type { HandoutTexts } from './texts/handout.ts';
import type { FullNoticeTexts } from './texts/notice.ts';
import type { PageStateTexts } from './texts/page-state.ts';
import type { SettingsTexts } from './texts/settings.ts';

/** Everything Repère says, in one language. A key too many or too few fails the type check. */
export interface Dictionary {
  notice: FullNoticeTexts;
  guide: GuideTexts;
  handout: HandoutTexts;
  settings: SettingsTexts;
  pageState: PageStateTexts;
}
