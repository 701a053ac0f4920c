/**
 * What a text may speak of, and by which words. `|` stands between words; a word stands for all that begin with it, one
 * with a full stop for itself alone. All in small letters without accents, with a blank for an apostrophe, as `fold`
 * makes them.
 */
export interface Words {
  /** The number that logs in. The names of fields are read by it too. */
  number: string;
  /** What people are told to copy that number from. */
  numberHint: string;
  /**
   * What else a field may ask for: no login has it beside, and such a number may begin with 7 or 8. Whoever logs in
   * types no number of somebody else.
   */
  somethingElse: string;
  /** The secret of a login, which a button may show as text. */
  password: string;
  /** To log in. */
  logIn: string;
  /** To do something else than log in: on a button or in a heading. */
  otherwise: string;
  /** That a password is lost, or that a code is to be sent: the buttons for it stand in a login too. */
  lost: string;
  /** At the number or the password: that it is made, changed, repeated, looked for, or somebody else’s. */
  anew: string;
}

export type Topic = keyof Words;
