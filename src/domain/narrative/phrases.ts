import { greatestOf, leastOf } from '../decimal/extremes';
import type { Index } from '../indices/Index';
import type { SourcedUnit } from '../scores/ScoreModel';
import type { ShortUnit } from './boardTargets';
import { COMMUNE_TYPES, isProvincialDepartment } from '../vocabulary/offices';
import type { NarrativeContext } from './NarrativeContext';
import { printedFigure } from './printedFigure';
import type { UnitNames } from './properNames';

/** Up to so many names each is followed by its figure; up to so many the figures follow in the same order. */
const [EACH, IN_ORDER] = [3, 12];
/** More names than this make a list that nobody reads; of more the foremost are told. */
const LONGEST_LIST = 24;
const FOREMOST = 5;
const TYPE_ORDER = [...COMMUNE_TYPES, 'department', 'agency', 'unknown'] as const;

/** The kinds of units that reports count by themselves. */
type UnitKind = (typeof TYPE_ORDER)[number];

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

  /** `Phú Hưng, Phú Thạnh và Tân Trung`; of more than a reader follows how many there are. */
  names(units: readonly SourcedUnit[], names: UnitNames): string {
    return isListed(units) ? this.text.list(units.map(names.short)) : this.counted(units);
  }

  /** Units by their kind, in the order in which kinds are counted. */
  byKind(
    units: readonly SourcedUnit[],
  ): readonly { readonly kind: UnitKind; readonly units: readonly SourcedUnit[] }[] {
    return TYPE_ORDER.map((kind) => ({ kind, units: units.filter(({ unit }) => kindOf(unit) === kind) })).filter(
      ({ units: some }) => some.length > 0,
    );
  }

  /** `07 xã, 01 thị trấn`; what the workbook does not tell the kind of is a unit. */
  counted(units: readonly SourcedUnit[]): string {
    return this.text.counted(
      this.byKind(units).map(({ kind, units: some }) => ({ count: some.length, type: this.text.types[kind] })),
    );
  }

  /**
   * `Đồng Tiến 36% và Ông Đình 39,7%`; of a longer list the figures in the order of the names, of a long one their range, the
   * names of a kind together.
   */
  namesWithFigures(short: readonly ShortUnit[], names: UnitNames, print: (value: number) => string): string {
    if (short.length <= EACH)
      return this.text.list(short.map(({ unit, value }) => `${names.short(unit)} ${print(value)}`));
    const units = short.map(({ unit }) => unit);
    const values = short.map(({ value }) => value);
    if (short.length > IN_ORDER) return `${this.namesByKind(units, names)} (${this.range(values, print)})`;
    const isOne = new Set(values).size === 1;
    const figures = isOne ? this.range(values, print) : this.text.respectively(values.map(print));
    return `${this.names(units, names)} (${figures})`;
  }

  /** `các xã Phú Hưng và Tân Trung; phường Chợ Mới`; units of one kind by their names alone. */
  private namesByKind(units: readonly SourcedUnit[], names: UnitNames): string {
    const kinds = this.byKind(units);
    if (kinds.length === 1) return this.text.list(units.map(names.short));
    return kinds.map(({ kind, units: some }) => this.text.ofKind(kind, some.map(names.short))).join('; ');
  }

  /** `từ 13,4% đến 78,8%`. */
  range(values: readonly number[], print: (value: number) => string): string {
    const [lowest, highest] = [leastOf(values), greatestOf(values)];
    return lowest === highest ? this.text.together(print(lowest)) : this.text.range(print(lowest), print(highest));
  }
}

/** The kind of a unit as reports count it; those of a province are departments (sở), others agencies. */
function kindOf({ level, name, type }: SourcedUnit['unit']): UnitKind {
  if (type !== undefined) return type;
  if (level !== 'department') return 'unknown';
  return isProvincialDepartment(name) ? 'department' : 'agency';
}

/** Whether so many units are named one by one. */
export function isListed({ length }: readonly unknown[]): boolean {
  return length <= LONGEST_LIST;
}

/** Those of many that come before all others, a few at most; of equals none is told before another. */
export function foremost(units: readonly ShortUnit[], most = FOREMOST): readonly ShortUnit[] {
  const next = units[most]?.value;
  return units.slice(0, most).filter(({ value }) => value !== next);
}
