/** Questions that the details ask beside the stream, again and again while they are open. */
export class Inquiry {
  static EVERY = 10_000;

  #address;
  #answered;
  #failed;
  #asking = new AbortController();
  #next = 0;

  /**
   * @param {string} address of the API
   * @param {(answer: object) => void} answered
   * @param {() => void} failed it will be asked again
   */
  constructor(address, answered, failed = () => {}) {
    this.#address = address;
    this.#answered = answered;
    this.#failed = failed;
    this.#ask();
  }

  async #ask() {
    try {
      const response = await fetch(this.#address, { signal: this.#asking.signal });
      if (response.ok) {
        this.#answered(await response.json());
      } else {
        this.#failed();
      }
    } catch (error) {
      if (!(error instanceof TypeError) && error.name !== "AbortError") {
        throw error;
      }
      this.#failed(); // No connection, which the notices tell; or nobody wants to know any more.
    }
    if (!this.#asking.signal.aborted) {
      this.#next = setTimeout(() => this.#ask(), Inquiry.EVERY);
    }
  }

  /** Nobody wants to know any more. */
  close() {
    this.#asking.abort();
    clearTimeout(this.#next);
  }
}
