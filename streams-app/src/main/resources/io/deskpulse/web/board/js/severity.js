/** How bad a wait is: by the levels of its shop's policy, each passed when the wait is longer than its limit. */

/** From the mildest to the worst. */
export const LEVELS = Object.freeze(["warn", "alert", "breach"]);

/** @typedef {{warn: number, alert: number, breach: number}} Limits milliseconds */

/**
 * @param {?number} waited milliseconds
 * @param {?Limits} limits
 * @returns {"none" | "warn" | "alert" | "breach"} the worst level passed
 */
export function levelOf(waited, limits) {
  if (waited === undefined || !limits) {
    return "none";
  }
  return LEVELS.findLast((level) => waited > limits[level]) ?? "none";
}

/** 0 for none, 3 for breach. */
export function rank(level) {
  return LEVELS.indexOf(level) + 1;
}

/**
 * How much of the time until a breach is used up; comparable between shops with different limits.
 *
 * @returns {number} 0 where nobody waits; 1 at the breach, then more
 */
export function usedUp(waited, limits) {
  return waited === undefined || !limits ? 0 : waited / limits.breach;
}
