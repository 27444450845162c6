import { arrange, element, setAttribute, setHidden, setIcon, setText } from "../dom.js";
import { time, wait } from "../format.js";
import { say } from "../words.js";
import { agentName, LevelMark } from "./bits.js";

/** The alerts as they come, open ones first; one line for each waiting buyer, at the worst level he has passed. */
export class Alerts {
  static SHOWN = 60;

  #list = document.getElementById("alerts");
  #empty = document.getElementById("alerts-empty");
  #count = document.getElementById("alerts-count");
  #lines = new Map();

  draw({ alerts, desk, firing }) {
    const shown = new Map();
    for (const alert of alerts.slice(0, Alerts.SHOWN)) {
      const line = this.#lines.get(alert.key) ?? new AlertLine();
      line.update(alert);
      shown.set(alert.key, line);
    }
    this.#lines = shown;
    arrange(this.#list, [...shown.values()].map(({ node }) => node));
    setHidden(this.#empty, shown.size > 0 || !desk.known);
    setText(this.#count, say("alertsCount", firing.number));
  }
}

class AlertLine {
  #level = new LevelMark("level-brief");
  #who = element("span", { class: "line-who" });
  #where = element("span", { class: "line-where" });
  #when = element("span", { class: "line-when" });
  #cause = element("span", { class: "line-cause" });
  node = element(
    "li",
    { class: "line" },
    this.#level.node,
    element("span", { class: "line-text" }, this.#who, this.#where),
    element("span", { class: "line-wait" }, this.#when, this.#cause),
  );

  update(alert) {
    const resolved = alert.resolvedAt !== undefined;
    setAttribute(this.node, "data-level", resolved ? "done" : alert.level);
    this.#level.update(alert.level);
    if (resolved) {
      setIcon(this.#level.node.firstElementChild, "done");
    }
    setText(this.#who, agentName(alert.agent, alert.shop));
    setText(this.#where, alert.shop);
    const waited = wait(alert.resolvedAt - alert.waitingSince);
    setText(this.#when, resolved ? say("resolvedAfter", waited) : time(alert.raisedAt));
    setText(this.#cause, say(`cause.${alert.cause}`));
  }
}
