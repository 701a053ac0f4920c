import { inFirefox } from './firefox-chrome.ts';
import { GUIDE_START, type GuideView } from './guide-view.ts';
import type { Session } from './session.ts';

interface View {
  id: number;
  url: string;
}

/** The action popup, windows and tabs are all "views" of the extension to Firefox itself. */
export async function guideViewsInFirefox(session: Session): Promise<GuideView[]> {
  const views = await inFirefox<View[]>(
    session,
    'return views.map((view) => ({ id: view.xulBrowser.browserId, url: view.uri.spec }))',
  );
  return views
    .filter(({ url }) => url.startsWith(session.extensionOrigin + GUIDE_START))
    .map((view) => guideView(session, view));
}

function guideView(session: Session, { id, url }: View): GuideView {
  const run = <T>(body: string) =>
    inFirefox<T>(
      session,
      `const view = views.find((view) => view.xulBrowser.browserId === ${id});
      if (!view) throw new Error('This guide is closed');
      ${body}`,
    );
  const evaluate = async <T>(expression: string): Promise<T> => {
    const json = await run<string | null>(`return evaluateIn(view, ${JSON.stringify(expression)})`);
    return json === null ? (undefined as T) : JSON.parse(json);
  };
  return {
    url: () => url,
    evaluate,
    click: async (selector) => {
      await run(`return inContent(view, ${JSON.stringify(clickScript(selector))})`);
    },
    snapshot: () => run(SNAPSHOT),
    // No answer comes from a page that closes itself.
    close: () => evaluate('void setTimeout(() => window.close())'),
  };
}

function clickScript(selector: string): string {
  return `
    const element = content.document.querySelector(${JSON.stringify(selector)});
    if (!element) throw new Error('No element fits ' + ${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const button = { button: 0, clickCount: 1 };
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const at = [type, x + width / 2, y + height / 2];
      // Firefox 140 has the older way alone.
      if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(...at, button, {});
      else content.windowUtils.sendMouseEvent(...at, button.button, button.clickCount, 0);
    }`;
}

const SNAPSHOT = `
  const { currentWindowGlobal } = view.xulBrowser.browsingContext;
  const image = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  image.close();
  return canvas.toDataURL('image/png').split(',')[1];`;
