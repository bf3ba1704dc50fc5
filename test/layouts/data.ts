import type { Random } from './random';

/** What a generated table is about, before anything is known of its layout. */
export type LogicalKind =
  'scoreboard' | 'groupPoints' | 'oneGroup' | 'codedCounts' | 'counts' | 'targets' | 'indicators';

export interface LogicalColumn {
  /** The role the reader is to find. */
  readonly role: string;
  readonly group?: string;
  /** Header texts from top to bottom; columns that share a first text stand under one parent. */
  readonly path: readonly string[];
  /** How the figures are printed. */
  readonly print: 'plain' | 'percent' | 'fraction' | 'word' | 'bound';
  readonly decimals: number;
  readonly max?: number;
  /** One for each row; `null` is missing. */
  readonly values: readonly (number | string | null)[];
  /** `(5)=(4)/(1)` over the columns' positions. */
  readonly formula?: { readonly kind: 'ratio' | 'sum'; readonly of: readonly number[] };
  /** The aggregate's value; `undefined` where it is not known without computing. */
  readonly total?: number | string | null;
}

export interface LogicalTable {
  readonly kind: LogicalKind;
  readonly names: readonly string[];
  readonly columns: readonly LogicalColumn[];
  readonly title: string;
  readonly nameHeader: string;
}

const PLACES = [
  'Phú Thọ',
  'Phú Hiệp',
  'Phú Mỹ',
  'Phú Lâm',
  'Tân Hòa',
  'Hòa Lạc',
  'Chợ Vàm',
  'Phú Thành',
  'Phú Thạnh',
  'Phú Thanh',
  'Phú Long',
  'Phú Bình',
  'Hiệp Xương',
  'Bình Thạnh Đông',
  'Phú An',
  'Phú Xuân',
  'Tân Trung',
  'Long Hòa',
  'Phú Hưng',
  'Vĩnh Thạnh',
  'Mỹ An Hưng A',
  'Mỹ An Hưng B',
  'Long Hưng A',
  'Long Hưng B',
  'Định Yên',
  'Hội An Đông',
  'Định An',
  'Bình Thạnh Trung',
  'Tân Khánh Trung',
  'Tân Mỹ',
  'Bình Thành',
  'Thủy Xuân',
  'Kim Long',
  'An Cựu',
  'Cộng Hòa',
  'Đức Thắng',
  'Quý Lộc',
  'Yên Định',
  'Nghĩa Lộ',
  'Chung Chải',
  'Mường Nhé',
  'Ea Kao',
  'Krông Nô',
  'Đắk Mil',
  'Trung Bình',
  'Số 7',
  'Thới Bình',
  'Năm Căn',
] as const;

const GROUPS = [
  {
    key: 'publicity',
    max: 18,
    words: ['Công khai, minh bạch', 'CÔNG KHAI MINH BẠCH', 'Nhóm công khai, minh bạch', 'Cong khai, minh bach'],
  },
  {
    key: 'progress',
    max: 20,
    words: ['Tiến độ giải quyết', 'Tiến độ, kết quả giải quyết', 'TIẾN ĐỘ GIẢI QUYẾT HỒ SƠ', 'Kết quả xử lý hồ sơ'],
  },
  { key: 'onlineServices', max: 12, words: ['Dịch vụ công trực tuyến', 'DVCTT', 'DVC trực tuyến', 'DỊCH VỤ CÔNG TT'] },
  { key: 'onlinePayment', max: 10, words: ['Thanh toán trực tuyến', 'THANH TOÁN TRỰC TUYẾN', 'Thanh toán TT'] },
  {
    key: 'satisfaction',
    max: 18,
    words: ['Mức độ hài lòng', 'MỨC ĐỘ HÀI LÒNG', 'Mức độ hài lòng của người dân, doanh nghiệp'],
  },
  { key: 'digitization', max: 22, words: ['Số hóa hồ sơ', 'SỐ HOÁ HỒ SƠ', 'Số hoá hồ sơ TTHC', 'So hoa ho so'] },
] as const;

const UNIT_HEADERS = [
  'Đơn vị',
  'Tên đơn vị',
  'ĐƠN VỊ',
  'Xã, phường',
  'Địa phương',
  'Cơ quan, đơn vị',
  'Đơn vị (Cơ quan)',
  'UBND các xã',
  'Tên xã, phường',
] as const;

function figure(random: Random, from: number, to: number, decimals: number): number {
  const scale = 10 ** decimals;
  return random.whole(Math.round(from * scale), Math.round(to * scale)) / scale;
}

function grade(composite: number): string {
  return composite >= 90
    ? 'Xuất sắc'
    : composite >= 80
      ? 'Tốt'
      : composite >= 70
        ? 'Khá'
        : composite >= 50
          ? 'Trung bình'
          : 'Yếu';
}

