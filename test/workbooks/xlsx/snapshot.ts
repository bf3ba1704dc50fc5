import ExcelJS from 'exceljs';
import type { BorderWeight } from '../../../src/domain/sheets/plan/SheetPlan';
import { columnLetters, parseArea } from '../../../src/domain/workbook/a1';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import type { CellSnapshot, SheetSnapshot } from '../contract';
import { chartsOf } from './chartSnapshot';
import { conditionalFormatsOf } from './conditionalFormatSnapshot';
import { PackageReader } from './PackageReader';
import { rangeOf } from './rangeOf';

const A4 = 9;

/** A saved workbook as another library reads it; what that library drops or mistakes, from the XML itself. */
export async function snapshotOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const parts = await PackageReader.open(bytes);
  return Promise.all(
    workbook.worksheets.map(async (sheet) => {
      const ownKey = parts.ownKeys.get(sheet.name);
      const part = await parts.sheet(sheet.name);
      const drawn = sheetSnapshot(sheet);
      const areas = parts.printAreasOf(sheet.name);
      return {
        ...drawn,
        // The other library reads no more than the first of several areas.
        ...(drawn.page === undefined
          ? {}
          : { page: { ...drawn.page, ...firstPageOf(part), ...(areas.length === 0 ? {} : { areas }) } }),
        ...(ownKey === undefined ? {} : { ownKey }),
        charts: await chartsOf(parts, sheet.name),
        links: linksOf(part),
        conditionalFormats: conditionalFormatsOf(part, await parts.text('xl/styles.xml')),
      };
    }),
  );
}

function sheetSnapshot(sheet: ExcelJS.Worksheet): Omit<SheetSnapshot, 'charts' | 'links' | 'conditionalFormats'> {
  const cells: Record<string, CellSnapshot> = {};
  const rowHeights: Record<string, number> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const height = perhaps(row.height);
    if (height !== null && height !== undefined) rowHeights[number] = height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (hasContent(cell)) cells[cell.address] = cellSnapshot(cell);
    });
  });
  const columnWidths: Record<string, number> = {};
  perhaps(sheet.columns)?.forEach((column, index) => {
    if (column.width !== undefined) columnWidths[columnLetters(index)] = column.width;
  });
  const page = pageOf(sheet);
  const view = perhaps(sheet.views)?.[0];
  const tabColor = perhaps(perhaps(sheet.properties.tabColor)?.argb)?.slice(-6);
  return {
    name: sheet.name,
    cells,
    merges: sheet.model.merges.toSorted((a, b) => position(a) - position(b)),
    columnWidths,
    rowHeights,
    validations: validationsOf(sheet),
    ...(view?.state === 'frozen' ? { frozen: { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } } : {}),
    ...(page === undefined ? {} : { page }),
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

function hasContent(cell: ExcelJS.Cell): boolean {
  return (cell.value !== null && cell.master === cell) || Object.keys(cell.style).length > 0;
}

function cellSnapshot(cell: ExcelJS.Cell): CellSnapshot {
  const { font = {}, fill, alignment = {}, numFmt } = cell.style;
  const color = font.color?.argb?.slice(-6);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb?.slice(-6) : undefined;
  const formula = cell.master === cell ? cell.formula : undefined;
  const { horizontal, vertical } = alignment;
  return {
    value: cell.master === cell ? valueOf(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value) : null,
    ...(formula ? { formula } : {}),
    fontName: font.name ?? 'Calibri',
    fontSize: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline !== undefined && font.underline !== false && font.underline !== 'none',
    ...(color === undefined ? {} : { color }),
    ...(background === undefined ? {} : { fill: background }),
    numberFormat: numFmt ?? 'General',
    borders: {
      top: weightOf(cell, 'top'),
      right: weightOf(cell, 'right'),
      bottom: weightOf(cell, 'bottom'),
      left: weightOf(cell, 'left'),
    },
    horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : 'general',
    vertical: vertical === 'top' ? 'top' : vertical === 'middle' ? 'center' : 'bottom',
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
  };
}

function valueOf(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return valueOf(value.text);
  return null;
}

function weightOf(cell: ExcelJS.Cell, side: 'top' | 'right' | 'bottom' | 'left'): BorderWeight {
  const style = cell.style.border?.[side]?.style;
  if (style === undefined) return 'none';
  return style === 'hair' || style === 'medium' ? style : 'thin';
}

function validationsOf(sheet: ExcelJS.Worksheet): SheetSnapshot['validations'] {
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } })
    .dataValidations;
  return Object.entries(model).map(([area, { type, formulae, errorTitle = '', error = '' }]) => ({
    area,
    rule: type === 'list' ? listOf(String(formulae[0])) : decimalOf(formulae),
    title: errorTitle,
    message: error,
  }));
}

