import { element } from '../dom/element.ts';
import { CAF_PHONE } from '../guide/contacts.ts';
import type { Situation } from '../guide/situations.ts';
import { SOURCES } from '../guide/sources.ts';
import { STEPS, type StepId } from '../guide/steps.ts';
import type { GuideTexts } from '../guide/texts.ts';
import { formatDate } from '../i18n/format-date.ts';

export interface GuideContent {
  /** What is the matter: the words of the notice. */
  warning: { title: string; text: string };
  situation: Situation;
  texts: GuideTexts;
  lang: string;
}

/** Builds the guide: the call first, then what to prepare and say, then what to expect and avoid. */
export function guideView({ warning, situation, texts, lang }: GuideContent): HTMLElement[] {
  const list = (ids: readonly StepId[]) =>
    element('ul', {}, ...ids.map((id) => element('li', {}, texts.steps[id])));
  const section = (name: string, title: string, ...content: Node[]) =>
    element(
      'section',
      { class: name, 'aria-labelledby': name },
      element('h2', { id: name }, title),
      ...content,
    );
  return [
    element(
      'main',
      {},
      element('h1', {}, warning.title),
      element('p', { class: 'lead' }, warning.text),
      element(
        'a',
        { class: 'call', href: CAF_PHONE.href },
        element('span', {}, texts.call),
        ' ',
        element('strong', {}, CAF_PHONE.number),
      ),
      element('p', { class: 'price' }, texts.callPrice),
      section('prepare', texts.prepare, list(situation.prepare)),
      section('say', texts.say, element('blockquote', {}, texts.wordsToSay)),
      section('owed', texts.owed, list(situation.owed)),
      section('avoid', texts.avoid, list(situation.avoid)),
    ),
    element(
      'footer',
      {},
      element('p', {}, texts.notOfficial),
      element('p', {}, texts.privacy),
      element('details', {}, element('summary', {}, texts.sources), sourceList(situation, lang)),
    ),
  ];
}

function sourceList(situation: Situation, lang: string): HTMLElement {
  const steps = Object.values(situation).flat() as StepId[];
  const sources = new Set(steps.map((id) => SOURCES[STEPS[id].source]));
  return element(
    'ul',
    {},
    ...[...sources].map(({ publisher, date }) =>
      element('li', {}, `${publisher}, ${formatDate(date, lang)}`),
    ),
  );
}
