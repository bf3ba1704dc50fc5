import type { CompletedTable } from '../../scores/blanks/completions';
import { memoizeBy } from '../../memo/memoizeBy';
import { judgedColumns } from '../../scores/judgedColumns';
import { arithmeticOf } from '../../settings/arithmeticOf';
import { areaOf, stretchesOf } from '../../tables/areas';
import { positionOf } from '../../tables/cells';
import type { Column, Table } from '../../tables/Table';
import { isFilled } from '../../workbook/cellText';
import { entryAt } from '../../workbook/entryAt';
import { runsOf } from '../../workbook/runs';
import type { Sheet, Workbook } from '../../workbook/Workbook';
import { BODY } from '../plan/look';
import { placesText } from '../settings/SettingsPlaces';
import type { Block, ConditionalFormat, PlannedCell, SheetPlan, StyledArea } from '../plan/SheetPlan';
import { type CopyLayout, copyLayout } from './arrangement/copyLayout';
import { renewedNumbers } from './arrangement/renewedNumbers';
import { copiedTable } from './copiedTable';
import { copiedColumn } from './copyCells';
import type { CopyContext } from './CopyContext';
import { copyPage } from './copyPage';
import { copyEmphasis } from './copyEmphasis';
import { officialLook } from './officialLook';
import { printedColumns } from './printedColumns';
import { copiedFormats } from './copyFormats';

/** A completed copy of every source sheet in whose tables something can be filled in, emphasised, put in order or framed. */
export function copyPlans(
  workbook: Workbook,
  tables: readonly CompletedTable[],
  context: CopyContext,
): readonly SheetPlan[] {
  const sources = workbook.sheets.filter((sheet) => sheet.ownKey === undefined);
  return sources
    .flatMap((source) => {
      const copied = copyLayout(
        source,
        tables.filter(({ table }) => table.sheet === source.name),
        context,
      );
      const parts = copied.tables.flatMap((each) => tableParts(each, copied.sheet, context) ?? []);
      const isFramed = copied.added.some(({ blocks }) => blocks.length > 0);
      return parts.length === 0 && !isFramed ? [] : [{ copied, parts }];
    })
    .map(({ copied, copied: { sheet, arrangement, added }, parts }, index) => ({
      key: `copy${index + 1}`,
      name: context.names.take(context.messages.sheets.copyName(sheet.name)),
      copyOf: sheet.name,
      ...(arrangement === undefined ? {} : { arrangement }),
      fitsText: true,
      blocks: [...parts, ...added].flatMap(({ blocks }) => blocks),
      styles: [
        ...added,
        {
          styles: copyLook(
            sheet,
            copied.tables.map(({ table }) => table),
          ),
        },
        ...parts,
      ].flatMap(({ styles }) => styles),
      conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats),
      merges: added.flatMap(({ merges }) => merges),
      columnWidths: copied.columnWidths,
      rowHeights: added.flatMap(({ rowHeights }) => rowHeights),
      links: [],
      validations: [],
      charts: [],
      page: copyPage(copied, context),
      tabColor: '2E75B6',
    }));
}

/** Appendices are printed in Times New Roman with thin borders; a text that its source cuts is wrapped. */
function copyLook(sheet: Sheet, tables: readonly Table[]): readonly StyledArea[] {
  const { fontName } = BODY;
  const { first: left, last: right } = printedColumns(sheet, tables);
  const filled = sheet.rows.flatMap((row, at) => (row.some(isFilled) ? [at] : []));
  return [
    ...runsOf(filled).map(({ first, last }) => ({
      area: { top: entryAt(filled, first), left, bottom: entryAt(filled, last), right },
      style: { fontName },
    })),
    ...tables.flatMap((table): readonly StyledArea[] => [
      { area: table.area, style: { fontName, border: 'thin', wrap: true } },
      ...officialLook(table, sheet),
    ]),
  ];
}

interface TableParts {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Columns whose figures the copy takes from the source by formula, so that an edit there shows here. */
const FIGURES: ReadonlySet<Column['role']> = new Set([
  'composite',
  'previousComposite',
  'delta',
  'points',
  'rate',
  'count',
  'maximum',
  'rank',
  'previousRank',
  'rankDelta',
  'grade',
  'previousGrade',
] as const);

/** The part of a copy that comes from one table; `undefined` where nothing can be filled in or emphasised. */
function tableParts(
  { table, ...rest }: CopyLayout['tables'][number],
  sheet: Sheet,
  context: CopyContext,
): TableParts | undefined {
  return partsOn(sheet)(table, rest, sheet, context);
}

/** A table that is as it was has the parts that it had, as long as its figures and the cells of the settings are. */
const partsOn = memoizeBy((_sheet: Sheet) =>
  memoizeBy(partsOf, (_rest, _sheet, { settings, places }) => `${arithmeticOf(settings)} ${placesText(places)}`),
);

function partsOf(
  table: Table,
  { completions, source }: Omit<CopyLayout['tables'][number], 'table'>,
  sheet: Sheet,
  context: CopyContext,
): TableParts | undefined {
  // Each row of the parent's groups has a target of its own, so no column of theirs has one.
  const judged = table.kind === 'parentGroups' ? [] : judgedColumns(table, context.settings);
  if (completions.size === 0 && judged.length === 0) return undefined;
  const copied = copiedTable(table, sheet, source);
  const columns = table.columns.flatMap(({ role }, index): CopiedColumn[] => {
    const filled = completions.get(index);
    if (role === 'number') return [{ index, cells: renewedNumbers(copied, index) }];
    if (!FIGURES.has(role) && filled === undefined) return [];
    return [{ index, cells: copiedColumn(copied, index, filled, context) }];
  });
  const formats = columns.flatMap(({ index, cells }) =>
    copiedFormats(table, sheet, index, cells, judged, context.settings),
  );
  const emphasis = judged.length === 0 ? undefined : copyEmphasis(table, judged, context);
  return {
    blocks: blocksOf(table, columns),
    styles: [...formats, ...(emphasis?.styles ?? [])],
    conditionalFormats: emphasis?.conditionalFormats ?? [],
  };
}

interface CopiedColumn {
  /** Index into the table's columns. */
  readonly index: number;
  /** One for each of the table's rows. */
  readonly cells: readonly PlannedCell[];
}

/** The copied columns as one block for each stretch of neighbouring rows; what lies between them is left as it is. */
function blocksOf(table: Table, columns: readonly CopiedColumn[]): readonly Block[] {
  if (columns.length === 0) return [];
  return stretchesOf(
    table,
    table.rows.map((_, row) => row),
  ).map((stretch) => {
    const areas = columns.map(({ index }) => areaOf(table, index, stretch));
    const [top, left] = [Math.min(...areas.map((each) => each.top)), Math.min(...areas.map((each) => each.left))];
    const height = Math.max(...areas.map((each) => each.bottom)) - top + 1;
    const width = Math.max(...areas.map((each) => each.right)) - left + 1;
    const rows = Array.from({ length: height }, () => new Array<PlannedCell>(width).fill(null));
    for (const { index, cells } of columns) {
      for (let row = stretch.first; row <= stretch.last; row += 1) {
        const position = positionOf(table, row, index);
        const line = rows[position.row - top];
        if (line !== undefined) line[position.column - left] = cells[row] ?? null;
      }
    }
    return { top, left, rows };
  });
}
