/** The tab with the login page that this page of the extension is opened for; undefined while none is known. */
let loginTab: number | undefined;

/** @returns the browser's own number of that tab */
export function currentLoginTab(): number | undefined {
  return loginTab;
}

/** From now on this page is for another tab, or for none. */
export function setLoginTab(tabId: number | undefined): void {
  loginTab = tabId;
}
