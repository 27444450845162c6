import type { Text } from '../../language';
import * as limits from '../../limits';
import { numbers } from '../../numbers';
import type { Drawing } from '../../panel';
import * as units from '../../units';
import { SILENT } from './drawn';

function number(title: Text, says: Text, unit: string, expr: string, coloured?: limits.Limits): Drawing {
  return numbers({ title, says, empty: SILENT, unit, width: 4, limits: coloured, queries: [{ expr, legend: title }] });
}

/** Whether the figures can be trusted, at one look. */
export const head: Drawing[] = [
  number(
    { en: 'Instances running', zh: '运行中的实例' },
    { en: 'Instances in the state running; at none of them no figure of any board moves.', zh: '处于运行状态的实例数；为 0 时所有看板均停滞。' },
    units.COUNT,
    'sum(max by (instance) (deskpulse_pipeline_state{state="running"}))',
    limits.RUNNING,
  ),
  number(
    { en: 'Behind the clock', zh: '落后于当前时间' },
    {
      en: "How far the pipeline's own time is behind: how old the figures are that you read.",
      zh: '流处理时间落后于当前时间的程度：即所见数据的滞后。',
    },
    units.SECONDS,
    'job:clock_behind:seconds',
    limits.CLOCK_BEHIND,
  ),
  number(
    { en: 'Event to figure, p99', zh: '事件计入指标 P99' },
    { en: 'One event in a hundred takes longer than this to be in the figures: beyond the limit alerts come late.', zh: '99% 的事件在该时间内计入指标；超过上限则告警也会迟到。' },
    units.SECONDS,
    'job:figure_delay_seconds:p99_5m',
    limits.FIGURE_DELAY,
  ),
  number(
    { en: 'Backlog', zh: '积压' },
    { en: 'Records that wait in the topics for the slowest partition; read it together with its duration.', zh: '最慢分区中待处理的记录数，应与所需时间一并判断。' },
    units.COUNT,
    'max(instance:backlog:records)',
    limits.BACKLOG_RECORDS,
  ),
  number(
    { en: 'Refused, of all records', zh: '隔离占比' },
    { en: 'Share of the last 15 minutes that was refused: what is refused is in no figure.', zh: '近 15 分钟被隔离的记录占比：被隔离的不计入任何指标。' },
    units.SHARE,
    'sum(reason:quarantined:increase15m) / (job:events:increase15m > 0)',
    limits.QUARANTINED,
  ),
  number(
    { en: 'Agents summed', zh: '已合并的客服' },
    {
      en: 'Agents beyond the series cap, who have no live figures of their own; raise agent-series if it is not 0.',
      zh: '超出指标上限、无单独实时数据的客服数；不为 0 时应调高 agent-series。',
    },
    units.COUNT,
    'max(deskpulse_pipeline_agent_rows_summed)',
    limits.ANY_IS_BAD,
  ),
];
