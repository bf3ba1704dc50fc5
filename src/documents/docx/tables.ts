import { Paragraph, TextRun } from 'docx';
import type { ReportCell, ReportTable } from '../../domain/report/Report';
import { rowHeights } from './fitting/heights';
import { rowsStaying, rowsTorn } from './fitting/rowsStaying';
import { CELL_SPACE } from './looks';
import { writable } from './runs';

const { updown, sides } = CELL_SPACE;
const MARGINS = Object.entries({ top: updown, left: sides, bottom: updown, right: sides });
const TWIPS_A_POINT = 20;
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

interface TablePlace {
  /** The width of the text, in twips. */
  readonly room: number;
  /** A note stands below it, on the page of its last row. */
  readonly isNoted: boolean;
  readonly font?: string;
}

/** Stands for a table in a document's text: no text of a person's has this letter. */
const MARK = '\ue001';
const MARKED = new RegExp(`<w:p><w:r><w:t[^>]*>${MARK}(\\d+)</w:t></w:r></w:p>`, 'gu');

/**
 * The tables of a document with figures, written without the library: it makes several objects of every cell, and a province has
 * ten thousand of them. Each stands in the library's text as a mark until that is written.
 */
export class DataTables {
  private readonly written: string[] = [];

  /** A table with thin lines whose header comes again on every page. */
  add(table: ReportTable, place: TablePlace): Paragraph {
    this.written.push(tableXml(table, place));
    return new Paragraph({ children: [new TextRun(`${MARK}${this.written.length - 1}`)] });
  }

  /** The text of a part with the tables that it has marks of. */
  putInto(part: string): string {
    return part.replace(MARKED, (_, at: string) => this.written[Number(at)] ?? '');
  }
}

function tableXml(table: ReportTable, { room, isNoted, font }: TablePlace): string {
  const { headerRows, rows, shares, width, fontSize } = table;
  const staying = rowsStaying(table, room / TWIPS_A_POINT);
  const torn = rowsTorn(table, rowHeights(table, room / TWIPS_A_POINT));
  const widths = shares.map((share) => Math.floor(room * width * share));
  const letters = font === undefined ? '' : fontXml(font);
  const size = Math.round(fontSize * 2);
  const look = { font: letters, size: `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` };
  const covered: Covered[] = [];
  const written = rows.map((cells, at) => {
    const properties = `<w:trPr>${torn[at] === true ? '' : '<w:cantSplit/>'}${at < headerRows ? '<w:tblHeader/>' : ''}</w:trPr>`;
    return `<w:tr>${properties}${rowXml(cells, covered, widths, look, at === rows.length - 1 ? isNoted : staying[at] === true)}</w:tr>`;
  });
  const lines = SIDES.map((side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`).join('');
  const margins = MARGINS.map(([side, margin]) => `<w:${side} w:type="dxa" w:w="${margin}"/>`).join('');
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${sum(widths)}"/><w:jc w:val="center"/><w:tblBorders>${lines}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    ...written,
    '</w:tbl>',
  ].join('');
}

/** A cell from above that goes on in the rows below. */
interface Covered {
  rows: number;
  readonly across: number;
}

/** What is seen of a cell that one above it covers. */
const COVERED = { text: '', bold: false, italic: false, underline: false, align: 'left' } as const;

interface CellLook {
  readonly font: string;
  readonly size: string;
}

/** A row's cells, those of merged cells from above among them. */
function rowXml(
  cells: readonly ReportCell[],
  covered: (Covered | undefined)[],
  widths: readonly number[],
  look: CellLook,
  keepNext: boolean,
): string {
  const written: string[] = [];
  const rest = [...cells];
  for (let column = 0; column < widths.length;) {
    const above = covered[column];
    const cell = above === undefined ? rest.shift() : undefined;
    const across = above?.across ?? cell?.across ?? 1;
    const width = `<w:tcW w:type="dxa" w:w="${sum(widths.slice(column, column + across))}"/>`;
    const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
    const merge = above === undefined ? ((cell?.down ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '') : '<w:vMerge/>';
    const content = paragraphXml(cell ?? COVERED, look, keepNext);
    written.push(`<w:tc><w:tcPr>${width}${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`);
    if (above === undefined && cell !== undefined && cell.down > 1) covered[column] = { rows: cell.down - 1, across };
    else if (above !== undefined && (above.rows -= 1) === 0) covered[column] = undefined;
    column += across;
  }
  return written.join('');
}

function paragraphXml(
  { text, bold, italic, underline, align }: Omit<ReportCell, 'across' | 'down'>,
  { font, size }: CellLook,
  keepNext: boolean,
): string {
  // The mark that ends a paragraph has a size as well: a line is as high as it, and an empty cell.
  const properties = `<w:pPr>${keepNext ? '<w:keepNext/>' : ''}<w:jc w:val="${align}"/><w:rPr>${size}</w:rPr></w:pPr>`;
  if (text === '') return `<w:p>${properties}</w:p>`;
  const marks = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`;
  const look = `<w:rPr>${font}${marks}${size}${underline ? '<w:u w:val="single"/>' : ''}</w:rPr>`;
  const lines = writable(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p>${properties}<w:r>${look}${lines.join('<w:br/>')}</w:r></w:p>`;
}

function fontXml(font: string): string {
  return `<w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/>`;
}

function escaped(text: string): string {
  return /[&<>]/u.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, each) => total + each, 0);
}
