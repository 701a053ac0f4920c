import { element } from '../dom/element.ts';
import { stepsOf } from '../guide/advice.ts';
import type { Situation } from '../guide/situation.ts';
import { SOURCES } from '../guide/sources.ts';
import { STEPS } from '../guide/steps.ts';
import { formatDate } from '../i18n/format-date.ts';

/** Who said what a situation tells, and when; each once, since paper is short. */
export function sourceList(situation: Situation, lang: string): HTMLElement {
  const ids = [situation.source, ...stepsOf(situation).map((id) => STEPS[id].source)];
  const items = [...new Set(ids)].map((id) => {
    const { publisher, date } = SOURCES[id];
    const name = element('bdi', { lang: 'fr' }, publisher);
    return element('li', {}, name, ' – ', element('bdi', {}, formatDate(date, lang)));
  });
  return element('ul', {}, ...items);
}
