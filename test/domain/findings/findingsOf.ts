import { findingsFromScores } from '../../../src/domain/findings/fromScores';
import type { Finding } from '../../../src/domain/findings/Finding';
import { relationsFromTables } from '../../../src/domain/findings/relations/fromTables';
import { rostersFromTables } from '../../../src/domain/indicators/fromTables';
import { boardsFromIndicators } from '../../../src/domain/scores/fromIndicators';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { targetResults } from '../../../src/domain/scores/targetResults';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { Settings } from '../../../src/domain/settings/Settings';
import { tablesFromWorkbook } from '../../../src/domain/tables/fromWorkbook';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';

/** The findings alone, without the sheets that the whole flow would make. */
export function findingsOf(workbook: Workbook, settings: Settings = presetSettings): readonly Finding[] {
  const tables = tablesFromWorkbook(workbook, settings);
  const joined = rostersFromTables(tables);
  const completed = tables.map((table) => completedTable(table, settings));
  const filled = completed.map(({ table }) => table);
  return findingsFromScores({
    workbook,
    tables,
    completed,
    joined,
    boards: boardsFromIndicators(joined, filled, settings, () => undefined),
    targets: targetResults(tables),
    settings,
    relations: relationsFromTables(tables),
    hidden: [],
    badSettings: [],
    past: { refused: [] },
  });
}

/** A workbook of sheets given by their rows. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, numberFormats: [], merges: [] })),
    decimalSeparator: ',',
  };
}
