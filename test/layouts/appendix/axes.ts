import type { Random } from '../random';

export const AXES = {
  index: ['six groups', 'six groups', 'five groups', 'reform', 'digital', 'invented', 'invented'],
  maxima: [
    'header',
    'header',
    'row on top',
    'row on top',
    'row below',
    'fractions',
    'header row',
    'columns',
    'nowhere',
  ],
  orientation: ['rows', 'rows', 'rows', 'columns'],
  periods: [
    'one',
    'one',
    'by period',
    'by measure',
    'flat',
    'previous column',
    'previous and change',
    'change naming its period',
  ],
  perItem: ['points', 'points', 'points', 'points and rate', 'points, maximum, rate', 'points and rank'],
  levels: [
    'communes',
    'communes',
    'communes',
    'departments',
    'roman sections',
    'roman sections',
    'plain sections',
    'bare names',
    'months of one unit',
  ],
  composites: ['given', 'given', 'partly given', 'blank', 'blank', 'absent'],
  grades: ['given', 'partly given', 'blank', 'absent'],
  ranks: ['given', 'partly given', 'blank', 'absent'],
  changes: ['given', 'blank', 'absent'],
  numbers: ['numbers', 'numbers', 'comma', 'point'],
  header: ['plain', 'plain', 'blank row below', 'merged deeper'],
} as const;

type Drawn = { readonly [Axis in keyof typeof AXES]: (typeof AXES)[Axis][number] };

export type ExtraColumn =
  'code' | 'type' | 'parent' | 'note' | 'blank' | 'received' | 'overdue' | 'judgedRate' | 'oppositeRate';
export type ExtraRow =
  | 'target'
  | 'measure'
  | 'average'
  | 'section averages'
  | 'total'
  | 'reference'
  | 'remark'
  | 'repeated header'
  | 'codes';

/** Where a table stands on each of the axes on which appendices differ. */
export interface Axes extends Drawn {
  readonly extras: readonly ExtraColumn[];
  readonly rows: readonly ExtraRow[];
  readonly shuffled: boolean;
  readonly ordinal: boolean;
  readonly averageOnTop: boolean;
  /** The two columns that head an official document, above the title. */
  readonly letterhead: boolean;
  /** One unit lacks the points of one item; its composite is not to be had. */
  readonly gap: boolean;
  /** The ranks stand before the names. */
  readonly rankFirst: boolean;
}

export const EXTRA_COLUMNS: readonly ExtraColumn[] = [
  'code',
  'type',
  'parent',
  'note',
  'blank',
  'received',
  'overdue',
  'judgedRate',
  'oppositeRate',
];
export const EXTRA_ROWS: readonly ExtraRow[] = [
  'target',
  'measure',
  'average',
  'section averages',
  'total',
  'reference',
  'remark',
  'repeated header',
  'codes',
];

/** Draws a point on every axis, then moves those that no office would combine. */
export function drawAxes(random: Random): Axes {
  const drawn = {
    index: random.pick(AXES.index),
    maxima: random.pick(AXES.maxima),
    orientation: random.pick(AXES.orientation),
    periods: random.pick(AXES.periods),
    perItem: random.pick(AXES.perItem),
    levels: random.pick(AXES.levels),
    composites: random.pick(AXES.composites),
    grades: random.pick(AXES.grades),
    ranks: random.pick(AXES.ranks),
    changes: random.pick(AXES.changes),
    numbers: random.pick(AXES.numbers),
    header: random.pick(AXES.header),
    extras: EXTRA_COLUMNS.filter(() => random.chance(0.12)),
    rows: EXTRA_ROWS.filter(() => random.chance(0.12)),
    shuffled: random.chance(0.3),
    ordinal: random.chance(0.8),
    averageOnTop: random.chance(0.4),
    letterhead: random.chance(0.25),
    gap: random.chance(0.3),
    rankFirst: random.chance(0.1),
  };
  return sensible(drawn, random);
}

