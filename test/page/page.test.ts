import type { PreviewCell, PreviewSheet } from '../../src/workbooks/xlsx/PreviewSheet';
import { cellLook } from '../../src/page/cellLook';
import { resultName } from '../../src/page/OpenFile';
import { columnCount, columnPixels, mergesByCell } from '../../src/page/sheetLayout';

const sheet = (part: Partial<PreviewSheet>): PreviewSheet => ({
  name: 'Trang',
  columnWidths: [],
  rowHeights: [],
  merges: [],
  rows: [],
  ...part,
});
const cell = (part: Partial<PreviewCell>): PreviewCell => ({ text: 'x', numeric: false, style: {}, ...part });

describe('resultName', () => {
  it.each([
    ['phu-luc.xlsx', 'phu-luc-ket-qua.xlsx'],
    ['Phụ lục 1.XLSX', 'Phụ lục 1-ket-qua.xlsx'],
    ['có.chấm.xlsm', 'có.chấm-ket-qua.xlsx'],
    ['không đuôi', 'không đuôi-ket-qua.xlsx'],
  ])('%s becomes %s', (name, expected) => expect(resultName(name)).toBe(expected));
});

describe('the layout of a sheet', () => {
  it('is as wide as its longest row or its furthest merge', () => {
    expect(columnCount(sheet({}))).toBe(0);
    expect(columnCount(sheet({ rows: [[cell({})], [cell({}), cell({})]] }))).toBe(2);
    expect(columnCount(sheet({ rows: [[cell({})]], merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] }))).toBe(5);
  });

  it("takes Excel's width in characters", () => {
    expect(columnPixels(undefined)).toBe(64);
    expect(columnPixels(20)).toBe(145);
  });

  it('knows every cell of a merge', () => {
    const area = { top: 0, left: 1, bottom: 1, right: 2 };
    expect([...mergesByCell([area]).entries()]).toEqual(['B1', 'C1', 'B2', 'C2'].map((address) => [address, area]));
  });
});

describe('cellLook', () => {
  it('puts numbers at the right and texts at the left unless the style says otherwise', () => {
    expect(cellLook(cell({ numeric: true })).textAlign).toBe('right');
    expect(cellLook(cell({})).textAlign).toBe('left');
    expect(cellLook(cell({ numeric: true, style: { horizontal: 'center' } })).textAlign).toBe('center');
  });

  it('carries the emphasis of the index: bold or underlined', () => {
    expect(cellLook(cell({ style: { bold: true } }))).toMatchObject({ fontWeight: 'bold' });
    expect(cellLook(cell({ style: { underline: true } }))).toMatchObject({ textDecoration: 'underline' });
    expect(cellLook(cell({ style: { bold: false, underline: false } }))).toEqual({ textAlign: 'left' });
  });

  it('frames a cell only where the sheet does', () => {
    expect(cellLook(cell({ style: { border: 'thin' } })).borderBottom).toBe('1px solid #404040');
    expect(cellLook(cell({ style: { border: 'none' } })).borderBottom).toBeUndefined();
  });
});
