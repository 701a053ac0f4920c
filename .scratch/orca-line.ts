import { launch } from '../test/browsers/launch.ts';
import { openDesk } from '../test/heard/desk.ts';
import { clicks, presses } from '../test/heard/hand.ts';
import { startServer } from '../test/pages/server.ts';

const browser = (process.argv[2] ?? 'firefox') as 'firefox';
const bodies: Record<string, string> = {
  'p after': '<p><label>Nom <input id="nir"></label></p><p>Un titre</p><p>Un texte</p><p>Fin</p>',
  'h2 after':
    '<p><label>Nom <input id="nir"></label></p><h2>Un titre</h2><p>Un texte</p><p>Fin</p>',
  'section h2':
    '<p><label>Nom <input id="nir"></label></p><section aria-label="Ici"><h2>Un titre</h2><p>Un texte</p></section><p>Fin</p>',
  shadow: '<p><label>Nom <input id="nir"></label></p><x-y></x-y><p>Fin</p>',
  'block input':
    '<div><label for=nir>Nom</label><div><input id="nir" style="display:block;width:100%"></div></div><x-y></x-y><p>Fin</p>',
  'shadow flex': '<p><label>Nom <input id="nir"></label></p><x-y class=flex></x-y><p>Fin</p>',
};
const desk = await openDesk();
const server = await startServer();
const session = await launch({
  browser,
  extensionDir: `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  server,
  headless: false,
  spoken: true,
});
try {
  for (const [name, body] of Object.entries(bodies)) {
    const page = await session.browser.newPage();
    const script = `for (const x of document.querySelectorAll('x-y')) { const r = x.attachShadow({mode:'closed'}); const f = x.className === 'flex' ? 'display:flex;flex-wrap:wrap' : ''; r.innerHTML = '<section aria-label="Ici" style="'+f+'"><h2 style="order:-1;flex:1 0 0">Un titre</h2><p style="flex:0 0 100%">Un texte</p><button>Bouton</button></section>'; }`;
    await page.goto(
      'data:text/html;charset=utf-8,' +
        encodeURIComponent(
          `<!doctype html><html lang=fr><title>Essai</title><h1>Tête</h1>${body}<script>${script}</script>`,
        ),
    );
    await page.bringToFront();
    await new Promise((r) => setTimeout(r, 1500));
    await presses('Control_L');
    await desk.ear.untilSilent();
    await clicks(page, '#nir');
    await desk.ear.untilSilent();
    await presses('Insert+a');
    await desk.ear.untilSilent();
    const at = Date.now();
    for (let i = 0; i < 5; i++) {
      await presses('Down');
      await desk.ear.untilSilent();
    }
    console.log(
      name,
      '|',
      desk.ear
        .said(at)
        .map((s) => s.text)
        .join(' | '),
    );
    await presses('shift+h');
    await desk.ear.untilSilent();
    console.log(
      '   H |',
      desk.ear
        .said(at)
        .slice(-2)
        .map((s) => s.text)
        .join(' | '),
    );
    await page.close();
  }
} finally {
  await session.close();
  await server.close();
  await desk.close();
}
process.exit(0);
