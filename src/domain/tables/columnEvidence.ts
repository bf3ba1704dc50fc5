import type { Settings } from '../settings/Settings';
import { plainText } from '../text/letters';
import { unitName } from '../vocabulary/unitName';
import { gradeNamed } from '../vocabulary/gradeNames';
import { isCommunePart, namesKindOfOffice } from '../vocabulary/offices';
import { rankNamed } from '../vocabulary/rankWords';
import { verdictIn } from '../vocabulary/verdicts';
import { periodIn } from '../vocabulary/periods';
import { type ColumnCell, figureOf } from './readColumns';

/** A column summed up by its values. */
export interface ColumnEvidence {
  /** Cells with something in them, dashes apart. */
  readonly filled: number;
  /** How many rows it was looked at in. */
  readonly rows: number;
  readonly numbers: number;
  readonly fractions: number;
  /** The denominator that most fractions share. */
  readonly commonMax?: number;
  readonly percentages: number;
  readonly bounds: number;
  readonly texts: number;
  readonly distinctTexts: number;
  readonly grades: number;
  /** Texts that are ranks in words. */
  readonly ranks: number;
  /** Texts that say whether something has been reached: `Đạt`, `Chưa đạt`. */
  readonly verdicts: number;
  /** Texts that name an office of some level. */
  readonly offices: number;
  /** Texts that name a part of a commune: `Thôn Thượng`. */
  readonly communeParts: number;
  /** Texts that name a kind of office and no office: `Xã`, `Phường`. */
  readonly officeKinds: number;
  /** Texts that name a period. */
  readonly periods: number;
  /** Unit codes such as `000.21.31.H53`. */
  readonly codes: number;
  readonly least: number;
  readonly greatest: number;
  readonly integersOnly: boolean;
  /** Its figures, of long columns the first hundred. */
  readonly figures: readonly number[];
  /** 1, 2, 3 … from the first row on, sections apart. */
  readonly sequence: boolean;
}

const UNIT_CODE =
  /^(?:[A-Z]?\d{1,3}\.)+[A-Z]?\d{2,3}(?:\.[A-Z]\d{2})*$|^\d{3}(?:\.\d{2,3}){1,4}\.[A-Z]\d{2}$|^[A-Z]\d{2}(?:[.-]\d+)+$/;

/** Sums up a column by its body cells from the top. */
export function columnEvidence(cells: readonly ColumnCell[], settings: Settings): ColumnEvidence {
  const bands = settings.indices.flatMap((index) => index.bands);
  const maxima = new Map<number, number>();
  const texts = new Set<string>();
  let [numbers, fractions, percentages, bounds, words, grades, codes] = [0, 0, 0, 0, 0, 0, 0];
  let [offices, officeKinds, periods, ranks, verdicts, communeParts] = [0, 0, 0, 0, 0, 0];
  let [least, greatest, integersOnly] = [Infinity, -Infinity, true];
  const figures: number[] = [];
  for (const reading of cells) {
    if (reading === null) continue;
    const value = figureOf(reading);
    if (value !== null) {
      if (figures.length < 100) figures.push(value);
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      integersOnly &&= Number.isInteger(value);
    }
    if (typeof reading === 'number') {
      numbers += 1;
      continue;
    }
    switch (reading.kind) {
      case 'number':
        numbers += 1;
        if (reading.percent === true) percentages += 1;
        break;
      case 'fraction':
        fractions += 1;
        maxima.set(reading.of, (maxima.get(reading.of) ?? 0) + 1);
        break;
      case 'bound':
        bounds += 1;
        break;
      case 'text':
        words += 1;
        if (UNIT_CODE.test(reading.text)) codes += 1;
        if (reading.text.length <= 16 && gradeNamed(reading.text, bands) !== undefined) grades += 1;
        if (rankNamed(reading.text) !== undefined) ranks += 1;
        if (verdictIn(reading.text) !== undefined) verdicts += 1;
        // `Khóm 2` names one, `Phường` none.
        if (isCommunePart(reading.text)) communeParts += 1;
        else if (namesKindOfOffice(reading.text)) officeKinds += 1;
        else if (unitName(reading.text).level !== 'unknown') offices += 1;
        else if (reading.text.length <= 24 && periodIn(reading.text) !== undefined) periods += 1;
        texts.add(plainText(reading.text));
        break;
      default:
        break;
    }
  }
  const common = [...maxima].sort((one, other) => other[1] - one[1])[0];
  return {
    filled: numbers + fractions + bounds + words,
    rows: cells.length,
    numbers,
    fractions,
    percentages,
    bounds,
    texts: words,
    distinctTexts: texts.size,
    grades,
    ranks,
    verdicts,
    codes,
    offices,
    communeParts,
    officeKinds,
    periods,
    least,
    greatest,
    integersOnly,
    figures,
    sequence: countsUp(cells),
    ...(common !== undefined && common[1] * 2 > fractions ? { commonMax: common[0] } : {}),
  };
}

function countsUp(cells: readonly ColumnCell[]): boolean {
  let [count, steps, last] = [0, 0, 0];
  for (const cell of cells) {
    const value = typeof cell === 'number' ? cell : cell?.kind === 'number' ? cell.value : undefined;
    if (value === undefined) continue;
    if (count === 0 && value !== 1) return false;
    if (count > 0 && (value === last + 1 || value === 1)) steps += 1;
    last = value;
    count += 1;
  }
  return count >= 2 && steps >= (count - 1) * 0.9;
}
