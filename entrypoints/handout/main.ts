import { element } from '../../src/dom/element.ts';
import { SITUATIONS } from '../../src/guide/situations.ts';
import { fitPage } from '../../src/handout/fit-page.ts';
import { leftBehind } from '../../src/handout/left-behind.ts';
import { letterView } from '../../src/handout/letter-view.ts';
import { printOffer } from '../../src/handout/print-offer.ts';
import { sheetView } from '../../src/handout/sheet-view.ts';
import { loadDictionary } from '../../src/i18n/dictionaries.ts';
import { handoutTopic, onHandoutForgotten } from '../../src/settings/handout-topic.ts';
import { loadSettings } from '../../src/settings/load.ts';
import { openerTab } from '../../src/way-back/open-beside.ts';
import { wayBack } from '../../src/way-back/way-back.ts';

const [topic, inForce] = await Promise.all([
  handoutTopic(),
  // The sheet for everybody is in nobody's own language.
  loadSettings({}, false),
]);
const situation = topic?.situation ?? 'provisional';
const language = topic?.language ?? inForce.settings.language;
const [french, own] = await Promise.all([loadDictionary('fr'), loadDictionary(language)]);
const { lang, dir } = own.notice;

const letters = SITUATIONS[situation].letter
  ? [letterView(own.handout, lang, dir, inForce.organisation)]
  : [];
const root = document.documentElement;
root.lang = lang;
root.dir = dir;
document.title = `${own.handout.title} – Repère`;
const back = wayBack({ id: await openerTab() }, leftBehind());
back.speak(own);
const sheet = sheetView(situation, french, own, inForce);
const title = element('strong', {}, own.handout.title);
document.body.replaceChildren(
  element('header', {}, back.element, title, ...printOffer(own.handout)),
  element('main', {}, sheet, ...letters),
);
for (const page of [sheet, ...letters]) fitPage(page);
await onHandoutForgotten(() => location.reload());
root.dataset.ready = '';
