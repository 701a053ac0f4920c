import type { WarnedKind } from '../../number/kinds.ts';

/** What the guide says of the page it is opened over, in one language. */
export interface PageStateTexts {
  watching: string;
  noticed: Record<WarnedKind, string>;
  /** On the Caf's site, where there is no login form to be expected. */
  waiting: string;
  searching: string;
  unrecognised: string;
  elsewhere: string;
  reload: string;
  forbidden: string;
  /** The browser or the organisation keeps Repère out, whatever the person allows. */
  blocked: string;
  /** The button that reloads the page. */
  doReload: string;
  /** The button that asks the browser for the permission. */
  allow: string;
  /** The button that shows and copies the text of a report. */
  report: string;
  copied: string;
  /** Where the browser refuses to copy. */
  notCopied: string;
}
