import { count } from "./format.js";
import { rank } from "./severity.js";

/**
 * The alerts as they came. One leg raises an alert at each level it passes; shown is the worst of them, once a leg, so that
 * one waiting buyer is one line.
 */
export class AlertBook {
  /** Resolved ones beyond this many are forgotten, the oldest first. */
  static KEPT = 200;
  /** The whole list ends after so many. */
  static MOST_TOLD = 500;

  /** @type {Map<string, Map<string, object>>} of each leg, by level */
  #legs = new Map();
  #anew = false;
  /** Whether there are more than the server has told. */
  cut = false;

  /** The next batch is the whole list, and news to nobody: what it does not name is forgotten. */
  expectAll() {
    this.#anew = true;
  }

  /** @returns {object[]} alerts that were not known before */
  take(alerts) {
    if (this.#anew) {
      this.#legs.clear();
      this.cut = alerts.length >= AlertBook.MOST_TOLD;
    }
    const unknown = alerts.filter((alert) => this.#put(alert));
    const fresh = this.#anew ? [] : unknown;
    this.#anew = false;
    this.#forgetOld();
    return fresh;
  }

  #put(alert) {
    const key = JSON.stringify([alert.shop, alert.buyer, alert.leg]);
    const levels = this.#legs.get(key) ?? new Map();
    this.#legs.set(key, levels);
    const known = levels.has(alert.level);
    levels.set(alert.level, { ...alert, key });
    return !known && alert.resolvedAt === undefined;
  }

  #forgetOld() {
    const excess = this.#legs.size - AlertBook.KEPT;
    const resolved = this.all().filter((alert) => alert.resolvedAt !== undefined);
    resolved.slice(Math.max(0, resolved.length - Math.max(0, excess))).forEach(({ key }) => this.#legs.delete(key));
  }

  /** @param {object[]} alerts of this book; @returns {{open: object[], number: string}} those not resolved, and how many */
  firing(alerts) {
    const open = alerts.filter(({ resolvedAt }) => resolvedAt === undefined);
    return { open, number: count(open.length) + (this.cut ? "+" : "") };
  }

  /** @returns {object[]} one a leg: open ones first, the newest first */
  all() {
    return [...this.#legs.values()].map(worst).sort(byOpenAndNewest);
  }
}

function worst(levels) {
  return [...levels.values()].reduce((a, b) => (rank(b.level) > rank(a.level) ? b : a));
}

function byOpenAndNewest(a, b) {
  const open = (alert) => (alert.resolvedAt === undefined ? 0 : 1);
  return open(a) - open(b) || (b.resolvedAt ?? b.raisedAt) - (a.resolvedAt ?? a.raisedAt);
}
