import { count, money, percent, seconds } from "../format.js";
import { element, setAttribute, setText } from "../dom.js";
import { say } from "../words.js";
import { agentName, cell, LevelMark } from "./bits.js";
import { WaitBar } from "./wait-bar.js";

/** The columns of the agents' table, each with the classes of its cells; those with `wide` make way on narrow screens. */
export const COLUMNS = Object.freeze([
  ["level", "level-cell"],
  ["agent", "who"],
  ["waiting", "number"],
  ["wait", "wait-cell"],
  ["sessions", "number wide-1"],
  ["rate", "number"],
  ["mean", "number wide-1"],
  ["p90", "number wide-2"],
  ["responses", "number wide-1"],
  ["conversion", "number wide-3"],
  ["sales", "number wide-3"],
  ["csat", "number wide-4"],
]);

/** One agent in the table. */
export class AgentRow {
  #level = new LevelMark();
  #name = element("button", { type: "button", class: "name" });
  #shop = element("span", { class: "shop-name" });
  #bar = new WaitBar();
  #cells = new Map();
  node = element("tr", { class: "row" });

  /** @param {(key: string) => void} open shows the details */
  constructor(item, open) {
    for (const [column, kind] of COLUMNS) {
      this.#cells.set(column, column === "agent" ? element("th", { scope: "row", class: kind }) : cell(kind));
    }
    this.#cells.get("level").append(this.#level.node);
    this.#cells.get("agent").append(this.#name, this.#shop);
    this.#cells.get("wait").append(...this.#bar.nodes);
    this.node.append(...this.#cells.values());
    this.node.addEventListener("click", () => open(item.key));
  }

  update(item) {
    const { agent, shop } = item;
    setAttribute(this.node, "data-level", item.level);
    this.#level.update(item.level);
    const name = agentName(agent.agent, agent.shop);
    setText(this.#name, name);
    setAttribute(this.#name, "aria-label", say("openDetails", name, agent.shop));
    setAttribute(this.#name, "title", agent.agent);
    setText(this.#shop, agent.shop);
    this.#bar.update(item.waited, shop?.levels);
    this.#updateFigures(agent, item, shop);
  }

  #updateFigures(agent, { mean, target }, shop) {
    const figures = agent.figures ?? {};
    this.#set("waiting", count(agent.waiting));
    setAttribute(this.#cells.get("waiting"), "data-none", agent.waiting === 0 ? "yes" : undefined);
    this.#set("sessions", count(agent.activeSessions));
    this.#set("responses", count(figures.responses));
    this.#set("mean", seconds(mean));
    this.#set("p90", seconds(figures.p90Ms));
    this.#set("rate", percent(target?.rate));
    this.#set("conversion", percent(figures.conversion));
    this.#set("sales", money(figures.salesMinor, shop?.currency, true));
    this.#set("csat", percent(figures.satisfied));
  }

  #set(column, text) {
    setText(this.#cells.get(column), text);
  }
}
