import type { CellValue, Sheet, Workbook } from '../src/domain/workbook/Workbook';

/** What a generated workbook's sheets hold. */
export type BenchContent = 'scoreboard' | 'codedCounts' | 'components';
export const CONTENTS: readonly BenchContent[] = ['scoreboard', 'codedCounts', 'components'];

/** A seeded source of numbers (mulberry32): every run measures the same workbooks. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A workbook of so many units and monthly sheets, each 22 columns wide or more, as a province would keep it. */
export function generateWorkbook(units: number, sheets: number, content: BenchContent, seed = 766): Workbook {
  const random = seeded(seed);
  const names = Array.from({ length: units }, (_, index) => `Xã ${syllables(index)}`);
  return {
    decimalSeparator: ',',
    sheets: Array.from({ length: sheets }, (_, index) =>
      sheetOf(`Tháng ${index + 1}`, index + 1, names, content, random),
    ),
  };
}

const SYLLABLES = [
  'Phú',
  'Tân',
  'Long',
  'Bình',
  'Hòa',
  'Mỹ',
  'An',
  'Thạnh',
  'Hưng',
  'Vĩnh',
  'Định',
  'Lộc',
  'Thành',
  'Đông',
  'Xuân',
  'Trung',
] as const;

/** A name of its own for each unit. */
function syllables(index: number): string {
  let rest = index;
  const words: string[] = [];
  do {
    words.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return words.join(' ');
}

function sheetOf(
  name: string,
  month: number,
  names: readonly string[],
  content: BenchContent,
  random: () => number,
): Sheet {
  const { headers, merges, row } = LAYOUTS[content](random);
  const title: CellValue[][] = [['BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP'], [`Tháng ${month} năm 2024`], []];
  const body = names.map((unit, index): CellValue[] => [index + 1, unit, ...row()]);
  const rows = [...title, ...headers, ...body];
  return { name, rows, numberFormats: [], merges };
}

interface Layout {
  readonly headers: CellValue[][];
  readonly merges: Sheet['merges'];
  readonly row: () => CellValue[];
}

const LAYOUTS: Readonly<Record<BenchContent, (random: () => number) => Layout>> = {
  scoreboard: (random) => {
    const groups = [
      'Công khai, minh bạch (%)',
      'Tiến độ giải quyết (%)',
      'DVCTT (%)',
      'Thanh toán trực tuyến (%)',
      'Mức độ hài lòng (%)',
      'Số hóa hồ sơ (%)',
    ];
    const counts = Array.from({ length: 10 }, (_, index) => `Số hồ sơ lĩnh vực ${index + 1}`);
    return {
      headers: [
        ['STT', 'Đơn vị', 'ĐIỂM TỔNG HỢP', null, null, null, ...groups, ...counts],
        [
          null,
          null,
          'Kỳ này',
          'Xếp loại',
          'Kỳ trước',
          'Tăng/giảm',
          ...groups.map(() => null),
          ...counts.map(() => null),
        ],
      ],
      merges: [{ top: 3, left: 2, bottom: 3, right: 5 }],
      row: () => [
        Math.round(random() * 5000 + 4900) / 100,
        null,
        Math.round(random() * 5000 + 4900) / 100,
        null,
        ...groups.map(() => Math.round(random() * 1000) / 10),
        ...counts.map(() => Math.floor(random() * 3000)),
      ],
    };
  },
  codedCounts: (random) => {
    const blocks = 5;
    const headers = Array.from({ length: blocks }, (_, block) => [
      `Lĩnh vực ${block + 1}: tổng số`,
      `Số hồ sơ đã số hóa ${block + 1}`,
      `Số hồ sơ chưa số hóa ${block + 1}`,
      `Tỷ lệ hoàn thành ${block + 1}`,
    ]).flat();
    const codes = Array.from({ length: blocks }, (_, block) => {
      const first = block * 4 + 1;
      return [
        `(${first})=(${first + 1})+(${first + 2})`,
        `(${first + 1})`,
        `(${first + 2})`,
        `(${first + 3})=(${first + 1})/(${first})`,
      ];
    }).flat();
    return {
      headers: [
        ['STT', 'Đơn vị', ...headers],
        [null, null, ...codes],
      ],
      merges: [],
      row: () =>
        Array.from({ length: blocks }, () => {
          const [done, rest] = [Math.floor(random() * 900) + 1, Math.floor(random() * 100)];
          return [done + rest, done, rest, null];
        }).flat(),
    };
  },
  components: (random) => {
    const components = 5;
    const headers = Array.from({ length: components }, (_, index) => [
      `Thành phần ${index + 1}`,
      null,
      null,
      null,
    ]).flat();
    const leaves = Array.from({ length: components }, () => ['Số đạt', 'Tổng số', 'Tỷ lệ', 'Điểm (4 điểm)']).flat();
    return {
      headers: [
        ['STT', 'Đơn vị', ...headers],
        [null, null, ...leaves],
      ],
      merges: Array.from({ length: components }, (_, index) => ({
        top: 3,
        left: 2 + index * 4,
        bottom: 3,
        right: 5 + index * 4,
      })),
      row: () =>
        Array.from({ length: components }, () => {
          const total = Math.floor(random() * 900) + 1;
          return [Math.floor(random() * total), total, null, null];
        }).flat(),
    };
  },
};
