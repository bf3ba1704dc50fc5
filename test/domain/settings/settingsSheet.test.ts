import { emptyFrame } from '../../../src/domain/settings/OfficialFrame';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { Analysis } from '../../../src/domain/Analysis';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../sheets/recompute';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const workbook = workbookOf(
  sheetOf('Phụ lục 1', [
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Công khai, minh bạch (%)', 'Số hóa hồ sơ (85%)'],
    [1, 'Xã Phú Thọ', 91, null, 75, 86],
    [2, 'Xã Phú Hiệp', 82, null, 79, 84],
    [3, 'Xã Phú Mỹ', 71, null, 90, 80],
  ]),
);

function settingsOf({ plans }: Analysis): SheetPlan {
  const plan = plans.find(({ key }) => key === 'settings');
  if (plan === undefined) throw new Error('no settings sheet');
  return plan;
}

/** With a rate of no group and units in capitals, whose grades are printed short. */
const capitals = workbookOf(
  sheetOf('Phụ lục 1', [
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Công khai, minh bạch (%)', 'Tỷ lệ hồ sơ đúng hạn (%)'],
    [1, 'PHÚ THỌ', 91, null, 75, 86],
    [2, 'PHÚ HIỆP', 82, null, 79, 74],
    [3, 'PHÚ MỸ', 61, null, 90, 80],
  ]),
);

const first = settingsOf(analyzeWorkbook(workbook));
const capitalsFirst = settingsOf(analyzeWorkbook(capitals));
const targets = 'CHỈ TIÊU';
const grades = 'XẾP LOẠI';

/** The analysis after a person changed some cells of the settings sheet. */
function after(changes: Readonly<Record<string, CellValue>>): Analysis {
  const edited: Workbook = { ...workbook, sheets: [...workbook.sheets, writtenSheet(first, changes)] };
  return analyzeWorkbook(edited);
}

const short = ({ boards }: Analysis): readonly string[] =>
  boards.flatMap(({ units }) => units.flatMap(({ underperforming }) => underperforming.map(({ cell }) => cell))).sort();

const bad = ({ findings }: Analysis): readonly (readonly [string, string | null])[] =>
  findings.filter(({ rule }) => rule === 'bad-setting').map(({ cell, found }) => [cell, found]);

describe('requests in the remarks', () => {
  const asks = ({ narrative }: Analysis): boolean => narrative.paragraphs.some(({ topic }) => topic === 'proposals');

  it('are switched off in the sheet, or in the pane, which keeps it there', () => {
    expect(asks(analyzeWorkbook(workbook))).toBe(true);
    const cell = cellOfCode(first, 'ĐỀ NGHỊ', 'C');
    expect(asks(after({ [cell]: 'không' }))).toBe(false);
    expect(bad(after({ [cell]: 'đôi khi' })).map(([at]) => at)).toEqual([cell]);
    const decided = analyzeWorkbook(workbook, { remember: { proposals: false } });
    expect(asks(decided)).toBe(false);
    const kept = analyzeWorkbook({ ...workbook, sheets: [...workbook.sheets, writtenSheet(settingsOf(decided), {})] });
    expect(asks(kept)).toBe(false);
  });
});

