import { STEPS, type Step, type StepId } from '../../shared/advice/steps.ts';
import { CONTACTS } from '../../shared/facts/contacts.ts';
import type { GuideTexts } from '../../shared/i18n/texts/guide.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';

/** Steps one under the other, each with its pictogram and, where it has one, its contact. */
export function stepList(ids: readonly StepId[], texts: GuideTexts): HTMLElement {
  return element('ul', { class: 'steps', role: 'list' }, ...ids.map((id) => stepItem(id, texts)));
}

function stepItem(id: StepId, texts: GuideTexts): HTMLElement {
  const step: Step = STEPS[id];
  const words = element('span', {}, texts.stepTexts[id]);
  if (step.contact) {
    const { name, href } = CONTACTS[step.contact];
    const link = element(
      'a',
      { href, target: '_blank', rel: 'noreferrer' },
      element('bdi', {}, name),
    );
    words.append(' ', link);
  }
  return element('li', {}, pictogram(step.pictogram), words);
}
