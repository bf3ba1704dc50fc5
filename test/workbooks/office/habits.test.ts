import type { PlannedCell, SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { WriteResult } from '../../../src/workbooks/WorkbookPort';
import { recalculate } from '../../../src/workbooks/recalculate';
import { removeResults } from '../../../src/workbooks/removeResults';
import { calculateByHyperFormula } from '../../excelHost/calculate';
import type { HostSheet } from '../../excelHost/model/HostSheet';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { plan } from '../contract/plans';
import { inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const open = (): OpenInExcel =>
  inFront(new SimulatedExcel({ workbook: smallWorkbook(), calculate: calculateByHyperFormula }));

function sheetOf({ excel }: OpenInExcel, name: string): HostSheet {
  const sheet = excel.workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

describe('Excel that calculates only when asked to', () => {
  it('shows the grades and ranks that it would show otherwise, and stays so', async () => {
    const reference = open();
    await recalculate(reference.port);
    const wanted = reference.sheets();
    const opened = open();
    opened.excel.workbook.calculationMode = 'Manual';
    await recalculate(opened.port);
    expect(opened.sheets()).toEqual(wanted);
    expect(opened.excel.workbook.calculationMode).toBe('Manual');
    expect(opened.excel.roundTrips).toHaveLength(5);
  });
});

describe('A sheet of a kind that only a newer edition knows', () => {
  it('is no source, and stays whatever is written or removed', async () => {
    const opened = open();
    const { workbook } = opened.excel;
    const newer = workbook.addSheet('Dự báo');
    for (const { row, column, cell } of sheetOf(opened, 'Bảng điểm').touched()) newer.change(row, column, () => cell);
    workbook.names.push({ name: 'BangDiem766.forecast', formula: `=\u27E6${newer.id}\u27E7!$A$1`, visible: false });
    const { analysis } = await recalculate(opened.port);
    expect(analysis.tables.map(({ sheet }) => sheet)).not.toContain('Dự báo');
    await removeResults(opened.port);
    expect(workbook.sheets).toContain(newer);
    expect(workbook.names.map(({ name }) => name)).toContain('BangDiem766.forecast');
  });

  it('keeps the name that a person gave it, and ours take another', async () => {
    const opened = open();
    const { workbook } = opened.excel;
    const newer = workbook.addSheet('Xếp hạng');
    workbook.names.push({ name: 'BangDiem766.forecast', formula: `=\u27E6${newer.id}\u27E7!$A$1`, visible: false });
    const { written } = await recalculate(opened.port);
    expect(written.sheets.find(({ key }) => key === 'ranking')?.name).toBe('Xếp hạng (2)');
    expect(newer.name).toBe('Xếp hạng');
  });

  it('leaves room for settings that a person has renamed', async () => {
    const opened = open();
    const { workbook } = opened.excel;
    await recalculate(opened.port);
    workbook.deleteSheet(sheetOf(opened, 'Xếp hạng'));
    workbook.renameSheet(sheetOf(opened, 'Cấu hình'), 'Xếp hạng');
    const { written } = await recalculate(opened.port);
    expect(written.sheets.find(({ key }) => key === 'ranking')?.name).toBe('Xếp hạng (2)');
  });
});

describe('Hidden sheets', () => {
  it.each(['Hidden', 'VeryHidden'] as const)(
    '%s as the only sources have hidden copies that can go again',
    async (visibility) => {
      const opened = open();
      for (const sheet of opened.excel.workbook.sheets) sheet.visibility = visibility;
      opened.excel.workbook.addSheet('Bìa');
      await recalculate(opened.port);
      expect(sheetOf(opened, 'Bảng điểm').visibility).toBe(visibility);
      expect(sheetOf(opened, 'Bảng điểm - KQ').visibility).toBe('Hidden');
      await removeResults(opened.port);
      expect(opened.excel.workbook.findSheet('Bảng điểm - KQ')).toBeUndefined();
    },
  );

  it('decide nothing beside tables that are seen', async () => {
    const opened = open();
    const seen = await recalculate(opened.port);
    const draft = opened.excel.workbook.addSheet('Nháp');
    for (const [row, values] of [
      ['STT', 'Đơn vị', 'Điểm tổng hợp'],
      [1, 'Xã Khác', 99],
      [2, 'Xã Lạ', 98],
    ].entries())
      values.forEach((value, column) => draft.change(row, column, (cell) => ({ ...cell, value })));
    draft.visibility = 'VeryHidden';
    const { analysis } = await recalculate(opened.port);
    expect(analysis.boards.map(({ units }) => units.length)).toEqual(
      seen.analysis.boards.map(({ units }) => units.length),
    );
    expect(analysis.findings.filter(({ rule }) => rule === 'hidden-sheet').map(({ sheet }) => sheet)).toEqual(['Nháp']);
  });

  it('that are very hidden results are renewed and removed like others', async () => {
    const opened = open();
    await recalculate(opened.port);
    sheetOf(opened, 'Xếp hạng').visibility = 'VeryHidden';
    sheetOf(opened, 'Xếp hạng').change(0, 0, (cell) => ({ ...cell, value: 'của tôi' }));
    const { written } = await recalculate(opened.port);
    expect(written.lost).toEqual([]);
    expect(opened.excel.workbook.sheets.filter(({ name }) => name.startsWith('~'))).toEqual([]);
    await removeResults(opened.port);
    expect(opened.excel.workbook.findSheet('Xếp hạng')).toBeUndefined();
  });
});

describe('Cells that do not stand as they were written', () => {
  it('are told, and the sheet is made again by the next run', async () => {
    const opened = open();
    const { excel } = opened;
    const answer = excel.answer.bind(excel);
    let batch = 0;
    excel.answer = (request) => {
      batch += 1;
      // Rows that somebody hides after the source was looked at are hidden in its copy: a block written over them lands elsewhere.
      if (batch === 4) for (const row of [2, 3, 4]) sheetOf(opened, 'Bảng điểm').hiddenRows.add(row);
      return answer(request);
    };
    const { written } = await recalculate(opened.port);
    expect(written.lost).toContainEqual({ part: 'otherCells', sheet: 'Bảng điểm - KQ' });
    excel.answer = answer;
    const again = await recalculate(opened.port);
    expect(again.written.lost).toEqual([]);
    expect(again.written.unchanged).not.toContain('copy1');
    expect(again.written.unchanged).toContain('ranking');
  });
});

describe('What is told as written', () => {
  const formula = (row: number): PlannedCell => ({ formula: `'Bảng điểm'!C${row}`, value: 1 });
  const ranking = (second: number): SheetPlan =>
    plan('ranking', 'Xếp hạng', {
      blocks: [
        {
          top: 0,
          left: 0,
          rows: [
            ['Đơn vị', 'Điểm'],
            ['Long Hòa', formula(3)],
            ['Phú Thạnh', formula(second)],
          ],
        },
      ],
    });
  const write = async ({ port }: OpenInExcel, ...plans: SheetPlan[]): Promise<WriteResult> => {
    await port.read();
    return port.write(plans, { keep: [] });
  };

  it('was read back, also of a sheet of which single cells were written', async () => {
    const opened = open();
    await write(opened, ranking(4));
    const area = { top: 0, left: 0, bottom: 2, right: 1 };
    // A formula put into a list object goes over its neighbours.
    sheetOf(opened, 'Xếp hạng').tables = [{ id: '1', name: 'Điểm', area, hidden: new Set() }];
    const { lost } = await write(opened, ranking(5));
    expect(lost).toEqual([{ part: 'otherCells', sheet: 'Xếp hạng' }]);
    const again = await write(opened, ranking(5));
    expect([again.lost, again.unchanged]).toEqual([[], undefined]);
    expect(sheetOf(opened, 'Xếp hạng').tables).toEqual([]);
  });

  it('was read back by some of its rows where all are too much for one answer, in no more round trips', async () => {
    const rows = Array.from({ length: 90 }, (_, row) => [`${row} ${'dài '.repeat(7000)}`]);
    const large = plan('copy1', 'Bảng điểm - KQ', { copyOf: 'Bảng điểm', blocks: [{ top: 6, left: 0, rows }] });
    const told = async (hide: (source: HostSheet) => void): Promise<WriteResult & { readonly trips: number }> => {
      const opened = open();
      const { excel } = opened;
      const answer = excel.answer.bind(excel);
      let batch = 0;
      excel.answer = (request) => {
        batch += 1;
        if (batch === 4) hide(sheetOf(opened, 'Bảng điểm'));
        return answer(request);
      };
      const written = await write(opened, large);
      return { ...written, trips: excel.roundTrips.length };
    };
    const [plain, hidden] = [
      await told(() => undefined),
      await told(({ hiddenRows }) => void hiddenRows.add(50).add(51)),
    ];
    expect(plain.lost).toEqual([]);
    expect(hidden.lost).toEqual([{ part: 'otherCells', sheet: 'Bảng điểm - KQ' }]);
    expect(hidden.trips).toBe(plain.trips);
  });
});

describe('A result that somebody deletes while others are written', () => {
  it('is not told as written', async () => {
    const opened = open();
    await recalculate(opened.port);
    sheetOf(opened, 'Nhận xét').change(0, 0, (cell) => ({ ...cell, value: 'của tôi' }));
    const { workbook } = opened.excel;
    const answer = opened.excel.answer.bind(opened.excel);
    let batch = 0;
    opened.excel.answer = (request) => {
      batch += 1;
      if (batch === 5) workbook.deleteSheet(sheetOf(opened, 'Số hóa - KQ'));
      return answer(request);
    };
    const { written } = await recalculate(opened.port);
    expect(written.sheets.map(({ name }) => name)).not.toContain('Số hóa - KQ');
    expect(written.lost).toContainEqual({ part: 'goneSheet', sheet: 'Số hóa - KQ' });
  });
});
