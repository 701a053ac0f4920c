import { ANSWERS, type Place, QUESTIONS, type QuestionId } from '../../shared/advice/questions.ts';
import type { SituationId } from '../../shared/advice/situation.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import { element } from '../dom/element.ts';
import { organisationSections } from '../organisation/sections.ts';
import { adviceSources } from './advice-sources.ts';
import { callLine } from './call.ts';
import { printButton } from './print-button.ts';

/** What a person can do at a question. */
export interface QuestionActs {
  answer(place: Place): void;
  /** Opens what can be printed about a situation. */
  print(id: SituationId): void;
}

/** One question and its answers as buttons. The number itself is never asked for. */
export function questionView(
  id: QuestionId,
  dictionary: Dictionary,
  inForce: InForce,
  isPhone: boolean,
  acts: QuestionActs,
): HTMLElement[] {
  const { guide } = dictionary;
  const { text, answers, hintSources = [] } = QUESTIONS[id];
  const buttons = ANSWERS.flatMap((answer) => {
    const place = answers[answer];
    if (!place) return [];
    const button = element('button', { type: 'button' }, guide.answers[answer]);
    button.addEventListener('click', () => acts.answer(place));
    return button;
  });
  const { socialWorker } = inForce.settings;
  // The most common case, for a social worker who knows it already; the button says which it is.
  const usual = `${guide.print} (${guide.answers['seven-or-eight']})`;
  const print = socialWorker ? [printButton(usual, () => acts.print('provisional'))] : [];
  const hint = guide.hints[text];
  return [
    element('h1', { tabindex: '-1', 'data-keep': 'title' }, guide.questions[text]),
    ...(hint ? [element('p', { class: 'lead' }, hint)] : []),
    callLine(dictionary, isPhone),
    element('div', { class: 'answers' }, ...buttons),
    ...print,
    ...organisationSections(inForce, dictionary, isPhone),
    ...(hint
      ? [
          adviceSources(
            hintSources.map((source) => [hint, source]),
            dictionary,
          ),
        ]
      : []),
  ];
}
