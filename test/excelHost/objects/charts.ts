import { parseArea } from '../../../src/domain/workbook/a1';
import type { HostChart, HostSeries, SheetArea } from '../model/HostParts';
import type { HostSheet } from '../model/HostSheet';
import { color, number, oneOf, text, truth } from '../protocol/arguments';
import { HostError, NotSimulated } from '../protocol/HostError';
import { hostType } from '../protocol/HostObject';
import { rangeBehind } from './HostRange';

const types = ['BarClustered', 'ColumnClustered', 'Line', 'LineMarkers', 'Radar', 'RadarMarkers', 'Pie'] as const;

function sheetArea(value: unknown): SheetArea {
  const { sheet, area } = rangeBehind(value);
  return { sheetId: sheet.id, area };
}

/** Excel refuses a percentage outside its bounds. */
function within(least: number, most: number, value: unknown): number {
  const given = number(value);
  if (given < least || given > most) throw new HostError('InvalidArgument', `The argument is invalid: ${given}`);
  return given;
}

const seriesFill = hostType<HostSeries>({
  type: 'ChartFill',
  methods: { SetSolidColor: (self, [value]) => void (self.color = color(value)) },
});
const seriesLine = hostType<HostSeries>({
  type: 'ChartLineFormat',
  properties: { Color: { set: (self, value) => void (self.color = color(value)) } },
});
const seriesFormat = hostType<HostSeries>({
  type: 'ChartSeriesFormat',
  parts: { Fill: (self, host) => seriesFill(self, host), Line: (self, host) => seriesLine(self, host) },
});

const oneSeries = hostType<HostSeries>({
  type: 'ChartSeries',
  properties: {
    Name: { get: ({ name }) => name, set: (self, value) => void (self.name = text(value)) },
    Overlap: { set: (self, value) => void (self.overlap = within(-100, 100, value)) },
    GapWidth: { set: (self, value) => void (self.gapWidth = within(0, 500, value)) },
  },
  parts: { Format: (self, host) => seriesFormat(self, host) },
  methods: {
    SetValues: (self, [source]) => void (self.values = sheetArea(source)),
    SetXAxisValues: (self, [source]) => void (self.categories = sheetArea(source)),
  },
});

const seriesCollection = hostType<HostChart>({
  type: 'ChartSeriesCollection',
  methods: {
    GetItemAt: (chart, [index], host) => {
      const found = chart.series[number(index)];
      if (found === undefined)
        throw new HostError('InvalidArgument', `The argument is invalid: series ${number(index)}`);
      return oneSeries(found, host);
    },
    Add: (chart, [name], host) => {
      const made: HostSeries = { name: text(name) };
      chart.series.push(made);
      return oneSeries(made, host);
    },
  },
});

const title = hostType<HostChart>({
  type: 'ChartTitle',
  properties: {
    Text: { set: (chart, value) => void (chart.title = text(value)) },
    Visible: { set: (chart, value) => void (chart.titleVisible = truth(value)) },
  },
});

const legend = hostType<HostChart>({
  type: 'ChartLegend',
  properties: { Visible: { set: (chart, value) => void (chart.legendVisible = truth(value)) } },
});

const axisTitle = hostType<HostChart>({
  type: 'ChartAxisTitle',
  properties: { Text: { set: (chart, value) => void (chart.axisTitle = text(value)) } },
});

const categoryTitle = hostType<HostChart>({
  type: 'ChartAxisTitle',
  properties: { Text: { set: (chart, value) => void (chart.categoryTitle = text(value)) } },
});

const valueAxis = hostType<HostChart>({
  type: 'ChartAxis',
  properties: {
    Minimum: { set: (chart, value) => void (chart.minimum = number(value)) },
    Maximum: { set: (chart, value) => void (chart.maximum = number(value)) },
    NumberFormat: { set: (chart, value) => void (chart.axisFormat = text(value)) },
  },
  parts: { Title: (chart, host) => axisTitle(chart, host) },
});

const categoryFont = hostType<HostChart>({
  type: 'ChartFont',
  properties: { Size: { set: (chart, value) => void (chart.labelSize = number(value)) } },
});
const categoryFormat = hostType<HostChart>({
  type: 'ChartAxisFormat',
  parts: { Font: (chart, host) => categoryFont(chart, host) },
});

const categoryAxis = hostType<HostChart>({
  type: 'ChartAxis',
  properties: {
    ReversePlotOrder: { set: (chart, value) => void (chart.categoriesReversed = truth(value)) },
    TickLabelSpacing: { set: (chart, value) => void (chart.labelSpacing = within(1, 31999, value)) },
    TickLabelPosition: {
      set: (chart, value) => void (chart.categoryLabels = oneOf(['NextToAxis', 'High', 'Low', 'None'], value)),
    },
  },
  parts: {
    Title: (chart, host) => categoryTitle(chart, host),
    Format: (chart, host) => categoryFormat(chart, host),
  },
});

const axes = hostType<HostChart>({
  type: 'ChartAxes',
  parts: {
    ValueAxis: (chart, host) => valueAxis(chart, host),
    CategoryAxis: (chart, host) => categoryAxis(chart, host),
  },
});

const font = hostType<HostChart>({
  type: 'ChartFont',
  properties: { Name: { set: (chart, value) => void (chart.fontName = text(value)) } },
});
const areaFormat = hostType<HostChart>({
  type: 'ChartAreaFormat',
  parts: { Font: (chart, host) => font(chart, host) },
});

const chart = hostType<HostChart>({
  type: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Name: { get: ({ name }) => name, set: (self, value) => void (self.name = text(value)) } },
  parts: {
    Format: (self, host) => areaFormat(self, host),
    Title: (self, host) => title(self, host),
    Legend: (self, host) => legend(self, host),
    Axes: (self, host) => axes(self, host),
    Series: (self, host) => seriesCollection(self, host),
  },
  methods: {
    SetPosition: (self, [start, end]) => {
      const [first, last] = [position(start), position(end)];
      self.anchor = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    },
  },
});

function position(value: unknown): SheetArea['area'] {
  const area = typeof value === 'string' ? parseArea(value) : rangeBehind(value).area;
  if (area === undefined) throw new NotSimulated(`a chart at ${JSON.stringify(value)}`);
  return area;
}

/** Excel's `ChartCollection` of a worksheet. Left to itself (`Auto`) Excel takes the longer side for the categories. */
export const charts = hostType<HostSheet>({
  type: 'ChartCollection',
  items: (sheet, host) => sheet.charts.map((each) => chart(each, host)),
  methods: {
    Add: (sheet, [type, source, seriesBy], host) => {
      if (sheet.protection.on) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
      const { sheetId, area } = sheetArea(source);
      const asked = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
      const byRows = asked === 'Rows' || (asked === 'Auto' && area.right - area.left > area.bottom - area.top);
      const lines = byRows
        ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
            ...area,
            top: area.top + index,
            bottom: area.top + index,
          }))
        : Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
            ...area,
            left: area.left + index,
            right: area.left + index,
          }));
      const made: HostChart = {
        id: host.nextId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type: oneOf(types, type),
        title: '',
        titleVisible: true,
        legendVisible: true,
        series: lines.map((line, index) => ({ name: `Series${index + 1}`, values: { sheetId, area: line } })),
      };
      sheet.charts.push(made);
      return chart(made, host);
    },
  },
});
