/**
 * Runs page code so that `watch-events` does not take the page's own acts for a stranger's.
 * The page is only entered through `on` and `later` (element.js), which come here.
 */
export function own(act) {
  return window.__own === undefined ? act() : window.__own(act);
}
