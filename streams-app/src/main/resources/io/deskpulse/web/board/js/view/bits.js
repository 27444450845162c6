import { element, icon, setAttribute, setIcon, setText } from "../dom.js";
import { say } from "../words.js";

/** Small pieces that several views draw alike. */

/** A level as shape, word and colour: never by colour alone. */
export class LevelMark {
  #drawn = icon("none");
  #word = element("span", { class: "level-word" });
  node;

  /** @param {string} [kind] "level-brief" shows the word to screen readers only, where the shape must do */
  constructor(kind = "") {
    this.node = element("span", { class: `level ${kind}`.trim() }, this.#drawn, this.#word);
  }

  update(level, word = say(`level.${level}`)) {
    setAttribute(this.node, "data-level", level);
    setIcon(this.#drawn, level);
    setText(this.#word, word);
  }
}

/** The name of an agent as readers know it; a sub-account 店铺:小美 without its shop, which is named beside it. */
export function agentName(agent, shop) {
  if (agent === "unassigned") {
    return say("unassigned");
  }
  return agent.startsWith(`${shop}:`) ? agent.slice(shop.length + 1) : agent;
}

/** A cell of a table, with its class. */
export function cell(kind) {
  return element("td", { class: kind });
}
