import type { SettingsPlaces } from '../../settings/fromSheet';
import type { Settings, TieRule } from '../../settings/Settings';
import { absoluteAddress, absoluteAreaAddress } from '../../workbook/a1';

/**
 * The grade of a composite's cell, looked up in the bands of the settings sheet. Blank stays blank.
 * @param short in capitals and shortened (`TB`), as tables print it that write their units in capitals
 */
export function gradeFormula(score: string, settings: Settings, places: SettingsPlaces, short = false): string {
  const named = gradeLookup(score, settings, places, short);
  return `IF(ISNUMBER(${score}),${short ? `UPPER(${named})` : named},"")`;
}

/** What `gradeFormula` gives for a grade. */
export function printedGrade(name: string, settings: Settings, short: boolean): string {
  if (!short) return name;
  return (settings.grades.find((grade) => grade.name === name)?.short ?? name).toLocaleUpperCase('vi');
}

function gradeLookup(score: string, settings: Settings, { grades, sheet }: SettingsPlaces, short: boolean): string {
  if (grades !== undefined) {
    const names = absoluteAreaAddress(short ? grades.shorts : grades.names);
    return `INDEX(${sheet}!${names},MATCH(${score},${sheet}!${absoluteAreaAddress(grades.bounds)},1))`;
  }
  // Without usable bands in the sheet the ones that hold are written out, worst inside.
  return [...settings.grades].reverse().reduce((rest, grade) => {
    const name = quoted(short ? (grade.short ?? grade.name) : grade.name);
    return rest === '' ? name : `IF(${score}>=${grade.from},${name},${rest})`;
  }, '');
}

/** The bound from which composites are bold: a cell of the settings sheet, or the figure. */
export function boldBound(settings: Settings, { grades, sheet }: SettingsPlaces): string {
  const index = [...settings.grades].reverse().findIndex(({ name }) => name === settings.boldFrom);
  if (grades === undefined || index < 0)
    return String(settings.grades.find(({ name }) => name === settings.boldFrom)?.from ?? 1e9);
  return `${sheet}!${absoluteAddress(grades.bounds.top + index, grades.bounds.left)}`;
}

/** Among which cells a cell is ranked, and how. */
export interface Ranking {
  readonly ranges: readonly string[];
  /** How many cells the ranges have together. */
  readonly count: number;
  readonly ties: TieRule;
  /** How many cells of the same value come first, as a formula: those before it in the table. */
  readonly tiedBefore: () => string;
  readonly lowerIsBetter?: boolean;
}

/**
 * Each of the ranks without gaps compares every cell with every other, so all of them together take the cube of their
 * number; beyond so many cells Excel would calculate for minutes at every edit.
 */
const MOST_DENSE = 500;

/**
 * The rank of a cell. Blank stays blank. Whatever else stands in the ranges, words or nothing, is passed over.
 * @returns `undefined` where no formula is worth its time
 */
export function rankFormula(
  cell: string,
  { ranges, count, ties, tiedBefore, lowerIsBetter = false }: Ranking,
): string | undefined {
  const sign = lowerIsBetter ? '<' : '>';
  const better = ranges.map((range) => `COUNTIF(${range},"${sign}"&${cell})`).join('+');
  if (ties === 'gap') return `IF(ISNUMBER(${cell}),1+${better},"")`;
  if (ties === 'order') return `IF(ISNUMBER(${cell}),1+${better}+${tiedBefore()},"")`;
  if (count > MOST_DENSE) return undefined;
  // Each value better than this one counts once, however many cells have it; SUMPRODUCT works through ranges in any Excel.
  const values = ranges.map((range) => {
    const same = ranges.map((other) => `COUNTIF(${other},${range})`).join('+');
    return `SUMPRODUCT((${range}${sign}${cell})*ISNUMBER(${range})/(${same}+1-ISNUMBER(${range})))`;
  });
  return `IF(ISNUMBER(${cell}),1+ROUND(${values.join('+')},0),"")`;
}

/** The exact difference of two cells; blank where either is. Rounded to ten places because Excel subtracts in binary. */
export function differenceFormula(now: string, before: string): string {
  return `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),ROUND(${now}-${before},10),"")`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
