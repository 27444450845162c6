/** What the server last said of shops and agents. Rows are replaced whole, never changed in place. */
export class Desk {
  /** @type {Map<string, object>} by shop */
  shops = new Map();
  /** @type {Map<string, object>} by {@link Desk.key} */
  agents = new Map();
  /** The 50 longest waits. */
  waiting = [];
  /** How many wait in all. */
  totalWaiting = 0;
  /** Whether a whole desk was ever heard of. */
  known = false;
  at = 0;
  newestEvent;
  state = "";
  complete = true;
  missing = [];

  /** One agent in one shop; no identifier contains a line break. */
  static key(shop, agent) {
    return `${shop}\n${agent}`;
  }

  /** Takes over a whole desk: what it does not name is gone. */
  replace(whole) {
    this.shops.clear();
    this.agents.clear();
    this.known = true;
    this.#take(whole);
  }

  /** Takes over what changed. */
  change(part) {
    this.#take(part);
    for (const shop of part.gone?.shops ?? []) {
      this.shops.delete(shop);
    }
    for (const [shop, agent] of part.gone?.agents ?? []) {
      this.agents.delete(Desk.key(shop, agent));
    }
  }

  #take(document) {
    this.at = document.at;
    this.newestEvent = document.newestEvent;
    this.state = document.state;
    this.complete = document.complete !== false;
    this.missing = document.missing ?? [];
    for (const shop of document.shops ?? []) {
      this.shops.set(shop.shop, shop);
    }
    for (const agent of document.agents ?? []) {
      const key = Desk.key(agent.shop, agent.agent);
      this.agents.set(key, { ...agent, key });
    }
  }

  /** Takes over the longest waits. */
  replaceWaiting({ total, waiting }) {
    this.totalWaiting = total;
    this.waiting = waiting;
  }

  /** @returns {?object} the limits of a shop's levels */
  levels(shop) {
    return this.shops.get(shop)?.levels;
  }
}
