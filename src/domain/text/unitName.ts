import { memoizeText } from '../memo/memoizeText';
import { foldText } from './letters';

/** How a unit stands in the hierarchy of offices. */
export type UnitLevel = 'commune' | 'district' | 'province' | 'department' | 'unknown';

/** Levels that are compared with each other: a city may stand among districts as well as among provinces. */
export type LevelClass = 'commune' | 'upper' | 'department' | 'unknown';

export function levelClass(level: UnitLevel): LevelClass {
  return level === 'district' || level === 'province' ? 'upper' : level;
}

/** Agencies that are named without `Sở`, `Phòng` or `Ban`; the words are long enough to be no commune's (`Hội An`). */
const AGENCIES: readonly string[] = [
  'bưu điện',
  'điện lực',
  'viễn thông',
  'ngân hàng',
  'kho bạc',
  'bệnh viện',
  'hải quan',
  'quỹ đầu tư',
  'quỹ bảo vệ',
  'quỹ phát triển',
  'quỹ tín dụng',
  'đài phát thanh',
  'đài truyền hình',
  'trường cao đẳng',
  'trường đại học',
  'trường chính trị',
  'trường trung cấp',
  'tòa án',
  'viện kiểm sát',
  'ủy ban mặt trận',
  'mặt trận',
  'liên minh hợp tác xã',
  'liên minh htx',
  'liên đoàn',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'đoàn thanh niên',
  'hội nông dân',
  'hội phụ nữ',
  'hội liên hiệp',
  'hội cựu chiến binh',
  'hội chữ thập đỏ',
  'hội người cao tuổi',
  'hiệp hội',
  'công ty',
  'tổng công ty',
  'hạt kiểm lâm',
  'trạm y tế',
  'trạm khuyến nông',
  'bộ chỉ huy',
  'chi nhánh',
  'thanh tra',
];

/**
 * Words before a unit's own name, longest first, folded. Two-level government since 2025-07-01: `đặc khu` is a
 * commune-level unit; `thị xã`, `quận`, `huyện` are found in appendices of before.
 */
const PREFIXES: readonly { readonly words: string; readonly level: UnitLevel; readonly dropped: boolean }[] = [
  { words: 'ủy ban nhân dân', level: 'unknown', dropped: true },
  { words: 'uỷ ban nhân dân', level: 'unknown', dropped: true },
  { words: 'hội đồng nhân dân', level: 'unknown', dropped: true },
  { words: 'ubnd', level: 'unknown', dropped: true },
  { words: 'hđnd', level: 'unknown', dropped: true },
  { words: 'xã', level: 'commune', dropped: true },
  { words: 'phường', level: 'commune', dropped: true },
  { words: 'thị trấn', level: 'commune', dropped: true },
  { words: 'đặc khu', level: 'commune', dropped: true },
  { words: 'đk', level: 'commune', dropped: true },
  { words: 'đk.', level: 'commune', dropped: true },
  { words: 'tt', level: 'commune', dropped: true },
  { words: 'tt.', level: 'commune', dropped: true },
  { words: 'p.', level: 'commune', dropped: true },
  { words: 'x.', level: 'commune', dropped: true },
  { words: 'huyện', level: 'district', dropped: true },
  { words: 'quận', level: 'district', dropped: true },
  { words: 'thị xã', level: 'district', dropped: true },
  { words: 'tx', level: 'district', dropped: true },
  { words: 'tx.', level: 'district', dropped: true },
  { words: 'thành phố', level: 'province', dropped: true },
  { words: 'tp', level: 'province', dropped: true },
  { words: 'tp.', level: 'province', dropped: true },
  { words: 'tỉnh', level: 'province', dropped: true },
  { words: 'sở', level: 'department', dropped: false },
  { words: 'phòng', level: 'department', dropped: false },
  { words: 'ban', level: 'department', dropped: false },
  { words: 'bộ phận', level: 'department', dropped: false },
  { words: 'bộ', level: 'department', dropped: false },
  { words: 'trung tâm', level: 'department', dropped: false },
  { words: 'văn phòng', level: 'department', dropped: false },
  { words: 'chi cục', level: 'department', dropped: false },
  { words: 'chi nhánh', level: 'department', dropped: false },
  { words: 'cục', level: 'department', dropped: false },
  { words: 'công an', level: 'department', dropped: false },
  { words: 'thanh tra', level: 'department', dropped: false },
  { words: 'một cửa', level: 'department', dropped: false },
  { words: 'bảo hiểm', level: 'department', dropped: false },
  { words: 'kho bạc', level: 'department', dropped: false },
  { words: 'thuế', level: 'department', dropped: false },
  ...AGENCIES.map((words) => ({ words, level: 'department', dropped: false })),
]
  .map((prefix) => ({ ...prefix, words: foldText(prefix.words), level: prefix.level as UnitLevel }))
  .sort((left, right) => right.words.length - left.words.length);

export interface UnitName {
  /** What two tables' names of one unit have in common: folded, without prefix and punctuation, tones kept. */
  readonly key: string;
  readonly level: UnitLevel;
  /** The commune-level kind where the name says it, for counting `07 xã, 01 thị trấn`. */
  readonly type?: 'xã' | 'phường' | 'thị trấn' | 'đặc khu';
}

/** Takes a unit's name apart: `UBND TT. Chợ Vàm` → key `chợ vàm`, level commune, type `thị trấn`. */
export const unitName = memoizeText(takeApart);

function takeApart(text: string): UnitName {
  let rest = foldText(text)
    .replace(/[*()"“”'’]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let level: UnitLevel = 'unknown';
  let type: UnitName['type'];
  for (;;) {
    const prefix = PREFIXES.find(({ words }) => rest.startsWith(words) && /^[\s.:-]+\S/.test(rest.slice(words.length)));
    if (prefix === undefined) break;
    if (level === 'unknown') level = prefix.level;
    type ??= TYPES[prefix.words];
    if (!prefix.dropped) break;
    rest = rest.slice(prefix.words.length).replace(/^[\s.:-]+/, '');
  }
  // Joined numbers and hyphens of names (`Phường 01`, `Tân-Hòa`) compare alike.
  const key = rest
    .replace(/[.,;:]+$/g, '')
    .replace(/\s*-\s*/g, ' - ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
  return type === undefined ? { key, level } : { key, level, type };
}

const TYPES: Readonly<Record<string, UnitName['type']>> = Object.fromEntries([
  ...(['xã', 'phường', 'thị trấn', 'đặc khu'] as const).map((type) => [foldText(type), type] as const),
  [foldText('tt'), 'thị trấn'] as const,
  [foldText('đk'), 'đặc khu'] as const,
  [foldText('đk.'), 'đặc khu'] as const,
  [foldText('tt.'), 'thị trấn'] as const,
  [foldText('p.'), 'phường'] as const,
  [foldText('x.'), 'xã'] as const,
]);
