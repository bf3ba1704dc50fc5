import { memoizeBy } from '../memo/memoizeBy';
import { settledSeparator, combineEvidence, separatorEvidence } from '../numbers/separatorEvidence';
import { arithmeticOf } from '../settings/arithmeticOf';
import { findPhrase, type Lexicon, lexiconOf } from '../settings/lexicon';
import type { Settings } from '../settings/Settings';
import { plainText } from '../text/letters';
import type { Sheet, Workbook } from '../workbook/Workbook';
import { buildTable } from './buildTable';
import { findTables } from './findTables';
import { type CellClass, gridOf } from './grid';
import { periodOf } from './periods';
import { columnValues, type SeparatorContext, workbookSeparators } from './readColumns';
import type { Table } from './Table';

/** Finds and reads every table of the user's sheets, in the order of the sheets and from top to bottom. */
export function tablesFromWorkbook(workbook: Workbook, settings: Settings): readonly Table[] {
  const lexicon = lexiconOf(settings);
  const separatorsOf = workbookSeparators(workbook);
  const texts = new Map<string, CellClass>();
  return workbook.sheets
    .filter((sheet) => sheet.ownKey === undefined)
    .flatMap((sheet) => tablesOfSheet(sheet, settings, separatorsOf(sheet), lexicon, texts));
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
  lexicon: Lexicon,
  known: Map<string, CellClass>,
): readonly Table[] {
  const grid = gridOf(sheet, known);
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
