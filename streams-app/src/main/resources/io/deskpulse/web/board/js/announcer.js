/** Tells a screen reader the little that cannot wait, and breaches not more often than every ten seconds. */
export class Announcer {
  static BREACHES_EVERY = 10_000;

  #region = document.getElementById("announcer");
  #breaches = [];
  #nextAt = 0;

  /** @param {string} text said once */
  tell(text) {
    if (text !== "") {
      this.#region.textContent = text;
    }
  }

  /** @param {object[]} alerts new ones */
  collect(alerts) {
    this.#breaches.push(...alerts.filter(({ level }) => level === "breach"));
  }

  /** @param {(breaches: object[]) => string} words what to say of them */
  flush(words) {
    if (this.#breaches.length > 0 && performance.now() >= this.#nextAt) {
      this.tell(words(this.#breaches));
      this.#breaches = [];
      this.#nextAt = performance.now() + Announcer.BREACHES_EVERY;
    }
  }
}
