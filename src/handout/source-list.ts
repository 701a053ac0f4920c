import { element } from '../dom/element.ts';
import { SOURCES } from '../facts/sources.ts';
import { stepsOf } from '../guide/advice.ts';
import type { Situation } from '../guide/situation.ts';
import { STEPS } from '../guide/steps.ts';
import { formatDate } from '../i18n/format-date.ts';

/** The sources of what a situation tells, with their dates; each once, to save space. */
export function sourceList(situation: Situation, lang: string): HTMLElement {
  const ids = [situation.source, ...stepsOf(situation).map((id) => STEPS[id].source)];
  const items = [...new Set(ids)].map((id) => {
    const { publisher, date } = SOURCES[id];
    const name = element('bdi', { lang: 'fr' }, publisher);
    return element('li', {}, name, ' – ', element('bdi', {}, formatDate(date, lang)));
  });
  return element('ul', {}, ...items);
}
