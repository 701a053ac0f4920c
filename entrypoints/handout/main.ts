import { element } from '../../src/dom/element.ts';
import { pictogram } from '../../src/dom/pictogram.ts';
import { askedFor } from '../../src/handout/asked.ts';
import { letterView } from '../../src/handout/letter-view.ts';
import { sheetView } from '../../src/handout/sheet-view.ts';
import { loadDictionary } from '../../src/i18n/dictionaries.ts';

const { situation, language } = askedFor(location.search);
const [french, own] = await Promise.all([loadDictionary('fr'), loadDictionary(language)]);
const { lang, dir } = own.notice;

const root = document.documentElement;
root.lang = lang;
root.dir = dir;
document.title = `${own.handout.title} – Repère`;
const print = element('button', { type: 'button' }, pictogram('printer'), own.handout.print);
print.addEventListener('click', () => window.print());
document.body.replaceChildren(
  element('header', {}, element('strong', {}, own.handout.title), print),
  element('main', {}, sheetView(situation, french, own), letterView(own.handout, lang, dir)),
);
root.dataset.ready = '';
