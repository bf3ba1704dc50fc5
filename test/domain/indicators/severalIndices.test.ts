import type { Analysis } from '../../../src/domain/Analysis';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { CellValue, Sheet } from '../../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../sheets/recompute';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const index766 = sheetOf('766', [
  ['BẢNG ĐIỂM BỘ CHỈ SỐ 766 THÁNG 9/2026'],
  [
    'STT',
    'Đơn vị',
    'Công khai, minh bạch',
    'Tiến độ, kết quả giải quyết',
    'Dịch vụ công trực tuyến',
    'Thanh toán trực tuyến',
    'Mức độ hài lòng',
    'Số hóa hồ sơ',
    'Tổng điểm',
    'Xếp loại',
    'Xếp hạng',
  ],
  [null, 'Điểm tối đa', 18, 20, 12, 10, 18, 22, 100, null, null],
  [1, 'Xã An Bình', 17.2, 19.1, 9.5, 8.1, 17.7, 18.3, null, null, null],
  [2, 'Xã Bình Minh', 15, 18.2, 8, 7.7, 16, 14.2, null, null, null],
  [3, 'Phường Cát Lái', 18, 20, 11.2, 9.9, 18, 21, null, null, null],
]);

const dti = sheetOf('DTI', [
  ['KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2025'],
  [
    'TT',
    'Tên đơn vị',
    'Nhận thức số (10 điểm)',
    'Thể chế số (15 điểm)',
    'Hạ tầng số (10 điểm)',
    'Nhân lực số (10 điểm)',
    'An toàn thông tin mạng (15 điểm)',
    'Hoạt động chính quyền số (20 điểm)',
    'Hoạt động kinh tế số (10 điểm)',
    'Hoạt động xã hội số (10 điểm)',
    'Tổng điểm',
    'Xếp loại',
  ],
  [1, 'Xã An Bình', 5.43, 10.9, 6.22, 7.62, 11.63, 8.79, 4.08, 9.02, null, null],
  [2, 'Xã Bình Minh', 5.56, 8.11, 9.97, 6.82, 13.53, 13.72, 7.83, 4.9, null, null],
  [3, 'Phường Cát Lái', 7.81, 13.81, 7.14, 8.45, 12.04, 8.77, 8.55, 7.55, null, null],
]);

/** Two tables under one title, of items that nobody has heard of. */
const stars = (sheet: string, items: readonly string[]): Sheet =>
  sheetOf(sheet, [
    ['CHẤM ĐIỂM THI ĐUA CỤM SỐ 3 NĂM 2026'],
    ['STT', 'Đơn vị', ...items.map((item) => `${item} (40 điểm)`), 'Tổng điểm'],
    [1, 'Xã An Bình', 36, 30, 38, null],
    [2, 'Xã Bình Minh', 31, 39, 22, null],
    [3, 'Phường Cát Lái', 30, 25, 20, null],
  ]);

const results = ({ boards }: Analysis): unknown =>
  boards.map(({ index, units }) => [index ?? 'own', units.map(({ name, score, rank }) => [name, score, rank])]);

function sheetsIn({ plans }: Analysis, key: string): readonly SheetPlan[] {
  return plans.filter((plan) => plan.key.startsWith(key));
}

