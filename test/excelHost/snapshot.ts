import { areaAddress, cellAddress, columnLetters } from '../../src/domain/workbook/a1';
import type { BorderWeight } from '../../src/domain/sheets/plan/SheetPlan';
import { OWN_NAME_PREFIX } from '../../src/workbooks/WorkbookPort';
import type { CellSnapshot, ChartSnapshot, SheetSnapshot } from '../workbooks/contract/SheetSnapshot';
import type { Edge, HostCell } from './model/HostCell';
import type { HostChart, HostValidation, SheetArea } from './model/HostParts';
import type { HostSheet } from './model/HostSheet';
import type { HostWorkbook } from './model/HostWorkbook';
import { isFormulaList, showSheets } from './model/sheetReferences';
import { NotSimulated } from './protocol/HostError';
import { record, text } from './protocol/arguments';

/** The whole workbook as a person would find it, in the words of the contract that every adapter meets. */
export function snapshotOf(workbook: HostWorkbook): readonly SheetSnapshot[] {
  return workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet));
}

function sheetSnapshot(workbook: HostWorkbook, sheet: HostSheet): SheetSnapshot {
  const touched = sheet.touched();
  const ownName = workbook.names.find(
    ({ name, formula }) => name.startsWith(OWN_NAME_PREFIX) && formula.includes(sheet.id),
  );
  const { frozen, tabColor } = sheet;
  return {
    name: sheet.name,
    ...(ownName === undefined ? {} : { ownKey: ownName.name.slice(OWN_NAME_PREFIX.length) }),
    cells: Object.fromEntries(
      touched.map(({ row, column, cell }) => [cellAddress(row, column), cellSnapshot(workbook, cell)]),
    ),
    merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left).map(areaAddress),
    columnWidths: Object.fromEntries([...sheet.columnWidths].map(([column, width]) => [columnLetters(column), width])),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([row, height]) => [row + 1, height])),
    conditionalFormats: sheet.conditionalFormats.map(({ area, formula, bold, underline, color, fill }) => ({
      area: areaAddress(area),
      formula: showSheets(workbook, formula).slice(1),
      style: {
        ...(bold === undefined ? {} : { bold }),
        ...(underline === undefined ? {} : { underline: underline !== 'None' }),
        ...(color === undefined ? {} : { color: color.slice(1) }),
        ...(fill === undefined ? {} : { fill: fill.slice(1) }),
      },
    })),
    links: touched.flatMap(({ row, column, cell }) => linkSnapshot(cellAddress(row, column), cell)),
    validations: sheet.validations.map((validation) => validationSnapshot(workbook, validation)),
    charts: sheet.charts.map((chart) => chartSnapshot(workbook, chart)),
    ...(frozen.rows + frozen.columns === 0 ? {} : { frozen }),
    page: pageSnapshot(sheet),
    ...(tabColor === '' ? {} : { tabColor: tabColor.slice(1) }),
  };
}

function cellSnapshot(workbook: HostWorkbook, { value, formula, look }: HostCell): CellSnapshot {
  return {
    value,
    ...(formula === undefined ? {} : { formula: showSheets(workbook, formula).slice(1) }),
    fontName: look.fontName,
    fontSize: look.fontSize,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline !== 'None',
    ...(look.color === '#000000' ? {} : { color: look.color.slice(1) }),
    ...(look.fill === undefined ? {} : { fill: look.fill.slice(1) }),
    numberFormat: look.numberFormat,
    borders: {
      top: weight(look.edges.top),
      right: weight(look.edges.right),
      bottom: weight(look.edges.bottom),
      left: weight(look.edges.left),
    },
    horizontal: look.horizontal.toLowerCase() as CellSnapshot['horizontal'],
    vertical: look.vertical.toLowerCase() as CellSnapshot['vertical'],
    wrap: look.wrap,
    indent: look.indent,
  };
}

