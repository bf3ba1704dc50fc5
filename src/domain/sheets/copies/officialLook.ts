import type { Column, Row, Table } from '../../tables/Table';
import { isFilled } from '../../workbook/cellText';
import type { Area, Sheet } from '../../workbook/Workbook';
import type { CellStyle, StyledArea } from '../plan/SheetPlan';

/** The roles of columns whose cells stand in the middle in every appendix; figures keep to the side that the office gave them. */
const IN_THE_MIDDLE: ReadonlySet<Column['role']> = new Set([
  'number',
  'grade',
  'previousGrade',
  'rank',
  'previousRank',
] as const);

/** The roles of columns of words, which keep to the left where they are read. */
const WORDS: ReadonlySet<Column['role']> = new Set([
  'unit',
  'parentUnit',
  'indicator',
  'field',
  'assessment',
  'note',
  'unknown',
] as const);

/** The roles in which bold says how good a unit is. */
const EMPHASISED: ReadonlySet<Column['role']> = new Set([
  'composite',
  'previousComposite',
  'grade',
  'previousGrade',
] as const);

/** Rows that stand for others or head them. */
const HEADING_ROWS: ReadonlySet<Row['kind']> = new Set(['aggregate', 'section'] as const);

/**
 * What tables lack of an appendix's look: a header bold in the middle, numbers and grades in the middle. One in which nobody has put
 * any cell to a side has its figures in the middle as well, as the rankings have, and what stands for several rows in bold; items that
 * stand below each other beside the units keep to the side where they are read.
 */
export function officialLook(table: Table, sheet: Sheet): readonly StyledArea[] {
  const { orientation, area, headerRows, columns, rows } = table;
  if (headerRows.length === 0) return [];
  const isUpright = orientation === 'rows';
  const isPlain = isUndressed(table, sheet);
  const lines = (from: number, to: number): Area =>
    isUpright ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
  const [first, last] = [Math.min(...headerRows), Math.max(...headerRows)];
  const body = lines(last + 1, isUpright ? area.bottom : area.right);
  const along = (at: number): Area => (isUpright ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at });
  const isMiddle = ({ role }: Column): boolean => IN_THE_MIDDLE.has(role) || (isPlain && !WORDS.has(role));
  const header: CellStyle = { bold: true, horizontal: 'center' };
  return [
    { area, style: { vertical: 'center' } },
    { area: lines(first, last), style: { vertical: 'center', ...(isUpright ? header : {}) } },
    ...columns.flatMap((column): readonly StyledArea[] =>
      isMiddle(column) ? [{ area: along(column.column), style: { horizontal: 'center' } }] : [],
    ),
    ...(!isPlain ? [] : isUpright ? headingRows(rows, columns, area) : lyingLook(table, sheet, header)),
  ];
}

/** Whether nobody has put any cell of a table to a side or in the middle. */
export function isUndressed({ area }: Table, { rows, plainRows }: Sheet): boolean {
  if (plainRows === undefined) return false;
  for (let row = area.top; row <= area.bottom; row += 1)
    if (!plainRows.has(row) && rows[row]?.some(isFilled) === true) return false;
  return true;
}

function headingRows(rows: readonly Row[], columns: readonly Column[], area: Area): readonly StyledArea[] {
  const emphasised = new Set(columns.filter(({ role }) => EMPHASISED.has(role)).map(({ column }) => column));
  const bold = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at).filter(
    (column) => !emphasised.has(column),
  );
  return rows
    .filter(({ kind }) => HEADING_ROWS.has(kind))
    .flatMap(({ row }) =>
      bold.map((column) => ({ area: { top: row, left: column, bottom: row, right: column }, style: { bold: true } })),
    );
}

/** Units side by side: their names head the columns, and numbers may stand before the items. */
function lyingLook({ area }: Table, sheet: Sheet, header: CellStyle): readonly StyledArea[] {
  const numbers = columnsBefore(area, sheet);
  const left = area.left - numbers;
  return [
    { area: { ...area, left, bottom: area.top }, style: { ...header, wrap: true, vertical: 'center' } },
    ...(numbers === 0
      ? []
      : [
          {
            area: { ...area, left, right: area.left - 1 },
            style: { border: 'thin', horizontal: 'center', vertical: 'center' } as const,
          },
        ]),
  ];
}

/** How many columns before a table that lies have a header in its first row. */
function columnsBefore({ top, left }: Area, sheet: Sheet): number {
  let count = 0;
  while (isFilled(sheet.rows[top]?.[left - count - 1])) count += 1;
  return count;
}
