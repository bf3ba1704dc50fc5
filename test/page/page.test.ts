import type { PreviewCell } from '../../src/workbooks/xlsx/PreviewSheet';
import { cellLook } from '../../src/page/cellLook';
import { resultName } from '../../src/workbooks/resultName';
import { columnPixels, mergesByCell } from '../../src/page/sheetLayout';

const cell = (part: Partial<PreviewCell>): PreviewCell => ({ text: 'x', numeric: false, style: {}, ...part });

describe('resultName', () => {
  it.each([
    ['phu-luc.xlsx', 'phu-luc-ket-qua.xlsx'],
    ['Phụ lục 1.XLSX', 'Phụ lục 1-ket-qua.xlsx'],
    ['có.chấm.xlsm', 'có.chấm-ket-qua.xlsm'],
    ['mẫu.xltx', 'mẫu-ket-qua.xlsx'],
    ['mẫu.xltm', 'mẫu-ket-qua.xlsm'],
    ['không đuôi', 'không đuôi-ket-qua.xlsx'],
    ['phu-luc-ket-qua.xlsx', 'phu-luc-ket-qua-2.xlsx'],
    ['phu-luc-ket-qua-2.xlsx', 'phu-luc-ket-qua-3.xlsx'],
    ['phu-luc-ket-qua (1).xlsx', 'phu-luc-ket-qua-2.xlsx'],
  ])('%s becomes %s', (name, expected) => expect(resultName(name)).toBe(expected));
});

describe('the layout of a sheet', () => {
  it("takes Excel's width in characters", () => {
    expect(columnPixels(undefined)).toBe(64);
    expect(columnPixels(20)).toBe(145);
  });

  it('knows every cell of a merge', () => {
    const area = { top: 0, left: 1, bottom: 1, right: 2 };
    expect([...mergesByCell([area], { from: 0, to: 5 }).entries()]).toEqual(
      ['B1', 'C1', 'B2', 'C2'].map((address) => [address, area]),
    );
  });

  it('keeps a merge within the rows shown', () => {
    const merge = { top: 2, left: 0, bottom: 9, right: 0 };
    const shown = { ...merge, top: 4, bottom: 5 };
    expect([...mergesByCell([merge], { from: 4, to: 6 }).entries()]).toEqual([
      ['A5', shown],
      ['A6', shown],
    ]);
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
