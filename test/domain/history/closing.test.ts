import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { isFormulaCell, type SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet, Workbook } from '../../../src/domain/workbook/Workbook';
import { sheetOf } from '../tables/sheetOf';

function month(number: number, scores: Readonly<Record<string, number>>): Sheet {
  const rows = Object.entries(scores).map(([name, score], index) => [index + 1, name, score]);
  return sheetOf('Phụ lục 1', [[`Kết quả tháng ${number} năm 2024`], ['STT', 'Đơn vị', 'Điểm tổng hợp'], ...rows]);
}

/** The sheet that a plan becomes in a workbook. */
function written(plan: SheetPlan): Sheet {
  const rows = (plan.blocks[0]?.rows ?? []).map((row) =>
    row.map((cell): CellValue => (isFormulaCell(cell) ? cell.value : cell)),
  );
  return { name: plan.name, ownKey: plan.key, rows, numberFormats: [], merges: plan.merges };
}

function closed(workbook: Workbook): Sheet {
  const plan = analyzeWorkbook(workbook, { close: true }).plans.find(({ key }) => key === 'history');
  if (plan === undefined) throw new Error('nothing was filed');
  return written(plan);
}

const JANUARY = { 'Xã Phú Thọ': 80, 'Xã Phú Hiệp': 85, 'Xã Phú Mỹ': 70 };
const FEBRUARY = { 'Xã Phú Thọ': 84.5, 'UBND xã PHÚ HIỆP': 83, 'Phú Mỹ': 70 };

/** The workbook as it is when a period was closed in it. */
function closedWorkbook(workbook: Workbook): Workbook {
  const { plans } = analyzeWorkbook(workbook, { close: true });
  return { ...workbook, sheets: [...plans.map(written), ...workbook.sheets] };
}

describe('a period that is closed', () => {
  const corrected = (): Workbook => {
    const { sheets } = closedWorkbook({ sheets: [month(1, JANUARY)] });
    return { sheets: [...sheets.slice(0, -1), month(1, { ...JANUARY, 'Xã Phú Mỹ': 99 })] };
  };

  it('says so on its ranking and in the settings', () => {
    const texts = closedWorkbook({ sheets: [month(1, JANUARY)] }).sheets.flatMap(({ rows }) => rows.flat());
    expect(texts).toContainEqual(expect.stringMatching(/^Số liệu kỳ này đã chốt: /));
    expect(texts).not.toContainEqual(expect.stringMatching(/là công thức lấy số từ các bảng nguồn/));
    expect(texts).toContain('Kỳ đã chốt số liệu');
  });

  it('stays as it was closed, whatever becomes of its tables', () => {
    const workbook = corrected();
    const { plans, keep, closed: state } = analyzeWorkbook(workbook);
    expect(state).toBe('before');
    expect(plans).toEqual([]);
    expect(keep).toEqual(workbook.sheets.flatMap(({ ownKey }) => ownKey ?? []));
    expect(analyzeWorkbook(workbook, { close: true }).plans).toEqual([]);
  });

  it('still keeps what is decided, and nothing else', () => {
    const remember = { ignored: [{ rule: 'points-range', sheet: 'Phụ lục 1', cell: 'C3', reason: 'đã xem' }] };
    const { plans, keep } = analyzeWorkbook(corrected(), { remember });
    expect(plans.map(({ key }) => key)).toEqual(['settings']);
    expect(keep).toContain('ranking');
  });

  it('is written anew once it is reopened, and its history stays', () => {
    const { plans, keep, closed: state } = analyzeWorkbook(corrected(), { remember: { closed: null } });
    expect(state).toBeNull();
    expect(plans.map(({ key }) => key)).toEqual(expect.arrayContaining(['ranking', 'settings']));
    expect(plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat())).some(isFormulaCell)).toBe(true);
    expect(keep).toEqual(['history']);
  });

  it('is reopened by whoever empties its cell of the settings', () => {
    const { sheets } = corrected();
    const emptied = sheets.map((sheet) =>
      sheet.ownKey === 'settings'
        ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === 'Tháng 01/2024' ? null : cell))) }
        : sheet,
    );
    expect(analyzeWorkbook({ sheets: emptied }).closed).toBeNull();
  });

  it('is told of where the settings name no period', () => {
    const { sheets } = corrected();
    const misspelt = sheets.map((sheet) =>
      sheet.ownKey === 'settings'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (cell === 'Tháng 01/2024' ? 'kỳ nào đó' : cell))),
          }
        : sheet,
    );
    const { findings, closed: state } = analyzeWorkbook({ sheets: misspelt });
    expect(state).toBeNull();
    expect(findings.find(({ rule }) => rule === 'bad-setting')?.found).toBe('kỳ nào đó');
  });

  it('is made once more in plain values where its results were removed', () => {
    const { sheets } = corrected();
    const removed = sheets.filter(({ ownKey }) => ownKey === undefined || ['settings', 'history'].includes(ownKey));
    const { plans, closed: state } = analyzeWorkbook({ sheets: removed });
    expect(state).toBe('now');
    expect(plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat())).some(isFormulaCell)).toBe(false);
  });

  it('does not close the one after it', () => {
    const { sheets } = corrected();
    const { plans, closed: state } = analyzeWorkbook({ sheets: [...sheets.slice(0, -1), month(2, FEBRUARY)] });
    expect(state).toBeNull();
    expect(plans.map(({ key }) => key)).toContain('ranking');
  });

  it.each([
    'Tuần 02 - Tháng 3/2024',
    'Quý I/2024',
    'Năm 2024',
    '6 tháng đầu năm 2024',
    'Từ ngày 01/03/2024 đến ngày 11/03/2024',
  ])('is known by its name: %s', (name) => {
    const table = sheetOf('Phụ lục 1', [
      [`Kết quả ${name}`],
      ['STT', 'Đơn vị', 'Điểm tổng hợp'],
      ...Object.entries(JANUARY).map(([unit, score], index) => [index + 1, unit, score]),
    ]);
    expect(analyzeWorkbook(closedWorkbook({ sheets: [table] })).closed).toBe('before');
  });
});

