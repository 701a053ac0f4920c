/** Without a key for so long, in milliseconds, a person has stopped typing. */
export const QUIET = 600;
