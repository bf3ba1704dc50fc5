import type { AnalysisOptions } from '../../src/domain/analysis/AnalysisOptions';
import { emptyFrame } from '../../src/domain/settings/OfficialFrame';
import type { CellValue, Sheet, Workbook } from '../../src/domain/workbook/Workbook';
import { recalculate } from '../../src/workbooks/recalculate';
import type { WorkbookPort } from '../../src/workbooks/WorkbookPort';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { openCalculating } from '../workbooks/office/openCalculating';
import { workbookOf } from '../workbooks/xlsx/fixtures';

const COMMUNES = ['Xã Phú Hưng', 'Xã Phú Thọ', 'Xã Phú Lâm', 'Xã Phú Mỹ'];
const SCORES = [71.5, 92, 80, 84.5];
const CLERKS = ['Ông Dũng', 'Bà Hoa', 'Ông Minh', 'Bà Lan'];

/** A scoreboard whose names, numbers and words are formulas over another sheet and over its own rows. */
function board(): Promise<Uint8Array> {
  return workbookOf((workbook) => {
    const list = workbook.addWorksheet('Danh mục');
    const sheet = workbook.addWorksheet('Phụ lục');
    list.addRow(['Xã', 'Người phụ trách']);
    sheet.addRow(['BẢNG ĐIỂM THÁNG 3 NĂM 2024']);
    sheet.addRow(['STT', 'Đơn vị', 'Tổng điểm', 'Xếp loại', 'Người phụ trách', 'Mã']);
    COMMUNES.forEach((name, at) => {
      const row = 3 + at;
      list.addRow([name, CLERKS[at]]);
      sheet.addRow([
        { formula: 'ROW()-2', result: at + 1 },
        { formula: `'Danh mục'!A${at + 2}`, result: name },
        SCORES[at],
        null,
        { formula: `'Danh mục'!B${at + 2}`, result: CLERKS[at] },
        { formula: `"M"&A${row}`, result: `M${at + 1}` },
      ]);
    });
    sheet.getCell('B8').value = { formula: '"Xếp cuối: "&B3', result: 'Xếp cuối: Xã Phú Hưng' };
  });
}

const RANKED = [
  [1, 'Xã Phú Thọ', 92, 'Xuất sắc', 'Bà Hoa', 'M2'],
  [2, 'Xã Phú Mỹ', 84.5, 'Tốt', 'Bà Lan', 'M4'],
  [3, 'Xã Phú Lâm', 80, 'Tốt', 'Ông Minh', 'M3'],
  [4, 'Xã Phú Hưng', 71.5, 'Khá', 'Ông Dũng', 'M1'],
];
const IN_ORDER = [4, 1, 3, 2].map((rank, at) => [at + 1, ...(RANKED[rank - 1] ?? []).slice(1)]);

function copyIn({ sheets }: Workbook): Sheet {
  const sheet = sheets.find(({ name }) => name === 'Phụ lục - KQ');
  if (sheet === undefined) throw new Error('no copy');
  return sheet;
}

/** The units' rows of a copy, wherever they stand. */
function units({ rows }: Sheet): readonly (readonly CellValue[])[] {
  const header = rows.findIndex(([first]) => first === 'STT');
  return rows.slice(header + 1, header + 1 + COMMUNES.length).map((row) => row.slice(0, 6));
}

type Opened = (bytes: Uint8Array) => Promise<WorkbookPort>;
const inExcel: Opened = async (bytes) => (await openCalculating(bytes)).port;
const inFile: Opened = (bytes) => XlsxWorkbook.open(bytes, 'bang-diem.xlsx');

/** As the copy stands once a spreadsheet has worked all of it out: Excel does so itself, a file when it is next opened. */
async function workedOut(open: Opened, options: AnalysisOptions): Promise<Sheet> {
  const port = await open(await board());
  await recalculate(port, options);
  if (!(port instanceof XlsxWorkbook)) return copyIn(await port.read());
  const { port: reopened, excel } = await openCalculating(await port.save());
  excel.workbook.stale = true;
  return copyIn(await reopened.read());
}

describe.each([
  ['in Excel', inExcel],
  ['in a file', inFile],
] as const)('formulas of a source in its completed copy, %s', (_, open) => {
  it.each([
    ['live', {}],
    ['in plain values', { values: true }],
    ['closed', { close: true, despiteErrors: true }],
  ] as const)('stay with the unit whose row changed places, %s', async (_name, options) => {
    const copy = await workedOut(open, { ...options, settings: { order: 'rank' } });
    expect(units(copy)).toEqual(RANKED);
    expect(copy.rows[7]?.[1]).toBe('Xếp cuối: Xã Phú Hưng');
  });

  it('say the same below the rows of a frame', async () => {
    const copy = await workedOut(open, { settings: { frame: { ...emptyFrame, office: 'VĂN PHÒNG' } } });
    expect(units(copy)).toEqual(IN_ORDER);
  });
});

it('formulas of a source are plain values in a copy of plain values whose rows stand as they did', async () => {
  const { port, sheets } = await openCalculating(await board());
  await recalculate(port, { values: true });
  expect(units(copyIn(await port.read()))).toEqual(IN_ORDER);
  const copy = sheets().find(({ name }) => name === 'Phụ lục - KQ');
  expect(Object.entries(copy?.cells ?? {}).flatMap(([at, { formula }]) => (formula ? [at] : []))).toEqual([]);
});