/** Moves what no office would combine to its nearest sensible place. */
export function sensible(drawn: Axes, random: Random): Axes {
  let axes = drawn.levels === 'months of one unit' ? course(drawn) : drawn;
  if (axes.orientation === 'columns') axes = transposed(axes, random);
  if (axes.perItem === 'points, maximum, rate') axes = { ...axes, maxima: 'columns' };
  else if (axes.maxima === 'columns') axes = { ...axes, maxima: 'header' };
  if (axes.periods === 'by measure' && axes.perItem !== 'points') axes = { ...axes, periods: 'previous column' };
  if (axes.maxima === 'header row' && (axes.perItem !== 'points' || axes.periods === 'by measure'))
    axes = { ...axes, maxima: 'header' };
  if (axes.maxima === 'nowhere' && (axes.index === 'reform' || axes.index === 'digital'))
    axes = { ...axes, index: 'six groups' };
  // Points of items that nobody knows and that state no maxima are told from counts by their sum alone.
  if (axes.maxima === 'nowhere' && axes.index === 'invented') axes = { ...axes, composites: 'given', grades: 'absent' };
  const ownSum = axes.index === 'six groups' || axes.index === 'five groups';
  if (axes.composites === 'absent' && (axes.periods !== 'one' || !ownSum)) axes = { ...axes, composites: 'blank' };
  if (axes.periods === 'change naming its period') axes = { ...axes, changes: 'given' };
  if (axes.periods === 'one' || axes.periods === 'previous column') axes = { ...axes, changes: 'absent' };
  if (axes.periods === 'previous and change' && axes.changes === 'absent') axes = { ...axes, changes: 'blank' };
  // Only where the points are all that is known of a unit, nobody can say what it reached without them.
  const bare = axes.composites === 'blank' && axes.periods === 'one' && axes.perItem === 'points';
  axes = { ...axes, gap: axes.gap && bare && !given(axes.grades) && !given(axes.ranks) };
  axes = { ...axes, rankFirst: axes.rankFirst && axes.orientation === 'rows' && axes.ranks !== 'absent' };
  if (axes.rankFirst) axes = { ...axes, rows: axes.rows.filter((row) => row !== 'codes') };
  if (!sections(axes)) axes = { ...axes, rows: axes.rows.filter((row) => row !== 'section averages') };
  return axes;
}

function given(column: Axes['grades']): boolean {
  return column === 'given' || column === 'partly given';
}

/** The months of one unit are neither ranked nor graded against each other, and have no columns about the unit. */
function course(axes: Axes): Axes {
  return {
    ...axes,
    orientation: 'rows',
    periods: 'one',
    perItem: 'points',
    ranks: 'absent',
    changes: 'absent',
    extras: axes.extras.filter((extra) => extra === 'received' || extra === 'note'),
    rows: axes.rows.filter((row) => row === 'average' || row === 'measure'),
    composites: axes.composites === 'absent' ? 'blank' : axes.composites,
  };
}

/** Units as columns have no sections, no codes of columns, no repeated headers and no columns about the unit. */
function transposed(axes: Axes, random: Random): Axes {
  return {
    ...axes,
    levels: sections(axes) ? random.pick(['communes', 'departments']) : axes.levels,
    rows: axes.rows.filter((row) => row === 'average' || row === 'reference' || row === 'target' || row === 'measure'),
    extras: axes.extras.filter((extra) => ['received', 'overdue', 'judgedRate', 'oppositeRate'].includes(extra)),
    header: 'plain',
    shuffled: false,
    maxima: axes.maxima === 'header row' ? 'row on top' : axes.maxima,
    ordinal: axes.ordinal && axes.periods !== 'by period',
  };
}

export function sections({ levels }: Axes): boolean {
  return levels === 'roman sections' || levels === 'plain sections' || levels === 'bare names';
}
