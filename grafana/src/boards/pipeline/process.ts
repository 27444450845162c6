import { same } from '../../language';
import * as units from '../../units';
import { half, rate } from './drawn';

/** Not there at all where nothing was ever restored. */
const RESTORE = 'client_id=~".*restore.*"';
const CONSUMED = 'kafka_consumer_fetch_manager_records_consumed_total';

export const restore = half({
  title: { en: 'State and restore', zh: '状态与恢复' },
  says: {
    en: 'Records read to restore state and open journeys: while the first is above 0 the shops concerned have no figures.',
    zh: '恢复状态所读记录与未结束的会话或提问：前者大于 0 时相关店铺暂无数据。',
  },
  unit: units.COUNT,
  queries: [
    { expr: `sum(increase(${CONSUMED}{${RESTORE}}[1m])) or vector(0)`, legend: { en: 'restored in a minute', zh: '每分钟恢复' } },
    { expr: 'sum(deskpulse_pipeline_open_journeys)', legend: { en: 'open journeys', zh: '未结束的会话或提问' } },
  ],
});

export const threads = half({
  title: { en: 'Stream threads', zh: '流处理线程' },
  says: {
    en: 'Threads alive and threads failed: a failed one was replaced, but many of them are one bad record or broker.',
    zh: '存活与失败的线程：失败的会被替换，频繁失败则是记录或集群有问题。',
  },
  unit: units.COUNT,
  queries: [
    { expr: 'sum(kafka_stream_alive_stream_threads)', legend: { en: 'alive', zh: '存活' } },
    { expr: 'sum(kafka_stream_failed_stream_threads_total)', legend: { en: 'failed', zh: '失败' } },
  ],
});

export const writes = half({
  title: { en: 'State written', zh: '状态写入' },
  says: {
    en: 'Bytes written to disk in a second by each instance: near what the disk bears, latency follows.',
    zh: '各实例每秒写盘字节：接近磁盘极限时延迟随之上升。',
  },
  unit: units.BYTES_PER_SECOND,
  queries: [{ expr: rate('kafka_stream_state_bytes_written_total', 'instance'), legend: same('{{instance}}') }],
});

export const heap = half({
  title: { en: 'Heap', zh: '堆内存' },
  says: {
    en: 'Memory used beside what is allowed: a floor that only rises will end the process.',
    zh: '已用与允许的堆内存：低点持续上升终将使进程退出。',
  },
  unit: units.BYTES,
  queries: [
    { expr: 'sum by (instance) (jvm_memory_used_bytes{area="heap"})', legend: { en: '{{instance}} used', zh: '{{instance}} 已用' } },
    {
      expr: 'sum by (instance) (jvm_memory_max_bytes{area="heap"} > 0)',
      legend: { en: '{{instance}} allowed', zh: '{{instance}} 上限' },
    },
  ],
});

export const processor = half({
  title: { en: 'Processor and collections', zh: '处理器与垃圾回收' },
  says: {
    en: 'Share of the processor used and of time spent in collections: the first near 100 % is too small a machine, the second above 5 % too small a heap.',
    zh: '处理器占用与垃圾回收时间占比：前者接近 100% 说明机器不足，后者超过 5% 说明堆过小。',
  },
  unit: units.SHARE,
  queries: [
    { expr: 'max by (instance) (process_cpu_usage)', legend: { en: '{{instance}} processor', zh: '{{instance}} 处理器' } },
    { expr: rate('jvm_gc_pause_seconds_sum', 'instance'), legend: { en: '{{instance}} collections', zh: '{{instance}} 垃圾回收' } },
  ],
});