function weight(edge: Edge | undefined): BorderWeight {
  return edge === undefined
    ? 'none'
    : edge.weight === 'Hairline'
      ? 'hair'
      : edge.weight === 'Medium'
        ? 'medium'
        : 'thin';
}

function linkSnapshot(cell: string, { link }: HostCell): SheetSnapshot['links'] {
  if (link?.documentReference === undefined) return [];
  const match = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/u.exec(link.documentReference);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '';
  return [
    { cell, sheet, target: match?.[3] ?? '', ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }) },
  ];
}

function validationSnapshot(
  workbook: HostWorkbook,
  { area, rule, alert = {} }: HostValidation,
): SheetSnapshot['validations'][number] {
  const common = { area: areaAddress(area), title: text(alert.title ?? ''), message: text(alert.message ?? '') };
  if (isFormulaList(rule.list))
    return { ...common, rule: { kind: 'listOf', source: showSheets(workbook, rule.list.source).slice(1) } };
  if (rule.list !== undefined)
    return { ...common, rule: { kind: 'list', values: String(record(rule.list).source).split(',') } };
  const { formula1, formula2, operator } = record(rule.decimal);
  if (operator !== 'Between') throw new NotSimulated(`a validation ${String(operator)}`);
  return { ...common, rule: { kind: 'decimal', minimum: Number(formula1), maximum: Number(formula2) } };
}

const kinds: Readonly<Record<string, ChartSnapshot['kind']>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  Line: 'line',
  LineMarkers: 'line',
  Radar: 'radar',
  RadarMarkers: 'radar',
};

function chartSnapshot(workbook: HostWorkbook, chart: HostChart): ChartSnapshot {
  const kind = kinds[chart.type];
  if (kind === undefined || chart.anchor === undefined) throw new NotSimulated(`a chart ${chart.type} without a place`);
  const place = (range: SheetArea | undefined): { sheet: string; area: string } => ({
    sheet: range === undefined ? '' : (workbook.findSheet(range.sheetId)?.name ?? '#REF!'),
    area: range === undefined ? '' : areaAddress(range.area),
  });
  const { minimum, maximum, axisTitle, categoryTitle, categoryLabels, labelSpacing, labelSize } = chart;
  const { overlap, gapWidth } = chart.series[0] ?? {};
  const axis = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(axisTitle === undefined ? {} : { title: axisTitle }),
    ...(categoryTitle === undefined ? {} : { categoryTitle }),
    ...(categoryLabels === 'Low' ? { lowLabels: true as const } : {}),
    ...(labelSize === undefined ? {} : { closeLabels: true as const }),
    ...(labelSpacing === 1 ? { everyLabel: true as const } : {}),
  };
  return {
    kind,
    title: chart.title,
    series: chart.series.map(({ name, values, categories }) => ({
      name,
      values: place(values),
      categories: place(categories),
    })),
    anchor: areaAddress(chart.anchor),
    ...(Object.keys(axis).length === 0 ? {} : { axis }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(gapWidth === undefined ? {} : { gap: gapWidth }),
  };
}

function pageSnapshot({ page }: HostSheet): NonNullable<SheetSnapshot['page']> {
  const { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh } = page.zoom;
  return {
    paper: page.paperSize === 'A4' ? 'A4' : 'other',
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(typeof pagesWide === 'number' ? { pagesWide } : {}),
    ...(typeof pagesHigh === 'number' && pagesHigh > 0 ? { pagesHigh } : {}),
    ...(page.firstPageNumber === undefined ? {} : { firstPageNumber: page.firstPageNumber }),
    ...(page.margins === undefined ? {} : { margins: page.margins }),
    ...(page.titleColumns === undefined ? {} : { titleColumns: page.titleColumns }),
    ...(page.titleRows === undefined ? {} : { titleRows: page.titleRows }),
    ...(page.footer === '' ? {} : { footer: page.footer }),
    ...(page.printAreas === undefined ? {} : { areas: page.printAreas.map(areaAddress) }),
  };
}
