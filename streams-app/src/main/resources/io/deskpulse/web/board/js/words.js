import en from "../words/en.js";
import zh from "../words/zh.js";

/** The words of the board in the chosen language; every text that is not a figure or a name comes from here. */

const DICTIONARIES = Object.freeze({ en, zh });
const LOCALES = Object.freeze({ en: "en", zh: "zh-CN" });

let words = en;

/** @param {"en" | "zh"} language; the document is marked as being in it */
export function speak(language) {
  words = DICTIONARIES[language];
  document.documentElement.lang = LOCALES[language];
}

/**
 * @param {string} key
 * @param {...(string | number)} values for `{0}`, `{1}` …
 * @throws if there are no such words: a defect, and never shown as an empty place
 */
export function say(key, ...values) {
  const pattern = words[key];
  if (pattern === undefined) {
    throw new Error(`no words for ${key}`);
  }
  return pattern.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** Words for each element under a root that names its words in `data-text` or `data-label`. */
export function speakIn(root) {
  for (const node of root.querySelectorAll("[data-text]")) {
    if (node.id !== "foot-window") {
      node.textContent = say(node.dataset.text);
    }
  }
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
  }
}
