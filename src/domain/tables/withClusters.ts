import { formsCluster } from '../vocabulary/offices';
import { levelClass } from '../vocabulary/unitLevels';
import { entryAt } from '../workbook/entryAt';
import { compositeColumn } from './columns';
import { ranksOfFigures } from './evidence/figureRanks';
import { levelOf } from './rows';
import type { Column, Row } from './Table';

/** Ranks that are printed say how units are compared, where so many of them agree. */
const RANKS_AGREE = 0.75;

/**
 * Gives units the section whose units they are ranked among (cụm, khối), where a table ranks each section by itself: where
 * its printed ranks start anew in every section, or where it prints none and its headings are those of clusters or of kinds
 * of offices (SPEC 3).
 */
export function withClusters(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const sections = sectionsOf(rows);
  if (sections.length < 2 || !isRankedBySection(sections, columns)) return rows;
  const names = new Map(sections.flatMap(({ name, units }) => units.map((unit) => [unit, name] as const)));
  return rows.map((row, index) => {
    const cluster = names.get(index);
    return cluster === undefined ? row : { ...row, cluster };
  });
}

interface Section {
  readonly name: string;
  /** The indices of its rows. */
  readonly units: number[];
}

/** Sections that share a level with another one: those of different levels are ranked by themselves in any case. */
function sectionsOf(rows: readonly Row[]): readonly Section[] {
  const all: Section[] = [];
  rows.forEach(({ kind, name, ordinal }, index) => {
    if (kind === 'section' || (kind === 'aggregate' && ordinal !== undefined)) all.push({ name, units: [] });
    else if (kind === 'unit') all.at(-1)?.units.push(index);
  });
  const filled = all.filter(({ units }) => units.length > 0);
  const levels = filled.map(({ units }) => levelClass(levelOf(entryAt(rows, units[0] ?? 0))));
  return filled.filter((_, at) => levels.some((level, other) => other !== at && level === levels[at]));
}

function isRankedBySection(sections: readonly Section[], columns: readonly Column[]): boolean {
  const [rank, composite] = [compositeColumn({ columns }, 'rank'), compositeColumn({ columns }, 'composite')];
  const units = sections.flatMap((section) => section.units);
  const figures = (column: number | undefined, at: readonly number[]): readonly (number | null)[] =>
    at.map((row) => (column === undefined ? null : (columns[column]?.figures[row] ?? null)));
  const printed = figures(rank, units).filter((each) => each !== null).length;
  if (printed * 2 < units.length) return sections.every(({ name }) => formsCluster(name));
  const agreed = (each: readonly number[]): number => {
    const [ranks, expected] = [figures(rank, each), ranksOfFigures(figures(composite, each))];
    return ranks.filter((given, at) => given !== null && given === expected[at]).length;
  };
  const within = sections.reduce((sum, section) => sum + agreed(section.units), 0);
  if (within >= printed * RANKS_AGREE) return within > agreed(units);
  // Without composites to compare with, several first ranks say it.
  return sections.every((section) => figures(rank, section.units).includes(1));
}
