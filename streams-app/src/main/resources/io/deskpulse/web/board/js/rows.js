import { arrange, element, setAttribute } from "./dom.js";

/**
 * The rows of a long table of which only those in sight exist. A row is made when it comes into sight and told its item
 * anew at each drawing; screen readers learn the true number and position of the rows.
 *
 * @template T
 */
export class Rows {
  static BEYOND_SIGHT = 6;
  static GUESSED_HEIGHT = 44;

  #scroller;
  #table;
  #body;
  #above = spacer();
  #below = spacer();
  #keyOf;
  #create;
  #items = [];
  #rows = new Map();
  #height = 0;

  /**
   * @param {HTMLElement} scroller
   * @param {HTMLTableElement} table
   * @param {(item: T) => string} keyOf
   * @param {(item: T) => {node: HTMLElement, update(item: T): void}} create
   */
  constructor(scroller, table, keyOf, create) {
    this.#scroller = scroller;
    this.#table = table;
    this.#body = table.tBodies[0];
    this.#keyOf = keyOf;
    this.#create = create;
    this.#body.append(this.#above, this.#below);
    scroller.addEventListener("scroll", () => this.#draw(), { passive: true });
    new ResizeObserver(() => this.#measure()).observe(scroller);
  }

  /** @param {T[]} items in their order */
  show(items) {
    this.#items = items;
    setAttribute(this.#table, "aria-rowcount", items.length + 1);
    this.#draw();
  }

  #measure() {
    const first = this.#above.nextElementSibling;
    const height = first === this.#below ? 0 : first.getBoundingClientRect().height;
    if (height !== this.#height) {
      this.#height = height;
      this.#draw();
    }
  }

  #draw() {
    const height = this.#height || Rows.GUESSED_HEIGHT;
    const inSight = Math.ceil((this.#scroller.clientHeight || innerHeight) / height);
    const last = Math.max(0, this.#items.length - inSight);
    const from = Math.max(0, Math.min(last, Math.floor(this.#scroller.scrollTop / height)) - Rows.BEYOND_SIGHT);
    const to = Math.min(this.#items.length, from + inSight + 2 * Rows.BEYOND_SIGHT);
    this.#place(this.#items.slice(from, to), from);
    setHeight(this.#above, from * height);
    setHeight(this.#below, (this.#items.length - to) * height);
    if (this.#height === 0 && to > from) {
      this.#measure();
    }
  }

  #place(items, from) {
    const shown = new Map();
    for (const [index, item] of items.entries()) {
      const key = this.#keyOf(item);
      const row = this.#rows.get(key) ?? this.#create(item);
      setAttribute(row.node, "aria-rowindex", from + index + 2);
      row.update(item);
      shown.set(key, row);
    }
    this.#rows = shown;
    const nodes = [...shown.values()].map((row) => row.node);
    arrange(this.#body, nodes, this.#above.nextElementSibling, this.#below);
  }
}

function spacer() {
  return element("tr", { class: "spacer", "aria-hidden": "true" });
}

function setHeight(node, height) {
  const wanted = `${Math.round(height)}px`;
  if (node.style.height !== wanted) {
    node.style.height = wanted;
  }
}
