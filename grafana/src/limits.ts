import limits from './limits.json';

/**
 * Where a figure turns bad, for the colours. Held by a test against the policies' defaults and the alert rules; shops that
 * agreed on other levels still have their own in every figure that counts by level or target.
 */
export interface Limit {
  readonly from: number;
  readonly color: 'green' | 'yellow' | 'orange' | 'red';
}

export type Limits = readonly Limit[];

const { warn, alert, breach } = limits.alertLevelSeconds;
const rule = limits.rules;

/** What grows worse as it grows. */
function rising(...steps: Limit[]): Limits {
  return [{ from: -Infinity, color: 'green' }, ...steps];
}

/** What is bad below its first mark and good from its second on. */
function falling(tolerable: number, good: number): Limits {
  return [
    { from: -Infinity, color: 'red' },
    { from: tolerable, color: 'orange' },
    { from: good, color: 'green' },
  ];
}

/** Good from a target on; what is below is not yet bad. */
function aiming(target: number): Limits {
  return [
    { from: -Infinity, color: 'yellow' },
    { from: target, color: 'green' },
  ];
}

export const WAIT = rising(
  { from: warn, color: 'yellow' },
  { from: alert, color: 'orange' },
  { from: breach, color: 'red' },
);
/** By level: only breaches wake anybody. */
export const OVERDUE: Readonly<Record<string, Limits>> = {
  warn: rising({ from: 1, color: 'yellow' }),
  alert: rising({ from: 1, color: 'orange' }),
  breach: rising({ from: 1, color: 'orange' }, { from: rule['threshold:buyers_in_breach:min'], color: 'red' }),
};
export const RESPONSE_RATE = falling(rule['threshold:slow_responder_within:min'], limits.targets.responseTime);
export const WAITING_PER_AGENT = rising({ from: limits.overloadWaitingPerAgent, color: 'red' });
export const OVERLOAD = rising({ from: 1, color: 'red' });
export const CONVERSION = aiming(limits.targets.conversion);
export const DSR = aiming(limits.targets.dsr);
export const REFUND_RATE = rising(
  { from: limits.targets.refundRate, color: 'yellow' },
  { from: rule['threshold:refund_ratio:min'], color: 'red' },
);
export const CLOCK_BEHIND = rising({ from: rule['threshold:clock_behind_seconds:max'], color: 'red' });
export const FIGURE_DELAY = rising({ from: rule['threshold:figure_delay_seconds:max'], color: 'red' });
export const BACKLOG_SECONDS = rising({ from: rule['threshold:backlog_seconds:max'], color: 'red' });
export const BACKLOG_RECORDS = rising({ from: rule['threshold:backlog_records:min'], color: 'orange' });
export const QUARANTINED = rising({ from: rule['threshold:quarantined_ratio:max'], color: 'red' });
export const RUNNING: Limits = [
  { from: -Infinity, color: 'red' },
  { from: 1, color: 'green' },
];
export const ANY_IS_BAD = rising({ from: 1, color: 'red' });
/** Beyond it a wait is red: of most packs the level breach. */
export const BREACH_SECONDS = breach;
export const SAMPLE = limits.minimumSample;
