/** Counts how well the detection does over pages whose right answer is known. */
export class Tally {
  #right = 0;
  #warned = 0;
  #wanted = 0;
  #pages = 0;

  /**
   * @param wanted whether there is a field to be found
   * @param isRight whether what came out is what was wanted
   * @param warned whether any field was found
   */
  add(wanted: boolean, isRight: boolean, warned: boolean): void {
    this.#pages++;
    if (wanted) this.#wanted++;
    if (warned) this.#warned++;
    if (wanted && isRight) this.#right++;
  }

  /** Precision: of the fields found, those wanted. Recall: of the fields wanted, those found. */
  toString(): string {
    const share = (whole: number) =>
      `${((100 * this.#right) / whole).toFixed(1)} % (${this.#right} of ${whole})`;
    return `${this.#pages} pages, precision ${share(this.#warned)}, recall ${share(this.#wanted)}`;
  }
}
