import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import type { Language, Text } from './language';
import type { Limits } from './limits';

/** One line, bar or number, or several told apart by labels. */
export interface Query {
  readonly expr: string;
  /** What it is called; `{{label}}` stands for a label's value. */
  readonly legend: Text;
}

/** What every panel must say of itself. */
export interface Panel {
  readonly title: Text;
  /** One sentence: what to conclude from it. */
  readonly says: Text;
  /** What stands there when there is no data, and hence what that means. */
  readonly empty: Text;
  readonly unit: string;
  /** Of 24 columns. */
  readonly width: number;
  readonly limits?: Limits;
  /** Names for label values that would stand there raw, and limits of their own where they have some. */
  readonly names?: Readonly<Record<string, Text>>;
  readonly limitsOf?: Readonly<Record<string, Limits>>;
  readonly decimals?: number;
}

/** A panel that only lacks its edition and its place. */
export interface Drawing {
  readonly width: number;
  draw(language: Language): Builder;
}

/** What the builders of all kinds of panels have in common. */
export interface Builder extends cog.Builder<dashboard.Panel> {
  id(id: number): this;
  title(title: string): this;
  description(description: string): this;
  datasource(datasource: { type: string; uid: string }): this;
  gridPos(position: dashboard.GridPos): this;
  unit(unit: string): this;
  decimals(decimals: number): this;
  noValue(text: string): this;
  thresholds(thresholds: cog.Builder<dashboard.ThresholdsConfig>): this;
  colorScheme(color: cog.Builder<dashboard.FieldColor>): this;
  withTarget(target: cog.Builder<cog.Dataquery>): this;
  overrideByName(name: string, properties: dashboard.DynamicConfigValue[]): this;
}

export const DATA_SOURCE = { type: 'prometheus', uid: '${datasource}' };

/** Puts onto a builder what every panel has. */
export function dress<B extends Builder>(builder: B, panel: Panel, language: Language): B {
  builder
    .title(panel.title[language])
    .description(panel.says[language])
    .noValue(panel.empty[language])
    .unit(panel.unit)
    .datasource(DATA_SOURCE);
  if (panel.limits !== undefined) {
    builder.thresholds(thresholds(panel.limits));
  }
  if (panel.decimals !== undefined) {
    builder.decimals(panel.decimals);
  }
  for (const [value, name] of Object.entries(panel.names ?? {})) {
    builder.overrideByName(value, ofValue(name[language], panel.limitsOf?.[value]));
  }
  return builder;
}

function ofValue(name: string, limits?: Limits): dashboard.DynamicConfigValue[] {
  const named = [{ id: 'displayName', value: name }];
  return limits === undefined ? named : [...named, { id: 'thresholds', value: thresholds(limits).build() }];
}

export function thresholds(limits: Limits): dashboard.ThresholdsConfigBuilder {
  const steps = limits.map(({ from, color }) => ({ value: from === -Infinity ? null : from, color }));
  return new dashboard.ThresholdsConfigBuilder().mode(dashboard.ThresholdsMode.Absolute).steps(steps);
}

/** The queries as of now. */
export function now(queries: readonly Query[], language: Language): prometheus.DataqueryBuilder[] {
  return targets(queries, language).map((target) => target.instant());
}

/** The queries over the time shown. */
export function overTime(queries: readonly Query[], language: Language): prometheus.DataqueryBuilder[] {
  return targets(queries, language).map((target) => target.range());
}

function targets(queries: readonly Query[], language: Language): prometheus.DataqueryBuilder[] {
  return queries.map(({ expr, legend }, index) =>
    new prometheus.DataqueryBuilder()
      .refId(String.fromCharCode('A'.charCodeAt(0) + index))
      .datasource(DATA_SOURCE)
      .expr(expr)
      .legendFormat(legend[language]),
  );
}

/** Every kind of panel takes its queries in the same way. */
export function ask<B extends Builder>(builder: B, queries: readonly prometheus.DataqueryBuilder[]): B {
  queries.forEach((query) => builder.withTarget(query));
  return builder;
}
