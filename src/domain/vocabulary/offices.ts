import { PhraseBook, tokensOf, wordsOf } from './PhraseBook';
import type { UnitLevel } from './unitLevels';

/** Committees and councils before a unit's name, which say nothing of its level; tones as either rule places them. */
export const PEOPLES_OFFICES: readonly string[] = [
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'hội đồng nhân dân',
  'UBND',
  'HĐND',
];

/** The kinds of commune-level units. Two-level government since 2025-07-01: `đặc khu` is one of them. */
export const COMMUNE_TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;

export type CommuneType = (typeof COMMUNE_TYPES)[number];

/** The parts of communes, which are no offices; their names begin with their kind. */
export const COMMUNE_PARTS = ['thôn', 'ấp', 'khóm', 'tổ dân phố', 'khu phố', 'bản', 'buôn', 'làng'] as const;

export type CommunePart = (typeof COMMUNE_PARTS)[number];

/** How lists shorten them before a name. */
export const SHORT_TYPES: Readonly<Record<CommuneType, readonly string[]>> = {
  xã: ['x.'],
  phường: ['p.'],
  'thị trấn': ['tt', 'tt.'],
  'đặc khu': ['đk', 'đk.'],
};

/** Cities stand among districts as well as among provinces. */
export const CITY_WORDS = ['thành phố', 'tp', 'tp.'] as const;

/** The kinds of units above communes; districts are found in appendices of before 2025-07-01. */
export const UPPER_WORDS = {
  district: ['huyện', 'quận', 'thị xã', 'tx', 'tx.'],
  province: [...CITY_WORDS, 'tỉnh'],
} as const;

/** Words before a place's own name that are none of it: `UBND tỉnh`, `toàn thành phố`. */
export const BEFORE_PLACES: readonly string[] = [
  ...PEOPLES_OFFICES,
  'toàn',
  ...COMMUNE_TYPES,
  ...UPPER_WORDS.district.filter((word) => word.length > 2),
  ...UPPER_WORDS.province.filter((word) => word.length > 3),
];

/** Words that begin a department's name and belong to it. */
export const DEPARTMENT_WORDS: readonly string[] = [
  'sở',
  'phòng',
  'ban',
  'bộ phận',
  'bộ',
  'trung tâm',
  'văn phòng',
  'chi cục',
  'cục',
  'công an',
  'một cửa',
  'bảo hiểm',
  'thuế',
];

/** Words that begin as a department's name does and are no office: `Ban hành văn bản`, `Phòng, chống thiên tai`. */
export const NO_DEPARTMENTS: readonly string[] = [
  'ban hành',
  'phòng chống',
  'phòng, chống',
  'phòng ngừa',
  'phòng cháy',
  'phòng bệnh',
  'bộ chỉ số',
  'bộ tiêu chí',
  'bộ thủ tục',
  'bộ máy',
];

