import { element } from '../../src/pages/dom/element.ts';
import { fitPage } from '../../src/pages/handout/fit-page.ts';
import { leftBehind } from '../../src/pages/handout/left-behind.ts';
import { letterView } from '../../src/pages/handout/letter-view.ts';
import { printOffer } from '../../src/pages/handout/print-offer.ts';
import { sheetView } from '../../src/pages/handout/sheet-view.ts';
import { openerTab } from '../../src/pages/way-back/open-beside.ts';
import { wayBack } from '../../src/pages/way-back/way-back.ts';
import { SITUATIONS } from '../../src/shared/advice/situations.ts';
import { loadDictionary } from '../../src/shared/i18n/dictionaries.ts';
import { handoutTopic, onHandoutForgotten } from '../../src/shared/session/handout-topic.ts';
import { loadSettings } from '../../src/shared/settings/load.ts';

const [topic, inForce] = await Promise.all([
  handoutTopic(),
  // The general sheet is not in the language of one person.
  loadSettings({ forPerson: false }),
]);
const situation = topic?.situation ?? 'provisional';
const language = topic?.language ?? inForce.settings.language;
const [french, chosen] = await Promise.all([loadDictionary('fr'), loadDictionary(language)]);
const { lang, dir } = chosen.notice;

const letters = SITUATIONS[situation].letter
  ? [letterView(chosen.handout, lang, dir, inForce.organisation)]
  : [];
const root = document.documentElement;
root.lang = lang;
root.dir = dir;
document.title = `${chosen.handout.title} – Repère`;
const back = wayBack({ id: await openerTab() }, leftBehind());
back.setTexts(chosen);
const sheet = sheetView(situation, french, chosen, inForce);
const title = element('strong', {}, chosen.handout.title);
document.body.replaceChildren(
  element('header', {}, back.element, title, ...printOffer(chosen.handout)),
  element('main', {}, sheet, ...letters),
);
for (const page of [sheet, ...letters]) fitPage(page);
await onHandoutForgotten(() => location.reload());
root.dataset.ready = '';
