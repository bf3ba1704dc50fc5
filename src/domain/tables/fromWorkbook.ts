import { settledSeparator, combineEvidence, separatorEvidence } from '../numbers/separatorEvidence';
import { findPhrase, type Lexicon, lexiconOf } from '../settings/lexicon';
import type { Settings } from '../settings/Settings';
import { plainText } from '../text/letters';
import type { Area, Sheet, Workbook } from '../workbook/Workbook';
import { blocksOf } from './blocks';
import { walkBody } from './bodyRows';
import { buildTable } from './buildTable';
import type { FoundTable } from './FoundTable';
import { type Grid, gridOf } from './grid';
import { nextHeader } from './headerBlock';
import { periodOf } from './periods';
import { columnValues, type SeparatorContext, workbookSeparators } from './readColumns';
import { shapesOf } from './rowShapes';
import type { Table } from './Table';

/** Finds and reads every table of the user's sheets, in the order of the sheets and from top to bottom. */
export function tablesFromWorkbook(workbook: Workbook, settings: Settings): readonly Table[] {
  const lexicon = lexiconOf(settings);
  const separators = workbookSeparators(workbook);
  return workbook.sheets
    .filter((sheet) => sheet.ownKey === undefined)
    .flatMap((sheet) => tablesOfSheet(sheet, settings, lexicon, separators(sheet)));
}

function tablesOfSheet(
  sheet: Sheet,
  settings: Settings,
  lexicon: Lexicon,
  separators: SeparatorContext,
): readonly Table[] {
  const grid = gridOf(sheet);
  return findTables(grid, lexicon).map((found) => {
    const texts = found.titles.map(({ text }) => text);
    const evidence = combineEvidence(
      Array.from({ length: found.right - found.left + 1 }, (_, offset) =>
        separatorEvidence(columnValues(grid, found.body, found.left + offset)),
      ),
    );
    const table = settledSeparator(evidence);
    const period = periodOf([...texts, sheet.name]);
    const tableGroup = groupNamedIn([...texts, sheet.name], lexicon);
    return buildTable(grid, found, {
      settings,
      lexicon,
      separators: table === undefined ? separators : { ...separators, table },
      ...(period === undefined ? {} : { period }),
      ...(tableGroup === undefined ? {} : { tableGroup }),
    });
  });
}

/** The one group that titles or the sheet's name speak of; none where they name several. */
function groupNamedIn(texts: readonly string[], lexicon: Lexicon): string | undefined {
  const named = texts.flatMap((text) => {
    const plain = plainText(text);
    const first = findPhrase(lexicon, plain, (meaning) => lexicon.groupKeys.has(meaning));
    return first === undefined ? [] : [first.meaning];
  });
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** All the tables of a sheet. A block without a header continues the table above it, across blank rows. */
export function findTables(grid: Grid, lexicon: Lexicon): readonly FoundTable[] {
  const tables: { found: FoundTable; bottom: number }[] = [];
  for (const block of blocksOf(grid, lexicon).flatMap((each) => besideEachOther(each, tables))) {
    const rows = shapesOf(grid, block);
    let index = 0;
    while (index < rows.length) {
      const header = nextHeader(grid, rows, index, lexicon);
      if (header === undefined || header.first > index) {
        const above = continued(tables, block, rows[index]?.row ?? 0);
        const end = header?.first ?? rows.length;
        const walk = above === undefined ? undefined : walkBody(grid, rows.slice(0, end), undefined, index, lexicon);
        if (
          above !== undefined &&
          walk !== undefined &&
          walk.body.length > 0 &&
          rows[walk.body[0] ?? -1]?.row === rows[index]?.row
        ) {
          const more = walk.body.flatMap((each) => rows[each]?.row ?? []);
          above.found = { ...above.found, body: [...above.found.body, ...more] };
          above.bottom = more.at(-1) ?? above.bottom;
        }
        if (header === undefined) break;
      }
      const walk = walkBody(grid, rows, header, header.body, lexicon);
      const body = walk.body.flatMap((each) => rows[each]?.row ?? []);
      const headerRows = rows.slice(header.first, header.last + 1).map(({ row }) => row);
      const codeRow = header.codes === undefined ? undefined : rows[header.codes]?.row;
      tables.push({
        found: {
          left: block.left,
          right: block.right,
          headerRows,
          body,
          titles: titlesAbove(grid, block, headerRows[0] ?? block.top),
          ...(codeRow === undefined ? {} : { codeRow }),
        },
        bottom: body.at(-1) ?? headerRows.at(-1) ?? block.top,
      });
      index = Math.max(walk.next, header.last + 1);
    }
  }
  return tables.map(({ found }) => found).filter(({ body }) => body.length > 0);
}

/** A block below tables that stand side by side, cut where they are: it may continue each of them across a blank row. */
function besideEachOther(block: Area, tables: readonly { found: FoundTable; bottom: number }[]): readonly Area[] {
  const above = tables
    .filter(
      ({ found, bottom }) =>
        block.top > bottom &&
        block.top - bottom - 1 <= MOST_BLANK_ROWS &&
        found.right >= block.left &&
        found.left <= block.right,
    )
    .map(({ found }) => found)
    .sort((one, other) => one.left - other.left);
  if (above.length < 2) return [block];
  return above.map(({ left, right }) => ({
    ...block,
    left: Math.max(left, block.left),
    right: Math.min(right, block.right),
  }));
}

/** Rows of figures may go on below this many blank rows. */
const MOST_BLANK_ROWS = 3;

function continued<T extends { found: FoundTable; bottom: number }>(
  tables: readonly T[],
  block: Area,
  row: number,
): T | undefined {
  const above = tables.findLast(({ found }) => found.left <= block.right && block.left <= found.right);
  return above !== undefined && row - above.bottom - 1 <= MOST_BLANK_ROWS && row > above.bottom ? above : undefined;
}

/** The texts above a table up to the one before it: single cells in its columns or spanning them. */
function titlesAbove(grid: Grid, block: Area, top: number): FoundTable['titles'] {
  const titles: { row: number; column: number; text: string }[] = [];
  for (let row = top - 1; row >= Math.max(0, top - 12); row -= 1) {
    const texts: typeof titles = [];
    let figures = 0;
    for (let column = 0; column < grid.columnCount; column += 1) {
      const each = grid.classAt(row, column);
      if (each === 'blank') continue;
      const merge = grid.mergeAt(row, column);
      const reaches = column <= block.right && (merge?.right ?? column) >= block.left;
      if (each !== 'label') figures += 1;
      else if (reaches || texts.length === 0) texts.push({ row, column, text: grid.textAt(row, column) });
    }
    if (figures > 1 || texts.length > 3) break;
    titles.unshift(...texts);
  }
  return titles;
}
