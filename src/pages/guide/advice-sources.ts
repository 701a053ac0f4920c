import { stepsOf } from '../../shared/advice/parts.ts';
import type { SituationId } from '../../shared/advice/situation.ts';
import { SITUATIONS } from '../../shared/advice/situations.ts';
import { STEPS } from '../../shared/advice/steps.ts';
import { SOURCES, type SourceId } from '../../shared/facts/sources.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { formatDate } from '../../shared/i18n/format-date.ts';
import { element } from '../dom/element.ts';

/** A statement and its source. */
export type Sourced = [advice: string, source: SourceId];

/** The advice of a situation with its sources, to be opened. */
export function situationSources(id: SituationId, dictionary: Dictionary): HTMLElement {
  const { guide } = dictionary;
  const situation = SITUATIONS[id];
  const steps = stepsOf(situation).map(
    (step): Sourced => [guide.stepTexts[step], STEPS[step].source],
  );
  return adviceSources([[guide.situations[id].title, situation.source], ...steps], dictionary);
}

/** Each advice with its source, the date, and the day it was last checked; to be opened. */
export function adviceSources(
  told: readonly Sourced[],
  { guide, notice }: Dictionary,
): HTMLElement {
  const day = (date: string) => element('bdi', {}, formatDate(date, notice.lang));
  const items = told.map(([advice, source]) => {
    const { publisher, date, checked } = SOURCES[source];
    const line = element('small', {}, element('bdi', { lang: 'fr' }, publisher), ' – ');
    // The date of a page without one is the day it was checked.
    if (date !== checked) line.append(day(date), ', ');
    line.append(`${guide.checked} `, day(checked));
    return element('li', {}, element('span', {}, advice), line);
  });
  const list = element('ul', { class: 'advice-sources' }, ...items);
  return element('details', {}, element('summary', {}, guide.sources), list);
}