describe('the settings sheet', () => {
  it('is kept as it is while it has a place for everything', () => {
    const analysis = after({});
    expect(analysis.plans.map(({ key }) => key)).not.toContain('settings');
    expect(analysis.keep).toContain('settings');
    expect(analysis.findings.filter(({ rule }) => rule === 'bad-setting')).toEqual([]);
  });

  it.each<[string, string, CellValue, readonly string[]]>([
    ['a group', 'CKMB', 70, ['C5', 'F4', 'F5']],
    ['the composite', 'TỔNG HỢP', 85, ['C4', 'C5', 'E3', 'E4', 'F4', 'F5']],
    ['a column of its own', 'Số hóa hồ sơ (85%)', '82,5', ['C5', 'E3', 'E4', 'F5']],
    ['a group that is to have none', 'CKMB', '-', ['C5', 'F4', 'F5']],
  ])('takes a target for %s', (_, code, value, expected) => {
    expect(short(after({ [cellOfCode(first, code, 'C', targets)]: value }))).toEqual(expected);
  });

  it.each<[string, CellValue]>([
    ['a dash', '-'],
    ['nothing', null],
  ])('wants nothing of other rates where their target is %s', (_, none) => {
    const analysis = after({ [cellOfCode(first, 'TỶ LỆ KHÁC', 'C', targets)]: none });
    expect(analysis.settings.defaultTarget).toBeNull();
    expect(bad(analysis)).toEqual([]);
    expect(settingsOf(analyzeWorkbook(workbook, { settings: analysis.settings })).blocks[0]?.rows).toContainEqual(
      expect.arrayContaining(['TỶ LỆ KHÁC', '-']),
    );
  });

  it('takes a target that Excel stored as a fraction because it was typed with %', () => {
    const sheet = writtenSheet(first, { [cellOfCode(first, 'CKMB', 'C', targets)]: 0.7 });
    const row = Number(/\d+/.exec(cellOfCode(first, 'CKMB', 'C', targets))?.[0]) - 1;
    const numberFormats = sheet.rows.map((cells, at) =>
      cells.map((_, column) => (at === row && column === 2 ? '0%' : undefined)),
    );
    const typed = { ...workbook, sheets: [...workbook.sheets, { ...sheet, numberFormats }] };
    const analysis = analyzeWorkbook(typed);
    expect(analysis.settings.indices[0].items[0]?.target).toBe(70);
    expect(recompute(typed, analysis.plans).filter((cell) => !agrees(cell))).toEqual([]);
  });

  it.each<[string, () => Readonly<Record<string, CellValue>>]>([
    ['a target that is a word', () => ({ [cellOfCode(capitalsFirst, 'CKMB', 'C', targets)]: 'tám mươi' })],
    ['a target above 100', () => ({ [cellOfCode(capitalsFirst, 'CKMB', 'C', targets)]: 180 })],
    ['a target typed as text', () => ({ [cellOfCode(capitalsFirst, 'TỔNG HỢP', 'C', targets)]: '85' })],
    ['a target typed as text with %', () => ({ [cellOfCode(capitalsFirst, 'CKMB', 'C', targets)]: '85%' })],
    ['no target for other rates', () => ({ [cellOfCode(capitalsFirst, 'TỶ LỆ KHÁC', 'C', targets)]: '-' })],
    ['a bound typed as text', () => ({ [cellOfCode(capitalsFirst, 'Tốt', 'B', grades)]: '75' })],
    ['a grade with a space behind its name', () => ({ [cellOfCode(capitalsFirst, 'Tốt', 'A', grades)]: 'Tốt ' })],
    ['a grade without a short name', () => ({ [cellOfCode(capitalsFirst, 'Trung bình', 'C', grades)]: null })],
  ])('makes formulas that go by the values in force with %s', (_, change) => {
    const changes = change();
    const typed = { ...capitals, sheets: [...capitals.sheets, writtenSheet(capitalsFirst, changes)] };
    const { plans } = analyzeWorkbook(typed);
    expect(plans.map(({ key }) => key)).not.toContain('settings');
    expect(recompute(typed, plans).filter((cell) => !agrees(cell))).toEqual([]);
  });

  it('takes other bands', () => {
    const { boards } = after({ [cellOfCode(first, 'Tốt', 'B', grades)]: 82.5 });
    expect(boards[0]?.units.map(({ grade }) => grade)).toEqual(['Xuất sắc', 'Khá', 'Khá']);
  });

  it.each<[string, () => Readonly<Record<string, CellValue>>, CellValue]>([
    ['a target that is a word', () => ({ [cellOfCode(first, 'CKMB', 'C', targets)]: 'abc' }), 'abc'],
    ['a target above 100', () => ({ [cellOfCode(first, 'CKMB', 'C', targets)]: 180 }), '180'],
    ['bands out of order', () => ({ [cellOfCode(first, 'Tốt', 'B', grades)]: 60 }), '60'],
    ['weights that do not make 100', () => ({ [cellOfCode(first, 'CKMB', 'C', 'NHÓM')]: 28 }), '110'],
    ['a grade that is not there', () => ({ [cellOfCode(first, 'IN ĐẬM', 'C')]: 'Giỏi' }), 'Giỏi'],
    ['a language nobody speaks', () => ({ [cellOfCode(first, 'NGÔN NGỮ', 'C')]: 'fr' }), 'fr'],
    ['a tie rule that is not in the list', () => ({ [cellOfCode(first, 'ĐỒNG HẠNG', 'C')]: '1, 2, 2' }), '1, 2, 2'],
    ['an order of units that is not in the list', () => ({ [cellOfCode(first, 'THỨ TỰ', 'C')]: 'ngược' }), 'ngược'],
    ['a rounding that is not in the list', () => ({ [cellOfCode(first, 'LÀM TRÒN', 'C')]: 'cắt bỏ' }), 'cắt bỏ'],
    ['more decimals than any report', () => ({ [cellOfCode(first, 'SỐ LẺ', 'C')]: 12 }), '12'],
    ['a component’s target above 100', () => ({ [cellOfCode(first, 'tái sử dụng', 'C')]: 800 }), '800'],
    ['a component’s policy nobody knows', () => ({ [cellOfCode(first, 'tái sử dụng', 'D')]: 'tùy' }), 'tùy'],
    ['a grade without a name', () => ({ [cellOfCode(first, 'Khá', 'A', grades)]: null }), ''],
  ])('reports %s at its cell, uses the last good value and drops nothing', (_, change, found) => {
    const changes = change();
    const analysis = after(changes);
    expect(bad(analysis).map(([, each]) => each)).toEqual([found]);
    expect(analysis.keep).toContain('settings');
    expect(analysis.boards[0]?.units.map(({ grade }) => grade)).toEqual(['Xuất sắc', 'Tốt', 'Khá']);
  });

  it('takes the parts of the official frame, and whatever is left blank for none', () => {
    const office = cellOfCode(first, 'CƠ QUAN BAN HÀNH', 'C');
    const analysis = after({ [office]: 'UBND xã Phú Mỹ', [cellOfCode(first, 'NGƯỜI KÝ', 'C')]: null });
    expect([analysis.settings.frame.office, analysis.settings.frame.signedBy]).toEqual(['UBND xã Phú Mỹ', '']);
    expect(bad(analysis)).toEqual([]);
    expect(bad(after({ [cellOfCode(first, 'ĐỊA DANH', 'A')]: 'ĐỊA CHỈ' })).map(([, each]) => each)).toEqual([
      'ĐỊA CHỈ',
    ]);
  });

  it.each([
    ['31/10/2025', 'ngày 31 tháng 10 năm 2025'],
    ['2024-03-08', 'ngày 08 tháng 3 năm 2024'],
    ['ngày … tháng 3 năm 2024', 'ngày … tháng 3 năm 2024'],
  ])('takes the date %s for %s', (typed, date) => {
    const analysis = after({ [cellOfCode(first, 'NGÀY KÝ', 'C')]: typed });
    expect([analysis.settings.frame.date, bad(analysis)]).toEqual([date, []]);
  });

  it('takes a cell that Excel made a date for its day', () => {
    const date = cellOfCode(first, 'NGÀY KÝ', 'C');
    const sheet = writtenSheet(first, { [date]: 45_961 });
    const numberFormats = sheet.rows.map((row, r) =>
      row.map((_, c) => (`C${r + 1}` === date && c === 2 ? 'dd/mm/yyyy' : '')),
    );
    const { settings } = analyzeWorkbook({ ...workbook, sheets: [...workbook.sheets, { ...sheet, numberFormats }] });
    expect(settings.frame.date).toBe('ngày 31 tháng 10 năm 2025');
  });

  it('reports a day that no calendar has at its cell', () => {
    const date = cellOfCode(first, 'NGÀY KÝ', 'C');
    const analysis = after({ [date]: '31/02/2025' });
    expect([analysis.settings.frame.date, bad(analysis)]).toEqual(['', [[date, '31/02/2025']]]);
  });

  it.each([
    ['theo thứ hạng', 'rank'],
    ['theo bảng gốc', 'table'],
    ['by rank', 'rank'],
    [null, undefined],
  ] as const)('takes %s for the order of units in copies', (typed, order) => {
    const analysis = after({ [cellOfCode(first, 'THỨ TỰ', 'C')]: typed });
    expect([analysis.settings.order, bad(analysis)]).toEqual([order, []]);
  });

  it('keeps what a person decided in the pane', () => {
    const remember = {
      columns: [{ sheet: 'Phụ lục 1', header: 'Công khai, minh bạch (%)', role: 'note' as const }],
      ignored: [{ rule: 'small-base', sheet: 'Phụ lục 1', cell: 'E3', reason: 'đã kiểm tra' }],
      targets: [{ indicator: 'digitization', target: 80 }],
      order: 'rank' as const,
      frame: { ...emptyFrame, office: 'UBND xã Phú Mỹ', date: 'ngày 05 tháng 3 năm 2024' },
    };
    const remembered = settingsOf(analyzeWorkbook(workbook, { remember }));
    const again = analyzeWorkbook({ ...workbook, sheets: [...workbook.sheets, writtenSheet(remembered)] });
    expect(again.settings.columns).toEqual(remember.columns);
    expect(again.settings.ignored).toEqual(remember.ignored);
    expect([again.settings.order, again.settings.frame]).toEqual(['rank', remember.frame]);
    expect(again.tables[0]?.columns[4]).toMatchObject({ role: 'note', reason: 'chosen', confidence: 1 });
  });
});

