/**
 * The desk's own clock, carried on between two events of the server by this machine's, whose time of day may be wrong. In a
 * replay the desk's clock runs faster; each event sets it right. It never goes back by less than a correction worth seeing.
 */
export class DeskClock {
  /** Milliseconds by which a late event may lag without turning the waits back. */
  static JITTER = 1500;

  #told = 0;
  #heardAt = 0;
  #shown = 0;
  #stoppedAt = null;
  #elapsed;

  /** @param {() => number} elapsed monotonic milliseconds */
  constructor(elapsed = () => performance.now()) {
    this.#elapsed = elapsed;
  }

  /** @param {number} at the desk's now, epoch milliseconds */
  hear(at) {
    const carried = this.now();
    this.#stoppedAt = null;
    this.#heardAt = this.#elapsed();
    this.#told = carried > at && carried - at < DeskClock.JITTER ? carried : at;
    this.#shown = this.#told;
  }

  /** Nothing is known beyond this moment: waits stop counting rather than claim what may be over. */
  stop() {
    this.#stoppedAt ??= this.now();
  }

  /** @returns {number} epoch milliseconds; 0 before the first event */
  now() {
    if (this.#stoppedAt !== null) {
      return this.#stoppedAt;
    }
    if (this.#told === 0) {
      return 0;
    }
    this.#shown = Math.max(this.#shown, this.#told + this.#elapsed() - this.#heardAt);
    return this.#shown;
  }
}
