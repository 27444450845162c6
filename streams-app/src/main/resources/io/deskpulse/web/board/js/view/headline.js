import { sumOfShops, sumOfTargets } from "../figures.js";
import { count, percent, wait } from "../format.js";
import { element, setAttribute, setText } from "../dom.js";
import { LEVELS, levelOf } from "../severity.js";
import { say } from "../words.js";
import { agentName, LevelMark } from "./bits.js";

/** The strip that answers from across the room: how many wait, how long, how bad, how well. */
export class Headline {
  #waiting = tile("waitingNow");
  #longest = tile("longest");
  #overdue = overdueTile();
  #within = tile("within");
  #firing = tile("firing");

  /** @param {HTMLElement} root */
  constructor(root) {
    const tiles = [this.#waiting, this.#longest, this.#overdue, this.#within, this.#firing];
    root.append(...tiles.map(({ node }) => node));
  }

  /** @param {object} scene what there is to be drawn */
  draw(scene) {
    const shops = [...scene.desk.shops.values()];
    const sum = sumOfShops(shops);
    this.#waiting.show(count(sum.waiting), say("waitingNow.sub", count(sum.sessions), count(sum.working)));
    this.#drawLongest(shops, scene);
    this.#overdue.show(sum.overdue);
    this.#drawWithin(shops, scene);
    this.#drawFiring(scene);
  }

  #drawLongest(shops, { desk, now }) {
    const waiting = shops.filter(({ oldestSince }) => oldestSince !== undefined);
    if (waiting.length === 0) {
      this.#longest.show(wait(undefined), say("longest.none"), "none");
      return;
    }
    const oldest = waiting.reduce((a, b) => (b.oldestSince < a.oldestSince ? b : a));
    const whose = desk.waiting.find(({ shop, buyerSince }) => shop === oldest.shop && buyerSince === oldest.oldestSince);
    const waited = now - oldest.oldestSince;
    const where = whose ? `${agentName(whose.agent, oldest.shop)} · ${oldest.shop}` : oldest.shop;
    this.#longest.show(wait(waited), where, levelOf(waited, oldest.levels));
  }

  #drawWithin(shops, { settings }) {
    const target = sumOfTargets(shops, settings.get("ledger"));
    const basis = target.judged === 0 ? say("within.none") : say("within.sub", count(target.within), count(target.judged));
    this.#within.show(percent(target.rate), basis);
  }

  #drawFiring({ firing }) {
    const { open, number } = firing;
    const overload = open.filter(({ cause }) => cause === "OVERLOAD").length;
    const counts = { person: open.length - overload, overload };
    const parts = Object.entries(counts).filter(([, of]) => of > 0).map(([name, of]) => say(`firing.${name}`, of));
    const worst = LEVELS.findLast((level) => open.some((alert) => alert.level === level)) ?? "none";
    this.#firing.show(number, parts.join(" · "), worst);
  }
}

function tile(name) {
  const value = element("p", { class: "tile-value" });
  const sub = element("p", { class: "tile-sub" });
  const node = element("div", { class: "tile", id: `tile-${name}` }, title(name), value, sub);
  const show = (text, below, level) => {
    setText(value, text);
    setText(sub, below);
    setAttribute(node, "data-level", level);
  };
  return { node, show };
}

function title(name) {
  return element("h2", { class: "tile-title", "data-text": name });
}

function overdueTile() {
  const levels = LEVELS.map((level) => ({ level, mark: new LevelMark(), number: element("span", { class: "tile-number" }) }));
  const parts = levels.map(({ level, mark, number }) =>
    element("li", { "data-level": level, class: "tile-part" }, number, mark.node));
  const list = element("ul", { class: "tile-parts" }, ...parts);
  const node = element("div", { class: "tile tile-wide", id: "tile-overdue" }, title("overdue"), list);
  const show = (overdue) => {
    for (const [index, { level, mark, number }] of levels.entries()) {
      setText(number, count(overdue[level]));
      setAttribute(parts[index], "data-any", overdue[level] > 0 ? "yes" : undefined);
      mark.update(level);
    }
  };
  return { node, show };
}
