/**
 * Rows must not run away from under the pointer or the focus: while somebody points at a table or moves in it, its order
 * stays; after some seconds of rest it is the true one again, so that a mouse left on a wall holds nothing.
 */
export class Hold {
  static REST = 8000;

  #until = 0;
  #order = new Map();

  /** @param {HTMLElement} area */
  constructor(area) {
    const touch = (event) => {
      if (event.type === "focusin" || event.type === "keydown" || event.pointerType === "mouse") {
        this.#until = performance.now() + Hold.REST;
      }
    };
    ["pointermove", "focusin", "keydown"].forEach((kind) => area.addEventListener(kind, touch, { passive: true }));
    area.addEventListener("pointerleave", () => this.release());
  }

  get active() {
    return performance.now() < this.#until;
  }

  release() {
    this.#until = 0;
  }

  /**
   * @param {{key: string}[]} rows in their true order
   * @returns {{key: string}[]} as they stay while held, newcomers behind
   */
  apply(rows) {
    if (this.active) {
      const place = (row) => this.#order.get(row.key) ?? Infinity;
      rows.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
    }
    this.#order = new Map(rows.map((row, index) => [row.key, index]));
    return rows;
  }
}
