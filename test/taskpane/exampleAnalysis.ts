import { inWords } from './inWords';
import type { Finding } from '../../src/domain/findings/Finding';
import { presetSettings } from '../../src/domain/settings/presetSettings';
import type { TableKind } from '../../src/domain/tables/Table';
import type { ShownAnalysis, ShownTable, ShownUnit } from '../../src/engine/ShownAnalysis';

type Figures = readonly [name: string, score: number, grade: string, previous: number];

const figures: readonly Figures[] = [
  ['PHÚ THỌ', 91.2, 'Xuất sắc', 88.4],
  ['PHÚ HIỆP', 88.94, 'Tốt', 87.8],
  ['PHÚ MỸ', 88.89, 'Tốt', 88.89],
  ['BÌNH THẠNH ĐÔNG', 85.1, 'Tốt', 88.1],
  ['TÂN TRUNG', 79.98, 'Khá', 86.1],
  ['PHÚ HÙNG', 68.55, 'Trung bình', 87.6],
];

const unit = ([name, score, grade, previous]: Figures, index: number): ShownUnit => ({
  name,
  sheet: 'Phụ lục 1',
  cell: `B${index + 7}`,
  score,
  grade,
  rank: index + 1,
  delta: Math.round((score - previous) * 100) / 100,
});

const units = figures.map(unit);

const aggregate: ShownUnit = {
  ...unit(['TOÀN HUYỆN', 83.17, 'Tốt', 86.02], -1),
  rank: null,
};

const findings: readonly Finding[] = [
  {
    rule: 'total-mismatch',
    unit: 'TỔNG CỘNG',
    payload: { how: 'sum', of: 'units', header: 'Đã xong', calculation: null, columns: { wrong: 1, tried: 4 } },
    severity: 'error',
    sheet: 'Số hóa',
    cell: 'D25',
    found: '1640',
    expected: '1620',
    tolerance: 0,
    ...inWords('Tổng ghi 1.640 nhưng cộng các dòng được 1.620.', '1.620'),
  },
  {
    rule: 'unit-name-variant',
    unit: null,
    payload: { other: { sheet: 'Số hóa', cell: 'B13' } },
    severity: 'warning',
    sheet: 'Phụ lục 1',
    cell: 'B12',
    found: 'PHÚ HÙNG',
    expected: 'Phú Hưng',
    tolerance: null,
    ...inWords('“PHÚ HÙNG” được hiểu là “UBND xã Phú Hưng”; hãy viết tên thống nhất.'),
    other: { sheet: 'Số hóa', cell: 'B13' },
  },
  {
    rule: 'small-base',
    unit: null,
    payload: { base: '2', header: 'Tỷ lệ', count: 1 },
    severity: 'info',
    sheet: 'Một cửa',
    cell: 'F9',
    found: '100',
    expected: null,
    tolerance: null,
    ...inWords('Tỷ lệ 100 % chỉ tính trên 2 hồ sơ.'),
  },
];

function table(sheet: string, kind: TableKind, units: number): ShownTable {
  const explanation = {
    sheet,
    range: `A4:M${5 + units}`,
    cell: 'A4',
    kind,
    notes: [`${units} dòng là đơn vị`],
    columns: [{ cell: 'C4', header: 'ĐIỂM TỔNG HỢP', meaning: 'điểm tổng hợp', because: 'vì chữ ở tiêu đề' }],
    rows: [{ cell: 'A6', name: 'TOÀN HUYỆN', meaning: 'dòng tổng hợp' }],
  };
  return {
    sheet,
    area: { top: 3, left: 0, bottom: 4 + units, right: 12 },
    kind,
    columns: [],
    units,
    explanations: { vi: explanation, en: explanation },
  };
}

/** An analysis as an interface gets it, small enough to read, for tests of what is shown. */
export const exampleAnalysis: ShownAnalysis = {
  settings: presetSettings,
  narrative: { title: '', subject: { name: '', isResult: false }, period: null, rankings: [], paragraphs: [] },
  previousPeriod: null,
  closed: null,
  period: { kind: 'week', label: 'Tuần 02 - Tháng 3/2024' },
  tables: [
    table('Phụ lục 1', 'scoreboard', units.length),
    table('Số hóa', 'codedCounts', 18),
    table('Ghi chú', 'unknown', 0),
  ],
  boards: [{ roster: 'units', titles: { vi: 'Xã, thị trấn', en: 'Communes and towns' }, units, aggregate }],
  findings,
};
