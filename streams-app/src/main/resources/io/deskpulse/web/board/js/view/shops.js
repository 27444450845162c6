import { targetRate } from "../figures.js";
import { count, percent, wait } from "../format.js";
import { element, setAttribute, setHidden, setText } from "../dom.js";
import { Hold } from "../hold.js";
import { Rows } from "../rows.js";
import { levelOf, usedUp } from "../severity.js";
import { say } from "../words.js";
import { cell, LevelMark } from "./bits.js";

const COLUMNS = Object.freeze([
  ["shop", "who"],
  ["waiting", "number waiting-cell"],
  ["rate", "number"],
]);

/** The shops, worst first; choosing one keeps the whole board to it. */
export class Shops {
  #settings;
  #rows;
  #hold;
  #count = document.getElementById("shops-count");
  #all = document.getElementById("all-shops");

  constructor(settings) {
    this.#settings = settings;
    const table = document.getElementById("shops");
    table.tHead.append(element("tr", {}, ...COLUMNS.map(head)));
    const scroller = document.getElementById("shops-scroller");
    this.#rows = new Rows(scroller, table, ({ key }) => key, (item) => new ShopRow(item, (shop) => this.#choose(shop)));
    this.#hold = new Hold(table.tBodies[0]);
    this.#all.addEventListener("click", () => settings.set("shop", ""));
  }

  #choose(shop) {
    this.#settings.set("shop", this.#settings.get("shop") === shop ? "" : shop);
  }

  draw({ desk, now, settings }) {
    const chosen = settings.get("shop");
    const ledger = settings.get("ledger");
    const shops = [...desk.shops.values()].map((shop) => view(shop, now, ledger, chosen)).sort(worstFirst);
    this.#rows.show(this.#hold.apply(shops));
    const overloaded = shops.filter(({ shop }) => shop.overloaded).length;
    setText(this.#count, overloaded === 0 ? count(shops.length) : say("shopsOverloaded", count(shops.length), overloaded));
    setHidden(this.#all, chosen === "");
  }
}

function head([column, kind]) {
  return element("th", { scope: "col", class: kind, "data-text": `col.${column}` });
}

function view(shop, now, ledger, chosen) {
  const waited = shop.oldestSince === undefined ? undefined : Math.max(0, now - shop.oldestSince);
  return {
    key: shop.shop,
    shop,
    waited,
    chosen: shop.shop === chosen,
    level: levelOf(waited, shop.levels),
    used: usedUp(waited, shop.levels),
    target: targetRate(shop.figures, shop.headline?.seconds, ledger),
  };
}

function worstFirst(a, b) {
  return b.used - a.used || b.shop.waiting - a.shop.waiting || (a.key < b.key ? -1 : 1);
}

/** One shop. */
class ShopRow {
  #level = new LevelMark("level-brief");
  #name = element("button", { type: "button", class: "name" });
  #overload = element("span", { class: "badge" });
  #goal = element("span");
  #waiting = element("span", { class: "waiting-number" });
  #longest = element("span", { class: "waiting-time" });
  #cells = COLUMNS.map(([column, kind]) => (column === "shop" ? element("th", { scope: "row", class: kind }) : cell(kind)));
  node = element("tr", { class: "row" }, ...this.#cells);

  constructor(item, choose) {
    const goal = element("span", { class: "shop-goal" }, this.#overload, this.#goal);
    const names = element("span", {}, this.#name, goal);
    this.#cells[0].append(element("span", { class: "shop-line" }, this.#level.node, names));
    this.#cells[1].append(this.#waiting, this.#longest);
    this.node.addEventListener("click", () => choose(item.key));
  }

  update({ key, shop, waited, level, target, chosen }) {
    setAttribute(this.node, "data-level", level);
    setAttribute(this.#name, "aria-pressed", chosen);
    setAttribute(this.#name, "title", key);
    this.#level.update(level);
    setText(this.#name, key);
    setText(this.#goal, shop.headline ? say(`goal.${shop.headline.unit}`, shop.headline.seconds) : "");
    setHidden(this.#goal, shop.overloaded);
    setText(this.#overload, shop.overloaded ? say("overloaded") : "");
    setHidden(this.#overload, !shop.overloaded);
    setText(this.#waiting, count(shop.waiting));
    setText(this.#longest, waited === undefined ? "" : wait(waited));
    setText(this.#cells[2], percent(target?.rate));
  }
}
