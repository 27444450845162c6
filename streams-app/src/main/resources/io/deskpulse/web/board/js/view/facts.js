import { count, money, percent, wait } from "../format.js";
import { element, setAttribute, setText } from "../dom.js";
import { say } from "../words.js";

/** A line of figures about one agent or shop. */
export class Facts {
  #parts = new Map();
  node = element("dl", { class: "facts" });

  draw({ row, waited, level, currency }) {
    const figures = row.figures ?? {};
    this.#set("waiting", count(row.waiting));
    this.#set("longest", wait(waited), "", level);
    this.#set("sessions", count(row.activeSessions));
    this.#set("started", count(figures.sessions));
    this.#set("conversion", percent(figures.conversion));
    this.#set("sales", money(figures.salesMinor, currency), say("fact.orders", count(figures.paidOrders)));
    this.#set("orderValue", money(figures.averageOrderMinor, currency));
    this.#set("csat", percent(figures.satisfied), csatBasis(figures));
  }

  #set(name, value, basis = "", level = undefined) {
    if (!this.#parts.has(name)) {
      this.#parts.set(name, this.#make());
    }
    const { group, term, figure, below } = this.#parts.get(name);
    setAttribute(group, "data-level", level);
    setText(term, say(`fact.${name}`));
    setText(figure, value);
    setText(below, basis);
  }

  #make() {
    const [term, figure, below] = [element("dt"), element("dd"), element("dd", { class: "basis" })];
    const group = element("div", {}, term, figure, below);
    this.node.append(group);
    return { group, term, figure, below };
  }
}

function csatBasis({ satisfied, csatCount }) {
  return satisfied === undefined ? "" : say("fact.csatCount", count(Math.round(satisfied * csatCount)), count(csatCount));
}
