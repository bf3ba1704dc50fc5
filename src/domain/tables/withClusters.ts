import { formsCluster, ranksWithin } from '../vocabulary/offices';
import { levelClass, type LevelClass } from '../vocabulary/unitLevels';
import { entryAt } from '../workbook/entryAt';
import { compositeColumn } from './columns';
import type { Grouping } from './groupings';
import { ranksOf } from './ranks';
import { levelOf } from './rows';
import type { Column, Row } from './Table';

/** Ranks that are printed say how units are compared, where so many of them agree. */
const RANKS_AGREE = 0.75;

/**
 * Gives units the section whose units they are ranked among (cụm, khối), where a table ranks each section by itself: where
 * its printed ranks start anew in every section, or where it prints none and its headings are those of clusters or of kinds
 * of offices (SPEC 3). A column of groups is followed only where the ranks say so.
 */
export function withClusters(
  rows: readonly Row[],
  columns: readonly Column[],
  groupings: readonly Grouping[],
): readonly Row[] {
  const sections = sectionsOf(rows);
  if (sections.length === 0) {
    const groups = groupings.map(({ names }) => groupsOf(rows, names)).find((each) => areRanked(each, columns));
    return groups === undefined ? withoutLevels(rows, columns) : withSections(rows, groups);
  }
  return sections.length < 2 || !isRankedBySection(sections, columns) ? rows : withSections(rows, sections);
}

function withSections(rows: readonly Row[], sections: readonly Section[]): readonly Row[] {
  const names = new Map(sections.flatMap(({ name, units }) => units.map((unit) => [unit, name] as const)));
  return rows.map((row, index) => {
    const cluster = names.get(index);
    return cluster === undefined ? row : { ...row, cluster };
  });
}

/** Offices of several levels in one list are ranked together where its printed ranks go over all of them. */
function withoutLevels(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const units = rows.flatMap(({ kind }, index) => (kind === 'unit' ? [index] : []));
  const levels = new Map<LevelClass, number[]>();
  for (const unit of units) {
    const level = levelClass(levelOf(entryAt(rows, unit)));
    const same = levels.get(level);
    if (same === undefined) levels.set(level, [unit]);
    else same.push(unit);
  }
  if (levels.size < 2 || rows.some(({ kind }) => kind === 'section')) return rows;
  const { printed, agreed } = printedRanks(columns);
  const isOverAll =
    printed(units) * 2 >= units.length &&
    agreed(units) >= printed(units) * RANKS_AGREE &&
    agreed(units) > [...levels.values()].reduce((all, each) => all + agreed(each), 0);
  return isOverAll ? rows.map((row) => (row.kind === 'unit' ? { ...row, level: 'unknown' as const } : row)) : rows;
}

/** How many of some units have a rank, and of how many it is the one among these units. */
function printedRanks(columns: readonly Column[]): {
  readonly figures: (column: number | undefined, at: readonly number[]) => readonly (number | null)[];
  readonly rank: number | undefined;
  readonly printed: (at: readonly number[]) => number;
  readonly agreed: (at: readonly number[]) => number;
} {
  const [rank, composite] = [compositeColumn({ columns }, 'rank'), compositeColumn({ columns }, 'composite')];
  const figures = (column: number | undefined, at: readonly number[]): readonly (number | null)[] =>
    at.map((row) => (column === undefined ? null : (columns[column]?.figures[row] ?? null)));
  return {
    figures,
    rank,
    printed: (at) => figures(rank, at).filter((each) => each !== null).length,
    agreed: (at) => {
      const [ranks, expected] = [figures(rank, at), ranksOf(figures(composite, at))];
      return ranks.filter((given, index) => given !== null && given === expected[index]).length;
    },
  };
}

interface Section {
  readonly name: string;
  /** The indices of its rows. */
  readonly units: number[];
}

/** Sections that share a level with another one: those of different levels are ranked by themselves in any case. */
function sectionsOf(rows: readonly Row[]): readonly Section[] {
  const all: Section[] = [];
  const count = rows.filter(({ kind }) => kind === 'unit').length;
  rows.forEach(({ kind, name, ordinal, members = [] }, index) => {
    const isHeading = members[0] === index + 1 && members.length < count;
    if (kind === 'section' || (kind === 'aggregate' && (ordinal !== undefined || isHeading)))
      all.push({ name, units: [] });
    else if (kind === 'unit') all.at(-1)?.units.push(index);
  });
  return amongOthers(all, rows);
}

/** The groups that a column puts the units into. */
function groupsOf(rows: readonly Row[], names: Grouping['names']): readonly Section[] {
  const all = new Map<string, Section>();
  names.forEach((name, unit) => {
    if (name === undefined) return;
    const same = all.get(name) ?? { name, units: [] };
    all.set(name, same);
    same.units.push(unit);
  });
  return amongOthers([...all.values()], rows);
}

/** Sections that share a level with another one. */
function amongOthers(all: readonly Section[], rows: readonly Row[]): readonly Section[] {
  const filled = all.filter(({ units }) => units.length > 0);
  const levels = filled.map(({ units }) => levelClass(levelOf(entryAt(rows, units[0] ?? 0))));
  // Units of no level go with those of any.
  return filled.filter((_, at) =>
    levels.some((level, other) => other !== at && (level === levels[at] || levels[at] === 'unknown')),
  );
}

/** Whether ranks, by their header or by what they are, go by the groups of a column. */
function areRanked(groups: readonly Section[], columns: readonly Column[]): boolean {
  const rank = compositeColumn({ columns }, 'rank');
  if (groups.length < 2 || rank === undefined) return false;
  const column = entryAt(columns, rank);
  return (
    (ranksWithin(column.header) || column.figures.some((each) => each !== null)) && isRankedBySection(groups, columns)
  );
}

function isRankedBySection(sections: readonly Section[], columns: readonly Column[]): boolean {
  const { figures, rank, printed: printedIn, agreed } = printedRanks(columns);
  const units = sections.flatMap((section) => section.units);
  const printed = printedIn(units);
  if (printed * 2 < units.length) {
    const header = rank === undefined ? '' : (columns[rank]?.header ?? '');
    return ranksWithin(header) || sections.every(({ name }) => formsCluster(name));
  }
  const within = sections.reduce((sum, section) => sum + agreed(section.units), 0);
  if (within >= printed * RANKS_AGREE) return within > agreed(units);
  // Without composites to compare with, several first ranks say it.
  return sections.every((section) => figures(rank, section.units).includes(1));
}
