/** Figures of a row at its shop's target, and sums of them over shops: counts are added, ratios formed last. */

/**
 * The rate within the seconds of the shop's target.
 *
 * @returns {?{within: number, judged: number, rate: number, seconds: number}} absent where nothing was judged
 */
export function targetRate(figures, seconds, ledger) {
  const judged = figures?.judged?.[ledger]?.[seconds];
  const rate = figures?.rate?.[ledger]?.[seconds];
  if (!judged || rate === undefined) {
    return undefined;
  }
  return { within: figures.within?.[seconds] ?? 0, judged, rate, seconds };
}

/** The same over shops, each at its own target. */
export function sumOfTargets(shops, ledger) {
  let within = 0;
  let judged = 0;
  for (const shop of shops) {
    const one = targetRate(shop.figures, shop.headline?.seconds, ledger);
    within += one?.within ?? 0;
    judged += one?.judged ?? 0;
  }
  return { within, judged, rate: judged === 0 ? undefined : within / judged };
}

/** Sums of what shops say of now. */
export function sumOfShops(shops) {
  const sum = { waiting: 0, sessions: 0, working: 0, overdue: { warn: 0, alert: 0, breach: 0 } };
  for (const shop of shops) {
    sum.waiting += shop.waiting;
    sum.sessions += shop.activeSessions ?? 0;
    sum.working += shop.workingAgents ?? 0;
    for (const level of Object.keys(sum.overdue)) {
      sum.overdue[level] += shop.overdue?.[level] ?? 0;
    }
  }
  return sum;
}
