/** Draws at most once a frame, however many events came, and once a second for the waits that count. */
export class Frames {
  #draw;
  #asked = false;

  /** @param {() => void} draw */
  constructor(draw) {
    this.#draw = draw;
  }

  /** Something changed. */
  ask() {
    if (!this.#asked) {
      this.#asked = true;
      requestAnimationFrame(() => {
        this.#asked = false;
        this.#draw();
      });
    }
  }

  /** @param {() => void} each called every second before the drawing */
  everySecond(each) {
    setInterval(() => {
      each();
      this.ask();
    }, 1000);
  }
}
