import { element, setFill, setText } from "../dom.js";
import { wait } from "../format.js";
import { usedUp } from "../severity.js";

/** A wait that counts: its time, and how much of the time until a breach is used up, with marks at warn and alert. */
export class WaitBar {
  #time = element("span", { class: "wait-time" });
  #fill = element("span", { class: "bar-fill" });
  #marks = [element("span", { class: "bar-mark" }), element("span", { class: "bar-mark" })];
  #bar = element("span", { class: "bar", "aria-hidden": "true" }, this.#fill, ...this.#marks);
  #limits;

  nodes = [this.#time, this.#bar];

  /** @param {?number} waited milliseconds; @param {?object} limits of the shop's levels */
  update(waited, limits) {
    setText(this.#time, wait(waited));
    setFill(this.#fill, usedUp(waited, limits));
    if (limits && limits !== this.#limits) {
      this.#limits = limits;
      this.#marks[0].style.left = `${(100 * limits.warn) / limits.breach}%`;
      this.#marks[1].style.left = `${(100 * limits.alert) / limits.breach}%`;
    }
  }
}
