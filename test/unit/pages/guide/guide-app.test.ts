import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({
  browser: { extension: { inIncognitoContext: false } },
}));

import { type GuideApp, startGuide } from '../../../../src/pages/guide/guide-app.ts';
import { stateLine } from '../../../../src/pages/page-state/line.ts';
import { inForce } from '../../../../src/shared/settings/in-force.ts';

const chosen = (language: 'fr' | 'ar') =>
  inForce({ policy: {}, chosen: { language }, browser: ['fr'] });

let app: GuideApp;
const onChoose = vi.fn(async () => {});
const start = (isKiosk: boolean) =>
  startGuide({
    start: { situation: 'provisional' },
    asksLanguage: false,
    inForce: chosen('fr'),
    isPhone: false,
    isKiosk,
    back: undefined,
    pageTab: { id: undefined },
    state: stateLine({ allow: () => {}, reload: () => {}, report: () => '' }),
    onChoose,
    onNewPerson: async () => {},
    onGiven: () => {},
  });
beforeEach(async () => {
  vi.stubGlobal('scrollTo', () => {});
  onChoose.mockClear();
  app = await start(false);
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

it('takes a language from the list for the answer, where it asks for it', async () => {
  app.begin({ situation: 'waiting' }, true);
  expect(document.querySelector('.languages')).not.toBeNull();
  const list = document.querySelector('select') as HTMLSelectElement;
  list.value = 'ar';
  list.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(document.querySelector('.languages')).toBeNull());
  expect(onChoose.mock.calls).toEqual([[{ language: 'ar' }]]);
});

it('leads to no page of others where nothing leads back', async () => {
  const text = () => document.querySelector('main')?.textContent;
  expect(document.querySelectorAll('main a').length).toBeGreaterThan(0);
  const words = text();
  await start(true);
  expect(document.querySelectorAll('main a')).toHaveLength(0);
  expect(text()).toBe(words);
});
