import * as units from '@grafana/grafana-foundation-sdk/units';

/** What a value is measured in, by the names that Grafana has for it. */
export const COUNT = units.Short;
export const SECONDS = units.Seconds;
export const SHARE = units.PercentUnit;
/** Of every pack; a desk whose shops are paid in another currency changes it here. */
export const MONEY = 'currency:¥';
export const SCORE = units.NoUnit;
export const QUOTIENT = units.NoUnit;
export const PER_SECOND = units.CountsPerSecond;
export const BYTES = units.BytesIEC;
export const BYTES_PER_SECOND = units.BytesPerSecondIEC;
export const SWITCH = units.BoolYesNo;
export const TEXT = units.String;
