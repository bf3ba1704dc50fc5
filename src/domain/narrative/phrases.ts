import { decimalsOf } from '../decimal/decimal';
import { decimalsBeside } from '../decimal/decimalsBeside';
import { decimalsOfComposite } from '../scores/decimalsOfComposite';
import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { memoizeBy } from '../memo/memoizeBy';
import { columnNotation, givenNotation } from '../scores/sourceNotation';
import { indexOf } from '../settings/indexOf';
import type { CellRef } from '../tables/CellRef';
import type { Notation } from '../tables/notation';
import { type BoardTarget, goalInPoints, type ShortUnit } from './boardTargets';
import { COMMUNE_PARTS, COMMUNE_TYPES, communePartIn, isProvincialDepartment } from '../vocabulary/offices';
import type { NarrativeContext } from './NarrativeContext';
import { printedFigure } from './printedFigure';
import type { UnitNames } from './properNames';

/** Up to so many units are named one by one, each with its kind and figure. */
export const FEW = 3;
/** Up to so many names the figures follow in the same order. */
const IN_ORDER = 12;
/** Of boards with more units than this, lists of more than twelve are told by their foremost. */
const LONGEST_LIST = 24;
const FOREMOST = 5;
const TYPE_ORDER = [...COMMUNE_TYPES, 'department', 'agency', ...COMMUNE_PARTS, 'unknown'] as const;

/** The kinds of units that reports count by themselves. */
type UnitKind = (typeof TYPE_ORDER)[number];

/** How one run's sentences print names, counts and figures. */
export class Phrases {
  private readonly text: NarrativeContext['messages']['narrative'];
  /** How a board's composites are written: each of them asks for it. */
  private readonly given = memoizeBy((board: SourcedBoard) => givenNotation(board, this.context));

  constructor(private readonly context: NarrativeContext) {
    this.text = context.messages.narrative;
  }

  figure(value: number, decimals?: number): string {
    return printedFigure(value, this.context.settings.language, decimals);
  }

  /** Points of items, sums of them, and bounds. */
  points(value: number, decimals?: number): string {
    return this.text.points(this.figure(value, decimals));
  }

  /** The decimals with which a board's composite is printed: as the source writes it, and on the right side of every bound. */
  decimalsOf(composite: number, board: SourcedBoard, given = this.given(board)): number {
    const { settings } = this.context;
    const decimals = given === undefined ? undefined : writtenDecimals(composite, given);
    const { targets } = settings;
    return decimalsOfComposite(composite, indexOf(board, settings), {
      targets,
      decimals: decimals ?? settings.decimals,
    });
  }

  /** A difference of composites, written as these are. */
  change(by: number, board: SourcedBoard): string {
    const given = this.given(board);
    const decimals = given === undefined ? undefined : writtenDecimals(by, given);
    return this.points(by, decimalsBeside(by, [0], decimals ?? this.context.settings.decimals));
  }

  /**
   * `89,20/100 điểm`: a composite with the whole of its index, where that is known.
   * @param given how it is written, where otherwise than the units'
   */
  composite(value: number, board: SourcedBoard, given?: ReturnType<typeof givenNotation>): string {
    const { whole } = indexOf(board, this.context.settings);
    const decimals = this.decimalsOf(value, board, given);
    if (whole === undefined) return this.points(value, decimals);
    return this.text.pointsOf(this.figure(value, decimals), this.figure(whole));
  }

  /** A rate as its column writes it; beside what it is measured by, with the decimals that tell them apart. */
  percent(value: number, target?: number, from?: CellRef): string {
    return this.text.percent(this.beside(value, target, from));
  }

  /** What a target asks for: `80%`, of points `80% điểm tối đa (9,6/12 điểm)`. */
  goal(target: BoardTarget): string {
    const { text } = this;
    const { indicator, max } = target;
    const points = goalInPoints(target);
    if (indicator.role !== 'points') return text.percent(this.figure(target.target));
    if (points === undefined || max === undefined) return text.points(this.figure(target.target));
    return text.shareOfMaximum(
      text.percent(this.figure(target.target)),
      text.pointsOf(this.figure(points), this.figure(max)),
    );
  }

  /**
   * A figure as it was given; beside what it is measured by, with the decimals that tell them apart.
   * @param from the cell that gives it, whose column says how it is written
   */
  beside(value: number, target: number | undefined, from?: CellRef): string {
    const written = from === undefined ? undefined : writtenDecimals(value, columnNotation(from, this.context));
    if (target === undefined) return this.figure(value, written);
    return this.figure(value, decimalsBeside(value, [target], written ?? Math.min(2, decimalsOf(value))));
  }

  /**
   * `xã Phú Hưng`.
   * @param options.told whether the sentence has said what they are: `Phú Hưng`, as long as all units are of one kind
   */
  name(unit: SourcedUnit, names: UnitNames, { told = false } = {}): string {
    return told && !names.areMixed ? names.bare(unit) : this.text.ofKind(kindOf(unit.unit), [names.bare(unit)]);
  }

