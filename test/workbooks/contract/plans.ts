import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';

/** A plan with nothing in it but what is given. */
export function plan(key: string, name: string, parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key,
    name,
    blocks: [],
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    conditionalFormats: [],
    links: [],
    validations: [],
    charts: [],
    ...parts,
  };
}

/** Text that Excel would take for something else if it were typed. */
export const treacherousTexts = [
  '=1+1',
  '+A1',
  '-2',
  '@SUM(A1)',
  '8/10',
  '08',
  '98,8%',
  '1.652',
  '12-3',
  'TRUE',
  '#N/A',
  "'08",
  '1e5',
  '18/18',
  'Tháng 3 2024',
  ' 5',
  '-',
];

/** A settings sheet, and a ranking that computes from it and from the source: every field of a plan is used. */
export function fullPlans(): readonly SheetPlan[] {
  return [ranking(), settings()];
}

function settings(): SheetPlan {
  return plan('settings', 'Cấu hình', {
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          ['Mục', 'Giá trị'],
          ['Mục tiêu', 80],
          ['Làm tròn', 'lên'],
        ],
      },
    ],
    validations: [
      {
        area: { top: 1, left: 1, bottom: 1, right: 1 },
        rule: { kind: 'decimal', minimum: 0, maximum: 100 },
        title: 'Mục tiêu',
        message: 'Nhập số từ 0 đến 100.',
      },
      {
        area: { top: 2, left: 1, bottom: 2, right: 1 },
        rule: { kind: 'list', values: ['lên', 'xuống'] },
        title: 'Làm tròn',
        message: 'Chọn trong danh sách.',
      },
    ],
    page: {
      orientation: 'portrait',
      areas: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 0, bottom: 2, right: 1 },
      ],
    },
  });
}

