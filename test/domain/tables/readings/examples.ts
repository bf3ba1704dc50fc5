import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { parseArea } from '../../../../src/domain/workbook/a1';
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
 * The examples of a folder's text files. `## title` begins one; its lines are rows, their cells apart by `|`; `% {…}` gives the options
 * of the run; behind `=>` stands how it is read. `@ name` begins another sheet, `@history name` one that the add-in has written,
 * `@< name` one of the workbook of the period before. `+ A1:B2 …` merges cells, `~ C2:C9 0.00 %` gives them a number format,
 * `= C4 SUM(C2:C3)` a formula, `_ C4 D7:D9` underlines them; `> 5 20 0` says how wide the columns
 * are.
 */
export function readingExamples(folder = __dirname): readonly ReadingExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split(/^## /m).slice(1))
    .map((text) => {
      const [title = '', ...lines] = text.trimEnd().split('\n');
      const end = lines.indexOf('=>');
      const given = lines.slice(0, end).filter((line) => !line.startsWith('% '));
      const sheets = sheetsIn(given);
      const before = sheets.filter(({ isBefore }) => isBefore);
      return {
        title,
        sheets: sheets.filter(({ isBefore }) => !isBefore).map(({ sheet }) => sheet),
        options: {
          ...optionsIn(lines.find((line) => line.startsWith('% '))),
          ...(before.length === 0 ? {} : { previous: { sheets: before.map(({ sheet }) => sheet) } }),
        },
        reading: lines.slice(end + 1).join('\n'),
      };
    });
}

function optionsIn(line: string | undefined): AnalysisOptions {
  return line === undefined ? {} : (JSON.parse(line.slice(2)) as AnalysisOptions);
}

interface Drawn {
  readonly sheet: Sheet;
  readonly isBefore: boolean;
}

function sheetsIn(lines: readonly string[]): readonly Drawn[] {
  const parts: { head: string; lines: string[] }[] = [];
  for (const line of lines.join('\n').trimEnd().split('\n')) {
    if (/^@\S* /.test(line)) parts.push({ head: line, lines: [] });
    else if (parts.length === 0) parts.push({ head: '@ Bảng', lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(drawn);
}

function drawn({ head, lines }: { readonly head: string; readonly lines: readonly string[] }): Drawn {
  const [, kind = '', name = ''] = /^@(\S*) (.*)$/.exec(head) ?? [];
  const marked = (mark: string): readonly (readonly string[])[] =>
    lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2).split(' '));
  const rows = lines
    .filter((line) => !/^[+~=_>] /.test(line))
    .map((line) => line.split('|').map((cell) => valueOf(cell.trim())));
  const at = <Mark>(marks: readonly (readonly [string, Mark])[]): readonly (readonly (Mark | undefined)[])[] => {
    const placed = marks.map(([address, mark]) => ({ area: parseArea(address), mark }));
    return rows.map((cells, row) =>
      cells.map(
        (_, column) =>
          placed.findLast(
            ({ area }) =>
              area !== undefined &&
              row >= area.top &&
              row <= area.bottom &&
              column >= area.left &&
              column <= area.right,
          )?.mark,
      ),
    );
  };
  const formats = at(marked('~').map(([address = '', ...format]) => [address, format.join(' ')]));
  const formulas = marked('=').map(([address = '', ...formula]) => [address, `=${formula.join(' ')}`] as const);
  const underlined = marked('_').flat();
  const [widths] = marked('>');
  return {
    isBefore: kind === '<',
    sheet: {
      ...sheetOf(name, rows, { merges: marked('+').flat(), formats }),
      ...(kind === '' || kind === '<' ? {} : { ownKey: kind }),
      ...(widths === undefined ? {} : { columnWidths: widths.map(Number) }),
      ...(formulas.length === 0 ? {} : { formulas: at(formulas) }),
      ...(underlined.length === 0
        ? {}
        : { emphasis: at(underlined.map((address) => [address, { bold: false, underline: true }])) }),
    },
  };
}

/** Figures have points for their decimals; `'12` and everything else is text. */
function valueOf(cell: string): CellValue {
  if (cell === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replace(/^'/, '').replaceAll('⏎', '\n');
}
