import * as common from '@grafana/grafana-foundation-sdk/common';
import type { DynamicConfigValue } from '@grafana/grafana-foundation-sdk/dashboard';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import * as table from '@grafana/grafana-foundation-sdk/table';
import { same, type Language, type Text } from './language';
import type { Limits } from './limits';
import { ask, dress, now, thresholds, type Builder, type Drawing, type Panel } from './panel';

/** A column of what rows are told apart by. */
export interface LabelColumn {
  readonly label: string;
  readonly title: Text;
  /** Where a click leads; fields of the row by their label. */
  readonly link?: (language: Language) => string;
}

/** A column of figures. */
export interface ValueColumn {
  readonly title: Text;
  readonly expr: string;
  readonly unit: string;
  readonly limits?: Limits;
  readonly decimals?: number;
}

export interface Table extends Panel {
  readonly labels: readonly LabelColumn[];
  readonly values: readonly ValueColumn[];
  /** By which column, largest first; smallest first where so said. */
  readonly sorted?: { readonly by: Text; readonly ascending?: boolean };
  /** Rows for who stands far away. */
  readonly large?: boolean;
}

/** A row for each combination of labels, figures side by side, each with its own unit and limits. */
export function tabulated(panel: Table): Drawing {
  return { width: panel.width, draw: (language) => draw(panel, language) };
}

function draw(panel: Table, language: Language): Builder {
  const builder = dress(new table.PanelBuilder(), panel, language)
    .cellHeight(panel.large ? common.TableCellHeight.Lg : common.TableCellHeight.Sm)
    .withTransformation({ id: 'merge', options: {} })
    .withTransformation({
      id: 'organize',
      options: { excludeByName: { Time: true }, indexByName: order(panel), renameByName: {} },
    });
  panel.labels.forEach((column) => builder.overrideByName(column.label, labelProperties(column, language)));
  panel.values.forEach((column, index) =>
    builder.overrideByName(valueField(panel, index), valueProperties(column, language)),
  );
  if (panel.sorted !== undefined) {
    const { by, ascending } = panel.sorted;
    builder.sortBy([new common.TableSortByFieldStateBuilder().displayName(by[language]).desc(!ascending)]);
  }
  const queries = panel.values.map(({ expr }) => ({ expr, legend: same('') }));
  return ask(builder, now(queries, language).map((query) => query.format(prometheus.PromQueryFormat.Table)));
}

/** The columns from left to right, by the names that Grafana gives them. */
function order(panel: Table): Record<string, number> {
  const fields = [...panel.labels.map(({ label }) => label), ...panel.values.map((_, index) => valueField(panel, index))];
  return Object.fromEntries(fields.map((field, index) => [field, index]));
}

/** Grafana tells the values of several queries apart by their letters. */
function valueField(panel: Table, index: number): string {
  return panel.values.length === 1 ? 'Value' : `Value #${String.fromCharCode('A'.charCodeAt(0) + index)}`;
}

function labelProperties({ title, link }: LabelColumn, language: Language): DynamicConfigValue[] {
  const properties: DynamicConfigValue[] = [{ id: 'displayName', value: title[language] }];
  if (link !== undefined) {
    properties.push({ id: 'links', value: [{ title: title[language], url: link(language) }] });
  }
  return properties;
}

function valueProperties({ title, unit, limits, decimals }: ValueColumn, language: Language): DynamicConfigValue[] {
  const properties: DynamicConfigValue[] = [
    { id: 'displayName', value: title[language] },
    { id: 'unit', value: unit },
  ];
  if (decimals !== undefined) {
    properties.push({ id: 'decimals', value: decimals });
  }
  if (limits !== undefined) {
    properties.push({ id: 'thresholds', value: thresholds(limits).build() });
    properties.push({ id: 'custom.cellOptions', value: { type: 'color-text' } });
  }
  return properties;
}
