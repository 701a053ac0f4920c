/**
 * The topics that are looked for in a page, each with its words. `|` separates them; a word matches all that begin with
 * it, and with a full stop only itself. All are in lower case without accents, with a space for an apostrophe, as `fold`
 * gives them.
 */
export interface Words {
  /** The number that logs in. The names of fields are matched with it too. */
  number: string;
  /** Where people find that number, or how long it is. */
  numberHint: string;
  /**
   * What other fields ask for: a login has none of these, and such a number may begin with 7 or 8. The number of another
   * person counts too.
   */
  otherField: string;
  /** The password of a login, which a button may show as text. */
  password: string;
  /** To log in. */
  logIn: string;
  /** Actions other than logging in, on a button or in a heading. */
  otherAction: string;
  /** A lost password, or a code to be sent: a login has buttons for these too. */
  lost: string;
  /** Beside the number or the password: that it is created, changed, repeated, looked for, or another person’s. */
  madeOrChanged: string;
}

export type Topic = keyof Words;
