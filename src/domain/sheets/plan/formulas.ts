import type { Index } from '../../indices/Index';
import { boundOfGrade } from '../../scores/grades';
import type { TieRule } from '../../settings/Settings';
import { absoluteAddress, absoluteAreaAddress } from '../../workbook/a1';
import type { SettingsPlaces } from '../settings/SettingsPlaces';
import { inPoints } from './targetCell';

/**
 * The grade of a composite's cell, looked up in the bands of the settings sheet. Blank stays blank.
 * @param short in capitals and shortened (`TB`), as tables print it that write their units in capitals
 */
export function gradeFormula(score: string, index: Index, places: SettingsPlaces, short = false): string {
  const named = gradeLookup(score, index, places, short);
  return `IF(ISNUMBER(${score}),${short ? `UPPER(${named})` : named},"")`;
}

/** The text that `gradeFormula` gives for a grade. */
export function printedGrade(name: string, { bands }: Index, short: boolean): string {
  if (!short) return name;
  return (bands.find((band) => band.name === name)?.short ?? name).toLocaleUpperCase('vi');
}

function gradeLookup(score: string, index: Index, { bands: found, sheet }: SettingsPlaces, short: boolean): string {
  const places = found.get(index.key);
  if (places !== undefined) {
    const names = absoluteAreaAddress(short ? places.shorts : places.names);
    const share = inPercent(score, index);
    return `INDEX(${sheet}!${names},MATCH(${share},${sheet}!${absoluteAreaAddress(places.bounds)},1))`;
  }
  // Without usable bands in the sheet the ones that hold are written out, worst inside.
  return [...index.bands].reverse().reduce((rest, band) => {
    const name = quoted(short ? (band.short ?? band.name) : band.name);
    return rest === '' ? name : `IF(${score}>=${boundOfGrade(band.name, index) ?? 0},${name},${rest})`;
  }, '');
}

/** A composite as the bands are written, in percent of the whole. Rounded to ten places because Excel divides in binary. */
function inPercent(score: string, { whole }: Index): string {
  return whole === 100 ? score : `ROUND(${score}/${whole ?? 1}*100,10)`;
}

/** More than any composite: nothing is bold where the index has no such grade. */
const BEYOND_ALL = 1e9;

/** The bound from which composites are bold, in points: over a cell of the settings sheet, or the figure. */
export function boldBound(index: Index, boldFrom: string, { bands, sheet }: SettingsPlaces): string {
  const places = bands.get(index.key);
  const at = [...index.bands].reverse().findIndex(({ name }) => name === boldFrom);
  if (places === undefined || at < 0 || index.whole === undefined)
    return String(boundOfGrade(boldFrom, index) ?? BEYOND_ALL);
  return inPoints(`${sheet}!${absoluteAddress(places.bounds.top + at, places.bounds.left)}`, index);
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