/** Known data of one kind, drawn at random. */
export function drawTable(kind: LogicalKind, names: readonly string[], random: Random): LogicalTable {
  const count = names.length;
  const draw = (make: () => number): number[] => Array.from({ length: count }, make);
  const base = { kind, names, nameHeader: random.pick(UNIT_HEADERS) };
  switch (kind) {
    case 'scoreboard':
      return { ...base, title: 'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP', columns: scoreboardColumns(count, random) };
    case 'groupPoints': {
      const groups = GROUPS.map((group): LogicalColumn => {
        const values = draw(() => figure(random, group.max * 0.3, group.max, 1));
        return {
          role: 'points',
          group: group.key,
          path: ['Điểm từng nhóm tiêu chí', random.pick(group.words)],
          print: 'fraction',
          decimals: 1,
          max: group.max,
          values,
        };
      });
      const composites = Array.from(
        { length: count },
        (_, row) => groups.reduce((total, { values }) => total + Math.round(Number(values[row]) * 10), 0) / 10,
      );
      const blank = random.chance(0.5);
      const composite: LogicalColumn = {
        role: 'composite',
        path: [random.pick(['Điểm tổng', 'Tổng điểm', 'ĐIỂM TỔNG HỢP'])],
        print: 'plain',
        decimals: 1,
        values: blank ? composites.map(() => null) : composites,
      };
      return {
        ...base,
        title: 'KẾT QUẢ BỘ CHỈ SỐ CỦA CÁC XÃ, PHƯỜNG',
        columns: random.chance(0.5) ? [composite, ...groups] : [...groups, composite],
      };
    }
    case 'oneGroup': {
      const group = random.pick(GROUPS);
      const values = draw(() => figure(random, group.max * 0.3, group.max, 1));
      const rates = values.map((value) => Math.round((value / group.max) * 1000) / 10);
      return {
        ...base,
        title: `Chỉ số ${group.words[0]}`,
        columns: [
          { role: 'points', group: group.key, path: ['Điểm'], print: 'fraction', decimals: 1, max: group.max, values },
          {
            role: 'rate',
            group: group.key,
            path: [random.pick(['Tỷ lệ (%)', 'Tỷ lệ', 'Tỉ lệ %'])],
            print: random.chance(0.3) ? 'percent' : 'plain',
            decimals: 1,
            values: rates,
          },
        ],
      };
    }
    case 'codedCounts':
      return { ...base, title: 'THỐNG KÊ TÌNH HÌNH SỐ HÓA HỒ SƠ', columns: codedColumns(count, random) };
    case 'counts': {
      const columns = ['Số hồ sơ tiếp nhận', 'Trực tuyến', 'Trực tiếp', 'Đã giải quyết', 'Quá hạn']
        .slice(0, random.whole(3, 5))
        .map((header): LogicalColumn => {
          const values = draw(() => random.whole(0, random.chance(0.2) ? 3000 : 300));
          return {
            role: 'count',
            path: [header],
            print: 'plain',
            decimals: 0,
            values,
            total: values.reduce((all, value) => all + value, 0),
          };
        });
      return { ...base, title: 'BÁO CÁO TỔNG HỢP PHẦN MỀM MỘT CỬA ĐIỆN TỬ', columns };
    }
    case 'targets':
      return targetsTable(random);
    case 'indicators': {
      const groups = random.shuffled(GROUPS).slice(0, random.whole(2, 5));
      const columns = groups.map((group): LogicalColumn => ({
        role: 'rate',
        group: group.key,
        path: [`${random.pick(group.words)} (%)`],
        print: random.chance(0.3) ? 'percent' : 'plain',
        decimals: random.whole(1, 2),
        values: draw(() => figure(random, 20, 100, 1)),
      }));
      return { ...base, title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ SỐ', columns };
    }
  }
}

function scoreboardColumns(count: number, random: Random): readonly LogicalColumn[] {
  const composites = Array.from({ length: count }, () => figure(random, 45, 99, 2));
  const previous = composites.map((value) => Math.round((value + figure(random, -6, 6, 2)) * 100) / 100);
  const parent = random.pick(['ĐIỂM TỔNG HỢP', 'Điểm tổng hợp', 'Tổng điểm']);
  const deltas = composites.map((value, row) => Math.round((value - (previous[row] ?? 0)) * 100) / 100);
  const words = random.pick([
    ['Tháng 3', 'Tháng 02'],
    ['Kỳ này', 'Kỳ trước'],
  ] as const);
  const blankGrade = random.chance(0.5);
  const columns: LogicalColumn[] = [
    { role: 'composite', path: [parent, words[0]], print: 'plain', decimals: 2, values: composites },
    {
      role: 'grade',
      path: [parent, random.pick(['Xếp loại', 'XẾP LOẠI'])],
      print: 'word',
      decimals: 0,
      values: blankGrade ? composites.map(() => null) : composites.map(grade),
    },
    { role: 'previousComposite', path: [parent, words[1]], print: 'plain', decimals: 2, values: previous },
    {
      role: 'delta',
      path: [parent, random.pick(['Tăng/giảm', 'ĐIỂM (TĂNG/ GIẢM)', 'Chênh lệch'])],
      print: 'plain',
      decimals: 2,
      values: random.chance(0.5) ? deltas.map(() => null) : deltas,
    },
  ];
  for (const group of random.shuffled(GROUPS).slice(0, random.whole(2, 5))) {
    const values = Array.from({ length: count }, () => figure(random, 20, 100, 1));
    columns.push({
      role: 'rate',
      group: group.key,
      path: [`${random.pick(group.words)} (%)`],
      print: 'plain',
      decimals: 1,
      values,
    });
  }
  return columns;
}

function codedColumns(count: number, random: Random): readonly LogicalColumn[] {
  const received = Array.from({ length: count }, () => random.whole(5, 400));
  const full = received.map((value) => random.whole(0, value));
  const rest = received.map((value, row) => value - (full[row] ?? 0));
  const sumOf = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const rate = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;
  const blank = random.chance(0.5);
  const parent = random.pick(['Số hóa hồ sơ khi tiếp nhận', 'Tình hình tiếp nhận']);
  return [
    {
      role: 'count',
      path: [parent, 'Tổng số'],
      print: 'plain',
      decimals: 0,
      values: blank ? received.map(() => null) : received,
      total: sumOf(received),
      formula: { kind: 'sum', of: [1, 2] },
    },
    {
      role: 'count',
      path: [parent, 'Số hồ sơ đã số hóa'],
      print: 'plain',
      decimals: 0,
      values: full,
      total: sumOf(full),
    },
    {
      role: 'count',
      path: [parent, 'Số hồ sơ chưa số hóa'],
      print: 'plain',
      decimals: 0,
      values: rest,
      total: sumOf(rest),
    },
    {
      role: 'rate',
      path: [parent, 'Tỷ lệ hồ sơ được số hóa đầy đủ'],
      print: 'plain',
      decimals: 2,
      total: rate(sumOf(full), sumOf(received)),
      formula: { kind: 'ratio', of: [1, 0] },
      values: blank ? received.map(() => null) : received.map((value, row) => rate(full[row] ?? 0, value)),
    },
  ];
}

const TARGETS = [
  'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình',
  'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
  'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận',
  'Tỷ lệ số hóa hồ sơ, kết quả giải quyết',
  'Tỷ lệ kết quả điện tử',
  'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
  'Mức độ hài lòng của người dân, doanh nghiệp',
] as const;

function targetsTable(random: Random): LogicalTable {
  const names = random.shuffled(TARGETS).slice(0, random.whole(4, TARGETS.length));
  const targets = names.map(() => random.whole(4, 10) * 10);
  const results = names.map(() => (random.chance(0.15) ? null : figure(random, 10, 100, 2)));
  return {
    kind: 'targets',
    names,
    title: 'CHỈ TIÊU GIAO TẠI NGHỊ QUYẾT',
    nameHeader: random.pick(['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung chỉ tiêu']),
    columns: [
      {
        role: 'measure',
        path: [random.pick(['Đơn vị', 'Đơn vị tính', 'ĐVT'])],
        print: 'word',
        decimals: 0,
        values: names.map(() => '%'),
      },
      {
        role: 'target',
        path: [random.pick(['Chỉ tiêu năm 2024', 'Mục tiêu', 'Chỉ tiêu được giao'])],
        print: 'bound',
        decimals: 0,
        values: targets,
      },
      {
        role: 'result',
        path: [random.pick(['Kết quả đạt, đến kỳ kiểm tra', 'Kết quả thực hiện', 'Kết quả đạt được'])],
        print: random.chance(0.5) ? 'percent' : 'plain',
        decimals: 2,
        values: results,
      },
    ],
  };
}

/** Names of different places, as one office would write them. */
export function drawNames(random: Random, count: number): readonly string[] {
  const places = random.shuffled(PLACES).slice(0, count);
  const style = random.whole(0, 4);
  return places.map((place) => {
    const kind = random.chance(0.2) ? 'phường' : 'xã';
    if (style === 0) return place;
    if (style === 1) return place.toLocaleUpperCase('vi');
    if (style === 2) return `UBND ${kind} ${place}`;
    if (style === 3) return `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${place}`;
    return `  ${place}\u00a0`;
  });
}
