import { partsOf } from '../../shared/advice/parts.ts';
import type { SituationId } from '../../shared/advice/situation.ts';
import { SITUATIONS } from '../../shared/advice/situations.ts';
import { STEPS, type Step, type StepId } from '../../shared/advice/steps.ts';
import { CAF_PHONE, CONTACTS } from '../../shared/facts/contacts.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import { callCode } from '../dom/call-code.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { blank } from './blank.ts';
import { type InBoth, inBoth } from './in-both.ts';
import { sheetContacts } from './sheet-contacts.ts';
import { sourceList } from './source-list.ts';

type Read = (dictionary: Dictionary) => string;

/** The sheet to keep: one page, French and the chosen language side by side. */
export function sheetView(
  id: SituationId,
  french: Dictionary,
  chosen: Dictionary,
  inForce: InForce,
): HTMLElement {
  const situation = SITUATIONS[id];
  const { say } = situation;
  const isFrench = chosen.notice.lang === french.notice.lang;
  const both = inBoth(french, chosen);
  const title = (read: Read) => element('h2', { class: 'pair' }, ...both(read));
  const steps = (ids: readonly StepId[]) =>
    element(
      'ul',
      { role: 'list' },
      ...ids.map((step) => {
        const { contact, pictogram: pictured }: Step = STEPS[step];
        const address = contact ? ` ${CONTACTS[contact].name}` : '';
        const words = both(({ guide }) => guide.stepTexts[step] + address);
        return element('li', {}, pictogram(pictured), element('div', { class: 'pair' }, ...words));
      }),
    );

  const view: Node[] = [
    element('h1', { class: 'pair' }, ...both(({ guide }) => guide.situations[id].title)),
    element('p', { class: 'pair' }, ...both(({ guide }) => guide.situations[id].lead)),
  ];
  if (situation.call) view.push(callBlock(both));
  for (const part of partsOf(situation)) {
    if (part !== 'say')
      view.push(
        title(({ guide }) => guide[part]),
        steps(situation[part]),
      );
    else if (say) {
      const words = both(({ guide }) => guide.phrases[say.phrase]);
      view.push(
        title(({ guide }) => (say.to === 'cpam' ? guide.sayToCpam : guide.say)),
        element('blockquote', { class: 'pair' }, ...words),
      );
    }
  }
  const contacts = sheetContacts(inForce, both);
  view.push(...contacts);
  if (situation.call) view.push(...blanks(both));
  view.push(
    element(
      'footer',
      {},
      element('p', { class: 'pair' }, ...both(({ guide }) => guide.notOfficial)),
      element('p', { lang: chosen.notice.lang, dir: chosen.notice.dir }, chosen.guide.notProofread),
      sourceList(situation, chosen.notice.lang),
    ),
  );
  const classes = [
    'page',
    'sheet',
    ...(isFrench ? [] : ['two']),
    ...(contacts.length ? ['full'] : []),
  ];
  return element('article', { class: classes.join(' ') }, ...view);
}

/** The number, the price, and the QR code that saves dialling: the person with the paper may have a telephone by then. */
function callBlock(both: InBoth): HTMLElement {
  const number = element('strong', {}, CAF_PHONE.number);
  const words = both(({ guide }) => guide.call);
  return element(
    'div',
    { class: 'call' },
    element(
      'div',
      {},
      element('p', { class: 'dial' }, pictogram('phone'), ...words, number),
      element('p', { class: 'pair' }, ...both(({ guide }) => `${guide.callPrice} · ${guide.code}`)),
    ),
    callCode(),
  );
}

/** What is written down by hand during the call. */
function blanks(both: InBoth): HTMLElement[] {
  const labels = ['name', 'fileNumber', 'callDate', 'agent', 'answer'] as const;
  return [
    element('p', { class: 'pair by-hand' }, ...both(({ handout }) => handout.byHand)),
    element(
      'div',
      { class: 'blanks' },
      ...labels.map((label) => blank(...both(({ handout }) => handout[label]))),
    ),
  ];
}
