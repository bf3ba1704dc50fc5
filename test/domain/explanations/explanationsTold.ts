import type { AnalysisOptions } from '../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { type ColumnExplanation, explainTable } from '../../../src/domain/explanations/explainTable';
import { itemNamesIn } from '../../../src/domain/explanations/itemNamesIn';
import { messagesIn } from '../../../src/domain/languages/messages';
import { LANGUAGES } from '../../../src/domain/settings/Settings';
import type { Sheet } from '../../../src/domain/workbook/Workbook';

/** Why the tables of some sheets were taken for what they were, in every language. */
export function explanationsTold(sheets: readonly Sheet[], options: AnalysisOptions): string {
  const { tables, settings } = analyzeWorkbook({ sheets }, options);
  return LANGUAGES.flatMap((language) =>
    tables.flatMap((table) => {
      const told = explainTable(table, messagesIn(language), itemNamesIn(settings));
      return [
        `${told.sheet}!${told.range} from ${told.cell}: ${told.kind}`,
        ...told.notes.map((note) => `  ${note}`),
        ...told.columns.map(columnTold),
        ...told.rows.map(({ cell, name, meaning }) => `  row ${cell} “${name}”: ${meaning}`),
      ];
    }),
  ).join('\n');
}

function columnTold({ cell, header, meaning, because, runnerUp }: ColumnExplanation): string {
  const other = runnerUp === undefined ? '' : ` (${runnerUp})`;
  return `  ${cell} “${header.replaceAll('\n', '⏎')}”: ${meaning}, ${because}${other}`;
}
