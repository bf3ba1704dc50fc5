import { workbookOf } from '../xlsx/fixtures';
import { cellAt, sheetNamed } from './find';
import type { Opener } from './OpenWorkbook';
import { plan } from './plans';
import type { SheetSnapshot } from './SheetSnapshot';

const SOURCE = 'Bảng điểm';

/**
 * Rows 1–2 hold title and header, 3–7 the units (the second of two rows joined by merges, the first two under a merged heading in
 * column A), 8 the total, 9 a line over one of the units.
 */
function board(): Promise<Uint8Array> {
  return workbookOf((workbook) => {
    const sheet = workbook.addWorksheet(SOURCE);
    const lines = [
      ['BẢNG ĐIỂM'],
      ['Cụm', 'Đơn vị', 'Điểm', 'Gấp đôi'],
      ['Cụm I', 'Phú Hưng', 71],
      [null, 'Phú Thọ', 89],
      [null, null, null],
      ['Cụm II', 'Phú Lâm', 80],
      [null, 'Hòa Lạc', 90],
      [null, 'Tổng'],
    ];
    lines.forEach((line) => sheet.addRow(line));
    for (const row of [3, 4, 6, 7])
      sheet.getCell(row, 4).value = { formula: `C${row}*2`, result: Number(lines[row - 1]?.[2]) * 2 };
    sheet.getCell('C8').value = { formula: 'SUM(C3:C7)', result: 330 };
    sheet.getCell('B9').value = { formula: '"Cao nhất: "&$B$7', result: 'Cao nhất: Hòa Lạc' };
    for (const area of ['A1:D1', 'A3:A5', 'A6:A7', 'B4:B5', 'C4:C5', 'D4:D5', 'A8:B8']) sheet.mergeCells(area);
    sheet.getCell('B7').font = { bold: true, color: { argb: 'FFC00000' } };
    sheet.getRow(3).height = 31;
    sheet.getRow(7).height = 44;
  });
}

/** Two new rows on top; Phú Thọ before Phú Hưng, Hòa Lạc before Phú Lâm; the headings of column A stay. */
const ARRANGED = plan('copy1', 'Bản nộp', {
  copyOf: SOURCE,
  arrangement: { rows: [null, null, 0, 1, 3, 4, 2, 6, 5, 7, 8], staying: [0] },
  blocks: [{ top: 0, left: 0, rows: [['ỦY BAN NHÂN DÂN', null, null]] }],
});

/** Copies whose rows stand elsewhere than in their source. */
export function describeArranging(open: Opener): void {
  describe('copies a source sheet with its rows in another order', () => {
    let before: SheetSnapshot;
    let sheets: readonly SheetSnapshot[];
    let copy: SheetSnapshot;

    beforeAll(async () => {
      const { port, snapshot } = await open(await board());
      [before] = (await snapshot()) as [SheetSnapshot];
      await port.write([ARRANGED], { keep: [] });
      sheets = await snapshot();
      copy = sheetNamed(sheets, 'Bản nộp');
    });

    const texts = (column: string, rows: readonly number[]): readonly unknown[] =>
      rows.map((row) => copy.cells[`${column}${row}`]?.value ?? null);

    it('and leaves the source as it was', () => {
      expect(sheets[0]).toEqual(before);
    });

    it('with new rows and every unit in its new place', () => {
      expect(texts('A', [1, 2, 3, 4])).toEqual(['ỦY BAN NHÂN DÂN', null, 'BẢNG ĐIỂM', 'Cụm']);
      expect(texts('B', [4, 5, 6, 7, 8, 9])).toEqual(['Đơn vị', 'Phú Thọ', null, 'Phú Hưng', 'Hòa Lạc', 'Phú Lâm']);
      expect(texts('C', [5, 6, 7, 8, 9, 10])).toEqual([89, null, 71, 90, 80, 330]);
    });

    it('with merged headings in their places and other merges with their rows', () => {
      expect(texts('A', [5, 6, 7, 8, 9])).toEqual(['Cụm I', null, null, 'Cụm II', null]);
      expect([...copy.merges].sort()).toEqual(['A10:B10', 'A3:D3', 'A5:A7', 'A8:A9', 'B5:B6', 'C5:C6', 'D5:D6'].sort());
    });

    it('with formulas over the rows in which they stand', () => {
      expect(['D5', 'D7', 'D8', 'D9', 'C10'].map((address) => cellAt(copy, address).formula)).toEqual([
        'C5*2',
        'C7*2',
        'C8*2',
        'C9*2',
        'SUM(C5:C9)',
      ]);
      expect(['D5', 'D7', 'D8', 'D9'].map((address) => cellAt(copy, address).value)).toEqual([178, 142, 180, 160]);
    });

    it('with looks and heights that go with their rows', () => {
      expect(cellAt(copy, 'B8')).toMatchObject({ bold: true, color: 'C00000' });
      expect(cellAt(copy, 'B9')).toMatchObject({ bold: false });
      expect([copy.rowHeights['7'], copy.rowHeights['8']]).toEqual([31, 44]);
    });
  });
}
