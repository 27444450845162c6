import type { Board } from '../board';
import { disorder, facts, quarantine, state } from './pipeline/content';
import { head } from './pipeline/head';
import { heap, processor, restore, threads, writes } from './pipeline/process';
import { catchingUp, freshness, lag, latencies, latency, throughput } from './pipeline/stream';

/** Whether any other board can be trusted. */
export const pipeline: Board = {
  key: 'pipeline',
  title: { en: 'Pipeline', zh: '流处理' },
  says: {
    en: 'For who runs it: whether the figures are fresh and complete, and what holds them up if not.',
    zh: '面向运维：数据是否及时、完整，若否则卡在何处。',
  },
  variables: [],
  from: 'now-1h',
  refresh: '10s',
  rows: [
    { height: 4, panels: head },
    { height: 8, panels: [freshness, lag] },
    { height: 8, panels: [catchingUp, throughput] },
    { height: 8, panels: [latency, latencies] },
    { height: 8, panels: [quarantine, disorder] },
    { height: 5, panels: [state] },
    { height: 8, panels: [facts, restore] },
    { height: 8, panels: [threads, writes] },
    { height: 8, panels: [heap, processor] },
  ],
};
