import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/background/answer.ts';
import { restoreFirstScreen, setFirstScreen } from '../src/background/first-screen.ts';
import { answerReload, forgetReload, forgetReloads } from '../src/background/reload-memory.ts';
import { shareSettings } from '../src/background/share-settings.ts';
import { browser } from '../src/shared/extension-api/browser.ts';
import { forgetHandout } from '../src/shared/session/handout-topic.ts';
import { noteStaleTabs } from '../src/shared/session/stale-tabs.ts';
import { onSettingsChange } from '../src/shared/settings/on-change.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);
  browser.runtime.onMessage.addListener(answerReload);
  onSettingsChange(shareSettings);
  onSettingsChange(() => void setFirstScreen('no-warning'));
  void restoreFirstScreen();
  // Makes the browser start the background with it, since it has forgotten the first screen.
  browser.runtime.onStartup.addListener(() => {});
  browser.tabs.onRemoved.addListener(forgetHandout);
  browser.tabs.onRemoved.addListener(forgetReload);
  browser.permissions.onAdded.addListener(forgetReloads);
  // Firefox tells whether a tab shows the login page, and starts the new content script after an update.
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // With an update of the browser itself every page is reloaded.
    if (!/browser|chrome/.test(reason)) await noteStaleTabs();
  });
  browser.permissions.onAdded.addListener(noteStaleTabs);
});