function ranking(): SheetPlan {
  return plan('ranking', 'Xếp hạng', {
    blocks: [
      { top: 0, left: 0, rows: [['Bảng xếp hạng', null, null, null]] },
      {
        top: 2,
        left: 0,
        rows: [
          ['Hạng', 'Đơn vị', 'Điểm', 'Đạt'],
          [
            1,
            'Long Hòa',
            { formula: "'Phụ lục 1'!C7", value: 89.2 },
            { formula: 'IF(C4>=«settings»!$B$2,"Đạt «settings»","Chưa")', value: 'Đạt «settings»' },
          ],
          [2, 'Phú Xuân', 78.5, true],
          [3, '=1+1', { formula: 'SUM(C4:C5)', value: 167.7 }, false],
        ],
      },
    ],
    styles: [
      {
        area: { top: 0, left: 0, bottom: 0, right: 3 },
        style: { fontName: 'Times New Roman', fontSize: 14, bold: true, horizontal: 'center', vertical: 'center' },
      },
      {
        area: { top: 2, left: 0, bottom: 5, right: 3 },
        style: { fontName: 'Times New Roman', fontSize: 12, border: 'thin', wrap: true, vertical: 'center' },
      },
      {
        area: { top: 2, left: 0, bottom: 2, right: 3 },
        style: { bold: true, fill: 'DDEBF7', color: '1F3864', horizontal: 'center', border: 'medium' },
      },
      {
        area: { top: 3, left: 1, bottom: 5, right: 1 },
        style: { italic: true, indent: 1, horizontal: 'left', border: 'hair' },
      },
      {
        area: { top: 3, left: 2, bottom: 5, right: 2 },
        style: { numberFormat: '0.00', horizontal: 'right', vertical: 'bottom' },
      },
      { area: { top: 4, left: 2, bottom: 4, right: 2 }, style: { underline: true } },
      { area: { top: 5, left: 0, bottom: 5, right: 0 }, style: { bold: true } },
      { area: { top: 5, left: 0, bottom: 5, right: 0 }, style: { bold: false } },
      { area: { top: 2, left: 5, bottom: 3, right: 6 }, style: { border: 'thin' } },
      { area: { top: 2, left: 5, bottom: 3, right: 6 }, style: { border: 'none' } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: [
      { column: 0, width: 6 },
      { column: 1, width: 24 },
    ],
    rowHeights: [{ row: 2, height: 36 }],
    conditionalFormats: [
      {
        area: { top: 3, left: 2, bottom: 5, right: 2 },
        formula: 'AND(ISNUMBER(C4),C4<«settings»!$B$2)',
        style: { bold: false, underline: true },
      },
      {
        area: { top: 3, left: 2, bottom: 5, right: 3 },
        formula: '$D4="Đạt"',
        style: { bold: true, color: '006100', fill: 'C6EFCE' },
      },
    ],
    links: [
      { row: 3, column: 1, sheet: 'Phụ lục 1', cell: 'B7', tooltip: 'Xem ô nguồn' },
      { row: 4, column: 1, sheet: '«settings»', cell: 'B2' },
    ],
    charts: [
      { ...chart('bar', 'Điểm', 8), overlap: 100, gap: 40 },
      { ...chart('column', 'Tăng giảm', 26), axis: { lowLabels: true, closeLabels: true } },
      {
        ...chart('line', 'Diễn biến', 44),
        axis: { minimum: 0, maximum: 100, title: 'Điểm', categoryTitle: 'Kỳ báo cáo' },
      },
    ],
    validations: [
      {
        area: { top: 0, left: 5, bottom: 0, right: 5 },
        rule: { kind: 'listOf', source: '$B$4:$B$6' },
        title: 'Đơn vị',
        message: 'Chọn một đơn vị.',
      },
      {
        area: { top: 0, left: 6, bottom: 0, right: 6 },
        rule: { kind: 'listOf', source: '«settings»!$A$2:$A$3' },
        title: 'Mục',
        message: 'Chọn một mục.',
      },
    ],
    frozen: { rows: 3, columns: 2 },
    page: {
      orientation: 'landscape',
      titleRows: { first: 2, last: 2 },
      titleColumns: { first: 0, last: 1 },
      pagesHigh: 2,
      footer: '&"Times New Roman"Trang &P',
    },
    tabColor: '2F75B5',
  });
}

function chart(kind: 'bar' | 'column' | 'line' | 'radar', title: string, top: number): SheetPlan['charts'][number] {
  return {
    kind,
    title,
    sheet: '«ranking»',
    categories: { top: 3, left: 1, bottom: 5, right: 1 },
    series: [{ name: 'Điểm tổng hợp', values: { top: 3, left: 2, bottom: 5, right: 2 }, color: '2F75B5' }],
    anchor: { top, left: 0, bottom: top + 15, right: 7 },
    altText: `Biểu đồ ${title}`,
  };
}

/** The six groups as a radar, on a sheet of its own. */
export function radarPlan(): SheetPlan {
  return plan('charts', 'Biểu đồ', {
    blocks: [
      {
        top: 2,
        left: 1,
        rows: [
          ['Nhóm', 'Điểm'],
          ['Tiến độ', 88],
          ['Hài lòng', 92],
          ['Số hóa', 70],
        ],
      },
    ],
    charts: [{ ...chart('radar', 'Sáu nhóm', 8), sheet: '«charts»' }],
  });
}

/** A completed copy of the case's first sheet: one cell filled by a formula, one by a number, one made bold. */
export function copyPlan(): SheetPlan {
  return plan('copy1', 'Phụ lục 1 (hoàn chỉnh)', {
    copyOf: 'Phụ lục 1',
    blocks: [{ top: 6, left: 2, rows: [[{ formula: "'Phụ lục 1'!C7+1", value: 90.2 }, null, 55.5]] }],
    styles: [{ area: { top: 7, left: 2, bottom: 7, right: 2 }, style: { bold: true, underline: true } }],
  });
}
