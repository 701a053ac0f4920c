import type { StateName } from '../../src/pages/page-state/words.ts';
import { reloadExtension } from '../browsers/background.ts';
import type { OpenGuide } from '../browsers/open-guide.ts';
import { setSiteAccess } from '../browsers/site-access.ts';
import { DEFINITIVE, PROVISIONAL } from './person.ts';
import { OTHER_HOST, type World } from './world.ts';

/** What keeps Repère out for good takes policies: test/policy/blocked.test.ts. */
export type AllowedState = Exclude<StateName, 'blocked'>;

/** How a page comes into each state that the guide tells of. Site access is to be given back afterwards. */
export const BRING_ABOUT: Record<AllowedState, (world: World) => Promise<void>> = {
  async watching(world) {
    await (await world.visit()).types(DEFINITIVE);
  },
  async noticed(world) {
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
  },
  async waiting(world) {
    await world.session.newPage('#/aideConnexion?isFromLoginPage=true&origine_demande=web');
  },
  async searching(world) {
    await world.visit('told');
  },
  async unrecognised(world) {
    await (await world.visit('unknown')).page.waitForSelector('input');
  },
  async elsewhere(world) {
    await world.session.newPage(`https://${OTHER_HOST}/`);
  },
  async reload(world) {
    const { session } = world;
    // After an update Firefox starts the new content script by itself; after a permission it does not.
    if (session.name === 'firefox') await setSiteAccess(session, false);
    await (await world.visit()).page.waitForSelector('#nir');
    if (session.name === 'firefox') await setSiteAccess(session, true);
    else await reloadExtension(session);
  },
  async forbidden(world) {
    await setSiteAccess(world.session, false);
    await (await world.visit()).page.waitForSelector('#nir');
  },
};

/** The popup as the toolbar opens it, once it says this of the page. */
export async function popupThatSays(
  { guide, pressToolbar }: World,
  state: StateName,
): Promise<OpenGuide> {
  // It says that it searches for two seconds alone, which a busy driver may miss: each popup begins anew.
  for (let left = state === 'searching' ? 3 : 1; ; left--) {
    await pressToolbar();
    const popup = await guide.waitForPopup();
    try {
      await popup.waitUntil(`document.querySelector('.page-state')?.dataset.state === '${state}'`);
      return popup;
    } catch (error) {
      if (left === 1) throw error;
      await guide.closeAll();
    }
  }
}
