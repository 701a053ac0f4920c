/** The tag of the one element that Repère adds to the page. */
export const NOTICE_TAG = 'repere-notice';
