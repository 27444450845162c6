import { element, setAttribute, setText } from "../dom.js";
import { time, wait } from "../format.js";
import { isOld, notices } from "../freshness.js";
import { say } from "../words.js";

/** Says over the board, in plain words, when its figures are not what is: the most important thing on it then. */
export class Notices {
  #root = document.getElementById("notices");
  #live = document.getElementById("live");
  #word = document.getElementById("live-word");
  #time = document.getElementById("live-time");
  #announcer;
  #told = "";

  constructor(announcer) {
    this.#announcer = announcer;
  }

  /** @returns {boolean} whether the figures are old */
  draw({ stream, desk, now }) {
    const found = notices(stream, desk, performance.now());
    const texts = found.map((notice) => this.#text(notice, desk));
    this.#show(found, texts);
    const kind = found[0]?.kind;
    setAttribute(this.#live, "data-kind", kind ?? "live");
    setText(this.#word, say(kind ? `live.${kind}` : "live"));
    setText(this.#time, now === 0 ? "" : time(now));
    const old = isOld(kind);
    setAttribute(document.body, "data-old", old ? "yes" : undefined);
    this.#announce(kind, texts[0]);
    return old;
  }

  #text({ kind, since }, desk) {
    const at = Date.now() - (since ?? 0);
    const values = {
      lost: [time(at)],
      stale: [time(at), wait(since)],
      starting: [desk.state],
      incomplete: [desk.missing.join(", ")],
      quiet: [wait(since)],
    };
    return say(`notice.${kind}`, ...(values[kind] ?? []));
  }

  #show(found, texts) {
    while (this.#root.children.length > found.length) {
      this.#root.lastElementChild.remove();
    }
    found.forEach(({ kind }, index) => {
      const notice = this.#root.children[index] ?? this.#root.appendChild(element("p", { class: "notice" }));
      setAttribute(notice, "data-kind", kind);
      setText(notice, texts[index]);
    });
  }

  /** Once for each change, not for each second that a notice counts. */
  #announce(kind = "", text = "") {
    if (kind !== this.#told && kind !== "connecting") {
      const recovered = isOld(this.#told) && kind === "";
      this.#announcer.tell(recovered ? say("told.recovered") : text);
      this.#told = kind;
    }
  }
}
