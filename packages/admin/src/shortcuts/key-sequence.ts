/** Milliseconds that the next key of a sequence may take. */
const WAIT_MS = 1500;

/** Follows what is typed until it is one of the known sequences, such as `g f`. */
export class KeySequence {
  #typed: readonly string[] = [];
  #lastAt = 0;

  /**
   * The sequence that `key` completes; undefined while none is complete. `known` are sequences of
   * keys with a space between; `at` is the time in milliseconds.
   */
  press(key: string, known: readonly string[], at: number): string | undefined {
    const before = at - this.#lastAt <= WAIT_MS ? this.#typed : [];
    this.#lastAt = at;
    for (const typed of [before.concat(key), [key]]) {
      const text = typed.join(" ");
      if (known.includes(text)) {
        this.#typed = [];
        return text;
      }
      if (known.some((sequence) => sequence.startsWith(`${text} `))) {
        this.#typed = typed;
        return undefined;
      }
    }
    this.#typed = [];
    return undefined;
  }
}
