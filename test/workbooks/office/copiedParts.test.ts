import { recalculate } from '../../../src/workbooks/recalculate';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import type { HostSheet } from '../../excelHost/model/HostSheet';
import { plan } from '../contract/plans';
import { inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const area = { top: 1, left: 0, bottom: 4, right: 4 };

/** The small workbook after its scoreboard was given something that `Worksheet.copy` takes along. */
async function calculated(change: (source: HostSheet) => void = () => undefined): Promise<OpenInExcel> {
  const workbook = smallWorkbook();
  change(sheetIn(workbook.sheets, 'Bảng điểm'));
  const opened = inFront(new SimulatedExcel({ workbook }));
  await recalculate(opened.port);
  return opened;
}

function sheetIn(sheets: readonly HostSheet[], name: string): HostSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

const filter = (source: HostSheet): void => void (source.autoFilter = { area, hidden: new Set([2, 3]) });
const table = (source: HostSheet): void => {
  source.tables = [{ id: '1', name: 'Điểm', area, hidden: new Set([3]) }];
  source.slicers = ['Đơn vị'];
};

describe('A source that', () => {
  it.each<[string, (source: HostSheet) => void]>([
    ['is filtered', filter],
    ['has hidden rows', ({ hiddenRows }) => void hiddenRows.add(2).add(3)],
    ['is a list object with a filter and a slicer', table],
  ])('%s is completed as if it were not, and stays as it is', async (_, change) => {
    const [plain, opened] = [await calculated(), await calculated(change)];
    const copy = (each: OpenInExcel): unknown => each.sheets().find(({ ownKey }) => ownKey === 'copy1')?.cells;
    const first = copy(plain);
    expect(copy(opened)).toEqual(first);
    const source = sheetIn(opened.excel.workbook.sheets, 'Bảng điểm');
    const untouched = sheetIn(smallWorkbook().sheets, 'Bảng điểm');
    change(untouched);
    const { autoFilter, tables, slicers, hiddenRows } = untouched;
    expect(source).toMatchObject({ autoFilter, tables, slicers, hiddenRows });
    expect(source.touched()).toEqual(untouched.touched());
  });

  it.each([
    ['spills', false],
    ['was entered as an array', true],
  ])(
    'has a formula that %s over names, points and grades has a copy with their values, which is told',
    async (_, isFixed) => {
      const filled = { top: 2, left: 1, bottom: 4, right: 3 };
      const [plain, opened] = [
        await calculated(),
        await calculated((source) => {
          source.change(2, 1, (cell) => ({ ...cell, formula: '=SORT(Nguồn!A1:B3)' }));
          source.arrays = [{ area: filled, isFixed, isBlocked: false }];
        }),
      ];
      const copy = ({ excel }: OpenInExcel): unknown => {
        const sheet = sheetIn(excel.workbook.sheets, 'Bảng điểm - KQ');
        return [2, 3, 4].map((row) => [1, 2, 3].map((column) => sheet.cell(row, column)));
      };
      expect(copy(opened)).toEqual(copy(plain));
      expect(sheetIn(opened.excel.workbook.sheets, 'Bảng điểm').arrays).toEqual([
        { area: filled, isFixed, isBlocked: false },
      ]);
      const again = await recalculate(opened.port);
      expect(again.written.lost).toEqual([{ part: 'spill', sheet: 'Bảng điểm' }]);
      expect(again.written.unchanged).toContain('copy1');
      // Figures that come from elsewhere change without any formula of the sheet changing.
      sheetIn(opened.excel.workbook.sheets, 'Bảng điểm').change(2, 1, (cell) => ({ ...cell, value: 'Hòa Long' }));
      await recalculate(opened.port);
      expect(sheetIn(opened.excel.workbook.sheets, 'Bảng điểm - KQ').cell(2, 1)).toMatchObject({ value: 'Hòa Long' });
      expect(sheetIn(opened.excel.workbook.sheets, 'Bảng điểm - KQ').cell(2, 1).formula).toBeUndefined();
    },
  );

  it('is filtered has a copy with all its rows, and so has one with a filtered list object', async () => {
    for (const change of [filter, table]) {
      const opened = await calculated(change);
      const copy = sheetIn(opened.excel.workbook.sheets, 'Bảng điểm - KQ');
      expect([copy.autoFilter, copy.tables, copy.slicers]).toEqual([undefined, [], []]);
      expect([2, 3].filter((row) => copy.isHidden(row))).toEqual([]);
    }
  });

  it('has rows hidden by a person has a copy with the same rows hidden', async () => {
    const opened = await calculated(({ hiddenRows }) => void hiddenRows.add(3));
    expect([...sheetIn(opened.excel.workbook.sheets, 'Bảng điểm - KQ').hiddenRows]).toEqual([3]);
  });

  it('is a list object with a slicer is told to lose both in the copy, after every click', async () => {
    const opened = await calculated(table);
    const { written } = await recalculate(opened.port);
    expect(written.unchanged).toContain('copy1');
    expect(written.lost).toEqual([
      { part: 'table', sheet: 'Bảng điểm' },
      { part: 'slicer', sheet: 'Bảng điểm' },
    ]);
  });
});

describe('A copy of a filtered, protected sheet', () => {
  it('is filled like any other', async () => {
    const workbook = smallWorkbook();
    const source = sheetIn(workbook.sheets, 'Bảng điểm');
    filter(source);
    source.protection = { on: true };
    const { port, excel } = inFront(new SimulatedExcel({ workbook }));
    const rows = [['a'], ['b'], ['c']];
    await port.write([plan('copy1', 'Bản sao', { copyOf: 'Bảng điểm', blocks: [{ top: 2, left: 3, rows }] })], {
      keep: [],
    });
    const copy = sheetIn(excel.workbook.sheets, 'Bản sao');
    expect([2, 3, 4].map((row) => copy.cell(row, 3).value)).toEqual(['a', 'b', 'c']);
  });
});
