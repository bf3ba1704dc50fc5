import type { Random } from '../random';
import type { Axes } from './axes';
import type { DrawnColumn } from './DrawnColumn';
import { type Figures, gradeOf, ranksByLevel, type UnitFigures } from './drawFigures';
import type { DrawnIndex } from './drawIndex';
import { drawExtras } from './drawExtras';
import { drawHeaders, type Headers } from './drawHeaders';
import { inSentence } from './inSentence';
import { WORDS } from './tableWords';

/** All that goes into the columns of a table. */
export interface Draft {
  readonly axes: Axes;
  readonly index: DrawnIndex;
  readonly figures: Figures;
  readonly headers: Headers;
}

export function drawColumns(axes: Axes, index: DrawnIndex, figures: Figures, random: Random): readonly DrawnColumn[] {
  const draft: Draft = { axes, index, figures, headers: drawHeaders(axes, index, random) };
  const items = itemColumns(draft, random);
  const results = resultColumns(draft, random);
  const resultsFirst = random.chance(0.25);
  const extras = drawExtras(axes, figures, random);
  const columns = [
    ...extras.beforeScores,
    ...(resultsFirst ? [...results, ...items] : [...items, ...results]),
    ...extras.afterScores,
  ];
  const ordered = axes.shuffled ? shuffledFamilies(columns, random) : columns;
  return axes.rankFirst ? ranksFirst(ordered) : ordered;
}

function itemColumns(draft: Draft, random: Random): readonly DrawnColumn[] {
  const { axes, index, headers } = draft;
  const { earlier, now } = headers.periods;
  const all = index.items.map((_, item) => item);
  if (axes.periods === 'by period') {
    const later = all.flatMap((item) => oneItem(draft, item, false, [now]));
    const before = all.flatMap((item) => oneItem(draft, item, true, [earlier]));
    const composite = (isEarlier: boolean): readonly DrawnColumn[] => [compositeColumn(draft, isEarlier)];
    const [first, second] = [
      [...before, ...composite(true)],
      [...later, ...composite(false)],
    ];
    return random.chance(0.7) ? [...first, ...second] : [...second, ...first];
  }
  if (axes.periods === 'by measure') {
    return all.flatMap((item) =>
      [true, false].map((isEarlier) => ({
        ...pointsColumn(draft, item, isEarlier),
        path: [headers.items[item] ?? '', isEarlier ? earlier : now],
      })),
    );
  }
  const parent = axes.perItem === 'points' && random.chance(0.4) ? [random.pick(WORDS.itemsParent)] : [];
  return all.flatMap((item) => oneItem(draft, item, false, parent));
}

function oneItem(draft: Draft, item: number, earlier: boolean, above: readonly string[]): readonly DrawnColumn[] {
  const { axes, index, figures, headers } = draft;
  const head = [...above, headers.items[item] ?? ''];
  const points = pointsColumn(draft, item, earlier);
  if (axes.perItem === 'points') return [{ ...points, path: [...head, ...stated(headers.maximaBelow[item])] }];
  const rate: DrawnColumn = {
    use: 'rate',
    path: [...head, headers.rate],
    item,
    earlier,
    values: figures.units.map(({ rates }) => rates[item] ?? 0),
    decimals: 1,
    percent: headers.percent,
  };
  const max: DrawnColumn = {
    use: 'itemMax',
    path: [...head, headers.itemMax],
    item,
    values: figures.units.map(() => index.items[item]?.max ?? 0),
    decimals: 0,
  };
  const rank: DrawnColumn = {
    use: 'itemRank',
    path: [...head, headers.itemRank],
    item,
    earlier,
    values: ranksByLevel(figures.units, (unit) => pointsOf(unit, item, earlier)),
    decimals: 0,
  };
  const leaf = { ...points, path: [...head, headers.points] };
  if (axes.perItem === 'points and rank') return [leaf, rank];
  const rates = earlier ? [] : [rate];
  return axes.perItem === 'points and rate' ? [leaf, ...rates] : [leaf, max, ...rates];
}

function pointsColumn({ axes, index, figures, headers }: Draft, item: number, earlier: boolean): DrawnColumn {
  return {
    use: 'points',
    path: [headers.items[item] ?? ''],
    item,
    earlier,
    values: figures.units.map((unit) => (unit.gap === item ? null : pointsOf(unit, item, earlier))),
    decimals: figures.decimals,
    ...(axes.maxima === 'fractions' ? { outOf: index.items[item]?.max ?? 0 } : {}),
  };
}

