import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../src/browser.ts', () => ({ browser: { extension: { inIncognitoContext: false } } }));

import { stateLine } from '../../src/page-state/line.ts';
import { type GuideApp, startGuide } from '../../src/pages/guide-app.ts';
import { inForce } from '../../src/settings/in-force.ts';

const chosen = (language: 'fr' | 'ar') =>
  inForce({ policy: {}, chosen: { language }, browser: ['fr'] });

let app: GuideApp;
beforeEach(async () => {
  vi.stubGlobal('scrollTo', () => {});
  app = await startGuide({
    start: { situation: 'provisional' },
    asksLanguage: false,
    inForce: chosen('fr'),
    isPhone: false,
    back: undefined,
    pageTab: { id: undefined },
    state: stateLine({ allow: () => {}, reload: () => {} }),
    onChoose: async () => {},
    onNewPerson: async () => {},
    onGiven: () => {},
  });
  document.querySelector<HTMLElement>('.scan')?.click();
  document.querySelector<HTMLElement>('details')?.setAttribute('open', '');
});

const open = () => ({
  code: document.querySelector('.scan')?.getAttribute('aria-expanded'),
  sources: document.querySelector('details')?.open,
});

it('leaves open what was opened, in another language', async () => {
  await app.update(chosen('ar'));
  expect(document.documentElement.lang).toBe('ar');
  expect(open()).toEqual({ code: 'true', sources: true });
});

it('opens nothing in the next situation', () => {
  app.begin({ situation: 'waiting' }, false);
  expect(document.documentElement.dataset.place).toBe('waiting');
  expect(open()).toEqual({ code: 'false', sources: false });
  expect(document.activeElement?.localName).toBe('h1');
});
