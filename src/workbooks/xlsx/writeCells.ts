import { columnLetters } from '../../domain/workbook/a1';
import { fittingText } from '../excelLimits';
import type { DrawnCell } from './CellGrid';
import type { DrawnSheet } from './DrawnSheet';

/** The surroundings that the text of a cell needs. */
export interface CellTexts {
  /** The attribute that gives a cell its look, ` s="4"`; empty for the workbook's default look. */
  readonly look: (style: DrawnCell['style']) => string;
  /** The texts with runs of their own fonts, as the library writes them, by address. */
  readonly runs: ReadonlyMap<string, string>;
}

/**
 * A sheet's `sheetData`, piece by piece. The library could write it too, but makes several objects and texts for every
 * cell and compares its look anew, which takes several times as long; all that is not cells is left to it.
 */
export function* writeCells({ cells, sheet, fittedRows }: DrawnSheet, texts: CellTexts): Generator<string> {
  const letters: string[] = [];
  yield '<sheetData>';
  for (const [index, row] of cells.rows.entries()) {
    while (letters.length < row.length) letters.push(columnLetters(letters.length));
    let text = '';
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (cell !== undefined) text += cellText(cell, `${letters[column] ?? ''}${index + 1}`, texts);
    }
    const attributes = rowAttributes(sheet.rowDefs?.get(index), fittedRows.has(index + 1));
    if (text !== '' || attributes !== '') yield `<row r="${index + 1}"${attributes}>${text}</row>`;
  }
  yield '</sheetData>';
}

type RowDefinition = NonNullable<ReturnType<NonNullable<DrawnSheet['sheet']['rowDefs']>['get']>>;

function rowAttributes(definition: RowDefinition | undefined, fitted: boolean): string {
  if (definition === undefined) return '';
  const { height, hidden, outlineLevel, collapsed } = definition;
  return [
    height === undefined ? '' : ` ht="${height}"`,
    height === undefined || fitted ? '' : ' customHeight="1"',
    hidden === true ? ' hidden="1"' : '',
    outlineLevel === undefined || outlineLevel === 0 ? '' : ` outlineLevel="${outlineLevel}"`,
    collapsed === true ? ' collapsed="1"' : '',
  ].join('');
}

function cellText(cell: DrawnCell, address: string, { look, runs }: CellTexts): string {
  const start = `<c r="${address}"${look(cell.style)}`;
  const run = cell.richText === undefined ? undefined : runs.get(address);
  if (run !== undefined) return `${start} t="inlineStr">${run}</c>`;
  if (cell.formula !== undefined) return formulaText(cell, start);
  const { value } = cell;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== 'string') return cell.style === undefined ? '' : `${start}/>`;
  if (cell.type === 'error') return `${start} t="e"><v>${escapeText(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(fittingText(value))}</t></is></c>`;
}

function formulaText(
  { formula = '', formulaType, formulaRef, formulaResult: result }: DrawnCell,
  start: string,
): string {
  const area = formulaRef === undefined ? '' : ` ref="${escapeText(formulaRef)}"`;
  const element = `<f${formulaType === 'array' ? ` t="array"${area}` : ''}>${escapeText(formula)}</f>`;
  if (typeof result === 'string') return `${start} t="str">${element}<v>${escapeText(result)}</v></c>`;
  if (typeof result === 'boolean') return `${start} t="b">${element}<v>${result ? 1 : 0}</v></c>`;
  return `${start}>${element}${typeof result === 'number' ? `<v>${result}</v>` : ''}</c>`;
}

// What XML cannot hold is written by its code, and a text that looks like such a code has its own first letter so written
// (ECMA-376 part 1, 22.9.2.19).
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>\0-\x08\x0b-\x1f\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'g');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (letter) => ENTITIES[letter] ?? codeOf(letter)) : text;
}

function codeOf(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
