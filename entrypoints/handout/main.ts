import { element } from '../../src/dom/element.ts';
import { SITUATIONS } from '../../src/guide/situations.ts';
import { fitPage } from '../../src/handout/fit-page.ts';
import { letterView } from '../../src/handout/letter-view.ts';
import { printOffer } from '../../src/handout/print-offer.ts';
import { sheetView } from '../../src/handout/sheet-view.ts';
import { loadDictionary } from '../../src/i18n/dictionaries.ts';
import { handoutTopic } from '../../src/settings/handout-topic.ts';
import { loadSettings } from '../../src/settings/load.ts';

const [topic, inForce] = await Promise.all([handoutTopic(), loadSettings()]);
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
const sheet = sheetView(situation, french, own, inForce);
document.body.replaceChildren(
  element('header', {}, element('strong', {}, own.handout.title), ...printOffer(own.handout)),
  element('main', {}, sheet, ...letters),
);
for (const page of [sheet, ...letters]) fitPage(page);
root.dataset.ready = '';
