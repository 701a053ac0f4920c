import { browser } from '../../src/browser.ts';
import { ALLOCATAIRE } from '../../src/guide/situations.ts';
import { guide, notice } from '../../src/i18n/fr.ts';
import { Message } from '../../src/messages.ts';
import type { WarnedKind } from '../../src/number/kinds.ts';
import { comeForward } from '../../src/pages/come-forward.ts';
import { guideView } from '../../src/pages/guide-view.ts';
import { kindInQuestion } from '../../src/pages/kind-in-question.ts';

/** Shown where no number is at the field: the situation Repère exists for. */
const MAIN_KIND: WarnedKind = 'provisional';

function show(kind: WarnedKind): void {
  document.documentElement.dataset.kind = kind;
  const content = {
    warning: notice.warnings[kind],
    situation: ALLOCATAIRE,
    texts: guide,
    lang: notice.lang,
  };
  document.body.replaceChildren(...guideView(content));
}

browser.runtime.onMessage.addListener((message: unknown) => {
  const { data } = Message.safeParse(message);
  if (data?.type !== 'show-guide') return undefined;
  show(data.kind);
  return comeForward().then(() => true);
});
show((await kindInQuestion(location.search)) ?? MAIN_KIND);
