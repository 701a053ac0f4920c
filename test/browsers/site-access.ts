import { evaluateInBackground } from './background.ts';
import { configureExtension } from './extensions-page.ts';
import { inFirefox } from './firefox-chrome.ts';
import { installAgain } from './install-again.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const ORIGIN = 'https://connect.caf.fr/*';

/**
 * Takes away the permission for the login page or gives it back, as a person does in the browser's own menus:
 * « on click » in Chromium's page about extensions, the switch of the add-on's permissions in Firefox.
 */
export async function setSiteAccess(session: Session, isAllowed: boolean): Promise<void> {
  if (session.name === 'firefox') return setInFirefox(session, isAllowed);
  await configureExtension(session.browser, {
    extensionId: new URL(session.extensionOrigin).host,
    hostAccess: isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
  });
}

/** Lets Repère into private windows, as the person does there, and waits until the browser has started it anew. */
export async function allowPrivateWindows(session: Session): Promise<void> {
  await (session.name === 'firefox' ? allowInFirefox(session) : installAgain(session, true));
  await until('the background, started anew', () => evaluateInBackground(session, 'true'));
}

const PERMISSIONS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const whole = extension.policy?.extension ?? extension;`;

async function setInFirefox(session: Session, isAllowed: boolean): Promise<void> {
  const change = `{ permissions: [], origins: ['${ORIGIN}'] }, whole`;
  await inFirefox(
    session,
    `${PERMISSIONS}
    await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(extension.id, ${change});`,
  );
}

async function allowInFirefox(session: Session): Promise<void> {
  await inFirefox(
    session,
    `${PERMISSIONS}
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add(
      extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, whole);
    await (await AddonManager.getAddonByID(extension.id)).reload();`,
  );
}

/**
 * Answers « Allow » to the browser's own question about a permission. Firefox only: no driver reaches the one
 * of Chromium.
 */
export async function allowInFirefoxPrompt(session: Session): Promise<boolean> {
  return inFirefox(
    session,
    `const prompt = document.querySelector('#addon-webext-permissions-notification');
    if (prompt?.closest('panel')?.state !== 'open') return false;
    prompt.button.click();
    return true;`,
  );
}
