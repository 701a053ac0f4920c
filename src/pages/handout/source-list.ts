import { stepsOf } from '../../shared/advice/parts.ts';
import type { Situation } from '../../shared/advice/situation.ts';
import { STEPS } from '../../shared/advice/steps.ts';
import { SOURCES } from '../../shared/facts/sources.ts';
import { formatDate } from '../../shared/i18n/format-date.ts';
import { element } from '../dom/element.ts';

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
