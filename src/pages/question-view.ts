import { element } from '../dom/element.ts';
import { ANSWERS, type Place, QUESTIONS, type QuestionId } from '../guide/questions.ts';
import type { GuideTexts } from '../guide/texts.ts';

/** One question and its answers as buttons. The number itself is never asked for. */
export function questionView(
  id: QuestionId,
  guide: GuideTexts,
  onAnswer: (place: Place) => void,
): Node[] {
  const { text, answers } = QUESTIONS[id];
  const buttons = ANSWERS.flatMap((answer) => {
    const place = answers[answer];
    if (!place) return [];
    const button = element('button', { type: 'button' }, guide.answers[answer]);
    button.addEventListener('click', () => onAnswer(place));
    return button;
  });
  return [
    element('h1', { tabindex: '-1' }, guide.questions[text]),
    element('div', { class: 'answers' }, ...buttons),
  ];
}
