import type { Random } from '../../layouts/random';
import {
  type Draft,
  type DraftColumn,
  drawHand,
  drawUnits,
  type Report,
  type WrittenTable,
  writeTable,
} from './report';

export const GROUPS = [
  { key: 'publicity', max: 18, name: 'Công khai, minh bạch' },
  { key: 'progress', max: 20, name: 'Tiến độ giải quyết' },
  { key: 'onlineServices', max: 12, name: 'Dịch vụ công trực tuyến' },
  { key: 'onlinePayment', max: 10, name: 'Thanh toán trực tuyến' },
  { key: 'satisfaction', max: 18, name: 'Mức độ hài lòng' },
  { key: 'digitization', max: 22, name: 'Số hóa hồ sơ' },
] as const;

type Draw = (make: (row: number) => number) => number[];

const tenths = (value: number): number => Math.round(value * 10 + 1e-7) / 10;
const hundredths = (value: number): number => Math.round(value * 100 + 1e-7) / 100;
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The part of the tables that are not asked for and come along nevertheless. */
const COMPANY = 0.15;

/** The report of one office in which everything agrees: every figure follows from drawn rates and counts. */
export function cleanReport(random: Random, wanted: readonly string[] = [], numbered?: true, units?: number): Report {
  const drawn = drawHand(random);
  const hand = { ...drawn, numbered: numbered ?? drawn.numbered };
  const names = drawUnits(random, units);
  const draw: Draw = (make) => names.map((_, row) => make(row));
  const rates = GROUPS.map(() => draw(() => random.whole(350, 1000) / 10));
  const points = GROUPS.map(({ max }, group) => draw((row) => tenths(((rates[group]?.[row] ?? 0) * max) / 100)));
  const composites = draw((row) => tenths(total(points.map((column) => column[row] ?? 0))));
  const drafts: Record<string, Draft> = {
    'Bảng điểm': scoreboard(names, composites, rates, random, draw),
    'Điểm nhóm': groupPoints(names, composites, points),
    'Một nhóm': oneGroup(names, points, rates, random),
    'Số hóa': codedCounts(names, random, draw),
    'Một cửa': counts(names, random, draw),
    'NQ 01': targets(random),
  };
  const first = drafts['NQ 01'];
  if (first !== undefined) drafts['NQ 02'] = sameTargets(first, random);
  const tables: Record<string, WrittenTable> = {};
  for (const [sheet, draft] of Object.entries(drafts))
    if (wanted.includes(sheet) || random.chance(COMPANY))
      tables[sheet] = writeTable(sheet, draft, { ...hand, top: random.whole(0, 4), left: random.whole(0, 3) });
  return {
    hand,
    names,
    tables,
    workbook: () => ({
      sheets: Object.values(tables).map(({ canvas, sheet }) => canvas.sheet(sheet)),
      decimalSeparator: hand.decimal,
    }),
  };
}

function scoreboard(
  names: readonly string[],
  composites: readonly number[],
  rates: readonly (readonly number[])[],
  random: Random,
  draw: Draw,
): Draft {
  const previous = draw((row) => Math.min(100, tenths((composites[row] ?? 0) + random.whole(-30, 30) / 10)));
  const ranks = composites.map((value) => composites.filter((other) => other > value).length + 1);
  const parent = 'ĐIỂM TỔNG HỢP';
  const among = (values: readonly number[]): number => tenths(total(values) / values.length);
  return {
    title: 'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP',
    nameHeader: 'Đơn vị',
    names,
    total: 'TOÀN HUYỆN',
    columns: [
      {
        key: 'code',
        path: ['Mã đơn vị'],
        decimals: 0,
        values: names.map((_, row) => `000.00.${String(row + 11)}.H01`),
      },
      { key: 'composite', path: [parent, 'Tháng 3'], decimals: 1, values: composites },
      { key: 'grade', path: [parent, 'Xếp loại'], decimals: 0, values: composites.map(gradeOf) },
      { key: 'previous', path: [parent, 'Tháng 02'], decimals: 1, values: previous },
      {
        key: 'delta',
        path: [parent, 'Tăng/giảm'],
        decimals: 1,
        values: composites.map((value, row) => tenths(value - (previous[row] ?? 0) + 1e-9)),
      },
      { key: 'rank', path: [parent, 'Thứ hạng'], decimals: 0, values: ranks },
      ...GROUPS.map(({ key, name }, index): DraftColumn => ({
        key,
        path: [`${name} (%)`],
        decimals: 1,
        values: rates[index] ?? [],
        total: among(rates[index] ?? []),
      })),
    ],
  };
}

export function gradeOf(composite: number): string {
  if (composite >= 90) return 'Xuất sắc';
  if (composite >= 80) return 'Tốt';
  if (composite >= 70) return 'Khá';
  return composite >= 50 ? 'Trung bình' : 'Yếu';
}

function groupPoints(
  names: readonly string[],
  composites: readonly number[],
  points: readonly (readonly number[])[],
): Draft {
  return {
    title: 'ĐIỂM CÁC NHÓM CHỈ SỐ CỦA CÁC XÃ, PHƯỜNG',
    nameHeader: 'Tên đơn vị',
    names,
    columns: [
      { key: 'composite', path: ['Điểm tổng'], decimals: 1, values: composites },
      ...GROUPS.map(({ key, max, name }, index): DraftColumn => ({
        key,
        path: ['Điểm từng nhóm tiêu chí', name],
        decimals: 1,
        of: max,
        values: points[index] ?? [],
      })),
    ],
  };
}

