import { arrange, element, icon, setAttribute, setHidden, setText } from "../dom.js";
import { view } from "../agent-rows.js";
import { Inquiry } from "../inquiry.js";
import { say, speakIn } from "../words.js";
import { agentName, LevelMark } from "./bits.js";
import { Facts } from "./facts.js";
import { HourChart } from "./hour-chart.js";
import { Proof } from "./proof.js";
import { WaitLine } from "./waits.js";

/** One agent from near: the last hour, who waits, and how the figures come about. */
export class Details {
  #dialog = document.getElementById("details");
  #settings;
  #changed;
  #open = null;

  /** @param {() => void} changed there is something to be drawn */
  constructor(settings, changed) {
    this.#settings = settings;
    this.#changed = changed;
    this.#dialog.addEventListener("close", () => this.#closed());
    this.#dialog.addEventListener("click", (event) => event.target === this.#dialog && this.#dialog.close());
    settings.onChange((name) => ["theme", "lang"].includes(name) && this.#open?.sheet.chart.redraw());
  }

  /** @param {string} key of the agent */
  open(key) {
    const [shop, agent] = key.split("\n");
    const sheet = new Sheet(() => this.#dialog.close());
    const words = new URLSearchParams({ shop, agent });
    const inquiries = [
      new Inquiry(`/api/v1/hour?${words}`, (hour) => sheet.hour(hour), () => sheet.hourFailed()),
      new Inquiry(`/api/v1/waiting?${new URLSearchParams({ shop, limit: 1000 })}`, ({ waiting }) => {
        sheet.waiting = waiting.filter((wait) => wait.agent === agent);
        this.#changed();
      }),
    ];
    this.#open = { key, sheet, inquiries };
    this.#dialog.replaceChildren(sheet.node);
    speakIn(this.#dialog);
    this.#dialog.showModal();
    this.#changed();
  }

  #closed() {
    this.#open?.inquiries.forEach((inquiry) => inquiry.close());
    this.#open = null;
    this.#dialog.replaceChildren();
  }

  draw(scene) {
    if (this.#open === null) {
      return;
    }
    const { key, sheet } = this.#open;
    const agent = scene.desk.agents.get(key) ?? gone(key);
    sheet.draw(view(agent, scene), scene);
  }
}

/** An agent of whom the window has nothing any more. */
function gone(key) {
  const [shop, agent] = key.split("\n");
  return { key, shop, agent, waiting: 0, activeSessions: 0 };
}

class Sheet {
  static MOST_WAITS = 20;

  #level = new LevelMark();
  #title = element("h2", { id: "details-title" });
  #shop = element("p", { class: "details-shop" });
  #failed = element("p", { class: "note", "data-text": "chart.failed", hidden: "" });
  #facts = new Facts();
  #proof = new Proof();
  #list = element("ol", { class: "list list-open" });
  #waits = section("his.waits", this.#list);
  #lines = new Map();
  chart = new HourChart();
  waiting = [];

  constructor(close) {
    const button = element("button", { type: "button", class: "tool", "data-label": "close" });
    button.append(icon("close"));
    button.addEventListener("click", close);
    const names = element("div", {}, this.#title, this.#shop);
    this.node = element(
      "article",
      {},
      element("header", { class: "details-head" }, names, this.#level.node, button),
      this.#facts.node,
      section("lastHour", this.chart.node, this.#failed),
      this.#waits,
      section("proof", this.#proof.node),
    );
  }

  hour(hour) {
    setHidden(this.#failed, true);
    this.chart.show(hour);
  }

  hourFailed() {
    setHidden(this.#failed, false);
  }

  draw(item, { desk, now }) {
    const { agent, shop, waited, level } = item;
    setText(this.#title, agentName(agent.agent, agent.shop));
    setText(this.#shop, agent.shop);
    setAttribute(this.node, "data-level", level);
    this.#level.update(level);
    this.#facts.draw({ row: agent, waited, level, currency: shop?.currency });
    this.#proof.draw({ figures: agent.figures, shop, agent: agent.agent, now });
    this.#drawWaits(agent.waiting === 0 ? [] : this.waiting, now, desk.levels(agent.shop));
  }

  #drawWaits(waiting, now, limits) {
    const lines = new Map();
    for (const wait of waiting.slice(0, Sheet.MOST_WAITS)) {
      const key = JSON.stringify([wait.buyer, wait.leg]);
      const line = this.#lines.get(key) ?? new WaitLine(true);
      line.update(wait, now, limits);
      lines.set(key, line);
    }
    this.#lines = lines;
    arrange(this.#list, [...lines.values()].map(({ node }) => node));
    setHidden(this.#waits, lines.size === 0);
  }
}

function section(words, ...children) {
  return element("section", { class: "details-part" }, element("h3", { "data-text": words }), ...children);
}
