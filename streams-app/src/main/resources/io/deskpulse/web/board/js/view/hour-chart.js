import uPlot from "/board/uplot/uPlot.esm.js";
import { count, seconds, time } from "../format.js";
import { element, setText } from "../dom.js";
import { say } from "../words.js";

const MINUTE = 60_000;
const MINUTES = 60;
const HEIGHT = 200;

/** The last hour by the minute: bars of judged legs, within the target and missed, and the mean response as a line. */
export class HourChart {
  #frame = element("div", { class: "chart-frame", role: "img" });
  #legend = element("p", { class: "chart-legend" });
  #chart = null;
  #columns = null;
  #withinSeconds = 0;
  #idle = "chart.none";
  node = element("div", { class: "chart" }, this.#frame, this.#legend);

  constructor() {
    new ResizeObserver(() => this.#fit()).observe(this.#frame);
  }

  /** @param {{at: number, minutes: object[], withinSeconds: number}} hour as /api/v1/hour tells it */
  show(hour) {
    this.#withinSeconds = hour.withinSeconds;
    this.#columns = columns(hour);
    if (this.#chart) {
      this.#chart.setData(this.#columns);
    } else {
      this.redraw();
    }
    this.#words(hour.minutes);
  }

  /** In the colours and words of now. */
  redraw() {
    this.#chart?.destroy();
    this.#chart = this.#columns === null ? null : new uPlot(this.#options(), this.#columns, this.#frame);
  }

  #words(minutes) {
    const sum = (field) => minutes.reduce((all, minute) => all + (minute[field] ?? 0), 0);
    const [judged, within] = [sum("judged"), sum("within")];
    const told = `${say("chart.within", this.#withinSeconds)}: ${count(within)}, ${say("chart.missed")}: ${count(judged - within)}`;
    this.#frame.setAttribute("aria-label", `${say("lastHour")}. ${told}`);
    this.#idle = minutes.length === 0 ? "chart.none" : "chart.legend";
    this.#point(this.#chart?.cursor.idx);
  }

  #fit() {
    const width = this.#frame.clientWidth;
    if (this.#chart && width > 0 && width !== this.#chart.width) {
      this.#chart.setSize({ width, height: HEIGHT });
    }
  }

  #options() {
    const colour = colours();
    const bars = uPlot.paths.bars({ size: [0.75, 12] });
    return {
      width: this.#frame.clientWidth || 480,
      height: HEIGHT,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      scales: { n: { range: (_, __, most) => [0, Math.max(4, most * 1.15)] }, s: { range: (_, __, most) => [0, Math.max(10, most * 1.15)] } },
      axes: [
        { ...axis(colour), size: 28, values: (_, ticks) => ticks.map((at) => time(at * 1000).slice(0, 5)) },
        { ...axis(colour), scale: "s", size: 52, values: (_, ticks) => ticks.map((s) => `${s} s`) },
        { ...axis(colour), scale: "n", side: 1, size: 36, grid: { show: false }, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
      ],
      series: [
        {},
        { scale: "n", paths: bars, fill: colour("--missed"), width: 0, points: { show: false } },
        { scale: "n", paths: bars, fill: colour("--within"), width: 0, points: { show: false } },
        { scale: "s", stroke: colour("--accent"), width: 2, spanGaps: true, points: { size: 5, fill: colour("--accent") } },
      ],
      hooks: { setCursor: [(chart) => this.#point(chart.cursor.idx)] },
    };
  }

  #point(index) {
    const at = index === null || index === undefined ? undefined : this.#columns[0][index];
    if (at === undefined) {
      setText(this.#legend, say(this.#idle));
      return;
    }
    const [judged, within, mean] = [1, 2, 3].map((column) => this.#columns[column][index] ?? undefined);
    const missed = judged === undefined ? undefined : judged - within;
    const parts = [
      time(at * 1000).slice(0, 5),
      `${say("chart.within", this.#withinSeconds)} ${count(within)}`,
      `${say("chart.missed")} ${count(missed)}`,
      `${say("col.mean")} ${seconds(mean === undefined ? undefined : mean * 1000, 1)}`,
    ];
    setText(this.#legend, parts.join("   "));
  }
}

/** Time, judged, within and mean, a row for each of the sixty minutes; null where nothing happened. */
function columns({ at, minutes }) {
  const last = Math.floor(at / MINUTE) * MINUTE;
  const byMinute = new Map(minutes.map((minute) => [minute.at, minute]));
  const times = Array.from({ length: MINUTES }, (_, index) => last - (MINUTES - 1 - index) * MINUTE);
  const column = (of) => times.map((time) => (byMinute.has(time) ? (of(byMinute.get(time)) ?? null) : null));
  const means = column(({ meanMs }) => (meanMs === undefined ? null : meanMs / 1000));
  return [times.map((time) => time / 1000), column(({ judged }) => judged), column(({ within }) => within), means];
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(name).trim();
}

function axis(colour) {
  const font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return { font, stroke: colour("--dim"), grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false } };
}
