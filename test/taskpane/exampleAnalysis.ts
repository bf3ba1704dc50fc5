import type { Analysis } from '../../src/domain/Analysis';
import type { Finding } from '../../src/domain/findings/Finding';
import type { ScoredUnit } from '../../src/domain/scores/Board';
import { preset766 } from '../../src/domain/settings/preset766';
import type { SheetPlan } from '../../src/domain/sheets/SheetPlan';
import type { Row, Table, TableKind } from '../../src/domain/tables/Table';

type Figures = readonly [name: string, score: number, grade: string, previous: number];

const figures: readonly Figures[] = [
  ['PHÚ THỌ', 91.2, 'Xuất sắc', 88.4],
  ['PHÚ HIỆP', 88.94, 'Tốt', 87.8],
  ['PHÚ MỸ', 88.89, 'Tốt', 88.89],
  ['BÌNH THẠNH ĐÔNG', 85.1, 'Tốt', 88.1],
  ['TÂN TRUNG', 79.98, 'Khá', 86.1],
  ['PHÚ HÙNG', 68.55, 'Trung bình', 87.6],
];

const unit = ([name, score, grade, previous]: Figures, index: number): ScoredUnit => ({
  name,
  code: null,
  roster: 'units',
  sheet: 'Phụ lục 1',
  cell: `B${index + 7}`,
  score,
  grade,
  rank: index + 1,
  previous,
  previousRank: null,
  delta: Math.round((score - previous) * 100) / 100,
  groups: {},
  underperforming: [],
});

const units = figures.map(unit);

const aggregate: ScoredUnit = {
  ...unit(['TOÀN HUYỆN', 83.17, 'Tốt', 86.02], -1),
  rank: null,
};

const findings: readonly Finding[] = [
  {
    rule: 'total-mismatch',
    severity: 'error',
    sheet: 'Số hóa',
    cell: 'D25',
    found: '1640',
    expected: '1620',
    tolerance: 0,
    message: 'Tổng ghi 1.640 nhưng cộng các dòng được 1.620.',
    proposal: '1.620',
  },
  {
    rule: 'unit-name-variant',
    severity: 'warning',
    sheet: 'Phụ lục 1',
    cell: 'B12',
    found: 'PHÚ HÙNG',
    expected: 'Phú Hưng',
    tolerance: null,
    message: '«PHÚ HÙNG» được hiểu là «UBND xã Phú Hưng»; hãy viết tên thống nhất.',
    other: { sheet: 'Số hóa', cell: 'B13' },
  },
  {
    rule: 'small-base',
    severity: 'info',
    sheet: 'Một cửa',
    cell: 'F9',
    found: '100',
    expected: null,
    tolerance: null,
    message: 'Tỷ lệ 100 % chỉ tính trên 2 hồ sơ.',
  },
];

function row(kind: Row['kind'], index: number): Row {
  return { row: index, kind, name: `Dòng ${index}`, nameColumn: 1 };
}

function table(sheet: string, kind: TableKind, unitCount: number): Table {
  return {
    sheet,
    area: { top: 3, left: 0, bottom: 4 + unitCount, right: 12 },
    headerRows: [3],
    kind,
    columns: [],
    rows: [row('aggregate', 4), ...Array.from({ length: unitCount }, (_, index) => row('unit', 5 + index))],
    titles: [],
  };
}

const plan: SheetPlan = {
  key: 'ranking',
  name: 'Xếp hạng',
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        ['BẢNG XẾP HẠNG', null, null, null],
        ['Hạng', 'Đơn vị', 'Điểm', 'Xếp loại'],
        ...units.map(({ rank, name, score, grade }) => [rank, name, score, grade]),
      ],
    },
  ],
  styles: [
    {
      area: { top: 0, left: 0, bottom: units.length + 1, right: 3 },
      style: { fontName: 'Times New Roman', fontSize: 12 },
    },
    { area: { top: 0, left: 0, bottom: 0, right: 3 }, style: { bold: true, fontSize: 14, horizontal: 'center' } },
    { area: { top: 1, left: 0, bottom: units.length + 1, right: 3 }, style: { border: 'thin' } },
    { area: { top: 1, left: 0, bottom: 1, right: 3 }, style: { bold: true, horizontal: 'center', wrap: true } },
    { area: { top: 2, left: 2, bottom: 5, right: 3 }, style: { bold: true, numberFormat: '0.00' } },
    { area: { top: 6, left: 2, bottom: 7, right: 2 }, style: { underline: true, numberFormat: '0.00' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: [
    { column: 0, width: 7 },
    { column: 1, width: 26 },
    { column: 2, width: 10 },
    { column: 3, width: 14 },
  ],
  rowHeights: [],
  conditionalFormats: [],
  links: [],
  validations: [],
  charts: [],
};

/** An analysis as the flow gives it, small enough to read, for tests of what is shown. */
export const exampleAnalysis: Analysis = {
  settings: preset766,
  narrative: { title: '', period: null, paragraphs: [] },
  previousPeriod: null,
  period: { kind: 'week', label: 'Tuần 02 - Tháng 3/2024' },
  tables: [
    table('Phụ lục 1', 'scoreboard', units.length),
    table('Số hóa', 'codedCounts', 18),
    table('Ghi chú', 'unknown', 0),
  ],
  boards: [{ roster: 'units', title: 'Xã, thị trấn', units, aggregate }],
  targets: [],
  findings,
  plans: [plan],
  keep: [],
};