describe('an index that a table states with maxima that make only a part of its whole', () => {
  const partly = workbookOf(
    sheetOf('Thi đua', [
      ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'],
      [
        'STT',
        'Đơn vị',
        'Phát triển chuyên môn (40 điểm)',
        'Xây dựng đoàn thể (30 điểm)',
        'Nề nếp (20 điểm)',
        'Tổng điểm (100)',
      ],
      [1, 'Trường THPT Nguyễn Hữu Cảnh', 38, 27.5, 18, 88.5],
      [2, 'Trường THPT Chu Văn An', 36, 25, 17, 79],
      [3, 'Trường THPT Bình Thạnh Đông', 31.5, 22, 15.5, 65],
      [4, 'Trung tâm GDNN-GDTX', 29, 20.5, 14, 63.5],
    ]),
  );

  it('is no wrong setting of the office, neither before there is a settings sheet nor in the one written', () => {
    const analysis = analyzeWorkbook(partly);
    expect(bad(analysis)).toEqual([]);
    const written = { ...partly, sheets: [...partly.sheets, writtenSheet(settingsOf(analysis), {})] };
    expect(bad(analyzeWorkbook(written))).toEqual([]);
  });
});

describe("the office's own index with maxima that a table states for some of its items only", () => {
  const partly = workbookOf(
    sheetOf('Quý III', [
      ['KẾT QUẢ QUÝ III NĂM 2026'],
      [
        'STT',
        'Đơn vị',
        'Công khai, minh bạch (25 điểm)',
        'Tiến độ giải quyết (25 điểm)',
        'Thanh toán trực tuyến (15 điểm)',
        'Số hóa hồ sơ (15 điểm)',
        'Điểm chung',
      ],
      [1, 'Xã Tân Phú', 20, 22.5, 11, 12, 65.5],
      [2, 'Xã An Hòa', 18.5, 21, 14, 9, 62.5],
      [3, 'Phường Bình Minh', 24, 19, 12.5, 13, 68.5],
    ]),
  );

  it('is no wrong setting in the sheet that is written, and is read from it as it was', () => {
    const analysis = analyzeWorkbook(partly);
    expect(bad(analysis)).toEqual([]);
    const again = analyzeWorkbook({ ...partly, sheets: [...partly.sheets, writtenSheet(settingsOf(analysis), {})] });
    expect(bad(again)).toEqual([]);
    expect(again.settings.indices).toEqual(analysis.settings.indices);
  });
});
