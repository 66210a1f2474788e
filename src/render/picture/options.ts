/** A chart of the document in the words of echarts. */
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartBlock } from '../../model/document.js';
import { printNumber, printPercent } from '../../text/number.js';
import { BLACK, layerAt, SINGLE_COLOR } from '../chart-look.js';
import { fits, LEGEND, LINE, MARGIN, type Plan, SIZES, shapeOf, WIDTH, widthOf } from './plan.js';

/** Tinos where there is no Times New Roman: the same widths. */
const FAMILY = 'Times New Roman, Tinos, serif';

function rgb(color: string): string {
  return `#${color}`;
}

function letters(size: number, color: string = BLACK) {
  return {
    fontFamily: FAMILY,
    fontSize: size,
    fontWeight: 'normal',
    color: rgb(color),
    lineHeight: size * LINE,
  } as const;
}

const LABEL = letters(SIZES.label);
const STRIPE = { symbol: 'rect', dashArrayX: [1, 0], symbolSize: 1 } as const;
/** Hatching of the layers that a grey copy could confuse: the dark ones and the light ones differ. */
const DECALS = [
  undefined,
  undefined,
  { ...STRIPE, dashArrayY: [2, 8], rotation: Math.PI / 4, color: rgb('9DC3E6') },
  { ...STRIPE, dashArrayY: [1, 7], rotation: -Math.PI / 4, color: rgb('595959') },
  {
    symbol: 'circle',
    symbolSize: 0.5,
    dashArrayX: [
      [8, 8],
      [0, 8, 8, 0],
    ],
    dashArrayY: [8, 0],
    color: rgb('A6A6A6'),
  },
  { ...STRIPE, dashArrayY: [1, 5], rotation: 0, color: rgb('7F6000') },
] as const;

function fillOf(index: number) {
  const decal = DECALS[index % DECALS.length];
  return {
    color: rgb(layerAt(index).color),
    // echarts writes into what it is given.
    ...(decal ? { decal: { ...decal } } : {}),
    borderColor: rgb(BLACK),
    borderWidth: 0.5,
  };
}

/** A number on hatching is read on a plate of the layer's own colour. */
function labelOn(index: number) {
  const { color, ink } = layerAt(index);
  return { ...letters(SIZES.label, ink), backgroundColor: rgb(color), padding: [0, 2] };
}

function headOf({ title, note, legendTop }: Plan, { series }: ChartBlock) {
  return {
    title: {
      text: title.join('\n'),
      subtext: note.join('\n'),
      left: 'center',
      top: MARGIN,
      padding: 0,
      itemGap: 4,
      textStyle: letters(SIZES.title),
      subtextStyle: letters(SIZES.note),
    },
    legend: {
      show: series.length > 1,
      data: series.map(({ name }) => name),
      top: legendTop,
      left: 'center',
      width: WIDTH - 2 * MARGIN,
      padding: 0,
      itemWidth: LEGEND.mark,
      itemHeight: SIZES.label,
      itemGap: LEGEND.between,
      textStyle: { ...LABEL, padding: [0, 0, 0, LEGEND.gap - 5] },
      selectedMode: false,
    },
  };
}

function stackedSeries(chart: ChartBlock, { ends, unit }: Plan) {
  const layers = chart.series.map(({ name, values }, index) => ({
    type: 'bar',
    name,
    stack: 'all',
    barWidth: '66%',
    silent: true,
    itemStyle: fillOf(index),
    data: values.map((value) => ({
      // A part of nothing would still draw its border.
      value: value === 0 ? null : value,
      label: {
        show: value > 0 && fits(value, value * unit),
        formatter: () => printNumber(value),
        ...labelOn(index),
      },
    })),
  }));
  const sums = {
    type: 'bar',
    stack: 'all',
    silent: true,
    data: ends.map((end) => ({
      value: 0,
      label: { show: true, position: 'right', align: 'left', formatter: () => end, ...LABEL },
    })),
  };
  return [...layers, sums];
}

/** Side by side; their figures stand on their heads, upright where they would touch. */
function plainSeries(chart: ChartBlock) {
  const { categories, series } = chart;
  const column = shapeOf(chart) === 'column';
  const room = ((WIDTH - 2 * MARGIN) * 0.8) / Math.max(1, categories.length * series.length);
  const widest = Math.max(0, ...series.flatMap(({ values }) => values));
  const upright = column && widthOf(printNumber(widest), SIZES.label) > room;
  return series.map(({ name, values }, index) => ({
    type: 'bar',
    name,
    silent: true,
    ...(series.length === 1
      ? { barWidth: column ? '40%' : '66%', itemStyle: { color: rgb(SINGLE_COLOR) } }
      : { barCategoryGap: '20%', barGap: '0%', itemStyle: fillOf(index) }),
    data: values.map((value) => ({
      value,
      label: {
        show: true,
        position: column ? 'top' : 'right',
        formatter: () => printNumber(value),
        ...LABEL,
        ...(upright ? { rotate: 90, align: 'left', verticalAlign: 'middle' } : {}),
      },
    })),
  }));
}

function barOptions(chart: ChartBlock, plan: Plan): EChartsCoreOption {
  const bar = shapeOf(chart) === 'bar';
  const names = {
    type: 'category',
    data: plan.names,
    inverse: bar,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: rgb(BLACK) } },
    axisLabel: { interval: 0, ...LABEL },
  };
  const values = { type: 'value', show: false, min: 0, max: 'dataMax' };
  return {
    ...headOf(plan, chart),
    grid: { ...plan.plot, outerBoundsMode: 'none' },
    xAxis: bar ? values : names,
    yAxis: bar ? names : values,
    series: chart.stacked ? stackedSeries(chart, plan) : plainSeries(chart),
  };
}

function ringOptions(chart: ChartBlock, plan: Plan): EChartsCoreOption {
  const values = chart.series[0]?.values ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    ...headOf(plan, chart),
    series: [
      {
        type: 'pie',
        radius: ['32%', '68%'],
        ...plan.plot,
        silent: true,
        avoidLabelOverlap: true,
        startAngle: 90,
        data: values.map((value, index) => ({
          value,
          itemStyle: fillOf(index),
          label: {
            formatter: () =>
              `${plan.names[index] ?? ''}: ${printNumber(value)} (${printPercent((value / sum) * 100)})`,
            ...LABEL,
          },
          labelLine: { lineStyle: { color: rgb(BLACK) } },
        })),
      },
    ],
  };
}

/** What echarts needs to know to draw the chart, at rest and on white. */
export function optionsOf(chart: ChartBlock, plan: Plan): EChartsCoreOption {
  const drawn = shapeOf(chart) === 'doughnut' ? ringOptions(chart, plan) : barOptions(chart, plan);
  return { animation: false, backgroundColor: rgb('FFFFFF'), ...drawn };
}
