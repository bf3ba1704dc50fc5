import type { Analysis } from '../../../src/domain/Analysis';
import { isFormulaCell } from '../../../src/domain/sheets/plan/SheetPlan';
import { analyzed, said, sheet, tableOf } from './scoreboard';

const MAXIMA = [18, 20, 12, 10, 18, 22];
const ITEMS = [
  'Công khai, minh bạch',
  'Tiến độ giải quyết',
  'Dịch vụ công trực tuyến',
  'Thanh toán trực tuyến',
  'Mức độ hài lòng',
  'Số hóa hồ sơ',
];

/** Points of six items, where those of online services are given and the others are full. */
function points(units: readonly (readonly [name: string, online: number])[]) {
  return sheet('Bảng điểm', [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 5/2025'],
    ['STT', 'Đơn vị', ...ITEMS.map((item, at) => `${item} (${MAXIMA[at]} điểm)`), 'Điểm tổng hợp'],
    ...units.map(([name, online], at) => {
      const scores = MAXIMA.map((max, item) => (item === 2 ? online : max));
      return [at + 1, name, ...scores, Math.round(scores.reduce((sum, each) => sum + each, 0) * 100) / 100];
    }),
  ]);
}

/** The rate of the same item in a table of its own. */
function rates(units: readonly (readonly [name: string, rate: number])[]) {
  return sheet('Trực tuyến', [
    ['TỶ LỆ HỒ SƠ TRỰC TUYẾN THÁNG 5/2025'],
    ['STT', 'Đơn vị', 'Dịch vụ công trực tuyến (%)'],
    ...units.map(([name, rate], at) => [at + 1, name, rate]),
  ]);
}

const NAMES = ['Xã An Bình', 'Xã Bình Hòa', 'Xã Cát Lái', 'Xã Dương Hòa'] as const;
const of = (figures: readonly number[]): readonly (readonly [string, number])[] =>
  NAMES.map((name, at) => [name, figures[at] ?? 0]);

/** What the sheet of targets says of an item: its lines by name, with their measures and how many fall short. */
function targetLines({ plans }: Analysis, item: string): readonly (readonly unknown[])[] {
  const rows = plans.find(({ key }) => key === 'targets')?.blocks.flatMap((block) => block.rows) ?? [];
  return rows
    .filter((row) => typeof row[1] === 'string' && row[1].startsWith(item))
    .map((row) =>
      [row[1], row[2], row[6]].map((cell) => (cell !== undefined && isFormulaCell(cell) ? cell.value : cell)),
    );
}

describe('an item of which one table has the points and another the rate', () => {
  const analysis = analyzed({}, points(of([7.01, 11, 9.5, 12])), rates(of([100, 36, 85, 95])));

  it('is told by each of its figures where they name other units', () => {
    expect(said(analysis, 'reminders').slice(0, 2)).toEqual([
      'Dịch vụ công trực tuyến (theo điểm): 02 xã chưa đạt mức 80% điểm tối đa (9,6/12 điểm), gồm An Bình 7,01 điểm và Cát Lái 9,5 điểm.',
      'Dịch vụ công trực tuyến (theo tỷ lệ): 01 xã chưa đạt mức 80% là Bình Hòa (36%).',
    ]);
  });

  it('asks whoever is weak by either of them', () => {
    expect(said(analysis, 'proposals')).toEqual([
      'Dịch vụ công trực tuyến: đề nghị UBND các xã An Bình, Cát Lái và Bình Hòa hướng dẫn, hỗ trợ người dân, doanh nghiệp nộp hồ sơ trực tuyến, phấn đấu đạt từ 80% điểm tối đa (9,6/12 điểm) trở lên và tỷ lệ từ 80% trở lên.',
    ]);
  });

  it('is counted by each of them among the targets', () => {
    expect(targetLines(analysis, 'Dịch vụ công')).toEqual([
      ['Dịch vụ công trực tuyến (theo điểm)', '% điểm', 2],
      ['Dịch vụ công trực tuyến (theo tỷ lệ)', '%', 1],
    ]);
  });

  it('is told once where both name the same units', () => {
    const alike = analyzed({}, points(of([7.01, 11, 9.5, 12])), rates(of([58.4, 91.7, 79.2, 100])));
    expect(said(alike, 'reminders')[0]).toBe(
      'Dịch vụ công trực tuyến: 02 xã chưa đạt mức 80%, gồm An Bình 58,4% và Cát Lái 79,2%.',
    );
    expect(targetLines(alike, 'Dịch vụ công')).toHaveLength(1);
  });
});

describe('a figure beside what it is measured by', () => {
  it('has the decimals that tell them apart', () => {
    const analysis = analyzed({}, points(of([9.599, 11, 12, 12])), rates(of([79.996, 100, 100, 100])));
    expect(said(analysis, 'reminders')[0]).toContain('(79,996%)');
    const [line] = said(analyzed({}, points(of([9.599, 11, 12, 12]))), 'reminders');
    expect(line).toBe(
      'Dịch vụ công trực tuyến: 01 xã chưa đạt mức 80% điểm tối đa (9,6/12 điểm) là An Bình (9,599 điểm).',
    );
  });
});

