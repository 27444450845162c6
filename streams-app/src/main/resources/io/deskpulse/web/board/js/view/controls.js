import { element, setAttribute, setText } from "../dom.js";
import { say, speak, speakIn } from "../words.js";

const byId = (id) => document.getElementById(id);

/** What the reader can choose, and the words of the page that follow from it. */
export class Controls {
  #settings;
  #choices = [];

  constructor(settings) {
    this.#settings = settings;
    this.#choice("window", ["5m", "15m", "60m", "today"]);
    this.#choice("ledger", ["platform", "fair"]);
    byId("language").addEventListener("click", () => settings.turn("lang"));
    byId("theme").addEventListener("click", () => settings.turn("theme"));
    byId("wall").addEventListener("click", () => this.#turnWall());
    byId("search").value = settings.get("q");
    byId("search").addEventListener("input", (event) => settings.set("q", event.target.value));
    document.addEventListener("keydown", (event) => this.#shortcut(event));
    this.apply();
  }

  #choice(name, values) {
    const group = byId(`choose-${name}`);
    for (const value of values) {
      const button = element("button", { type: "button" });
      button.addEventListener("click", () => this.#settings.set(name, value));
      group.append(button);
      this.#choices.push({ name, value, button, group });
    }
  }

  /** "/" looks for somebody, as in many programs; Escape ends that. */
  #shortcut(event) {
    const search = byId("search");
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && event.target.tagName !== "INPUT") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      this.#settings.set("q", "");
    }
  }

  async #turnWall() {
    this.#settings.turn("wall");
    if (this.#settings.get("wall") === "0") {
      await document.exitFullscreen?.().catch(() => {}); // It was not in full screen, which is as wanted.
    } else {
      await document.documentElement.requestFullscreen?.().catch(() => {}); // Not allowed: the board grows all the same.
    }
  }

  /** Brings the page in line with the settings. */
  apply() {
    const settings = this.#settings;
    speak(settings.get("lang"));
    document.documentElement.dataset.theme = settings.get("theme");
    document.documentElement.classList.toggle("wall", settings.get("wall") === "1");
    speakIn(document);
    this.#sayChoices();
    setText(byId("language"), say("language"));
    setAttribute(byId("language"), "title", say("language.hint"));
    setText(byId("theme-word"), say(`theme.${settings.get("theme")}`));
    setAttribute(byId("theme"), "title", say("theme", say(`theme.${settings.get("theme")}`)));
    setAttribute(byId("wall"), "aria-pressed", settings.get("wall") === "1");
    setAttribute(byId("wall"), "title", say("wall.hint"));
    setAttribute(byId("search"), "placeholder", say("search"));
    const chosen = ["window", "ledger"].map((name) => say(`${name}.${settings.get(name)}`));
    setText(byId("foot-window"), say("foot", ...chosen));
  }

  #sayChoices() {
    for (const { name, value, button, group } of this.#choices) {
      setAttribute(group, "aria-label", say(name));
      setText(button, say(`${name}.${value}`));
      setAttribute(button, "aria-pressed", this.#settings.get(name) === value);
      setAttribute(button, "title", name === "ledger" ? say(`ledger.${value}.hint`) : undefined);
    }
  }
}
