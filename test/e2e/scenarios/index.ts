import type { Scenarios } from '../world.ts';
import { accessibility } from './accessibility.ts';
import { appearances } from './appearances.ts';
import { broken } from './broken.ts';
import { calling } from './calling.ts';
import { closing } from './closing.ts';
import { degraded } from './degraded.ts';
import { firstActivity } from './first-activity.ts';
import { firstScreens } from './first-screens.ts';
import { flood } from './flood.ts';
import { hostile } from './hostile.ts';
import { layout } from './layout.ts';
import { magnified } from './magnified.ts';
import { mark } from './mark.ts';
import { numberStays } from './number-stays.ts';
import { numbers } from './numbers.ts';
import { opening } from './opening.ts';
import { pageState } from './page-state.ts';
import { paper } from './paper.ts';
import { phone } from './phone.ts';
import { popup } from './popup.ts';
import { privateWindow } from './private-window.ts';
import { settings } from './settings.ts';
import { sheetOnScreen } from './sheet-on-screen.ts';
import { silence } from './silence.ts';
import { standing } from './standing.ts';
import { translated } from './translated.ts';
import { untouchedPage } from './untouched-page.ts';
import { warning } from './warning.ts';
import { wayBack } from './way-back.ts';

/** Every scenario there is, by groups. Each runs in both browsers. */
export const SCENARIOS: Record<string, Scenarios> = {
  'the warning': warning,
  'closing it': closing,
  'the form in every shape': appearances,
  'idle until the first activity': firstActivity,
  'the place in the page': layout,
  'standing where it should': standing,
  silence,
  'a number of another kind': numbers,
  'the number stays': numberStays,
  'the page stays untouched': untouchedPage,
  'the guide opens': opening,
  'the way back': wayBack,
  'the first screens': firstScreens,
  'what the guide says': popup,
  'calling the Caf': calling,
  'what is printed': paper,
  'the sheet on the screen': sheetOnScreen,
  settings,
  'a translated page': translated,
  'the state of the page': pageState,
  'the mark in the toolbar': mark,
  'half of it broken': degraded,
  'a page that is against us': hostile,
  'a page that never stops, or is there twice': flood,
  'a page that is large or broken': broken,
  'seen in other ways': magnified,
  accessibility,
  'on a phone': phone,
  'in a private window': privateWindow,
};
