/** Figures as text: the same in a table, a chart and the words for a screen reader. */

/** What stands where there is no figure; never 0, which would be one. */
export const NONE = "–";

/** A wait that counts: 0:07, 2:41, 1:02:41. @param {?number} ms */
export function wait(ms) {
  if (ms === undefined) {
    return NONE;
  }
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = String(seconds % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** A measured time, in seconds up to ten minutes. @param {?number} ms */
export function seconds(ms, digits = 0) {
  if (ms === undefined) {
    return NONE;
  }
  return ms < 600_000 ? `${(ms / 1000).toFixed(digits)} s` : wait(ms);
}

/** @param {?number} share 0 to 1; cut off, not rounded up, so that 100 % means all */
export function percent(share) {
  if (share === undefined) {
    return NONE;
  }
  const tenths = Math.round(share * 1000);
  const shown = tenths === 1000 && share < 1 ? 999 : tenths;
  return `${(shown / 10).toFixed(1)}%`;
}

/** @param {?number} number a count */
export function count(number) {
  return number === undefined ? NONE : number.toLocaleString("en");
}

const currencies = new Map();

/** @param {?number} minor in the smallest unit; @param {string} currency ISO 4217 */
export function money(minor, currency, short = false) {
  if (minor === undefined || !currency) {
    return NONE;
  }
  const key = `${currency} ${short} ${document.documentElement.lang}`;
  if (!currencies.has(key)) {
    currencies.set(key, moneyFormat(currency, short));
  }
  const { format, unit } = currencies.get(key);
  return format.format(minor / unit);
}

function moneyFormat(currency, short) {
  const locale = document.documentElement.lang;
  const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" };
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits;
  const format = new Intl.NumberFormat(locale, short ? { ...style, maximumFractionDigits: 0 } : style);
  return { format, unit: 10 ** digits };
}

/** Time of day where the reader is. @param {number} at epoch milliseconds */
export function time(at) {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The business day in a shop's zone, as 2026-11-11. */
export function day(at, zone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
}