function pointsOf({ points, earlierPoints }: UnitFigures, item: number, earlier: boolean): number {
  return (earlier ? earlierPoints : points)[item] ?? 0;
}

function stated(below: string | undefined): readonly string[] {
  return below === undefined ? [] : [below];
}

function compositeColumn({ axes, figures, headers }: Draft, earlier: boolean): DrawnColumn {
  const { units, decimals } = figures;
  const { now, earlier: before } = headers.periods;
  const paths: Record<Axes['periods'], readonly string[]> = {
    one: [headers.composite],
    'by period': [earlier ? before : now, headers.composite],
    'by measure': [headers.composite, earlier ? before : now],
    flat: [`${headers.composite} ${inSentence(earlier ? before : now)}`],
    'previous column': [earlier ? headers.previous : headers.composite],
    'previous and change': [earlier ? headers.previous : headers.composite],
    'change naming its period': [headers.composite],
  };
  // A lone earlier column is the table's only word on it; composites of both periods are given or blank together.
  const lone = earlier && axes.periods !== 'by period' && axes.periods !== 'by measure';
  return {
    use: 'composite',
    path: [...paths[axes.periods], ...(axes.periods === 'one' ? stated(headers.wholeBelow) : [])],
    earlier,
    values: units.map((unit) => (unit.given || lone ? (earlier ? unit.previous : unit.composite) : null)),
    decimals,
  };
}

/** The composite with its grade, rank, earlier value and change. */
function resultColumns(draft: Draft, random: Random): readonly DrawnColumn[] {
  const { axes, index, figures, headers } = draft;
  const { units, decimals } = figures;
  const composites = (): readonly DrawnColumn[] => {
    if (axes.composites === 'absent' || axes.periods === 'by period') return [];
    const now = compositeColumn(draft, false);
    if (axes.periods === 'one' || axes.periods === 'change naming its period') return [now];
    const before = compositeColumn(draft, true);
    return axes.periods === 'previous column' || random.chance(0.4) ? [now, before] : [before, now];
  };
  const column = (use: 'grade' | 'rank' | 'change', values: DrawnColumn['values'], header: string): DrawnColumn => ({
    use,
    path: [header],
    values: given(axes[`${use}s`], values, random),
    decimals: use === 'change' ? decimals : 0,
  });
  const change = units.map(({ composite, previous }) => composite - previous);
  const grade = units.map(({ composite }) => gradeOf(composite, index.whole));
  const rank = ranksByLevel(units, ({ composite }) => composite);
  const results = [
    ...composites(),
    ...(axes.changes === 'absent' ? [] : [column('change', change, headers.change)]),
    ...(axes.grades === 'absent' ? [] : [column('grade', grade, headers.grade)]),
    ...(axes.ranks === 'absent' ? [] : [column('rank', rank, headers.rank)]),
  ];
  const plain = results.every(({ path }) => path.length === 1) && axes.orientation === 'rows';
  if (!plain || results.length < 2 || !random.chance(0.3)) return results;
  const parent = random.pick(WORDS.resultParent);
  return results.map((each) => ({ ...each, path: [parent, ...each.path] }));
}

function given(how: Axes['grades'], values: DrawnColumn['values'], random: Random): DrawnColumn['values'] {
  const part = { given: 1, 'partly given': 0.6, blank: 0, absent: 0 }[how];
  return values.map((value) => (random.chance(part) ? value : null));
}

function ranksFirst(columns: readonly DrawnColumn[]): readonly DrawnColumn[] {
  const ranks = columns.filter(({ use }) => use === 'rank');
  return [
    ...ranks.map((column) => ({ ...column, path: column.path.slice(-1) })),
    ...columns.filter(({ use }) => use !== 'rank'),
  ];
}

/** Another order of the columns; those under one header stay together. */
function shuffledFamilies(columns: readonly DrawnColumn[], random: Random): readonly DrawnColumn[] {
  const families = new Map<string, DrawnColumn[]>();
  columns.forEach((column, at) => {
    const key = column.path.length > 1 ? (column.path[0] ?? '') : `${at}`;
    families.set(key, [...(families.get(key) ?? []), column]);
  });
  return random.shuffled([...families.values()]).flat();
}
