import { buckets } from '../../curves';
import { same } from '../../language';
import * as limits from '../../limits';
import type { Query } from '../../panel';
import { growth } from '../../promql';
import * as units from '../../units';
import { half, NOT_YET, rate } from './drawn';

/** The restore consumer reads far behind by nature. */
const MAIN = 'client_id!~".*restore.*"';

export const freshness = half({
  title: { en: 'Freshness', zh: '数据新鲜度' },
  says: {
    en: 'Age of the newest event and lag of the own time: if only the first grows nobody writes, if both grow the stream is stuck.',
    zh: '最新事件的时间差与流处理时间的滞后：仅前者增长说明无人发言，两者同增说明处理停滞。',
  },
  unit: units.SECONDS,
  limits: limits.CLOCK_BEHIND,
  queries: [
    {
      expr: 'time() - max(deskpulse_pipeline_newest_event_timestamp_seconds)',
      legend: { en: 'since the newest event', zh: '距最新事件' },
    },
    { expr: 'job:clock_behind:seconds', legend: { en: 'own time behind', zh: '流处理时间滞后' } },
  ],
});

export const lag = half({
  title: { en: 'Lag by topic', zh: '消费延迟（按主题）' },
  says: {
    en: 'Records not read yet, of the partition furthest behind: a hump is a peak, a slope is too little power.',
    zh: '各主题最落后分区的未读记录：隆起是高峰，斜坡是处理能力不足。',
  },
  unit: units.COUNT,
  limits: limits.BACKLOG_RECORDS,
  queries: [
    {
      expr: `max by (topic) (kafka_consumer_fetch_manager_records_lag_max{${MAIN}})`,
      legend: same('{{topic}}'),
    },
  ],
});

export const catchingUp = half({
  title: { en: 'Time to catch up', zh: '追上所需时间' },
  says: {
    en: 'How long the backlog of each instance lasts at the speed of the last minute: beyond half a minute it will not mend itself.',
    zh: '按最近一分钟速度，各实例消化积压所需时间：超过半分钟难以自行恢复。',
  },
  unit: units.SECONDS,
  limits: limits.BACKLOG_SECONDS,
  queries: [{ expr: 'instance:backlog:seconds', legend: same('{{instance}}') }],
});

export const throughput = half({
  title: { en: 'Events by topic', zh: '事件量（按主题）' },
  says: {
    en: 'Records settled in a second: a topic at 0 in the daytime is a producer that is cut off.',
    zh: '每秒处理的记录：白天为 0 的主题说明其来源已中断。',
  },
  unit: units.PER_SECOND,
  queries: [{ expr: rate('deskpulse_pipeline_events_total', 'topic'), legend: same('{{topic}}') }],
});

function quantile(q: number): Query {
  const histogram = rate('deskpulse_pipeline_event_to_figure_seconds_bucket', 'le');
  return { expr: `histogram_quantile(${q}, ${histogram})`, legend: same(`p${q * 100}`) };
}

export const latency = half({
  title: { en: 'Event to figure', zh: '事件计入指标的时间' },
  says: {
    en: 'Half, nineteen in twenty and ninety-nine in a hundred events are in the figures by then; beyond the limit alerts come late.',
    zh: '50%、95%、99% 的事件计入指标所需时间；超过上限则告警也会迟到。',
  },
  unit: units.SECONDS,
  limits: limits.FIGURE_DELAY,
  queries: [quantile(0.5), quantile(0.95), quantile(0.99)],
});

export const latencies = buckets({
  title: { en: 'Event to figure, all of them', zh: '事件计入指标时间的分布' },
  says: {
    en: 'How many events took how long: a second band above the first is one slow task, a rising band is overload.',
    zh: '各时长的事件数量：上方另成一带说明个别任务变慢，整体上移说明过载。',
  },
  empty: NOT_YET,
  unit: units.SECONDS,
  width: 12,
  queries: [
    {
      expr: growth('deskpulse_pipeline_event_to_figure_seconds_bucket', '$__rate_interval', [], "", "le"),
      legend: same('{{le}}'),
    },
  ],
});
