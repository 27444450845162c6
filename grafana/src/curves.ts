import * as common from '@grafana/grafana-foundation-sdk/common';
import * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import * as statetimeline from '@grafana/grafana-foundation-sdk/statetimeline';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import type { Language } from './language';
import { ask, dress, overTime, type Drawing, type Panel, type Query } from './panel';

/** Values over the time shown. */
export interface Curves extends Panel {
  readonly queries: readonly Query[];
  /** Pile them up: parts of a whole. */
  readonly stacked?: boolean;
  /** Points no closer than this, where the query counts whole spans of time. */
  readonly step?: string;
}

/** Lines over time, or areas piled up; limits are drawn as dashed lines. */
export function curves(panel: Curves): Drawing {
  return { width: panel.width, draw: (language) => drawCurves(panel, language) };
}

function drawCurves(panel: Curves, language: Language): timeseries.PanelBuilder {
  const builder = dress(new timeseries.PanelBuilder(), panel, language)
    .min(0)
    .lineWidth(2)
    .fillOpacity(panel.stacked ? 40 : 5)
    .spanNulls(false)
    .legend(
      new common.VizLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(common.LegendDisplayMode.List)
        .placement(common.LegendPlacement.Bottom),
    )
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending));
  if (panel.stacked) {
    builder.stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal));
  }
  if (panel.limits !== undefined) {
    builder.thresholdsStyle(
      new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.Dashed),
    );
  }
  const queries = overTime(panel.queries, language);
  return ask(builder, panel.step === undefined ? queries : queries.map((query) => query.interval(panel.step ?? '')));
}

/** Which state each of several things was in. */
export function states(panel: Curves): Drawing {
  return {
    width: panel.width,
    draw: (language) =>
      ask(
        dress(new statetimeline.PanelBuilder(), panel, language)
          .showValue(common.VisibilityMode.Never)
          .mergeValues(true),
        overTime(panel.queries, language),
      ),
  };
}

/** How many fell into each bucket of a histogram, over time. */
export function buckets(panel: Curves): Drawing {
  return { width: panel.width, draw: (language) => drawBuckets(panel, language) };
}

function drawBuckets(panel: Curves, language: Language): heatmap.PanelBuilder {
  const asked = overTime(panel.queries, language).map((query) => query.format(prometheus.PromQueryFormat.Heatmap));
  return ask(dress(new heatmap.PanelBuilder(), panel, language), asked)
    .calculate(false)
    .yAxis(new heatmap.YAxisConfigBuilder().unit(panel.unit))
    .color(new heatmap.HeatmapColorOptionsBuilder().mode(heatmap.HeatmapColorMode.Scheme).scheme('Blues').steps(64));
}
