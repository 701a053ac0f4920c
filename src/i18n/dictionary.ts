import type { GuideTexts } from '../guide/texts.ts';
import type { HandoutTexts } from '../handout/texts.ts';
import type { FullNoticeTexts } from '../notice/texts.ts';
import type { PageStateTexts } from '../page-state/texts.ts';
import type { SettingsTexts } from '../settings/texts.ts';

/** Everything Repère says, in one language. A key too many or too few fails the type check. */
export interface Dictionary {
  notice: FullNoticeTexts;
  guide: GuideTexts;
  handout: HandoutTexts;
  settings: SettingsTexts;
  pageState: PageStateTexts;
}