function oneGroup(
  names: readonly string[],
  points: readonly (readonly number[])[],
  rates: readonly (readonly number[])[],
  random: Random,
): Draft {
  const index = random.whole(0, GROUPS.length - 1);
  const group = GROUPS[index] ?? GROUPS[0];
  return {
    title: `Chỉ số ${group.name}`,
    nameHeader: 'Đơn vị',
    names,
    columns: [
      { key: 'points', path: ['Điểm'], decimals: 1, of: group.max, values: points[index] ?? [] },
      { key: 'rate', path: ['Tỷ lệ (%)'], decimals: 1, values: rates[index] ?? [] },
    ],
  };
}

function codedCounts(names: readonly string[], random: Random, draw: Draw): Draft {
  const full = draw(() => random.whole(4, 400));
  const rest = draw(() => random.whole(1, 90));
  const received = draw((row) => (full[row] ?? 0) + (rest[row] ?? 0));
  const rate = (part: number, whole: number): number => hundredths((part * 100) / whole);
  const parent = 'Số hóa hồ sơ khi tiếp nhận';
  return {
    title: 'THỐNG KÊ TÌNH HÌNH SỐ HÓA HỒ SƠ',
    nameHeader: 'Đơn vị (Cơ quan)',
    names,
    total: 'Tổng số',
    columns: [
      {
        key: 'received',
        path: [parent, 'Tổng số'],
        decimals: 0,
        code: '(1)=(2)+(3)',
        values: received,
        total: total(received),
      },
      { key: 'full', path: [parent, 'Số hồ sơ đã số hóa'], decimals: 0, code: '(2)', values: full, total: total(full) },
      {
        key: 'rest',
        path: [parent, 'Số hồ sơ chưa số hóa'],
        decimals: 0,
        code: '(3)',
        values: rest,
        total: total(rest),
      },
      {
        key: 'rate',
        path: [parent, 'Tỷ lệ hồ sơ được số hóa đầy đủ'],
        decimals: 2,
        code: '(4)=(2)/(1)',
        values: draw((row) => rate(full[row] ?? 0, received[row] ?? 1)),
        total: rate(total(full), total(received)),
      },
    ],
  };
}

function counts(names: readonly string[], random: Random, draw: Draw): Draft {
  const direct = draw(() => random.whole(3, 300));
  const online = draw(() => random.whole(3, 300));
  const received = draw((row) => (direct[row] ?? 0) + (online[row] ?? 0));
  const pending = draw((row) => random.whole(1, Math.max(1, Math.floor((received[row] ?? 2) / 3))));
  const handled = draw((row) => (received[row] ?? 0) - (pending[row] ?? 0));
  const rate = (part: number, whole: number): number => tenths((part * 100) / whole);
  const column = (key: string, header: string, values: readonly number[]): DraftColumn => ({
    key,
    path: [header],
    decimals: 0,
    values,
    total: total(values),
  });
  return {
    title: 'BÁO CÁO TỔNG HỢP PHẦN MỀM MỘT CỬA ĐIỆN TỬ',
    nameHeader: 'Tên đơn vị',
    names,
    total: 'TỔNG CỘNG',
    columns: [
      column('received', 'Số hồ sơ tiếp nhận', received),
      column('direct', 'Trực tiếp', direct),
      column('online', 'Trực tuyến', online),
      column('handled', 'Đã giải quyết', handled),
      column('pending', 'Chưa giải quyết', pending),
      {
        key: 'rate',
        path: ['Tỷ lệ giải quyết (%)'],
        decimals: 1,
        values: draw((row) => rate(handled[row] ?? 0, received[row] ?? 1)),
        total: rate(total(handled), total(received)),
      },
    ],
  };
}

const TARGETS = [
  'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình',
  'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
  'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận',
  'Tỷ lệ số hóa hồ sơ, kết quả giải quyết',
  'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
  'Mức độ hài lòng của người dân, doanh nghiệp',
] as const;

function targets(random: Random): Draft {
  return {
    title: 'CHỈ TIÊU GIAO TẠI NGHỊ QUYẾT 01',
    nameHeader: 'Chỉ tiêu',
    names: TARGETS,
    columns: [
      { key: 'measure', path: ['Đơn vị tính'], decimals: 0, values: TARGETS.map(() => '%') },
      {
        key: 'target',
        path: ['Chỉ tiêu năm 2024'],
        decimals: 0,
        values: TARGETS.map(() => `Tối thiểu ${random.whole(4, 10) * 10}`),
      },
      {
        key: 'result',
        path: ['Kết quả đạt được'],
        decimals: 2,
        values: TARGETS.map(() => random.whole(1000, 9999) / 100),
      },
    ],
  };
}

function sameTargets(first: Draft, random: Random): Draft {
  const order = random.shuffled(first.names.map((_, index) => index)).slice(0, random.whole(4, first.names.length));
  return {
    ...first,
    title: 'CHỈ TIÊU GIAO TẠI NGHỊ QUYẾT 02',
    names: order.map((index) => first.names[index] ?? ''),
    columns: first.columns.map((column) => ({ ...column, values: order.map((index) => column.values[index] ?? null) })),
  };
}