describe('a scoreboard without groups', () => {
  const composites = sheet('Bảng điểm', [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 5/2025'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp'],
    [1, 'Xã An Bình', 79.995],
    [2, 'Phường An Bình', 65],
    [3, 'Xã Cát Lái', 92],
    [4, 'Xã Dương Hòa', 70],
  ]);

  it('asks the units whose composites fall short, kind by kind', () => {
    expect(said(analyzed({}, composites), 'proposals')).toEqual([
      'Điểm tổng hợp: đề nghị UBND các xã Dương Hòa, An Bình và UBND phường An Bình rà soát, khắc phục các chỉ số còn bị trừ điểm, phấn đấu đạt từ 80 điểm trở lên.',
    ]);
    expect(said(analyzed({}, composites), 'reminders')[0]).toBe(
      'Điểm tổng hợp: 02 xã, 01 phường chưa đạt mức 80 điểm, gồm phường An Bình 65 điểm, xã Dương Hòa 70 điểm và xã An Bình 79,995 điểm.',
    );
  });

  it('knows no nearest way to the next grade, and has no column for it', () => {
    expect(tableOf(analyzed({}, composites), 'nextGrade').slice(0, 2)).toEqual([
      ['Đơn vị', 'Hiện nay', 'Còn thiếu', 'Để xếp loại'],
      ['Xã An Bình', '79,995 điểm, Khá', '0,005 điểm', 'Tốt'],
    ]);
  });
});

describe('indicators of one name in several tables', () => {
  const of = (name: string, title: string, rates: readonly number[]) =>
    sheet(name, [
      [title],
      ['STT', 'Đơn vị', 'Tỷ lệ đúng hạn (%)'],
      ...['Xã An Bình', 'Xã Cát Lái', 'Xã Đông Thạnh'].map((unit, at) => [at + 1, unit, rates[at] ?? null]),
    ]);

  it('are told with what their tables are about', () => {
    const fields = analyzed(
      {},
      of('A', 'HỒ SƠ LĨNH VỰC ĐẤT ĐAI THÁNG 8/2026', [70, 85, 90]),
      of('B', 'HỒ SƠ LĨNH VỰC HỘ TỊCH THÁNG 8/2026', [95, 60, 99]),
      of('C', 'HỒ SƠ LĨNH VỰC XÂY DỰNG THÁNG 8/2026', [95, 96, 99]),
    );
    expect(said(fields, 'reminders')).toEqual([
      'Tỷ lệ đúng hạn (đất đai): 01 xã chưa đạt mức 80% là An Bình (70%).',
      'Tỷ lệ đúng hạn (hộ tịch): 01 xã chưa đạt mức 80% là Cát Lái (60%).',
      'Tất cả các xã đều đạt mức đề ra về: Tỷ lệ đúng hạn (xây dựng).',
    ]);
  });

  it('are told by their sheets where titles say nothing', () => {
    const sheets = analyzed(
      {},
      of('Quầy 1', 'HỒ SƠ THÁNG 8/2026', [70, 85, 90]),
      of('Quầy 2', 'HỒ SƠ THÁNG 8/2026', [95, 60, 99]),
    );
    expect(said(sheets, 'reminders').map((each) => each.split(':')[0])).toEqual([
      'Tỷ lệ đúng hạn (Quầy 1)',
      'Tỷ lệ đúng hạn (Quầy 2)',
    ]);
  });
});

describe('an item', () => {
  it('is called as the header of its points has it, without its maximum, wherever it is told', () => {
    const headers = ['1. Tiến độ giải quyết hồ sơ (20 điểm)', 'CÔNG KHAI MINH BẠCH (18 điểm)', 'Số hoá (22 điểm)'];
    const rest = ['Dịch vụ công trực tuyến (12 điểm)', 'Thanh toán trực tuyến (10 điểm)', 'Mức độ hài lòng (18 điểm)'];
    const analysis = analyzed(
      {},
      sheet('Điểm', [
        ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 8/2026'],
        ['STT', 'Đơn vị', ...headers, ...rest, 'Tổng điểm'],
        [1, 'Xã Sơn Lôi', 12, 17, 20, 11, 9, 17, 86],
        [2, 'Xã Gia Khánh', 18, 13, 16, 11, 9, 17, 84],
        [3, 'Xã Thiện Kế', 19, 16, 21, 11, 9, 17, 93],
      ]),
    );
    const told = [...said(analysis, 'reminders'), ...said(analysis, 'proposals')];
    for (const name of ['Tiến độ giải quyết hồ sơ:', 'Công khai minh bạch:', 'Số hoá:'])
      expect(told.filter((sentence) => sentence.startsWith(name))).toHaveLength(2);
  });
});
