import * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import type { Language, Text } from './language';
import { ask, dress, now, type Drawing, type Panel, type Query } from './panel';

/** Numbers as of now, one beside the other. */
export interface Numbers extends Panel {
  readonly queries: readonly Query[];
  /** Size of the digits in pixels, for who stands far away. */
  readonly digits?: number;
  /** Words for the values 0 and 1. */
  readonly words?: readonly [Text, Text];
}

/** Large numbers, coloured by their limits. */
export function numbers(panel: Numbers): Drawing {
  return { width: panel.width, draw: (language) => drawNumbers(panel, language) };
}

function drawNumbers(panel: Numbers, language: Language): stat.PanelBuilder {
  const builder = dress(new stat.PanelBuilder(), panel, language)
    .colorMode(isColoured(panel) ? common.BigValueColorMode.Background : common.BigValueColorMode.None)
    .graphMode(common.BigValueGraphMode.None)
    .justifyMode(common.BigValueJustifyMode.Center)
    .textMode(panel.queries.length > 1 || isSplit(panel) ? common.BigValueTextMode.ValueAndName : common.BigValueTextMode.Value)
    .reduceOptions(lastOfEach());
  if (panel.digits !== undefined) {
    builder.text(new common.VizTextDisplayOptionsBuilder().valueSize(panel.digits).titleSize(panel.digits / 3));
  }
  if (panel.words !== undefined) {
    builder.mappings([mapping(panel.words, language)]);
  }
  return ask(builder, now(panel.queries, language));
}

function isColoured(panel: Panel): boolean {
  return panel.limits !== undefined || panel.limitsOf !== undefined;
}

function isSplit(panel: Numbers): boolean {
  return panel.queries.some((query) => query.legend.en.includes('{{'));
}

function mapping(words: readonly [Text, Text], language: Language): dashboard.ValueMap {
  const [none, some] = words;
  return {
    type: dashboard.MappingType.ValueToText,
    options: { '0': { text: none[language] }, '1': { text: some[language] } },
  };
}

/** Bars of a ranking, one for each combination of labels, coloured by their limits. */
export function ranking(panel: Numbers): Drawing {
  return { width: panel.width, draw: (language) => drawRanking(panel, language) };
}

function drawRanking(panel: Numbers, language: Language): bargauge.PanelBuilder {
  const builder = dress(new bargauge.PanelBuilder(), panel, language)
    .orientation(common.VizOrientation.Horizontal)
    .displayMode(common.BarGaugeDisplayMode.Basic)
    .valueMode(common.BarGaugeValueMode.Color)
    .showUnfilled(true)
    .min(0)
    .reduceOptions(lastOfEach());
  if (panel.digits !== undefined) {
    builder.text(new common.VizTextDisplayOptionsBuilder().valueSize(panel.digits).titleSize(panel.digits));
  }
  return ask(builder, now(panel.queries, language));
}

function lastOfEach(): common.ReduceDataOptionsBuilder {
  return new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false);
}
