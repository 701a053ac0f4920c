/** The options as the guide opens them: with a way back, which they have not where the browser opens them. */
export const OPTIONS_FROM_GUIDE = 'options.html#guide';

/** Whether the guide has opened these options. */
export function isFromGuide(): boolean {
  return OPTIONS_FROM_GUIDE.endsWith(location.pathname.slice(1) + location.hash);
}
