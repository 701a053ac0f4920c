/** The options as the guide opens them: with a way back, which they have not where the browser opens them. */
export const OPTIONS_FROM_GUIDE = 'options.html#guide';

/** Whether the guide has opened these options. */
export function isFromGuide(): boolean {
  return location.pathname + location.hash === `/${OPTIONS_FROM_GUIDE}`;
}
