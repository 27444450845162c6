/**
 * Whether what is shown is what is: the words over the board follow from this alone.
 *
 * @typedef {object} Reception
 * @property {boolean} connected
 * @property {?number} lostAt monotonic milliseconds since when the connection is lost
 * @property {?number} heardAt monotonic milliseconds of the last event
 */

/** Events come each second; so long without one, and the figures are old. */
export const STALE_AFTER = 5000;

/** So long without an event of a buyer, and a quiet desk is worth a word. */
export const QUIET_AFTER = 120_000;

/**
 * @param {Reception} reception
 * @param {object} desk
 * @param {number} elapsed monotonic milliseconds
 * @returns {{kind: "connecting" | "lost" | "stale" | "starting" | "incomplete" | "quiet", since?: number}[]}
 *     the gravest first; none where all is well. `since` is an age in milliseconds.
 */
export function notices(reception, desk, elapsed) {
  const age = reception.heardAt === undefined ? undefined : elapsed - reception.heardAt;
  if (!reception.connected) {
    return [{ kind: desk.known ? "lost" : "connecting", since: age }];
  }
  if (age !== undefined && age >= STALE_AFTER) {
    return [{ kind: "stale", since: age }];
  }
  return desk.known ? doubts(desk) : [{ kind: "connecting" }];
}

function doubts(desk) {
  const found = [];
  if (desk.state !== "running") {
    found.push({ kind: "starting" });
  }
  if (!desk.complete) {
    found.push({ kind: "incomplete" });
  }
  const silent = desk.newestEvent === undefined ? undefined : desk.at - desk.newestEvent;
  if (found.length === 0 && silent !== undefined && silent >= QUIET_AFTER) {
    found.push({ kind: "quiet", since: silent });
  }
  return found;
}

/** Whether figures under this notice are to be taken as old. */
export function isOld(kind) {
  return kind === "lost" || kind === "stale";
}