/** Agencies that are named without `Sở`, `Phòng` or `Ban`; the words are long enough to be no commune's (`Hội An`). */
export const AGENCIES: readonly string[] = [
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
  'trường tiểu học',
  'trường mầm non',
  'trường mẫu giáo',
  'trường th',
  'trường thcs',
  'trường thpt',
  'trường phổ thông',
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

/** Words by which a section's heading says which offices stand below it. */
const SECTION_WORDS = new PhraseBook({
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu', 'cấp xã', 'xã phường'],
  district: ['huyện', 'quận', 'thị xã', 'cấp huyện'],
  department: [
    'sở',
    'ban ngành',
    'sở ban ngành',
    'sở ngành',
    'ngành',
    'phòng',
    'phòng ban',
    'cơ quan',
    'cơ quan chuyên môn',
    'chi cục',
    'đoàn thể',
    'ngành dọc',
    'trung ương',
    'tham mưu',
    'hội',
    'đơn vị sự nghiệp',
    'sự nghiệp',
    'trường',
    'trường học',
    'doanh nghiệp nhà nước',
    'các doanh nghiệp',
    'khối doanh nghiệp',
    'các ngân hàng',
    'khối ngân hàng',
    'các bệnh viện',
  ],
  /** Parts of communes, which are no offices. */
  unknown: COMMUNE_PARTS,
  province: ['tỉnh thành phố', 'các tỉnh', 'tỉnh thành', 'cấp tỉnh'],
});

const KINDS = new PhraseBook<string>(
  [...DEPARTMENT_WORDS, ...AGENCIES, ...COMMUNE_PARTS].map((kind) => ({ meaning: kind, words: [kind] })),
);

/** The kinds of offices, each once, that some names begin with: `phòng, chi cục`. */
export function kindsOfOffices(names: readonly string[]): string {
  return [...new Set(names.flatMap((name) => KINDS.startOf(wordsOf(name))?.meaning ?? []))].join(', ');
}

const PARTS = new PhraseBook<CommunePart>(
  COMMUNE_PARTS.map((part) => ({ meaning: part, words: part === 'tổ dân phố' ? [part, 'TDP'] : [part] })),
);

/** The part of a commune that a name begins with: `Thôn Thượng`. */
export function communePartIn(name: string): CommunePart | undefined {
  return PARTS.startOf(wordsOf(name))?.meaning;
}

const PART_NAMED = new RegExp(
  String.raw`^(?:${COMMUNE_PARTS.map((part) => `[${part.charAt(0)}${part.charAt(0).toLocaleUpperCase('vi')}]${part.slice(1)}`).join('|')}|TDP)\s+(?:số\s+)?[\p{Lu}\d]`,
  'u',
);

/** Whether a text is the name of a part of a commune: `Thôn Thượng`, `Tổ dân phố 4`, and no `Bản sao`. */
export function isCommunePart(text: string): boolean {
  return PART_NAMED.test(text.normalize('NFC').trim());
}

/** A heading of offices without its number and the word that makes them several: `II. Các xã, phường`. */
export function withoutList(heading: string): string {
  return heading.replace(/^(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?(?:các\s+)?/iu, '');
}

/** The kinds of communes by themselves, apart from words that begin or end as they do. */
const TYPE_WORDS = new PhraseBook<CommuneType | 'other'>([
  {
    meaning: 'other',
    words: [
      'thị xã',
      'cấp xã',
      'cấp phường',
      'xã hội',
      'hợp tác xã',
      'huyện',
      'quận',
      'thành phố',
      'sở',
      'phòng',
      'ban',
      'cơ quan',
    ],
  },
  ...COMMUNE_TYPES.map((type) => ({ meaning: type, words: [type] })),
]);

/** `các xã, thị trấn thuộc huyện`: whose they are, behind the kinds. */
const WHOSE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${COMMUNE_TYPES.join('|')}))\s+(?:của|thuộc|trực thuộc|trên địa bàn|huyện|quận|thị xã|thành phố|tỉnh)(?!\p{L}).*$`,
  'isu',
);

/** The kinds of communes that a header or heading says its units are (`Tên xã`, `Xã, thị trấn`); none where it says others as well. */
export function communeTypesSaid(heading: string): readonly CommuneType[] {
  const said = new Set(
    TYPE_WORDS.allIn(wordsOf(heading.normalize('NFC').replace(WHOSE, ''))).map(({ meaning }) => meaning),
  );
  return said.has('other') ? [] : COMMUNE_TYPES.filter((type) => said.has(type));
}

/** A heading for one level of offices says which; one for several, or for none, says nothing. */
export function levelOfSection(heading: string): UnitLevel | undefined {
  const found = SECTION_WORDS.allIn(wordsOf(heading)).map(({ meaning }) => meaning);
  // `Các sở, ban, ngành tỉnh`, `UBND cấp xã thuộc huyện`: the first word says what stands there, the others whose it is.
  return found[0];
}

const PROVINCE_NAMES = `An Giang, Bà Rịa - Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước,
Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội,
Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai,
Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng,
Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Huế, Tiền Giang, Hồ Chí Minh, TPHCM, HCM, Trà Vinh, Tuyên Quang,
Vĩnh Long, Vĩnh Phúc, Yên Bái`;

/** The provinces and cities of before and after 1 July 2025, in plain letters. */
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES.split(',').map((name) => tokensOf(name).join(' ')));

/** Whether a name, its prefix apart, is a province's. Communes may bear the same one, so that most of a list must be. */
export function isProvinceName(key: string): boolean {
  return PROVINCES.has(tokensOf(key).join(' '));
}

/** Whether a header speaks of the units above communes and of none of these: `Tỉnh, thành phố`, `Huyện`, `Cơ quan cấp trên`. */
export function headsUpperUnits(header: string): boolean {
  const words = new Set(tokensOf(header));
  return ['tinh', 'huyen', 'tren'].some((word) => words.has(word)) && !words.has('xa') && !words.has('phuong');
}

/** Words of headings over several offices, none of them a name. */
const GENERAL: ReadonlySet<string> = new Set(
  `uy ban nhan dan ubnd hdnd cac khoi nhom cap xa phuong thi tran dac khu so ban nganh co quan don vi thuoc truc tinh huyen
  quan thanh pho chuyen mon hanh chinh va dia phuong phong chi cuc doan the doc su nghiep danh sach he thong tai o
  hai i ii iii iv v a b c 1 2 3`.split(/\s+/),
);

/** The same in words that with other tones are places' names: Tương Dương, Trung Đông. */
const GENERAL_PHRASES = new PhraseBook({
  general: [
    'tương đương',
    'trung ương',
    'đóng trên địa bàn',
    'trên địa bàn',
    'tham mưu giúp việc',
    'tham mưu',
    'đảng',
    'mặt trận',
    'lực lượng vũ trang',
    'doanh nghiệp',
    'nhà nước',
    'ngân hàng',
    'bệnh viện',
    'hội',
    ...COMMUNE_PARTS,
    'trường học',
    'trường',
    'công lập',
    'trực thuộc',
  ],
});

/** Whether a text speaks of offices in general and names none: `Ủy ban nhân dân cấp xã`, `Các sở, ban, ngành tỉnh`. */
function namesNoOffice(text: string): boolean {
  const words = wordsOf(text);
  const covered = new Set(
    GENERAL_PHRASES.allIn(words).flatMap(({ from, to }) => words.plain.slice(from, to).map((_, at) => from + at)),
  );
  return words.plain.every((word, at) => covered.has(at) || GENERAL.has(word));
}

/** Headings of groups whose units are compared with each other alone. */
const CLUSTERS = new PhraseBook({ cluster: ['cụm', 'cụm thi đua', 'khối thi đua'] });

const WITHIN = new PhraseBook({
  within: [
    'trong cụm',
    'trong khối',
    'trong nhóm',
    'theo cụm',
    'theo khối',
    'từng cụm',
    'từng khối',
    'của cụm',
    'của khối',
  ],
});

/** Whether a header of ranks says that each group is ranked by itself: `Hạng trong khối`. */
export function ranksWithin(header: string): boolean {
  return WITHIN.allIn(wordsOf(header)).length > 0;
}

/** Whether a section's heading forms a group by itself: `Cụm thi đua số 1`, `Khối các phường`, `Các sở, ban, ngành`. */
export function formsCluster(heading: string): boolean {
  return CLUSTERS.startOf(wordsOf(heading)) !== undefined || namesKindOfOffice(heading);
}

/** Whether a text says what kind of office something is, and not which: `Xã`, `Phường`. */
export function namesKindOfOffice(text: string): boolean {
  return namesNoOffice(text) && levelOfSection(text) !== undefined;
}

/** `Trong đó: - Cấp tỉnh`, `- Cấp xã`, `Tổng cấp xã`: the kind of offices that a row below the total of all adds up. */
export function kindInBreakdown(name: string): string | undefined {
  const kind = name.normalize('NFC').replace(/^(?:trong đó(?!\p{L})[\s:,]*)?[-–+•\s]*(?:tổng(?: số| cộng)?\s+)?/iu, '');
  return namesKindOfOffice(kind) ? kind : undefined;
}

/** Whether a department is one of a province (sở) by its name. */
export function isProvincialDepartment(name: string): boolean {
  return /^\s*sở(?!\p{L})/iu.test(name);
}

/** The people's committee or council before the place that it is of, in capitals: `ỦY BAN NHÂN DÂN HUYỆN LẤP VÒ`. */
export const PEOPLES_OFFICE = new RegExp(
  `^(${PEOPLES_OFFICES.filter((words) => words.includes(' '))
    .map((words) => words.toLocaleUpperCase('vi'))
    .join('|')})\\s+`,
  'u',
);

const systems = new PhraseBook({
  system: [
    'phần mềm',
    'hệ thống',
    'cổng',
    'ứng dụng',
    'nền tảng',
    'cơ sở dữ liệu',
    'CSDL',
    'trang thông tin',
    'website',
    'app',
  ],
});

/** Whether a name is that of a system and no office's, of which nobody can ask anything: `Phần mềm đất đai`, `Cổng Dịch vụ công quốc gia`. */
export function namesSystem(name: string): boolean {
  return systems.startOf(wordsOf(name)) !== undefined;
}
