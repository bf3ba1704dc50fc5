import type { narrative as vietnamese } from '../vi/narrative';
import { plural } from './plural';
import { list } from './list';

const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);
const TYPES = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'đặc khu': 'special zone',
  department: 'provincial department',
  agency: 'agency',
  thôn: 'village',
  ấp: 'hamlet',
  khóm: 'quarter',
  'tổ dân phố': 'residential group',
  'khu phố': 'neighbourhood',
  bản: 'village',
  buôn: 'village',
  làng: 'village',
  unknown: 'unit',
};

const PLURALS: Readonly<Record<string, string>> = {
  commune: 'communes',
  ward: 'wards',
  township: 'townships',
  'special zone': 'special zones',
  'provincial department': 'provincial departments',
  agency: 'agencies',
  village: 'villages',
  hamlet: 'hamlets',
  quarter: 'quarters',
  'residential group': 'residential groups',
  neighbourhood: 'neighbourhoods',
  unit: 'units',
};

const parts = (all: readonly string[]): string => all.join('; ');

function counted(counts: readonly { readonly count: number; readonly type: string }[]): string {
  return list(counts.map(({ count, type }) => `${count} ${count === 1 ? type : (PLURALS[type] ?? type)}`));
}

function plurals(kinds: readonly string[]): string {
  return list(kinds.map((kind) => PLURALS[kind] ?? kind));
}

/** Agencies go by their names alone, which say what they are. */
function ofKind(kind: string, names: readonly string[]): string {
  const type = Object.entries(TYPES).find(([key]) => key === kind && COMMUNES.has(key))?.[1];
  // `Phường 2` has its kind in its name.
  if (type === undefined || names.some((name) => name.toLowerCase().startsWith(`${kind} `))) return list(names);
  return `${names.length === 1 ? type : (PLURALS[type] ?? type)} ${list(names)}`;
}

function targets(count: number): string {
  return plural(count, 'target', 'targets');
}

/** Counts come padded with a zero for Vietnamese. */
function cases(one: string, many: string): (count: string) => string {
  return (count) => `${count.replace(/^0(?=\d)/, '')} ${Number(count) === 1 ? one : many}`;
}

/** `1 unit` asks for the singular. */
function isOne(counts: string): boolean {
  return /^1 \D*$/.test(counts);
}