describe('closing a period', () => {
  it('leaves plain values and no formula', () => {
    const { plans } = analyzeWorkbook({ sheets: [month(1, JANUARY)] }, { close: true });
    expect(plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat())).filter(isFormulaCell)).toEqual([]);
    expect(plans.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  it('lets the next period be compared with it, whatever prefix the names carry', () => {
    const history = closed({ sheets: [month(1, JANUARY)] });
    const { boards, previousPeriod } = analyzeWorkbook({ sheets: [month(2, FEBRUARY), history] });
    expect(previousPeriod?.label).toBe('Tháng 01/2024');
    expect(
      boards[0]?.units.map(({ name, previous, delta, previousRank }) => [name, previous, delta, previousRank]),
    ).toEqual([
      ['Xã Phú Thọ', 80, 4.5, 2],
      ['UBND xã PHÚ HIỆP', 85, -2, 1],
      ['Phú Mỹ', 70, 0, 3],
    ]);
  });

  it('names no period where the table brings the figures of before itself', () => {
    const history = closed({ sheets: [month(1, JANUARY)] });
    const own = sheetOf('Phụ lục 1', [
      ['Kết quả tháng 2 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Kỳ trước'],
      [1, 'Xã Phú Thọ', 84.5, 81],
      [2, 'Xã Phú Hiệp', 83, 82],
    ]);
    const { boards, previousPeriod } = analyzeWorkbook({ sheets: [own, history] });
    expect(boards[0]?.units.map(({ previous }) => previous)).toEqual([81, 82]);
    expect(previousPeriod).toBeNull();
  });

  it('renews the rows of the same period and never loses another', () => {
    const january = closed({ sheets: [month(1, JANUARY)] });
    const february = closed({ sheets: [month(2, FEBRUARY), january] });
    const corrected = closed({ sheets: [month(2, { ...FEBRUARY, 'Xã Phú Thọ': 90 }), february] });
    const rows = corrected.rows.slice(4).map(([period, , , unit, composite]) => [period, unit, composite]);
    expect(rows).toEqual([
      ['Tháng 01/2024', 'Xã Phú Hiệp', 85],
      ['Tháng 01/2024', 'Xã Phú Thọ', 80],
      ['Tháng 01/2024', 'Xã Phú Mỹ', 70],
      ['Tháng 02/2024', 'Xã Phú Thọ', 90],
      ['Tháng 02/2024', 'UBND xã PHÚ HIỆP', 83],
      ['Tháng 02/2024', 'Phú Mỹ', 70],
    ]);
  });

  it('keeps damaged rows and notes beside rows as they are', () => {
    const history = closed({ sheets: [month(1, JANUARY)] });
    const rows = [
      ...history.rows,
      ['kỳ nào đó', '766', 'communes', 'Xã Lạ', 'tám mươi', null, null, 'xem lại'],
      ['Tháng 01/2024', null, null, null, null],
    ];
    const damaged = { ...history, rows };
    const again = closed({ sheets: [month(2, FEBRUARY), damaged] });
    expect(again.rows.some((row) => row.includes('xem lại') && row.includes('tám mươi'))).toBe(true);
    expect(again.rows.filter(([period]) => period === 'Tháng 01/2024')).toHaveLength(4);
  });

  it('compares only with an earlier month', () => {
    const history = closed({ sheets: [month(3, JANUARY)] });
    const { boards, findings } = analyzeWorkbook({ sheets: [month(2, FEBRUARY), history] });
    expect(boards[0]?.units.map(({ delta }) => delta)).toEqual([null, null, null]);
    expect(findings.some(({ rule }) => rule === 'periods-not-comparable')).toBe(true);
  });

  it('takes a closed period’s own scores for no period before, and says nothing of them', () => {
    const history = closed({ sheets: [month(2, FEBRUARY)] });
    const { findings, previousPeriod } = analyzeWorkbook({ sheets: [month(2, FEBRUARY), history] });
    expect(previousPeriod).toBeNull();
    expect(findings.filter(({ rule }) => rule === 'periods-not-comparable')).toEqual([]);
  });

  it('takes the period before from another sheet of the workbook', () => {
    const before = { ...month(1, JANUARY), name: 'Tháng 1' };
    const now = { ...month(2, FEBRUARY), name: 'Tháng 2' };
    const { boards } = analyzeWorkbook({ sheets: [before, now] });
    expect(boards).toHaveLength(1);
    expect(boards[0]?.units[0]).toMatchObject({ name: 'Xã Phú Thọ', score: 84.5, previous: 80, delta: 4.5 });
  });

  it('takes the period before from another file', () => {
    const { boards } = analyzeWorkbook({ sheets: [month(2, FEBRUARY)] }, { previous: { sheets: [month(1, JANUARY)] } });
    expect(boards[0]?.units[0]).toMatchObject({ previous: 80, delta: 4.5 });
  });
});
