import { targetRate } from "./figures.js";
import { levelOf, usedUp } from "./severity.js";

/** The agents as a table shows them: what is derived of a row, who is meant by a search, and who comes first. */

/** @returns {object} a row with its wait, level and figures at this moment */
export function view(agent, scene) {
  const shop = scene.desk.shops.get(agent.shop);
  const waited = agent.oldestSince === undefined ? undefined : Math.max(0, scene.now - agent.oldestSince);
  const ledger = scene.settings.get("ledger");
  return {
    key: agent.key,
    agent,
    shop,
    waited,
    level: levelOf(waited, shop?.levels),
    used: usedUp(waited, shop?.levels),
    mean: agent.figures?.meanMs?.[ledger],
    target: targetRate(agent.figures, shop?.headline?.seconds, ledger),
  };
}

/** What each column sorts by; absent values come last, whichever the direction. */
const VALUES = {
  agent: (row) => row.agent.agent,
  waiting: (row) => row.agent.waiting,
  wait: (row) => row.waited,
  sessions: (row) => row.agent.activeSessions,
  responses: (row) => row.agent.figures?.responses,
  mean: (row) => row.mean,
  p90: (row) => row.agent.figures?.p90Ms,
  rate: (row) => row.target?.rate,
  conversion: (row) => row.agent.figures?.conversion,
  sales: (row) => row.agent.figures?.salesMinor,
  csat: (row) => row.agent.figures?.satisfied,
};

/** The columns that a click sorts upwards first: names from A, rates from the lowest. */
const UPWARDS = new Set(["agent", "rate", "conversion", "csat"]);

/** @param {string} sort "worst", a column, or a column with a minus for downwards */
export function comparator(sort) {
  const down = sort.startsWith("-");
  const value = VALUES[down ? sort.slice(1) : sort];
  if (!value) {
    return worstFirst;
  }
  const direction = down ? -1 : 1;
  return (a, b) => byPresence(value(a), value(b), direction) || worstFirst(a, b);
}

/** What a click on a column's head asks for. */
export function nextSort(column, sort) {
  if (column === "level") {
    return "worst";
  }
  const first = UPWARDS.has(column) ? column : `-${column}`;
  const second = UPWARDS.has(column) ? `-${column}` : column;
  return sort === first ? second : first;
}

/** Most of the time until a breach used up; then most buyers; then the lowest rate. */
export function worstFirst(a, b) {
  return (
    b.used - a.used ||
    b.agent.waiting - a.agent.waiting ||
    byPresence(a.target?.rate, b.target?.rate, 1) ||
    compare(a.key, b.key)
  );
}

function byPresence(a, b, direction) {
  if (a === undefined || b === undefined) {
    return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  }
  return direction * (typeof a === "string" ? a.localeCompare(b, "zh") : a - b);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @returns {(agent: object) => boolean} whether a search means an agent */
export function matcher(search) {
  const wanted = search.trim().toLowerCase();
  return wanted === ""
    ? () => true
    : ({ agent, shop }) => agent.toLowerCase().includes(wanted) || shop.toLowerCase().includes(wanted);
}
