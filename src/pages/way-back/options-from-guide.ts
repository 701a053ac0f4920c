/** The options page as the guide opens it: with a way back, which it does not have where the browser opens it. */
export const OPTIONS_FROM_GUIDE = 'options.html#guide';

/** Whether the guide has opened this options page. */
export function isFromGuide(): boolean {
  return location.pathname + location.hash === `/${OPTIONS_FROM_GUIDE}`;
}
