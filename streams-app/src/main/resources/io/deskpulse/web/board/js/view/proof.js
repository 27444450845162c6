import { count, day, percent, seconds } from "../format.js";
import { element, setText } from "../dom.js";
import { say } from "../words.js";

const LEDGERS = ["platform", "fair"];

/** How the figures come about: each rate with what it divides, both ledgers side by side, and where to look up its facts. */
export class Proof {
  #body = element("tbody");
  #heads = [...["figure", ...LEDGERS].map((name) => element("th", { scope: "col", "data-text": `proof.${name}` }))];
  #note = element("p", { class: "note", "data-text": "proof.meanNote" });
  #links = element("p", { class: "note" });
  #table = element("table", { class: "proof" }, element("thead", {}, element("tr", {}, ...this.#heads)), this.#body);
  #drawn = "";
  node = element("div", {}, this.#table, this.#note, this.#links);

  /** @param {object} subject shop, agent and figures; drawn anew only when something of it changed */
  draw({ figures = {}, shop, agent, now, headline = false }) {
    const today = shop ? day(now, shop.zone) : "";
    const drawn = JSON.stringify([figures, shop?.headline, agent, today, document.documentElement.lang]);
    if (drawn === this.#drawn || !shop) {
      return;
    }
    this.#drawn = drawn;
    const thresholds = Object.keys(figures.within ?? {}).map(Number).sort((a, b) => a - b);
    const rates = thresholds.map((threshold) => rateRow(figures, threshold, shop.headline));
    this.#body.replaceChildren(...rates, ...meanRows(figures), ...(headline ? headlineRow(figures, shop.headline) : []));
    this.#drawLinks(shop, agent, today);
  }

  #drawLinks(shop, agent, date) {
    const question = { date, shop: shop.shop, figure: `within${shop.headline.seconds}` };
    if (agent !== undefined) {
      question.agent = agent;
    }
    const address = `/api/v1/evidence?${new URLSearchParams(question)}`;
    const link = element("a", { href: address, target: "_blank", rel: "noopener" });
    setText(link, say("proof.contest"));
    this.#links.replaceChildren(link);
  }
}

function row(name, ...cells) {
  return element("tr", {}, name, ...cells);
}

function named(text, badge) {
  const head = element("th", { scope: "row" }, text);
  if (badge) {
    head.append(element("span", { class: "badge" }, badge));
  }
  return head;
}

/** A figure with what it was formed of below it. */
function formed(value, basis) {
  return element("td", {}, element("b", {}, value), element("small", {}, basis));
}

function rateRow(figures, threshold, headline) {
  const within = figures.within[threshold];
  const cells = LEDGERS.map((ledger) => {
    const judged = figures.judged?.[ledger]?.[threshold] ?? 0;
    return formed(percent(figures.rate?.[ledger]?.[threshold]), `${count(within)} ÷ ${count(judged)}`);
  });
  const target = headline?.seconds === threshold ? say("proof.target") : undefined;
  return row(named(say("proof.rate", threshold), target), ...cells);
}

function meanRows({ meanMs, p50Ms, p90Ms, responses = 0, firstMeanMs, firstResponses = 0 }) {
  const both = (text) => element("td", { colspan: "2" }, element("b", {}, text));
  const means = LEDGERS.map((ledger) => element("td", {}, element("b", {}, seconds(meanMs?.[ledger], 1))));
  return [
    row(named(say("proof.mean")), ...means),
    row(named(say("proof.quantiles", count(responses))), both(`${seconds(p50Ms, 1)} · ${seconds(p90Ms, 1)}`)),
    row(named(say("proof.first", count(firstResponses))), both(seconds(firstMeanMs, 1))),
  ];
}

function headlineRow({ headlineRate, headlineCases }, { unit, seconds: limit }) {
  if (headlineRate === undefined) {
    return [];
  }
  const met = Math.round(headlineRate * headlineCases);
  const cell = formed(percent(headlineRate), say("proof.headlineCases", count(met), count(headlineCases)));
  cell.setAttribute("colspan", "2");
  return [row(named(say("proof.headline", say(`unit.${unit}`, `${limit} s`))), cell)];
}