describe('766 on one sheet and DTI on another, of the same units', () => {
  const workbook = workbookOf(dti, index766);
  const analysis = analyzeWorkbook(workbook);

  it('makes a board of each', () => {
    expect(results(analysis)).toEqual([
      [
        'own',
        [
          ['Phường Cát Lái', 98.1, 1],
          ['Xã An Bình', 89.9, 2],
          ['Xã Bình Minh', 79.1, 3],
        ],
      ],
      [
        'DTI',
        [
          ['Phường Cát Lái', 74.12, 1],
          ['Xã Bình Minh', 70.44, 2],
          ['Xã An Bình', 63.69, 3],
        ],
      ],
    ]);
  });

  it('names the boards, and their sheets, by the index', () => {
    expect(analysis.boards.map(({ title }) => title)).toEqual([
      'Xã, phường – Bộ chỉ số phục vụ người dân, doanh nghiệp',
      'Xã, phường – Chỉ số chuyển đổi số – Năm 2025',
    ]);
    expect(sheetsIn(analysis, 'ranking').map(({ name }) => name)).toEqual(['Xếp hạng', 'Xếp hạng - DTI']);
  });

  it('prints each board for the period of its own tables, with decimals as its figures have them', () => {
    const headings = sheetsIn(analysis, 'ranking').map((plan) =>
      plan.blocks[0]?.rows.slice(0, 2).map(([text]) => text),
    );
    expect(headings).toEqual([
      ['BẢNG XẾP HẠNG BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP', 'Tháng 09/2026 – Nhóm đơn vị: Xã, phường'],
      ['BẢNG XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ', 'Năm 2025 – Nhóm đơn vị: Xã, phường'],
    ]);
    const composite = analysis.tables.find(({ sheet }) => sheet === '766')?.columns[8];
    expect(composite?.decimals).toBe(2);
  });

  it('files each board under its own period and index', () => {
    const closed = analyzeWorkbook(workbook, { close: true });
    const history = sheetsIn(closed, 'history')[0]?.blocks[0]?.rows ?? [];
    const filed = new Set(
      history.map(([period]) => period).filter((text) => typeof text === 'string' && /\d{4}/.test(text)),
    );
    expect([...filed]).toEqual(expect.arrayContaining(['Tháng 09/2026', 'Năm 2025']));
  });

  it('prints formulas that another engine agrees with', () => {
    expect(recompute(workbook, analysis.plans).filter((cell) => !agrees(cell))).toEqual([]);
  });

  it('says nothing false', () => {
    expect(analysis.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  describe('run again with its own settings sheet', () => {
    const settings = sheetsIn(analysis, 'settings')[0];
    if (settings === undefined) throw new Error('no settings sheet');
    const again = (changes: Readonly<Record<string, CellValue>> = {}): Analysis =>
      analyzeWorkbook(workbookOf(dti, index766, writtenSheet(settings, changes)));

    it('keeps the sheet and the results', () => {
      expect(sheetsIn(again(), 'settings')).toEqual([]);
      expect(results(again())).toEqual(results(analysis));
    });

    it('goes by a bound of DTI’s that a person edited, and leaves 766 alone', () => {
      const cell = cellOfCode(
        settings,
        'Tốt',
        'B',
        'XẾP LOẠI (từ thấp đến cao; điểm đúng bằng mức dưới thì được loại cao hơn): DTI',
      );
      const edited = again({ [cell]: 74 });
      expect(edited.boards.map(({ units }) => units.map(({ grade }) => grade))).toEqual([
        ['Xuất sắc', 'Tốt', 'Khá'],
        ['Tốt', 'Khá', 'Trung bình'],
      ]);
    });
  });
});

describe('tables that name no item beside several indices', () => {
  const counts = sheetOf('Một cửa', [
    ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Số hồ sơ quá hạn'],
    [1, 'Xã An Bình', 120, 3],
    [2, 'Xã Bình Minh', 90, 0],
    [3, 'Phường Cát Lái', 300, 7],
  ]);

  it('go with the office’s own index', () => {
    const { boards } = analyzeWorkbook(workbookOf(dti, index766, counts));
    expect(boards.map(({ index, units }) => [index, units.length])).toEqual([
      [undefined, 3],
      ['DTI', 3],
    ]);
  });

  it('go with the only index there is', () => {
    const { boards } = analyzeWorkbook(workbookOf(dti, counts));
    expect(boards.map(({ index, units }) => [index, units.length])).toEqual([['DTI', 3]]);
  });
});

describe('two indices of other items under one title', () => {
  const one = stars('Cụm A', ['Phát triển kinh tế', 'Xây dựng nông thôn', 'Quốc phòng, an ninh']);
  const other = stars('Cụm B', ['Công tác dân vận', 'Văn hóa, thể thao', 'Vệ sinh môi trường']);
  const analysis = analyzeWorkbook(workbookOf(one, other));

  it('are two, and both are scored', () => {
    expect(analysis.boards.map(({ units }) => units.map(({ score }) => score))).toEqual([
      [104, 92, 75],
      [104, 92, 75],
    ]);
    const [, first, second] = analysis.settings.indices;
    expect(second?.key).toBe(`${first?.key ?? ''} (2)`);
  });

  it('stay what they are when the settings sheet is read back', () => {
    const [settings] = sheetsIn(analysis, 'settings');
    if (settings === undefined) throw new Error('no settings sheet');
    const again = analyzeWorkbook(workbookOf(one, other, writtenSheet(settings)));
    expect(again.findings.filter(({ rule }) => rule === 'bad-setting')).toEqual([]);
    expect(again.settings.indices).toEqual(analysis.settings.indices);
    expect(results(again)).toEqual(results(analysis));
  });
});

describe('766 with maxima of a province’s own, and a table of one of its items', () => {
  const points = sheetOf('Điểm', [
    ['Tháng 9/2026'],
    [
      'STT',
      'Đơn vị',
      'Công khai, minh bạch (15 điểm)',
      'Tiến độ, kết quả giải quyết (20 điểm)',
      'Dịch vụ công trực tuyến (10 điểm)',
      'Thanh toán trực tuyến (10 điểm)',
      'Mức độ hài lòng (15 điểm)',
      'Số hóa hồ sơ (20 điểm)',
      'Tổng điểm',
    ],
    [1, 'Xã An Bình', 14.2, 19.1, 9.5, 8.1, 14.7, 18.3, null],
    [2, 'Xã Bình Minh', 12, 18.2, 8, 7.7, 13, 14.2, null],
    [3, 'Phường Cát Lái', 15, 20, 9.2, 9.9, 15, 20, null],
  ]);
  const digitized = sheetOf('Số hóa', [
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hóa hồ sơ (%)'],
    [1, 'Xã An Bình', 120, 91.5],
    [2, 'Xã Bình Minh', 90, 71],
    [3, 'Phường Cát Lái', 300, 100],
  ]);
  const analysis = analyzeWorkbook(workbookOf(points, digitized));

  it('are one board, by the maxima stated', () => {
    expect(results(analysis)).toEqual([
      [
        '766 (90)',
        [
          ['Phường Cát Lái', 89.1, 1],
          ['Xã An Bình', 83.9, 2],
          ['Xã Bình Minh', 73.1, 3],
        ],
      ],
    ]);
    expect(analysis.boards[0]?.units.map(({ grade, groups }) => [grade, groups.digitization?.rate])).toEqual([
      ['Xuất sắc', 100],
      ['Xuất sắc', 91.5],
      ['Tốt', 71],
    ]);
  });

  it('are so when the settings sheet is read back', () => {
    const [settings] = sheetsIn(analysis, 'settings');
    if (settings === undefined) throw new Error('no settings sheet');
    const again = analyzeWorkbook(workbookOf(points, digitized, writtenSheet(settings)));
    expect(again.findings.filter(({ rule }) => rule === 'bad-setting')).toEqual([]);
    expect(again.settings.indices).toEqual(analysis.settings.indices);
    expect(results(again)).toEqual(results(analysis));
  });
});
