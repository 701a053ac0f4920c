import type { LinkId } from '../../shared/advice/links.ts';
import { partsOf } from '../../shared/advice/parts.ts';
import type { SituationId, Words } from '../../shared/advice/situation.ts';
import { SITUATIONS } from '../../shared/advice/situations.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import { element } from '../dom/element.ts';
import { section } from '../dom/section.ts';
import { organisationSections } from '../organisation/sections.ts';
import { situationSources } from './advice-sources.ts';
import { callView } from './call.ts';
import { printButton } from './print-button.ts';
import { stepList } from './step-list.ts';
import { wordsView } from './words-view.ts';

export interface SituationContent {
  id: SituationId;
  dictionary: Dictionary;
  inForce: InForce;
  isPhone: boolean;
}

/** What a person can do there. */
export interface SituationActs {
  /** Goes on, to another situation. */
  follow(link: LinkId): void;
  /** Opens what can be printed about it. */
  print(id: SituationId): void;
}

/** What to do in a situation: the call first, what to prepare and say, then the steps, then other ways. */
export function situationView(content: SituationContent, acts: SituationActs): HTMLElement[] {
  const { id, dictionary, inForce, isPhone } = content;
  const { socialWorker } = inForce.settings;
  const { guide } = dictionary;
  const situation = SITUATIONS[id];
  const { title, lead } = guide.situations[id];
  const view: HTMLElement[] = [
    element('h1', { tabindex: '-1', 'data-keep': 'title' }, title),
    element('p', { class: 'lead' }, lead),
  ];
  const linkButton = (link: LinkId): HTMLElement => {
    const button = element('button', { type: 'button' }, guide.links[link]);
    button.addEventListener('click', () => acts.follow(link));
    return button;
  };
  if (situation.call) view.push(...callView(dictionary, isPhone));
  if (situation.atOnce.length) {
    view.push(element('div', { class: 'at-once' }, ...situation.atOnce.map(linkButton)));
  }
  const printWords = situation.letter ? guide.print : dictionary.handout.print;
  const print = printButton(printWords, () => acts.print(id));
  if (socialWorker) view.push(print);
  for (const part of partsOf(situation)) {
    if (part !== 'say') view.push(section(part, guide[part], stepList(situation[part], guide)));
    else if (situation.say) view.push(sayView(situation.say, dictionary));
  }

  const links = situation.next.map(linkButton);
  if (links.length) view.push(section('next', guide.next, ...links));

  view.push(...organisationSections(inForce, dictionary, isPhone));
  if (!socialWorker) view.push(print);
  view.push(situationSources(id, dictionary));
  return view;
}

function sayView({ phrase, to }: Words, dictionary: Dictionary): HTMLElement {
  const title = to === 'cpam' ? dictionary.guide.sayToCpam : dictionary.guide.say;
  return section('say', title, wordsView(phrase, dictionary));
}
