import { states } from '../../curves';
import term from '../../glossary.json';
import { same } from '../../language';
import * as limits from '../../limits';
import * as units from '../../units';
import { half, SILENT } from './drawn';

export const quarantine = half({
  title: { en: 'Quarantined by reason', zh: '隔离（按原因）' },
  says: {
    en: 'Records refused in 15 minutes: SCHEMA and KEY_MISMATCH are a producer’s defect, FUTURE_TIME a clock, TOO_LATE a slow line.',
    zh: '15 分钟内被隔离的记录：SCHEMA、KEY_MISMATCH 属来源缺陷，FUTURE_TIME 属时钟，TOO_LATE 属传输过慢。',
  },
  unit: units.COUNT,
  queries: [{ expr: 'reason:quarantined:increase15m', legend: same('{{reason}}') }],
});

export const disorder = half({
  title: { en: 'Disorder', zh: '乱序与重复' },
  says: {
    en: 'Repeats dropped, figures corrected by late messages and messages of no account, in a second: a jump is a producer that sends again.',
    zh: '每秒丢弃的重复、迟到消息引起的更正与不计入的消息：突增说明来源在重发。',
  },
  unit: units.PER_SECOND,
  queries: [
    { expr: 'sum(rate(deskpulse_pipeline_duplicates_total[$__rate_interval]))', legend: term.duplicates },
    { expr: 'sum(rate(deskpulse_pipeline_corrections_total[$__rate_interval]))', legend: term.corrections },
    { expr: 'sum(rate(deskpulse_pipeline_ignored_total[$__rate_interval]))', legend: { en: 'ignored', zh: '不计入' } },
  ],
});

export const state = states({
  title: { en: 'State of each instance', zh: '各实例状态' },
  says: {
    en: 'Which state each instance was in: long stretches of rebalancing are restarts or restores, error needs somebody.',
    zh: '各实例所处状态：长时间 rebalancing 为重启或状态恢复，error 需人工处理。',
  },
  empty: SILENT,
  unit: units.SWITCH,
  width: 24,
  limits: limits.RUNNING,
  queries: [
    { expr: 'max by (instance, state) (deskpulse_pipeline_state) == 1', legend: same('{{instance}} {{state}}') },
  ],
});

export const facts = half({
  title: term.facts,
  says: {
    en: 'Facts stated and facts added to the figures, in a second: lines that part mean the desk does not keep up.',
    zh: '每秒产生的事实与计入指标的事实：两线分离说明汇总跟不上。',
  },
  unit: units.PER_SECOND,
  queries: [
    { expr: 'sum(rate(deskpulse_pipeline_facts_sent_total[$__rate_interval]))', legend: { en: 'stated', zh: '产生' } },
    { expr: 'sum(rate(deskpulse_pipeline_facts_received_total[$__rate_interval]))', legend: { en: 'added', zh: '计入' } },
  ],
});
