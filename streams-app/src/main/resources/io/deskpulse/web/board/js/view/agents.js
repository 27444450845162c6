import { comparator, matcher, nextSort, view } from "../agent-rows.js";
import { element, setAttribute, setHidden, setText } from "../dom.js";
import { count } from "../format.js";
import { Hold } from "../hold.js";
import { Rows } from "../rows.js";
import { say } from "../words.js";
import { AgentRow, COLUMNS } from "./agent-row.js";

const SCROLLER = "agents-scroller";

/** The table of agents, worst first until the reader wants otherwise. */
export class Agents {
  #settings;
  #rows;
  #hold;
  #heads = new Map();
  #parts = Object.fromEntries(
    ["agents-count", "agents-empty", "held", "worst"].map((id) => [id, document.getElementById(id)]),
  );

  /** @param {(key: string) => void} open shows an agent's details */
  constructor(settings, open) {
    this.#settings = settings;
    const table = document.getElementById("agents");
    const scroller = document.getElementById(SCROLLER);
    table.tHead.append(element("tr", {}, ...COLUMNS.map(([column, kind]) => this.#head(column, kind))));
    this.#rows = new Rows(scroller, table, ({ key }) => key, (item) => new AgentRow(item, open));
    this.#hold = new Hold(table.tBodies[0]);
    this.#parts.worst.addEventListener("click", () => settings.set("sort", "worst"));
    settings.onChange(() => this.#hold.release());
  }

  #head(column, kind) {
    const button = element("button", { type: "button", class: "sort", "data-text": `col.${column}` });
    const head = element("th", { scope: "col", class: kind }, button);
    button.addEventListener("click", () => this.#settings.set("sort", nextSort(column, this.#settings.get("sort"))));
    this.#heads.set(column, head);
    return head;
  }

  draw(scene) {
    const agents = [...scene.desk.agents.values()];
    const search = this.#settings.get("q");
    const wanted = agents.filter(matcher(search)).map((agent) => view(agent, scene));
    wanted.sort(comparator(this.#settings.get("sort")));
    this.#rows.show(this.#hold.apply(wanted));
    this.#drawHeads();
    this.#drawWords(scene, agents.length, wanted.length, search);
  }

  #drawHeads() {
    const sort = this.#settings.get("sort");
    const sorted = sort === "worst" ? "level" : sort.replace("-", "");
    const order = sort === "worst" || sort.startsWith("-") ? "descending" : "ascending";
    for (const [column, head] of this.#heads) {
      setAttribute(head, "aria-sort", column === sorted ? order : undefined);
      const hint = `col.${column}.hint`;
      setAttribute(head.firstElementChild, "title", column === "agent" || column === "wait" ? undefined : say(hint));
    }
  }

  #drawWords({ desk }, all, shown, search) {
    const parts = this.#parts;
    setText(parts["agents-count"], all === shown ? count(all) : say("countOf", count(shown), count(all)));
    setHidden(parts.held, !this.#hold.active);
    setHidden(parts.worst, this.#settings.get("sort") === "worst");
    setHidden(parts["agents-empty"], shown > 0 || !desk.known);
    if (shown === 0 && desk.known) {
      setText(parts["agents-empty"], all > 0 ? say("noAgents", search) : say("noAgentsYet"));
    }
  }
}
