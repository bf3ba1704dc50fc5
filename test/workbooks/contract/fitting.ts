import type ExcelJS from 'exceljs';
import { workbookOf } from '../xlsx/fixtures';
import { sheetNamed } from './find';
import type { Opener } from './OpenWorkbook';
import { plan } from './plans';

const FONT = { name: 'Times New Roman', size: 12 };
/** One line of that font, in points, as Excel fits rows. */
export const LINE = 15.75;

export interface HeaderCell {
  readonly text: string;
  readonly height?: number;
  /** Merged from A1 to here. */
  readonly to?: string;
  readonly alignment?: Partial<ExcelJS.Alignment>;
}

/** A table whose header is one cell of a text that may be too long for its row. */
export function header({ text, height, to, alignment = { wrapText: true } }: HeaderCell) {
  return (workbook: ExcelJS.Workbook): void => {
    const sheet = workbook.addWorksheet('Bảng');
    for (const column of [1, 2, 3]) sheet.getColumn(column).width = 12;
    const cell = sheet.getCell('A1');
    Object.assign(cell, { value: text, font: FONT, alignment });
    if (to !== undefined) sheet.mergeCells(`A1:${to}`);
    for (const row of [1, 2]) if (height !== undefined) sheet.getRow(row).height = height;
    sheet.getCell('A3').value = 1;
  };
}

export const LONG = 'Số hồ sơ có số hóa thành phần hồ sơ khi tiếp nhận';

/** The rows of completed copies, which are to show every text that they wrap. */
export function describeFitting(open: Opener): void {
  describe('makes rows of a copy', () => {
    it.each<[string, HeaderCell, first: number, second: number]>([
      ['grow with a text that needs more lines', { text: LONG, height: 20 }, 5 * LINE, 20],
      ['stay where the text has room', { text: LONG, height: 90 }, 90, 90],
      ['count the width of all columns of a merged cell', { text: LONG, height: 20, to: 'C1' }, 2 * LINE, 20],
      ['grow at the foot of a cell merged over several', { text: LONG, height: 20, to: 'A2' }, 20, 5 * LINE - 20],
      ['stay for a text over several rows that together have room', { text: LONG, height: 45, to: 'A2' }, 45, 45],
      ['stay for a text that is not wrapped', { text: LONG, height: 20, alignment: {} }, 20, 20],
      [
        'stay for a text that stands upright',
        { text: LONG, height: 20, alignment: { wrapText: true, textRotation: 90 } },
        20,
        20,
      ],
      ['count lines that a person broke', { text: 'Tên\nđơn\nvị', height: 20 }, 3 * LINE, 20],
      ['break a word that is longer than a line', { text: 'M'.repeat(12), height: 20 }, 3 * LINE, 20],
    ])('%s', async (_, cell, first, second) => {
      const { port, snapshot } = await open(await workbookOf(header(cell)));
      await port.read();
      await port.write([plan('copy1', 'Bản sao', { copyOf: 'Bảng', fitsText: true })], { keep: [] });
      const { rowHeights } = sheetNamed(await snapshot(), 'Bản sao');
      expect(rowHeights['1']).toBeCloseTo(first, 0);
      expect(rowHeights['2']).toBeCloseTo(second, 0);
      expect(sheetNamed(await snapshot(), 'Bảng').rowHeights['1']).toBe(cell.height);
    });
  });
}