  /**
   * `Phú Hưng, Phú Thạnh và Tân Trung`, of several kinds `các xã Phú Hưng và Tân Trung; phường Chợ Mới`; of more than a reader
   * follows how many there are.
   * @param options.told whether the sentence has said what they are: `02 xã, gồm Phú Hưng và Tân Trung`
   */
  names(units: readonly SourcedUnit[], names: UnitNames, { told = false } = {}): string {
    if (units.length > IN_ORDER) return this.counted(units);
    return this.list(units, told, names.bare);
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
   * Units, mostly those that the sentence has counted by kind, with their figures: `Đồng Tiến 36% và Ông Đình 39,7%`; of a longer list the
   * figures in the order of the names, of a long one their range.
   */
  namesWithFigures(
    short: readonly ShortUnit[],
    names: UnitNames,
    print: (short: ShortUnit) => string,
    { told = true } = {},
  ): string {
    const units = short.map(({ unit }) => unit);
    const figures = new Map(short.map((each) => [each.unit, print(each)]));
    const figureOf = (unit: SourcedUnit): string => figures.get(unit) ?? '';
    const isOne = new Set(figures.values()).size === 1;
    if (short.length <= FEW) {
      const isNumbered = units.some((unit) => endsInFigure(names.bare(unit)));
      return this.list(units, told, (unit) => beside(names.bare(unit), figureOf(unit), isNumbered));
    }
    if (short.length > IN_ORDER || isOne) return `${this.list(units, told, names.bare)} (${this.range(short, print)})`;
    return this.text.parts(
      this.byKind(units).map(({ kind, units: some }, _, { length }) => {
        const said =
          length === 1 && told ? this.text.list(some.map(names.bare)) : this.text.ofKind(kind, some.map(names.bare));
        return some.length === 1
          ? `${said} (${some.map(figureOf).join('')})`
          : `${said} (${this.text.respectively(some.map(figureOf))})`;
      }),
    );
  }

  /** Some of many, each with its kind where they are of several, and its figure: `xã Phú Hưng 36%`. */
  foremost(told: readonly ShortUnit[], names: UnitNames, print: (short: ShortUnit) => string): string {
    const isNumbered = told.some(({ unit }) => endsInFigure(names.bare(unit)));
    return this.text.list(
      told.map((each) => beside(this.name(each.unit, names, { told: true }), print(each), isNumbered)),
    );
  }

  /** The kinds of units, for sentences about all or none of them: `xã, phường`. */
  kinds(units: readonly SourcedUnit[]): readonly string[] {
    return this.byKind(units).map(({ kind }) => this.text.types[kind]);
  }

  /** The kind once for several units of one kind, before each of a few of several kinds, once for each kind of more. */
  private list(units: readonly SourcedUnit[], told: boolean, print: (unit: SourcedUnit) => string): string {
    const kinds = this.byKind(units);
    if (kinds.length === 1 && told) return this.text.list(units.map(print));
    if (kinds.length > 1 && units.length <= FEW)
      return this.text.list(units.map((unit) => this.text.ofKind(kindOf(unit.unit), [print(unit)])));
    return this.text.parts(kinds.map(({ kind, units: some }) => this.text.ofKind(kind, some.map(print))));
  }

  /** `từ 13,4% đến 78,8%`. */
  range(short: readonly ShortUnit[], print: (short: ShortUnit) => string): string {
    const sorted = short.toSorted((one, other) => one.value - other.value);
    const [lowest = '', highest = ''] = [sorted.slice(0, 1), sorted.slice(-1)].flatMap((each) => each.map(print));
    return lowest === highest ? this.text.together(lowest) : this.text.range(lowest, highest);
  }
}

/** So many decimals nobody writes: they come from arithmetic. */
const UNWRITTEN = 5;

/** The decimals that a column's figure is written with; `undefined` where nobody has decided on them. */
function writtenDecimals(
  value: number,
  { decimals, isMixed }: Pick<Notation, 'decimals' | 'isMixed'>,
): number | undefined {
  const own = isMixed ? Math.min(decimals, decimalsOf(value)) : decimals;
  return own < UNWRITTEN ? own : undefined;
}

/** `Đồng Tiến 36%`; behind a name that ends in a figure, and behind those that stand with it, `Thôn 10 (36%)`. */
function beside(name: string, figure: string, isNumbered: boolean): string {
  return isNumbered ? `${name} (${figure})` : `${name} ${figure}`;
}

const endsInFigure = (name: string): boolean => /\d$/.test(name);

/** The kind of a unit as reports count it; those of a province are departments (sở), others agencies. */
export function kindOf({ level, name, type }: SourcedUnit['unit']): UnitKind {
  if (type !== undefined) return type;
  if (level !== 'department') return communePartIn(name) ?? 'unknown';
  return isProvincialDepartment(name) ? 'department' : 'agency';
}

/** Whether some units of a board are named one by one: a few, or any number of a board that a reader can follow. */
export function isListed({ length }: readonly unknown[], { units }: Pick<SourcedBoard, 'units'>): boolean {
  return length <= IN_ORDER || units.length <= LONGEST_LIST;
}

/** Those of many that come before all others, a few at most; of equals none is told before another. */
export function foremost<Each extends { readonly value: number }>(
  units: readonly Each[],
  most = FOREMOST,
): readonly Each[] {
  const next = units[most]?.value;
  return units.slice(0, most).filter(({ value }) => value !== next);
}
