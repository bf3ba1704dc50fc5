import type { Index } from '../indices/Index';
import type { SourcedUnit } from '../scores/ScoreModel';
import { COMMUNE_TYPES } from '../vocabulary/offices';
import type { NarrativeContext } from './NarrativeContext';
import { printedFigure } from './printedFigure';
import type { UnitNames } from './properNames';

/** More names than this make a list that nobody reads. */
const LONGEST_LIST = 40;
const TYPE_ORDER = [...COMMUNE_TYPES, 'unknown'] as const;

/** How one run's sentences print names, counts and figures. */
export class Phrases {
  private readonly text: NarrativeContext['messages']['narrative'];

  constructor(private readonly context: NarrativeContext) {
    this.text = context.messages.narrative;
  }

  figure(value: number, decimals?: number): string {
    return printedFigure(value, this.context.settings.language, decimals);
  }

  /** A composite or a difference of two, with the decimals that composites are shown with. */
  points(value: number): string {
    return this.text.points(this.figure(value, this.context.settings.decimals));
  }

  /** `89,20/100 điểm`: a composite with the whole of its index, where that is known. */
  composite(value: number, { whole }: Pick<Index, 'whole'>): string {
    if (whole === undefined) return this.points(value);
    return this.text.pointsOf(this.figure(value, this.context.settings.decimals), this.figure(whole));
  }

  /** A rate as it was given. */
  percent(value: number): string {
    return this.text.percent(this.figure(value));
  }

  /** `Phú Hưng, Phú Thạnh và Tân Trung`. */
  names(units: readonly SourcedUnit[], names: UnitNames): string {
    const shown = units.slice(0, LONGEST_LIST).map(names.short);
    const rest = units.length - shown.length;
    return this.text.list(rest > 0 ? [...shown, this.text.others(rest)] : shown);
  }

  /** `07 xã, 01 thị trấn`; what the workbook does not tell the kind of is a unit. */
  counted(units: readonly SourcedUnit[]): string {
    const counts = TYPE_ORDER.map((type) => ({
      count: units.filter(({ unit }) => (unit.type ?? 'unknown') === type).length,
      type,
    }));
    const present = counts.filter(({ count }) => count > 0);
    return this.text.counted(present.map(({ count, type }) => ({ count, type: this.text.types[type] })));
  }

  /** `từ 13,4% đến 78,8%`. */
  range(values: readonly number[], print: (value: number) => string): string {
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    return lowest === highest ? this.text.together(print(lowest)) : this.text.range(print(lowest), print(highest));
  }
}