export const narrative: typeof vietnamese = {
  theAppendix: 'the appendix',
  title: (indices) => `REMARKS ON ${indices}`,
  topics: {
    overview: 'Overall result',
    changes: 'Against the previous period',
    reminders: 'Indicators that need attention',
    targets: 'Assigned targets',
    nextGrade: 'Nearest to the next grade',
    proposals: 'Requests',
  },
  nobodyToRemind: 'Results against the targets',
  subjects: {
    indicators: 'the indicators',
    targets: 'the assigned targets',
    both: 'the indicators and assigned targets',
    scores: 'scores',
    work: 'work received and finished',
  },
  results: (name, isResult) => `${isResult ? '' : 'results under '}${name}`,
  lettered: (at, title) => `${'abcdefghijklmnopqrstuvwxyz'[at] ?? at + 1}) ${title}`,
  headingOf: (heading, roster) => `${heading} (${roster})`,
  list,
  parts,
  counted,
  types: TYPES,
  roster: (kinds) => plurals(kinds).replace(/^./u, (letter) => letter.toUpperCase()),
  provincialOffices: 'Provincial departments and agencies',
  ofKind,
  points: (figure) => `${figure} ${figure === '1' ? 'point' : 'points'}`,
  pointsOf: (figure, whole) => `${figure} of ${whole} points`,
  percent: (figure) => `${figure}%`,
  shareOfMaximum: (percent, points) => `${percent} of the maximum (${points})`,
  byFigure: {
    only: (name) => name,
    points: (name) => `${name} (by points)`,
    rate: (name) => `${name} (by rate)`,
    both: (name) => name,
  },
  goalOfFigure: {
    only: (goal) => `${goal} or more`,
    points: (goal) => `${goal} or more`,
    rate: (goal) => `a rate of ${goal} or more`,
    both: (goal) => `${goal} or more`,
  },

  aggregate: (name, points, grade) => `${name} has ${points}${grade === null ? '' : `, grade ${grade}`}`,
  aggregateGroup: (name, points, rate) => `${name} ${points}${rate === null ? '' : ` (${rate})`}`,
  aggregateGroups: (groups) => `By group: ${groups.join('; ')}.`,
  aggregateChange: (direction, points) =>
    direction === 'same'
      ? 'the same as in the previous period'
      : `${points} ${direction === 'up' ? 'more' : 'less'} than in the previous period`,
  scored: (count, grades) =>
    `${count} ${isOne(count) ? 'is' : 'are'} scored and ranked${grades.length === 0 ? '' : `, among them ${parts(grades)}`}.`,
  scoredAlike: (count, grade, isSingle) =>
    `${count} ${isSingle ? 'is' : 'are'} scored and ranked, ${isSingle ? '' : 'all '}with grade ${grade}.`,
  notScored: (count, names) =>
    `${count} ${isOne(count) ? 'has' : 'have'} no composite and no rank${names === null ? ', at the end of the board' : `: ${names}`}.`,
  extremes: (highest, highestPoints, lowest, lowestPoints) =>
    `The highest is ${highest} (${highestPoints}), the lowest ${lowest} (${lowestPoints}).`,
  allEqual: (kinds, points) => `All ${plurals(kinds)} have ${points}.`,
  only: (name, points) => `${name} has ${points}.`,
  grade: (counts, grade) => `${counts} with grade ${grade}`,

  unchanged: (all) => `Against the previous period, ${all} stayed the same.`,
  nobody: (kinds) => `no ${list(kinds)}`,
  changes: (risen, fallen, unchanged) => {
    const counts = [`${risen} rose`, `${fallen} fell`, ...(unchanged === '' ? [] : [`${unchanged} stayed the same`])];
    return `Against the previous period, ${list(counts, counts.some((each) => each.includes(', ')) ? '; ' : ', ')}.`;
  },
  mostRisen: (names, by, from, to) => `The greatest rise is that of ${names} (by ${by}, from ${from} to ${to}).`,
  mostFallen: (names, by, from, to) => `The greatest fall is that of ${names} (by ${by}, from ${from} to ${to}).`,
  mostRisenAlike: (names, by) => `The greatest rises are those of ${names} (by ${by} each).`,
  mostFallenAlike: (names, by) => `The greatest falls are those of ${names} (by ${by} each).`,
  gradeMove: (names, from, to) => `${names} (from ${from} to ${to})`,
  gradesRisen: (count, moves) => `${count} rose in grade: ${moves.join('; ')}.`,
  gradesFallen: (count, moves) => `${count} fell in grade: ${moves.join('; ')}.`,

  composite: 'Composite',
  short: (indicator, counts, target, who) => `${indicator}: ${counts} are short of ${target}, ${who}.`,
  shortOne: (indicator, counts, target, name, figure) =>
    `${indicator}: ${counts} is short of ${target}, namely ${name} (${figure}).`,
  shortAll: (indicator, counts, target, who) => `${indicator}: all ${counts} are short of ${target}, ${who}.`,
  above: (indicator, counts, target, who) =>
    `${indicator}: ${counts} ${isOne(counts) ? 'is' : 'are'} above the ${target} allowed, ${who}.`,
  ofThoseWithFigures: (counts, measured) => `${counts} (of ${measured} with figures)`,
  withFigures: (counts) => `${counts} with figures`,
  namely: (names) => `namely ${names}`,
  fromLowest: (names) => `from the lowest up ${names}`,
  fromLowestByKind: (names) => `from the lowest up, kind by kind, ${names}`,
  foremost: (end, names) => `the ${end} ${names}`,
  listedInAppendix: (kinds, isOfSeveral) =>
    `All of them are the ${plurals(kinds)} whose figures are underlined in the ${isOfSeveral ? 'columns' : 'column'} of the appendix.`,
  respectively: (figures) => `in this order ${figures.join('; ')}`,
  range: (from, to) => `from ${from} to ${to}`,
  together: (figure) => figure,
  allReach: (kinds, isAll, indicators) =>
    `All ${plurals(kinds)} ${isAll ? '' : 'that have figures '}reach the targets for: ${indicators}.`,
  casesToTarget: (needs) => `To reach it, ${needs.join('; ')}.`,
  needsCases: (name, count, of) => `${name} needs ${count} more (of ${of})`,
  cases: {
    dossier: cases('dossier', 'dossiers'),
    procedure: cases('procedure', 'procedures'),
    petition: cases('petition', 'petitions'),
    complaint: cases('complaint', 'complaints'),
    task: cases('task', 'tasks'),
    form: cases('form', 'forms'),
    transaction: cases('transaction', 'transactions'),
    dong: cases('dong', 'dong'),
    thousandDong: cases('thousand dong', 'thousand dong'),
    millionDong: cases('million dong', 'million dong'),
    billionDong: cases('billion dong', 'billion dong'),
    case: cases('case', 'cases'),
  },

  targetCounts: (assigned, total, met, unmet, open, unread) => {
    const counts = [
      ...(met > 0 ? [`${met} ${met === 1 ? 'is' : 'are'} met`] : []),
      ...(unmet > 0 ? [`${unmet} ${unmet === 1 ? 'is' : 'are'} not met`] : []),
      ...(open > 0 ? [`${open} ${open === 1 ? 'has' : 'have'} no figure yet`] : []),
      ...(unread > 0 ? [`${unread} ${unread === 1 ? 'has' : 'have'} a target that is no figure`] : []),
    ];
    return `${assigned}: of ${targets(total)}, ${list(counts)}.`;
  },
  allTargetsMet: (assigned, total) =>
    total === 1 ? `${assigned}: the one target is met.` : `${assigned}: all ${targets(total)} are met.`,
  targetUnmet: (path, result, target, missing) => `${path}: result ${result}, target ${target}, ${missing} short.`,
  targetExceeded: (path, result, target, over) =>
    `${path}: result ${result}, at most ${target} allowed, ${over} above.`,
  targetOpen: (path) => `${path}: no figure yet.`,
  targetUnread: (path, result, target) => `${path}: the result is ${result}, the target reads “${target}”.`,
  partOf: (names) => names.join(' – '),
  percentagePoints: (figure) => `${figure} percentage ${figure === '1' ? 'point' : 'points'}`,

  overdue: (name, total, counts, most) => `${name}: ${total === null ? '' : `${total} in all, `}of ${counts}${most}.`,
  mostOverdue: (names) => `; most of ${names}`,
  allOverdue: (names) => `, namely ${names}`,
  overdueOf: (name, total, unit) => `${name}: ${total}, all of ${unit}.`,
  noneOverdue: (name) => `${name}: none.`,
  field: (name) => `the field ${name}`,
  answeringFor: (names) => `those who answer for ${list(names)}`,
  fields: (count) => `${count} fields`,

  nextGradeHeaders: {
    unit: 'Unit',
    now: 'Now',
    missing: 'Lacks',
    grade: 'For grade',
    way: 'Nearest way',
    estimatedWay: 'Nearest way (estimated)',
  },
  withGrade: (points, grade) => `${points}, ${grade}`,
  byIndicator: (indicator, more, from, to) => `Raise ${indicator} by ${more} (from ${from} to ${to})`,
  byPoints: (indicator, more, now, max) => `Raise ${indicator} by ${more} (now ${now}/${max})`,
  byCases: (cases, of) => `, that is about ${cases} of ${of}`,
  bySeveral: (indicator, room) => `Several groups have to rise; most is left in ${indicator} (${room})`,
  allBest: (kinds, grade) => `All ${plurals(kinds)} have grade ${grade}.`,

  actions: {
    publicity: 'publish all procedures completely and keep them up to date',
    progress: 'solve dossiers before or on time and let none become overdue',
    onlineServices: 'help citizens and businesses to file dossiers online',
    onlinePayment: 'help citizens and businesses to pay online',
    onlineServicesAndPayment: 'help citizens and businesses to file dossiers and pay online',
    satisfaction: 'answer petitions on time and ask how satisfied people are',
    digitization: 'digitize dossiers and results as they come and go, and to use digitized data again',
  },
  action: 'raise this indicator',
  ask: (indicator, whom, action, goal) => `${indicator}: ${whom} please ${action}, up to ${goal}.`,
  askLess: (indicator, whom, goal) => `${indicator}: ${whom} please bring it down to ${goal} or less.`,
  askComposite: (whom, goal, isBeside) =>
    `Composite: ${isBeside ? 'beside those named above, ' : ''}${whom} please mend the indicators that still cost points, up to ${goal} or more.`,
  handledWork: () => 'Work received and finished',
  handled: (stage, total, some, onTime, isEarly) =>
    [
      `${stage}: ${total ?? 'none'}`,
      ...(some.length === 0 ? [] : [`, of which ${some.map(({ name, count }) => `${name} ${count}`).join('; ')}`]),
      ...(onTime === null ? [] : [`; ${onTime} ${isEarly ? 'before or on their day' : 'on time'}`]),
      '.',
    ].join(''),
  overdueWork: () => 'Overdue work',
  askOverdue: (_kinds, whom) => `Overdue work: ${whom} please finish what is overdue and let nothing else become so.`,
  askNoMoreOverdue: (_kinds, whom) => `Overdue work: ${whom} please let nothing else become overdue.`,
  askTargets: (assigned, asked) =>
    `${assigned}: ${parts(
      asked.map(({ whom, targets: missed }) =>
        whom === null
          ? `those it is assigned to please see that ${plural(missed.length, 'target that is not met is', 'targets that are not met are')} reached (see “Assigned targets”)`
          : `${whom} please see that ${missed.map((target) => `“${target}”`).join(', ')} is reached`,
      ),
    )}.`,
  everybody: (kinds) => `all ${plurals(kinds)}`,
  shortNamed: (counts) => `the ${counts} short of it (see “Indicators that need attention”)`,
  shortCounted: (counts) => `the ${counts} short of it`,
  overdueAmong: (_work, counts) => `the ${counts} that have any`,
  overdueIn: (_work, counts, _kinds, columns) =>
    `the ${counts} that have any (column ${columns.map((column) => `“${column}”`).join(', ')} of the appendix)`,
  offices: (kinds) => list(kinds.flatMap(({ names }) => names)),
};
