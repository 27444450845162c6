import { arrange, element, setAttribute, setHidden, setText } from "../dom.js";
import { count, time } from "../format.js";
import { levelOf } from "../severity.js";
import { say } from "../words.js";
import { agentName, LevelMark } from "./bits.js";
import { WaitBar } from "./wait-bar.js";

/** The buyers who wait longest, with whom they wait for. */
export class Waits {
  #list = document.getElementById("waits");
  #empty = document.getElementById("waits-empty");
  #count = document.getElementById("waits-count");
  #lines = new Map();

  draw({ desk, now }) {
    const shown = new Map();
    for (const wait of desk.waiting) {
      const key = JSON.stringify([wait.shop, wait.buyer, wait.leg]);
      const line = this.#lines.get(key) ?? new WaitLine();
      line.update(wait, now, desk.levels(wait.shop));
      shown.set(key, line);
    }
    this.#lines = shown;
    arrange(this.#list, [...shown.values()].map(({ node }) => node));
    setHidden(this.#empty, shown.size > 0 || !desk.known);
    setText(this.#count, say("waitsCount", count(desk.totalWaiting)));
  }
}

/** One waiting buyer: under the name of whoever owes the answer, or under his own where that goes without saying. */
export class WaitLine {
  #ownName;
  #level = new LevelMark("level-brief");
  #who = element("span", { class: "line-who" });
  #where = element("span", { class: "line-where" });
  #bar = new WaitBar();
  node = element(
    "li",
    { class: "line" },
    this.#level.node,
    element("span", { class: "line-text" }, this.#who, this.#where),
    element("span", { class: "line-wait" }, ...this.#bar.nodes),
  );

  constructor(ownName = false) {
    this.#ownName = ownName;
  }

  update(wait, now, limits) {
    const waited = Math.max(0, now - wait.buyerSince);
    const level = levelOf(waited, limits);
    setAttribute(this.node, "data-level", level);
    this.#level.update(level);
    const buyer = say("buyer", wait.buyer);
    setText(this.#who, this.#ownName ? buyer : agentName(wait.agent, wait.shop));
    setText(this.#where, this.#ownName ? say("buyerSince", time(wait.buyerSince)) : `${wait.shop} · ${buyer}`);
    this.#bar.update(waited, limits);
  }
}
