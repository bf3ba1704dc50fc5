import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import type { CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf } from '../sheetOf';

/** A sheet as a text shows it, and what it is read as. */
export interface ReadingExample {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly options: AnalysisOptions;
  readonly reading: string;
}

/**
 * The examples of a folder's text files. `## title` begins one; its lines are rows, their cells apart by `|`; `@ name` begins
 * another sheet, `+ A1:B2` merges cells, `% {…}` gives the options
 * of the run; behind `=>` stands how it is read.
 */
export function readingExamples(folder = __dirname): readonly ReadingExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split(/^## /m).slice(1))
    .map((text) => {
      const [title = '', ...lines] = text.trimEnd().split('\n');
      const end = lines.indexOf('=>');
      return {
        title,
        sheets: sheetsIn(lines.slice(0, end).filter((line) => !line.startsWith('% '))),
        options: optionsIn(lines.find((line) => line.startsWith('% '))),
        reading: lines.slice(end + 1).join('\n'),
      };
    });
}

function optionsIn(line: string | undefined): AnalysisOptions {
  return line === undefined ? {} : (JSON.parse(line.slice(2)) as AnalysisOptions);
}

function sheetsIn(lines: readonly string[]): readonly Sheet[] {
  const sheets: { name: string; rows: CellValue[][]; merges: string[] }[] = [];
  for (const line of lines.join('\n').trimEnd().split('\n')) {
    if (line.startsWith('@ ')) sheets.push({ name: line.slice(2), rows: [], merges: [] });
    else {
      const last = sheets.at(-1) ?? { name: 'Bảng', rows: [], merges: [] };
      if (sheets.length === 0) sheets.push(last);
      if (line.startsWith('+ ')) last.merges.push(...line.slice(2).split(' '));
      else last.rows.push(line.split('|').map((cell) => valueOf(cell.trim())));
    }
  }
  return sheets.map(({ name, rows, merges }) => sheetOf(name, rows, { merges }));
}

/** Figures have points for their decimals; `'12` and everything else is text. */
function valueOf(cell: string): CellValue {
  if (cell === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replace(/^'/, '').replaceAll('⏎', '\n');
}
