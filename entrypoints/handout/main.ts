import { element } from '../../src/dom/element.ts';
import { SITUATIONS } from '../../src/guide/situations.ts';
import { fitPage } from '../../src/handout/fit-page.ts';
import { leftBehind } from '../../src/handout/left-behind.ts';
import { letterView } from '../../src/handout/letter-view.ts';
import { printOffer } from '../../src/handout/print-offer.ts';
import { sheetView } from '../../src/handout/sheet-view.ts';
import { loadDictionary } from '../../src/i18n/dictionaries.ts';
import { handoutTopic, onHandoutForgotten } from '../../src/session/handout-topic.ts';
import { loadSettings } from '../../src/settings/load.ts';
import { openerTab } from '../../src/way-back/open-beside.ts';
import { wayBack } from '../../src/way-back/way-back.ts';

const [topic, inForce] = await Promise.all([
  handoutTopic(),
  // The general sheet is not in the language of one person.
  loadSettings({}, false),
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
