import type { CaseKind } from '../../vocabulary/cases';
import { list } from './list';

/** Từ ngữ của phần nhận xét. Figures and names come in as they are to be printed. */

/** `07 xã, 01 thị trấn`: two digits, as reports write counts. */
function counted(counts: readonly { readonly count: number; readonly type: string }[]): string {
  return counts.map(({ count, type }) => `${String(count).padStart(2, '0')} ${type}`).join(', ');
}

const communes = ['xã', 'phường', 'thị trấn', 'đặc khu'];

function ofKind(kind: string, names: readonly string[], join: (names: readonly string[]) => string = list): string {
  if (!communes.includes(kind)) return join(names);
  // `Phường 2` has its kind in its name.
  const saysKind = (name: string): boolean => name.toLocaleLowerCase('vi').startsWith(`${kind} `);
  if (names.some(saysKind)) return join(names.map((name) => (saysKind(name) ? name : `${kind} ${name}`)));
  return `${names.length === 1 ? kind : `các ${kind}`} ${join(names)}`;
}

/** The same of texts with commas of their own: `A, B; C và D`. */
function listApart(texts: readonly string[]): string {
  return list(texts, texts.some((each) => each.includes(', ')) ? '; ' : ', ');
}

/** `A; B`. */
const parts = (all: readonly string[]): string => all.join('; ');

/** In the order of the alphabet, as parts of official documents are counted. */
const letters = Array.from('abcdđeghiklmnopqrstuvxy');

const topics = {
  overview: 'Kết quả chung',
  changes: 'So với kỳ trước',
  reminders: 'Chỉ số cần nhắc nhở',
  targets: 'Thực hiện chỉ tiêu được giao',
  nextGrade: 'Các đơn vị gần mức xếp loại cao hơn nhất',
  proposals: 'Đề nghị',
};

/** Work that is no dossiers. */
const otherWork: Partial<Record<CaseKind, string>> = {
  petition: 'phản ánh, kiến nghị',
  complaint: 'đơn',
  task: 'nhiệm vụ',
};

/** `hồ sơ quá hạn`, `hồ sơ và nhiệm vụ quá hạn`. */
function overdueWork(kinds: readonly CaseKind[]): string {
  return `${workOf(kinds)} quá hạn`;
}

