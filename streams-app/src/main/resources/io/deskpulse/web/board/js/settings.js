/**
 * What the reader has chosen. It stands in the address, so that a link shows the same board; language, theme, window and
 * ledger are also kept for the next visit.
 */

const CHOICES = {
  lang: ["en", "zh"],
  theme: ["auto", "light", "dark"],
  window: ["5m", "15m", "60m", "today"],
  ledger: ["platform", "fair"],
  wall: ["0", "1"],
};
const DEFAULTS = { theme: "auto", window: "15m", ledger: "platform", wall: "0", shop: "", q: "", sort: "worst" };
const KEPT = ["lang", "theme", "window", "ledger"];

export class Settings {
  #values;
  #listeners = [];

  constructor() {
    const asked = new URLSearchParams(location.search);
    const lang = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
    this.#values = { ...DEFAULTS, lang };
    for (const name of Object.keys(this.#values)) {
      const value = asked.get(name) ?? (KEPT.includes(name) ? kept(name) : null);
      if (value !== null && (CHOICES[name]?.includes(value) ?? true)) {
        this.#values[name] = value;
      }
    }
  }

  /** @param {string} name */
  get(name) {
    return this.#values[name];
  }

  set(name, value) {
    if (this.#values[name] === value) {
      return;
    }
    this.#values[name] = value;
    if (KEPT.includes(name)) {
      keep(name, value);
    }
    history.replaceState(null, "", this.address());
    this.#listeners.forEach((listener) => listener(name, value));
  }

  /** The next of a setting's choices, round and round. */
  turn(name) {
    const choices = CHOICES[name];
    this.set(name, choices[(choices.indexOf(this.get(name)) + 1) % choices.length]);
  }

  /** @param {(name: string, value: string) => void} listener */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  /** The address of the board as it is now. */
  address() {
    const changed = Object.entries(this.#values).filter(([name, value]) => value !== DEFAULTS[name]);
    return `/?${new URLSearchParams(changed)}`;
  }
}

function kept(name) {
  try {
    return localStorage.getItem(`deskpulse.${name}`);
  } catch {
    return null; // Storage is forbidden here: the address alone remembers.
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(`deskpulse.${name}`, value);
  } catch {
    // Likewise.
  }
}
