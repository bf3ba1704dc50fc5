import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { Area } from '../../../src/domain/workbook/Workbook';
import { installOffice } from '../../excelHost/genuineOffice';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { OfficeWorkbook } from '../../../src/workbooks/office/OfficeWorkbook';
import { fullPlans, plan } from '../contract/plans';
import { openCase } from './openInExcel';

/** A workbook of so many sheets, each with a table of units, and the sheets Excel adds to a new workbook left empty. */
function workbookWith(sheets: number, rows = 20, columns = 12): SimulatedExcel {
  const excel = new SimulatedExcel();
  installOffice(excel);
  for (let index = 1; index <= sheets; index += 1) {
    const sheet = excel.workbook.addSheet(`Xã, thị trấn ${index}`);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        sheet.change(row, column, (cell) => ({ ...cell, value: column === 0 ? `Đơn vị ${row}` : row * 1.5 + column }));
      }
    }
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  }
  excel.workbook.addSheet('Trống');
  return excel;
}

const copies = (count: number): readonly SheetPlan[] =>
  Array.from({ length: count }, (_, index) =>
    plan(`copy${index + 1}`, `Bản ${index + 1}`, {
      copyOf: `Xã, thị trấn ${index + 1}`,
      blocks: [{ top: 3, left: 2, rows: [[{ formula: '1+1', value: 2 }]] }],
    }),
  );

const ranking = fullPlans().map((each) => ({
  ...each,
  blocks: each.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
  })),
  links: [],
}));

