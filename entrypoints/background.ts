import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/background/answer.ts';
import { browser } from '../src/browser.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);
});
