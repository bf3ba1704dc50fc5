import { memoizeBy } from '../memo/memoizeBy';
import { settledSeparator, combineEvidence, separatorEvidence } from '../numbers/separatorEvidence';
import { arithmeticOf } from '../settings/arithmeticOf';
import { itemOfTitle } from '../settings/itemWords';
import type { Settings } from '../settings/Settings';
import { vocabularyOf } from '../settings/vocabularyOf';
import type { Sheet, Workbook } from '../workbook/Workbook';
import { buildTable } from './buildTable';
import type { TableContext } from './TableContext';
import { findTables } from './findTables';
import type { FoundTable } from './FoundTable';
import { type Grid, gridOf } from './grid';
import { notesBelow } from './notes';
import { periodOf } from './periods';
import { rowsByPeriod } from './periodRows';
import { indexCandidates } from './itemNames';
import type { IndexCandidate } from './understanding/indexOfTable';
import { columnValues, type SeparatorContext, workbookSeparators } from './readColumns';
import type { Table } from './Table';
import { areaOf, headOfMeasures, transposedGrid, unitsAcross } from './transposed';

/** Finds and reads every table of the user's sheets, in the order of the sheets and from top to bottom. */
export function tablesFromWorkbook(workbook: Workbook, settings: Settings): readonly Table[] {
  const separatorsOf = workbookSeparators(workbook);
  const candidates = indexCandidates(settings);
  return workbook.sheets
    .filter((sheet) => sheet.ownKey === undefined)
    .flatMap((sheet) => tablesOfSheet(sheet, settings, separatorsOf(sheet), candidates));
}

/** A sheet that is as it was, read under the same settings, has the tables it had. */
const tablesOfSheet = memoizeBy(
  readTables,
  (settings, separators) => `${JSON.stringify(separators)} ${arithmeticOf(settings)}`,
);

function readTables(
  sheet: Sheet,
  settings: Settings,
  separators: SeparatorContext,
  candidates: readonly [IndexCandidate, ...IndexCandidate[]],
): readonly Table[] {
  const grid = gridOf(sheet, vocabularyOf(settings));
  const all = findTables(grid);
  const tops = all.map(({ headerRows, body }) => headerRows[0] ?? body[0] ?? grid.rowCount);
  return all.flatMap((found) => {
    const bottom = found.body.at(-1) ?? grid.rowCount;
    const until = Math.min(grid.rowCount, ...tops.filter((top) => top > bottom));
    const texts = found.titles.map(({ text }) => text);
    const evidence = combineEvidence(
      Array.from({ length: found.right - found.left + 1 }, (_, offset) =>
        separatorEvidence(columnValues(grid, found.body, found.left + offset)),
      ),
    );
    const table = settledSeparator(evidence);
    const period = periodOf([...texts, sheet.name]);
    const tableGroup = groupNamedIn([...texts, sheet.name], settings);
    const context: TableContext = {
      settings,
      candidates,
      notes: [notesBelow(grid, found, until), found.titles] as const,
      separators: table === undefined ? separators : { ...separators, table },
      ...(period === undefined ? {} : { period }),
      ...(tableGroup === undefined ? {} : { tableGroup }),
    };
    const across = unitsAcross(grid, found, candidates);
    if (across === 'units') return turnedTables(grid, found, context);
    if (across === 'groups') return [buildTable(grid, found, { ...context, nested: true })];
    return rowsByPeriod(grid, found, period).map((part) =>
      buildTable(part.grid, part.found, part.period === undefined ? context : { ...context, period: part.period }),
    );
  });
}

/** Reads a table whose units are columns as if they were rows. */
function turnedTables(grid: Grid, found: FoundTable, context: TableContext): readonly Table[] {
  const turned = transposedGrid(grid, areaOf(found), headOfMeasures(grid, found));
  return findTables(turned).map((each): Table => {
    const table = buildTable(turned, { ...each, titles: found.titles }, { ...context, turned: true });
    const { top, left, bottom, right } = table.area;
    return { ...table, orientation: 'columns', area: { top: left, left: top, bottom: right, right: bottom } };
  });
}

/** The one group that titles or the sheet's name speak of; none where they name several. */
function groupNamedIn(texts: readonly string[], settings: Settings): string | undefined {
  const named = texts.flatMap((text) => itemOfTitle(text, settings) ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
}
