import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { inFirefox } from './firefox-chrome.ts';
import { SELECTED } from './firefox-window.ts';
import type { Session } from './session.ts';

/** How many pages of paper a page of the extension takes. */
export async function printedPages(session: Session, page: Page): Promise<number> {
  const pdf =
    session.name === 'firefox'
      ? await printInFirefox(session, page)
      : Buffer.from(await page.pdf({ preferCSSPageSize: true }));
  return pagesOf(pdf);
}

/** Its driver prints no page of an extension; Firefox itself does. */
async function printInFirefox(session: Session, page: Page): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const file = join(folder, 'printed.pdf');
  await page.bringToFront();
  try {
    await inFirefox(
      session,
      `const { nsIPrintSettings, nsIPrintSettingsService } = Ci;
      const service = Cc['@mozilla.org/gfx/printsettings-service;1'];
      const settings = service.getService(nsIPrintSettingsService).createNewPrintSettings();
      const none = ['Left', 'Center', 'Right'].flatMap((at) => [['headerStr' + at, ''], ['footerStr' + at, '']]);
      await ${SELECTED}.browsingContext.print(Object.assign(settings, Object.fromEntries(none), {
        isInitializedFromPrinter: true,
        isInitializedFromPrefs: true,
        printSilent: true,
        outputFormat: nsIPrintSettings.kOutputFormatPDF,
        outputDestination: nsIPrintSettings.kOutputDestinationFile,
        toFileName: ${JSON.stringify(file)},
        paperSizeUnit: nsIPrintSettings.kPaperSizeMillimeters,
        paperWidth: 210,
        paperHeight: 297,
        usePageRuleSizeAsPaperSize: true,
      }));
      return true;`,
    );
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chromium says it in plain text, Firefox in a compressed part. */
function pagesOf(pdf: Buffer): number {
  const plain = pdf.toString('latin1');
  const packed = [...plain.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
