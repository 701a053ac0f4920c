import { element } from '../dom/element.ts';
import { stepsOf } from '../guide/advice.ts';
import { SITUATIONS, type SituationId } from '../guide/situations.ts';
import { SOURCES, type SourceId } from '../guide/sources.ts';
import { STEPS } from '../guide/steps.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';

/** Each advice of a situation with who said it, when, and the day somebody last looked whether it holds. */
export function adviceSources(id: SituationId, { guide, notice }: Dictionary): HTMLElement {
  const situation = SITUATIONS[id];
  const date = (day: string) => element('bdi', {}, formatDate(day, notice.lang));
  const item = (advice: string, source: SourceId): HTMLElement => {
    const { publisher, date: said, checked } = SOURCES[source];
    const line = element('small', {}, element('bdi', { lang: 'fr' }, publisher), ' – ');
    // A page without a date was said on the day it was looked at.
    if (said !== checked) line.append(date(said), ', ');
    line.append(`${guide.checked} `, date(checked));
    return element('li', {}, element('span', {}, advice), line);
  };
  return element(
    'ul',
    { class: 'advice-sources' },
    item(guide.situations[id].title, situation.source),
    ...stepsOf(situation).map((step) => item(guide.stepTexts[step], STEPS[step].source)),
  );
}
