import type { Scenarios } from '../world.ts';
import { accessibility } from './accessibility.ts';
import { appearances } from './appearances.ts';
import { closing } from './closing.ts';
import { degraded } from './degraded.ts';
import { guest } from './guest.ts';
import { layout } from './layout.ts';
import { numberStays } from './number-stays.ts';
import { opening } from './opening.ts';
import { popup } from './popup.ts';
import { silence } from './silence.ts';
import { warning } from './warning.ts';

/** Every scenario there is, by groups. Each runs in both browsers. */
export const SCENARIOS: Record<string, Scenarios> = {
  'the warning': warning,
  'closing it': closing,
  'the form in every shape': appearances,
  'the place in the page': layout,
  silence,
  'the number stays': numberStays,
  'a guest': guest,
  'the guide opens': opening,
  'what the guide says': popup,
  'half of it broken': degraded,
  accessibility,
};