function listOf(formula: string): SheetSnapshot['validations'][number]['rule'] {
  const items = /^"(.*)"$/.exec(formula)?.[1];
  return items === undefined ? { kind: 'listOf', source: formula } : { kind: 'list', values: items.split(',') };
}

function decimalOf([minimum, maximum]: readonly unknown[]): SheetSnapshot['validations'][number]['rule'] {
  return { kind: 'decimal', minimum: Number(minimum), maximum: Number(maximum) };
}

function linksOf(part: string): SheetSnapshot['links'] {
  return [...part.matchAll(/<hyperlink\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const read = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&apos;', "'");
    const target = rangeOf(read('location') ?? '');
    const tooltip = read('tooltip');
    return [
      {
        cell: read('ref') ?? '',
        sheet: target.sheet,
        target: target.area,
        ...(tooltip === undefined ? {} : { tooltip }),
      },
    ];
  });
}

function pageOf(sheet: ExcelJS.Worksheet): SheetSnapshot['page'] {
  const setup: Partial<ExcelJS.PageSetup> = sheet.pageSetup;
  if (setup.orientation === undefined) return undefined;
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(setup.printTitlesRow ?? '');
  const columns = parseArea((setup.printTitlesColumn ?? '').replace(/[A-Z]+/g, '$&1'));
  const footer = (sheet.headerFooter as Partial<ExcelJS.HeaderFooter> | null)?.oddFooter?.replace(/^&C/, '');
  return {
    paper: Number(setup.paperSize) === A4 ? 'A4' : 'other',
    orientation: setup.orientation === 'landscape' ? 'landscape' : 'portrait',
    ...(setup.fitToPage === true ? { pagesWide: setup.fitToWidth ?? 1 } : {}),
    ...(setup.fitToPage === true && (setup.fitToHeight ?? 0) > 0 ? { pagesHigh: setup.fitToHeight } : {}),
    ...(columns === undefined ? {} : { titleColumns: { first: columns.left, last: columns.right } }),
    ...(rows === null ? {} : { titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } }),
    ...(footer === undefined ? {} : { footer }),
    ...(setup.margins === undefined ? {} : { margins: pointsOf(setup.margins) }),
  };
}

function pointsOf({
  left,
  right,
  top,
  bottom,
}: ExcelJS.Margins): NonNullable<NonNullable<SheetSnapshot['page']>['margins']> {
  const points = (inches: number): number => Math.round(inches * 720) / 10;
  return { left: points(left), right: points(right), top: points(top), bottom: points(bottom) };
}

/** The other library says 1 where the file is silent. */
function firstPageOf(part: string): { readonly firstPageNumber?: number } {
  const [, number] = /<pageSetup\b[^>]*\bfirstPageNumber="(\d+)"[^>]*\buseFirstPageNumber="1"/.exec(part) ?? [];
  return number === undefined ? {} : { firstPageNumber: Number(number) };
}

/** The library's types promise things that a sheet without them does not have. */
function perhaps<T>(promised: T): T | null | undefined {
  return promised;
}

function position(address: string): number {
  const area = parseArea(address);
  return area === undefined ? 0 : area.top * 16_384 + area.left;
}