describe('Reading and writing', () => {
  it.each([1, 10, 50])('takes five round trips for %i sheets and as many copies', async (sheets) => {
    const excel = workbookWith(sheets);
    const port = new OfficeWorkbook();
    const workbook = await port.read({ emphasis: true });
    expect(workbook.sheets).toHaveLength(sheets + 1);
    expect(excel.roundTrips).toHaveLength(2);
    await port.write([...ranking, ...copies(sheets)], { keep: [] });
    await port.write([...ranking, ...copies(sheets)], { keep: [] });
    expect(excel.roundTrips).toHaveLength(2 + 3 + 3);
  });

  it('reads a workbook that is more than Excel gives at once band by band, and finds the same', async () => {
    const small = workbookWith(3, 400);
    const whole = await new OfficeWorkbook().read({ emphasis: true });
    expect(small.roundTrips).toHaveLength(2);

    const excel = workbookWith(3, 400);
    const limited = new SimulatedExcel({ payloadLimit: 150_000 });
    limited.workbook.sheets = excel.workbook.sheets;
    installOffice(limited);
    expect({ ...(await new OfficeWorkbook().read({ emphasis: true })), fileName: '' }).toEqual({
      ...whole,
      fileName: '',
    });
    expect(limited.roundTrips.every((trip) => trip.responseBytes <= 150_000)).toBe(true);
  });

  it('reads the formulas of such a workbook too, with as few answers as its size asks for', async () => {
    const excel = workbookWith(10, 200);
    const limited = new SimulatedExcel({ payloadLimit: 500_000 });
    limited.workbook.sheets = excel.workbook.sheets;
    installOffice(limited);
    for (const sheet of limited.workbook.sheets.slice(0, 10))
      sheet.change(150, 2, (cell) => ({ ...cell, value: 3, formula: '=SUM(B2:B3)' }));
    const { sheets } = await new OfficeWorkbook().read();
    expect(sheets.slice(0, 10).map(({ formulas }) => formulas?.[150]?.[2])).toEqual(
      Array<string>(10).fill('=SUM(B2:B3)'),
    );
    const answered = limited.roundTrips.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    // Two to begin with, one for what there is; of each that was too much two halves are asked for.
    expect(limited.roundTrips.length).toBeLessThanOrEqual(3 + 3 * Math.ceil(answered / 500_000));
  });

  it('reads a sheet with more merged areas than Excel gives at once', async () => {
    const excel = workbookWith(1, 1400, 4);
    const [sheet] = excel.workbook.sheets;
    for (let row = 2; row < 1400; row += 2) sheet?.merges.push({ top: row, left: 0, bottom: row + 1, right: 0 });
    const workbook = await new OfficeWorkbook().read();
    expect(workbook.sheets[0]?.merges).toEqual(sheet?.merges);
  });

  it('writes more than Excel takes at once in pieces below 5 MB', async () => {
    const excel = workbookWith(1);
    const rows = Array.from({ length: 60_000 }, (_, row) => [
      `Hồ sơ của Ủy ban nhân dân số ${row}`,
      row,
      'một hai ba bốn năm sáu bảy tám chín mười',
      row / 7,
    ]);
    await new OfficeWorkbook().write([plan('history', 'Lịch sử điểm', { blocks: [{ top: 0, left: 0, rows }] })], {
      keep: [],
    });
    const written = excel.workbook.findSheet('Lịch sử điểm');
    expect([written?.cell(0, 0).value, written?.cell(59_999, 0).value, written?.cell(59_999, 1).value]).toEqual([
      rows[0]?.[0],
      rows[59_999]?.[0],
      59_999,
    ]);
    expect(excel.roundTrips.length).toBeGreaterThan(3);
    expect(Math.max(...excel.roundTrips.map((trip) => trip.requestBytes))).toBeLessThan(5 * 1024 * 1024);
  });

  const many = <Part>(count: number, part: (index: number) => Part): readonly Part[] =>
    Array.from({ length: count }, (_, index) => part(index));
  const place = (index: number): Area => ({ top: 3 * index, left: 1, bottom: 3 * index + 1, right: 3 });
  const formula = "SUM('Xã, thị trấn 1'!$B$2:$M$20)>0";

  // Steps are counted before they are sent: too little would be refused by Excel, too much costs round trips.
  it.each<[string, Partial<SheetPlan>]>([
    ['fonts', { styles: many(7000, (index) => ({ area: place(index), style: { fontSize: 10 + index / 1000 } })) }],
    [
      'looks of every kind',
      {
        styles: many(2500, (index) => ({
          area: place(index),
          style: {
            fontName: 'Times New Roman',
            fontSize: 10 + index / 1000,
            bold: true,
            italic: true,
            underline: true,
            color: 'FF0000',
            fill: 'FFFF00',
            border: 'thin',
            horizontal: 'center',
            vertical: 'center',
            wrap: true,
            indent: 1,
            numberFormat: '0.00',
          },
        })),
      },
    ],
    ['borders', { styles: many(2000, (index) => ({ area: place(index), style: { border: 'hair' } })) }],
    [
      'conditional formats',
      {
        conditionalFormats: many(3500, (index) => ({
          area: place(index),
          formula,
          style: { bold: true, underline: true, color: 'FF0000', fill: 'FFFF00' },
        })),
      },
    ],
    [
      'links',
      {
        links: many(9000, (index) => ({
          row: index,
          column: 0,
          sheet: 'Xã, thị trấn 1',
          cell: 'B7',
          tooltip: 'Xem ô nguồn',
        })),
      },
    ],
    ['merges', { merges: many(14_000, place) }],
    ['heights', { rowHeights: many(11_000, (row) => ({ row, height: 15 + (row % 2) })) }],
    [
      'charts',
      {
        charts: many(800, (index) => ({
          kind: 'column',
          title: 'Điểm',
          sheet: '«ranking»',
          categories: place(index),
          series: many(2, () => ({ name: 'Điểm tổng hợp', values: place(index), color: '2F75B5' })),
          anchor: place(index),
          axis: { minimum: 0, maximum: 100, title: 'Điểm', categoryTitle: 'Đơn vị', lowLabels: true },
          overlap: 100,
          gap: 50,
          altText: '',
        })),
      },
    ],
    ['cells', { blocks: many(8000, (row) => ({ top: row, left: 0, rows: [['8/10', { formula, value: true }]] })) }],
  ])('fills requests with %s, and none above 5 MB', async (_, parts) => {
    const excel = workbookWith(1);
    await new OfficeWorkbook().write([plan('ranking', 'Xếp hạng', parts)], { keep: [] });
    const sizes = excel.roundTrips.map(({ requestBytes }) => requestBytes / 1024 / 1024);
    expect(Math.max(...sizes)).toBeLessThan(4.5);
    expect(Math.max(...sizes)).toBeGreaterThan(3);
    expect(sizes.filter((size) => size > 0.1).length).toBeGreaterThan(1);
  });

  it('needs no round trip to let go of ranges', async () => {
    const { excel, port } = await openCase('phu-tan');
    await port.read();
    await port.reveal('Phụ lục 1', 'C7');
    expect(excel.roundTrips).toHaveLength(3);
  });
});