function workOf(kinds: readonly CaseKind[]): string {
  return list([...new Set(kinds.map((kind) => otherWork[kind] ?? 'hồ sơ'))]);
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** As long as nobody knows how many appendices there are. */
const theAppendix = 'phụ lục kèm theo';

/** Whether a name says that somebody is judged, which is not carried out: `Chấm điểm các phòng`. */
function saysJudging(name: string): boolean {
  return /^(?:chấm điểm|đánh giá|xếp hạng|xếp loại)(?!\p{L})/iu.test(name);
}

export const narrative = {
  theAppendix,
  title: (results: string): string => `NHẬN XÉT ${results}`,
  topics,
  /** In place of `reminders`, where all reach what is asked of them. */
  nobodyToRemind: 'Kết quả so với mức đề ra',
  /** What remarks are about where no index is scored. */
  subjects: {
    indicators: 'các chỉ số',
    targets: 'các chỉ tiêu được giao',
    both: 'các chỉ số, chỉ tiêu được giao',
    scores: 'kết quả chấm điểm',
    work: 'tình hình tiếp nhận, giải quyết hồ sơ',
  },
  /** What came of it: `kết quả thực hiện Bộ chỉ số …`. */
  results: (name: string, isResult: boolean): string =>
    `${isResult ? '' : saysJudging(name) ? 'kết quả ' : 'kết quả thực hiện '}${name}`,
  /** A part of a list by its letter, from 0: `a) …`. */
  lettered: (at: number, title: string): string => `${letters[at] ?? at + 1}) ${title}`,
  headingOf: (heading: string, roster: string): string => `${heading} (${roster})`,
  list,
  parts,
  counted,
  types: {
    xã: 'xã',
    phường: 'phường',
    'thị trấn': 'thị trấn',
    'đặc khu': 'đặc khu',
    department: 'sở',
    agency: 'cơ quan',
    thôn: 'thôn',
    ấp: 'ấp',
    khóm: 'khóm',
    'tổ dân phố': 'tổ dân phố',
    'khu phố': 'khu phố',
    bản: 'bản',
    buôn: 'buôn',
    làng: 'làng',
    unknown: 'đơn vị',
  },
  /** How a board of units of these kinds is called. */
  roster: (kinds: readonly string[]): string =>
    kinds.join(', ').replace(/^./u, (letter) => letter.toLocaleUpperCase('vi')),
  provincialOffices: 'Sở, ban, ngành',
  /** `các xã A và B`, `phường C`; agencies by their names, which say what they are. */
  ofKind,
  points: (figure: string): string => `${figure} điểm`,
  pointsOf: (figure: string, whole: string): string => `${figure}/${whole} điểm`,
  percent: (figure: string): string => `${figure}%`,
  shareOfMaximum: (percent: string, points: string): string => `${percent} điểm tối đa (${points})`,
  /** An item by the figure that it is judged by, where it has more than one. */
  byFigure: {
    only: (name: string): string => name,
    points: (name: string): string => `${name} (theo điểm)`,
    rate: (name: string): string => `${name} (theo tỷ lệ)`,
    both: (name: string): string => name,
  },
  /** What such a figure is to reach. */
  goalOfFigure: {
    only: (goal: string): string => `từ ${goal} trở lên`,
    points: (goal: string): string => `từ ${goal} trở lên`,
    rate: (goal: string): string => `tỷ lệ từ ${goal} trở lên`,
    both: (goal: string): string => `từ ${goal} trở lên`,
  },

  aggregate: (name: string, points: string, grade: string | null): string =>
    `${name} đạt ${points}${grade === null ? '' : `, xếp loại ${grade}`}`,
  aggregateGroup: (name: string, points: string, rate: string | null): string =>
    `${name} ${points}${rate === null ? '' : ` (${rate})`}`,
  aggregateGroups: (groups: readonly string[]): string => `Từng nhóm chỉ số: ${groups.join('; ')}.`,
  aggregateChange: (direction: 'up' | 'down' | 'same', points: string): string =>
    direction === 'same' ? 'bằng kỳ trước' : `${direction === 'up' ? 'tăng' : 'giảm'} ${points} so với kỳ trước`,
  scored: (count: string, grades: readonly string[]): string =>
    `Có ${count} được chấm điểm và xếp hạng${grades.length === 0 ? '' : `, trong đó: ${parts(grades)}`}.`,
  /** All of them have one grade. */
  scoredAlike: (count: string, grade: string, isOne: boolean): string =>
    `Có ${count} được chấm điểm và xếp hạng, ${isOne ? '' : 'đều '}xếp loại ${grade}.`,
  notScored: (count: string, names: string | null): string =>
    `${count} chưa có điểm tổng hợp nên không xếp hạng${names === null ? ', ghi ở cuối bảng' : `: ${names}`}.`,
  extremes: (highest: string, highestPoints: string, lowest: string, lowestPoints: string): string =>
    `Cao nhất là ${highest} (${highestPoints}); thấp nhất là ${lowest} (${lowestPoints}).`,
  allEqual: (kinds: readonly string[], points: string): string => `Tất cả các ${kinds.join(', ')} cùng đạt ${points}.`,
  only: (name: string, points: string): string => `${name} đạt ${points}.`,
  grade: (counts: string, grade: string): string => `${counts} xếp loại ${grade}`,

  unchanged: (all: string): string => `So với kỳ trước, ${all} giữ nguyên điểm.`,
  nobody: (kinds: readonly string[]): string => `không có ${kinds.join(', ')} nào`,
  /** The counts by kind of unit; none unchanged is empty. */
  changes: (risen: string, fallen: string, unchanged: string): string => {
    const counts = [
      `${risen} tăng điểm`,
      `${fallen} giảm điểm`,
      ...(unchanged === '' ? [] : [`${unchanged} giữ nguyên`]),
    ];
    return `So với kỳ trước, ${listApart(counts)}.`;
  },
  mostRisen: (names: string, by: string, from: string, to: string): string =>
    `Tăng nhiều nhất là ${names} (tăng ${by}, từ ${from} lên ${to}).`,
  mostFallen: (names: string, by: string, from: string, to: string): string =>
    `Giảm nhiều nhất là ${names} (giảm ${by}, từ ${from} xuống ${to}).`,
  mostRisenAlike: (names: string, by: string): string => `Tăng nhiều nhất là ${names} (cùng tăng ${by}).`,
  mostFallenAlike: (names: string, by: string): string => `Giảm nhiều nhất là ${names} (cùng giảm ${by}).`,
  gradeMove: (names: string, from: string, to: string, direction: 'up' | 'down'): string =>
    `${names} (từ ${from} ${direction === 'up' ? 'lên' : 'xuống'} ${to})`,
  gradesRisen: (count: string, moves: readonly string[]): string => `${count} được nâng xếp loại: ${parts(moves)}.`,
  gradesFallen: (count: string, moves: readonly string[]): string => `${count} bị hạ xếp loại: ${parts(moves)}.`,

  composite: 'Điểm tổng hợp',
  short: (indicator: string, counts: string, target: string, who: string): string =>
    `${indicator}: ${counts} chưa đạt mức ${target}, ${who}.`,
  shortOne: (indicator: string, counts: string, target: string, name: string, figure: string): string =>
    `${indicator}: ${counts} chưa đạt mức ${target} là ${name} (${figure}).`,
  shortAll: (indicator: string, counts: string, target: string, who: string): string =>
    `${indicator}: toàn bộ ${counts} chưa đạt mức ${target}, ${who}.`,
  above: (indicator: string, counts: string, target: string, who: string): string =>
    `${indicator}: ${counts} vượt mức cho phép ${target}, ${who}.`,
  ofThoseWithFigures: (counts: string, measured: string): string => `${counts} (trong ${measured} có số liệu)`,
  withFigures: (counts: string): string => `${counts} có số liệu`,
  namely: (names: string): string => `gồm ${names}`,
  fromLowest: (names: string): string => `từ thấp đến cao gồm ${names}`,
  fromLowestByKind: (names: string): string => `xếp từ thấp đến cao theo từng loại đơn vị, gồm ${names}`,
  foremost: (end: 'lowest' | 'highest', names: string): string =>
    `${end === 'lowest' ? 'thấp' : 'cao'} nhất là ${names}`,
  listedInAppendix: (kinds: readonly string[], isOfSeveral: boolean): string =>
    `Danh sách đầy đủ${isOfSeveral ? ' theo từng chỉ số' : ''} là các ${kinds.join(', ')} có số gạch chân ở cột tương ứng của ${theAppendix}.`,
  respectively: (figures: readonly string[]): string => `lần lượt ${figures.join('; ')}`,
  range: (from: string, to: string): string => `từ ${from} đến ${to}`,
  together: (figure: string): string => `cùng ${figure}`,
  /** @param isAll whether all units have a figure of them */
  allReach: (kinds: readonly string[], isAll: boolean, indicators: string): string =>
    `${isAll ? `Tất cả các ${kinds.join(', ')}` : `Các ${kinds.join(', ')} có số liệu`} đều đạt mức đề ra về: ${indicators}.`,
  casesToTarget: (needs: readonly string[]): string => `Để đạt mức này, ${needs.join('; ')}.`,
  needsCases: (name: string, count: string, of: string): string => `${name} cần thêm ${count} (trên tổng số ${of})`,
  cases: {
    dossier: (count: string): string => `${count} hồ sơ`,
    procedure: (count: string): string => `${count} thủ tục`,
    petition: (count: string): string => `${count} phản ánh, kiến nghị`,
    complaint: (count: string): string => `${count} đơn`,
    task: (count: string): string => `${count} nhiệm vụ`,
    form: (count: string): string => `${count} phiếu`,
    transaction: (count: string): string => `${count} giao dịch`,
    dong: (count: string): string => `${count} đồng`,
    thousandDong: (count: string): string => `${count} nghìn đồng`,
    millionDong: (count: string): string => `${count} triệu đồng`,
    billionDong: (count: string): string => `${count} tỷ đồng`,
    case: (count: string): string => `${count} trường hợp`,
  },

  /** @param unread those with a result beside a target that is no figure */
  targetCounts: (assigned: string, total: number, met: number, unmet: number, open: number, unread: number): string => {
    const two = (count: number): string => String(count).padStart(2, '0');
    const counts = [
      ...(met > 0 ? [`${two(met)} chỉ tiêu đạt`] : []),
      ...(unmet > 0 ? [`${two(unmet)} chỉ tiêu chưa đạt`] : []),
      ...(open > 0 ? [`${two(open)} chỉ tiêu chưa có số liệu`] : []),
      ...(unread > 0 ? [`${two(unread)} chỉ tiêu chưa đánh giá được`] : []),
    ];
    return `${assigned}: trong ${two(total)} chỉ tiêu có ${list(counts)}.`;
  },
  allTargetsMet: (assigned: string, total: number): string =>
    `${assigned}: cả ${String(total).padStart(2, '0')} chỉ tiêu đều đạt.`,
  targetUnmet: (path: string, result: string, target: string, missing: string): string =>
    `${path}: kết quả ${result}, chỉ tiêu ${target}, còn thiếu ${missing}.`,
  targetExceeded: (path: string, result: string, target: string, over: string): string =>
    `${path}: kết quả ${result}, cho phép không quá ${target}, vượt ${over}.`,
  targetOpen: (path: string): string => `${path}: chưa có số liệu.`,
  targetUnread: (path: string, result: string, target: string): string =>
    `${path}: kết quả ${result}, chỉ tiêu ghi “${target}”.`,
  partOf: (names: readonly string[]): string => names.join(' – '),
  percentagePoints: (figure: string): string => `${figure} điểm phần trăm`,

  /** @param total `null` where none is to be named */
  overdue: (name: string, total: string | null, counts: string, most: string): string =>
    `${name}: ${total === null ? 'có' : `tổng số ${total},`} ở ${counts}${most}.`,
  mostOverdue: (names: string): string => `; nhiều nhất là ${names}`,
  allOverdue: (names: string): string => `, gồm ${names}`,
  overdueOf: (name: string, total: string, unit: string): string => `${name}: ${total}, đều của ${unit}.`,
  noneOverdue: (name: string): string => `${name}: không có.`,
  field: (name: string): string => `lĩnh vực ${name}`,
  /** Who answers for fields of work. */
  answeringFor: (names: readonly string[]): string =>
    `${names.length === 1 ? '' : 'các '}bộ phận phụ trách lĩnh vực ${list(names)}`,
  fields: (count: number): string => `${String(count).padStart(2, '0')} lĩnh vực`,

  nextGradeHeaders: {
    unit: 'Đơn vị',
    now: 'Hiện nay',
    missing: 'Còn thiếu',
    grade: 'Để xếp loại',
    way: 'Cách gần nhất',
    /** Where rates stand for points. */
    estimatedWay: 'Cách gần nhất (ước tính)',
  },
  withGrade: (points: string, grade: string): string => `${points}, ${grade}`,
  byIndicator: (indicator: string, more: string, from: string, to: string): string =>
    `Tăng ${indicator} thêm ${more} (từ ${from} lên ${to})`,
  byPoints: (indicator: string, more: string, now: string, max: string): string =>
    `Tăng ${indicator} thêm ${more} (hiện ${now}/${max})`,
  byCases: (cases: string, of: string): string => `, tức thêm khoảng ${cases} trên tổng số ${of}`,
  bySeveral: (indicator: string, room: string): string =>
    `Phải tăng nhiều nhóm chỉ số; còn tăng được nhiều nhất là ${indicator} (${room})`,
  allBest: (kinds: readonly string[], grade: string): string => `Tất cả các ${kinds.join(', ')} đã xếp loại ${grade}.`,

  /** The work that mends an item of an index, by the item's key. */
  actions: {
    publicity: 'rà soát, công khai đầy đủ và cập nhật kịp thời thủ tục hành chính',
    progress: 'giải quyết hồ sơ trước hoặc đúng hạn, không để phát sinh hồ sơ quá hạn',
    onlineServices: 'hướng dẫn, hỗ trợ người dân, doanh nghiệp nộp hồ sơ trực tuyến',
    onlinePayment: 'hướng dẫn, hỗ trợ người dân, doanh nghiệp thanh toán trực tuyến',
    onlineServicesAndPayment: 'hướng dẫn, hỗ trợ người dân, doanh nghiệp nộp hồ sơ và thanh toán trực tuyến',
    satisfaction: 'xử lý phản ánh, kiến nghị đúng hạn và lấy ý kiến đánh giá mức độ hài lòng',
    digitization: 'số hóa hồ sơ, kết quả ngay khi tiếp nhận, giải quyết và khai thác, sử dụng lại dữ liệu đã số hóa',
  } as Readonly<Partial<Record<string, string>>>,
  action: 'có giải pháp nâng chỉ số này',
  ask: (indicator: string, whom: string, action: string, goal: string): string =>
    `${indicator}: đề nghị ${whom} ${action}, phấn đấu đạt ${goal}.`,
  askLess: (indicator: string, whom: string, goal: string): string =>
    `${indicator}: đề nghị ${whom} có giải pháp giảm xuống không quá ${goal}.`,
  /** @param isBeside whether others were asked about single indicators before */
  askComposite: (whom: string, goal: string, isBeside: boolean): string =>
    `Điểm tổng hợp: ${isBeside ? 'ngoài các đơn vị đã nêu theo từng chỉ số trên, ' : ''}đề nghị ${whom} rà soát, khắc phục các chỉ số còn bị trừ điểm, phấn đấu đạt từ ${goal} trở lên.`,
  handledWork: (kinds: readonly CaseKind[]): string => `Tình hình tiếp nhận, giải quyết ${workOf(kinds)}`,
  /**
   * `Đã giải quyết: 120 hồ sơ, trong đó đúng hạn 118 hồ sơ, quá hạn 02 hồ sơ; tỷ lệ đúng hạn 98,33%.`
   * @param total `null` for none
   * @param onTime the rate of what was done within its time; `null` where that is not known
   * @param isEarly whether what was done before its day is told apart
   */
  handled: (
    stage: string,
    total: string | null,
    some: readonly { readonly name: string; readonly count: string }[],
    onTime: string | null,
    isEarly: boolean,
  ): string => {
    const all = some.map(({ name, count }) => `${name} ${count}`);
    const separator = some.some(({ name }) => name.includes(',')) ? '; ' : ', ';
    return [
      `${stage}: ${total ?? 'không có'}`,
      ...(all.length === 0 ? [] : [`, trong đó ${all.join(separator)}`]),
      ...(onTime === null ? [] : [`; tỷ lệ ${isEarly ? 'trước hạn và ' : ''}đúng hạn đạt ${onTime}`]),
      '.',
    ].join('');
  },
  overdueWork: (kinds: readonly CaseKind[]): string => capitalized(overdueWork(kinds)),
  askOverdue: (kinds: readonly CaseKind[], whom: string): string => {
    const work = overdueWork(kinds);
    return `${capitalized(work)}: đề nghị ${whom} giải quyết dứt điểm ${work}, không để phát sinh ${work} mới.`;
  },
  askNoMoreOverdue: (kinds: readonly CaseKind[], whom: string): string =>
    `${capitalized(overdueWork(kinds))}: đề nghị ${whom} không để phát sinh ${overdueWork(kinds)} mới.`,
  /** @param asked who answers for which targets; `null` where the table does not say who, so that it is told where they are named */
  askTargets: (
    assigned: string,
    asked: readonly { readonly whom: string | null; readonly targets: readonly string[] }[],
  ): string =>
    `${assigned}: đề nghị ${parts(
      asked.map(({ whom, targets }) =>
        whom === null
          ? `các cơ quan, đơn vị được giao có giải pháp hoàn thành ${String(targets.length).padStart(2, '0')} chỉ tiêu chưa đạt (nêu ở phần “${topics.targets}”)`
          : `${whom} có giải pháp hoàn thành chỉ tiêu ${targets.map((target) => `“${target}”`).join(', ')}`,
      ),
    )}.`,
  everybody: (kinds: readonly string[]): string => `tất cả các ${kinds.join(', ')}`,
  // What they are asked to do follows: `16 xã chưa đạt rà soát …` would read as what they have not reached.
  shortNamed: (counts: string, kinds: readonly string[]): string =>
    `các ${kinds.join(', ')} chưa đạt chỉ tiêu này (${counts}, nêu ở phần “${topics.reminders}”)`,
  shortCounted: (counts: string, kinds: readonly string[]) =>
    `các ${kinds.join(', ')} chưa đạt chỉ tiêu này (${counts})`,
  overdueAmong: (work: readonly CaseKind[], counts: string, kinds: readonly string[]): string =>
    `các ${kinds.join(', ')} có ${overdueWork(work)} (${counts})`,
  overdueIn: (
    work: readonly CaseKind[],
    counts: string,
    kinds: readonly string[],
    columns: readonly string[],
  ): string =>
    `các ${kinds.join(', ')} có ${overdueWork(work)} (${counts}, theo cột ${columns.map((column) => `“${column}”`).join(', ')} của ${theAppendix})`,
  /** Of several kinds: `UBND các xã A, B; UBND phường C và Thanh tra tỉnh`. */
  offices: (kinds: readonly { readonly kind: string; readonly names: readonly string[] }[]): string => {
    const join = kinds.length === 1 ? list : (names: readonly string[]): string => names.join(', ');
    const all = kinds.flatMap(({ kind, names }) =>
      communes.includes(kind) ? [`UBND ${ofKind(kind, names, join)}`] : names,
    );
    return listApart(all);
  },
};
