import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { CAF_PHONE } from '../guide/contacts.ts';
import { SITUATIONS, type SituationId } from '../guide/situations.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { organisationSections } from '../organisation/sections.ts';
import type { InForce } from '../settings/in-force.ts';
import { printButton } from './print-button.ts';
import { section } from './section.ts';
import { sourceList } from './source-list.ts';
import { stepList } from './step-list.ts';
import { wordsView } from './words-view.ts';

export interface SituationContent {
  id: SituationId;
  french: Dictionary;
  own: Dictionary;
  inForce: InForce;
  /** Goes on to another situation. */
  onNext(situation: SituationId): void;
}

/** What to do in a situation: the call first, what to prepare and say, then the steps, then other ways. */
export function situationView(content: SituationContent): HTMLElement[] {
  const { id, french, own, inForce, onNext } = content;
  const { socialWorker, language } = inForce.settings;
  const { guide } = own;
  const situation = SITUATIONS[id];
  const { title, lead } = guide.situations[id];
  const view: HTMLElement[] = [
    element('h1', { tabindex: '-1', 'data-keep': 'title' }, title),
    element('p', { class: 'lead' }, lead),
  ];
  if (situation.call) {
    const number = element('strong', {}, element('bdi', {}, CAF_PHONE.number));
    const words = element('span', {}, guide.call);
    view.push(
      element('a', { class: 'call', href: CAF_PHONE.href }, pictogram('phone'), words, ' ', number),
      element('p', { class: 'price' }, guide.callPrice),
    );
  }
  const print = printButton(id, situation.letter ? guide.print : own.handout.print, language);
  if (socialWorker) view.push(print);
  if (situation.prepare.length) {
    view.push(section('prepare', guide.prepare, stepList(situation.prepare, guide)));
  }
  if (situation.say) {
    const { phrase, to } = situation.say;
    const title = to === 'cpam' ? guide.sayToCpam : guide.say;
    view.push(section('say', title, wordsView(phrase, french, own)));
  }
  view.push(section('todo', guide.steps, stepList(situation.steps, guide)));
  if (situation.avoid.length) {
    view.push(section('avoid', guide.avoid, stepList(situation.avoid, guide)));
  }

  const links = situation.next.map((next) => {
    const button = element('button', { type: 'button' }, guide.situations[next].link);
    button.addEventListener('click', () => onNext(next));
    return button;
  });
  if (links.length) view.push(section('next', guide.next, ...links));

  view.push(...organisationSections(inForce, own));
  if (!socialWorker) view.push(print);
  view.push(
    element(
      'details',
      {},
      element('summary', {}, guide.sources),
      sourceList(situation, own.notice.lang),
    ),
  );
  return view;
}
