import { browser } from '../../src/browser.ts';
import { FIRST_PLACE, PLACE_OF_KIND } from '../../src/guide/questions.ts';
import { Message } from '../../src/messages.ts';
import { comeForward } from '../../src/pages/come-forward.ts';
import { startGuide } from '../../src/pages/guide-app.ts';
import { kindAtActiveTab } from '../../src/pages/kind-at-active-tab.ts';
import { tellTabs } from '../../src/pages/tell-tabs.ts';
import { chooseLanguage, chosenLanguage } from '../../src/settings/language.ts';

async function start() {
  const [kind, language] = await Promise.all([kindAtActiveTab(), chosenLanguage()]);
  return startGuide(kind ? PLACE_OF_KIND[kind] : FIRST_PLACE, language, async (chosen) => {
    await chooseLanguage(chosen);
    await tellTabs({ type: 'language-changed' });
  });
}

const guide = start();
browser.runtime.onMessage.addListener((message: unknown) => {
  const { data } = Message.safeParse(message);
  if (data?.type !== 'show-guide') return undefined;
  return guide
    .then(({ begin }) => begin(PLACE_OF_KIND[data.kind]))
    .then(comeForward)
    .then(() => true);
});
