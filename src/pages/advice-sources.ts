import { element } from '../dom/element.ts';
import { stepsOf } from '../guide/advice.ts';
import type { SituationId } from '../guide/situation.ts';
import { SITUATIONS } from '../guide/situations.ts';
import { SOURCES, type SourceId } from '../guide/sources.ts';
import { STEPS } from '../guide/steps.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';

/** Something that is said, and what it rests on. */
export type Sourced = [advice: string, source: SourceId];

/** Each advice of a situation with what it rests on, to be opened. */
export function situationSources(id: SituationId, own: Dictionary): HTMLElement {
  const { guide } = own;
  const situation = SITUATIONS[id];
  const steps = stepsOf(situation).map(
    (step): Sourced => [guide.stepTexts[step], STEPS[step].source],
  );
  return adviceSources([[guide.situations[id].title, situation.source], ...steps], own);
}

/** Each advice with who said it, when, and the day somebody last looked whether it holds; to be opened. */
export function adviceSources(
  told: readonly Sourced[],
  { guide, notice }: Dictionary,
): HTMLElement {
  const day = (date: string) => element('bdi', {}, formatDate(date, notice.lang));
  const items = told.map(([advice, source]) => {
    const { publisher, date, checked } = SOURCES[source];
    const line = element('small', {}, element('bdi', { lang: 'fr' }, publisher), ' – ');
    // A page without a date was said on the day it was looked at.
    if (date !== checked) line.append(day(date), ', ');
    line.append(`${guide.checked} `, day(checked));
    return element('li', {}, element('span', {}, advice), line);
  });
  const list = element('ul', { class: 'advice-sources' }, ...items);
  return element('details', {}, element('summary', {}, guide.sources), list);
}
