import type ExcelJS from 'exceljs';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { recalculate } from '../../../src/workbooks/recalculate';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { header, LINE, LONG } from '../contract/fitting';
import { sheetNamed } from '../contract/find';
import { plan } from '../contract/plans';
import { caseBytes, caseNames } from '../contract/readings';
import { workbookOf } from '../xlsx/fixtures';
import { snapshotOf } from '../xlsx/snapshot';
import { openCase, openInExcel, type OpenInExcel } from './openInExcel';

const copy = (parts: Partial<SheetPlan> = {}): readonly SheetPlan[] => [
  plan('copy1', 'Bản sao', { copyOf: 'Bảng', fitsText: true, ...parts }),
];

/** Units below a header, all columns 12 characters wide, all rows 20 points high. */
async function units(
  names: readonly Partial<ExcelJS.Cell>[],
  beside: Partial<ExcelJS.Cell> = { value: 90 },
): Promise<OpenInExcel> {
  const font = { name: 'Times New Roman', size: 12 };
  return openInExcel(
    await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Bảng');
      for (const column of [1, 2]) sheet.getColumn(column).width = 12;
      for (const [index, cell] of [{ value: 'Đơn vị' }, ...names].entries()) {
        Object.assign(sheet.getCell(index + 1, 1), { font, ...cell });
        Object.assign(sheet.getCell(index + 1, 2), { font, ...beside });
        sheet.getRow(index + 1).height = 20;
      }
      sheet.getCell(names.length + 2, 2).value = 1;
    }),
  );
}

/** The heights of the first rows of the copy after a click. */
async function heightsAfter({ port, sheets }: OpenInExcel, plans = copy()): Promise<readonly (number | undefined)[]> {
  await port.read();
  await port.write(plans, { keep: [] });
  const { rowHeights } = sheetNamed(sheets(), 'Bản sao');
  return ['1', '2', '3'].map((row) => rowHeights[row]);
}

const scores = (rows: number): Pick<SheetPlan, 'blocks'> => ({
  blocks: [{ top: 1, left: 1, rows: Array.from({ length: rows }, () => [95]) }],
});

describe('The rows of a completed copy in Excel', () => {
  it.each(caseNames)('of %s are as high as in a file', async (name) => {
    const [excel, file] = [await openCase(name), await XlsxWorkbook.open(caseBytes(name), `${name}.xlsx`)];
    await Promise.all([excel.port, file].map((port) => recalculate(port)));
    for (const sheet of await snapshotOf(await file.save())) {
      // Of a row without a height a file says nothing; Excel fits it and says how high it is.
      expect(sheetNamed(excel.sheets(), sheet.name).rowHeights).toMatchObject(sheet.rowHeights);
    }
  });

  it.each(caseNames)('of %s are printed on the same pages as from a file, lying or upright', async (name) => {
    const [excel, file] = [await openCase(name), await XlsxWorkbook.open(caseBytes(name), `${name}.xlsx`)];
    const [inExcel = [], inFile] = await Promise.all(
      [excel.port, file].map(async (port) =>
        analyzeWorkbook(await port.read()).plans.map(({ name: sheet, page }) => [sheet, page]),
      ),
    );
    expect(inExcel.length).toBeGreaterThan(0);
    expect(inExcel).toEqual(inFile);
  });

  it('show the headers of Phú Tân that the source itself cuts', async () => {
    const excel = await openCase('phu-tan');
    const source = sheetNamed(excel.sheets(), 'Số hóa').rowHeights;
    await recalculate(excel.port);
    expect(source['5']).toBe(36);
    expect(sheetNamed(excel.sheets(), 'Số hóa - KQ').rowHeights['5']).toBeGreaterThanOrEqual(5 * LINE);
    expect(sheetNamed(excel.sheets(), 'Số hóa').rowHeights).toEqual(source);
  });

  it('take no further round trip, and are left alone by a click after which nothing has changed', async () => {
    const opened = await openInExcel(await workbookOf(header({ text: LONG, height: 20 })));
    await heightsAfter(opened);
    expect(opened.excel.roundTrips).toHaveLength(5);
    const before = opened.everything();
    opened.excel.forgetTraffic();
    await heightsAfter(opened);
    expect(opened.everything()).toEqual(before);
    expect(opened.excel.roundTrips).toHaveLength(3);
  });

  it('grow when the source’s text does, though its row stays', async () => {
    const opened = await openInExcel(await workbookOf(header({ text: 'Số hồ sơ', height: 20 })));
    expect(await heightsAfter(opened)).toEqual([20, 20, undefined]);
    opened.excel.workbook.findSheet('Bảng')?.change(0, 0, (cell) => ({ ...cell, value: LONG }));
    expect((await heightsAfter(opened))[0]).toBeCloseTo(5 * LINE, 0);
  });

  it('grow for what the plan lays over the source, and for its bold letters', async () => {
    const narrow = { text: 'Số hồ sơ số', height: 20 };
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const opened = await openInExcel(await workbookOf(header(narrow)));
    expect((await heightsAfter(opened))[0]).toBe(20);
    expect((await heightsAfter(opened, copy({ styles: [{ area, style: { bold: true } }] })))[0]).toBe(31.5);
    const blocks = [{ top: 0, left: 0, rows: [[{ formula: '"a"', value: LONG }]] }];
    expect((await heightsAfter(opened, copy({ blocks })))[0]).toBeCloseTo(5 * LINE, 0);
  });

  it.each<[string, readonly Partial<ExcelJS.Cell>[], second: number, third: number]>([
    [
      'all wrapped',
      [
        { value: LONG, alignment: { wrapText: true } },
        { value: 'Cái Nước', alignment: { wrapText: true } },
      ],
      5 * LINE,
      20,
    ],
    ['none wrapped', [{ value: LONG }, { value: 'Cái Nước' }], 20, 20],
    // Excel says of the column and of the row that cells differ; the figure beside keeps the name from spilling.
    ['the long one wrapped', [{ value: LONG, alignment: { wrapText: true } }, { value: LONG }], 5 * LINE, 20],
    [
      'upright',
      [
        { value: LONG, alignment: { wrapText: true, textRotation: 90 } },
        { value: LONG, alignment: { wrapText: true, textRotation: 90 } },
      ],
      20,
      20,
    ],
  ])('follow the names of a table’s units: %s', async (_, names, second, third) => {
    const heights = await heightsAfter(await units(names), copy(scores(2)));
    expect(heights[1]).toBeCloseTo(second, 0);
    expect(heights[2]).toBeCloseTo(third, 0);
  });

  it('stay for a text that may spill where Excel does not say whether it is wrapped', async () => {
    const names = [{ value: LONG }, { value: 'Cái Nước', alignment: { wrapText: true } }];
    const beside = { value: null, alignment: { wrapText: true } };
    const blocks = [{ top: 1, left: 2, rows: [[95], [95]] }];
    expect(await heightsAfter(await units(names, beside), copy({ blocks }))).toEqual([20, 20, 20]);
  });

  it('stay where the source was not read before', async () => {
    const { port, sheets } = await openInExcel(await workbookOf(header({ text: LONG, height: 20 })));
    await port.write(copy(), { keep: [] });
    expect(sheetNamed(sheets(), 'Bản sao').rowHeights).toEqual({ 1: 20, 2: 20 });
  });
});
