import type { Random } from '../random';
import { type Axes, sections } from './axes';
import type { DrawnIndex } from './drawIndex';
import { drawCommunes, drawDepartments, monthsUpTo, type DrawnUnit, type Level } from './unitNames';

/** One unit with all that is drawn for it. Points are hundredths of a point, rates hundredths of a percent. */
export interface UnitFigures extends DrawnUnit {
  readonly points: readonly number[];
  readonly rates: readonly number[];
  readonly composite: number;
  readonly earlierPoints: readonly number[];
  readonly previous: number;
  readonly received: number;
  readonly overdue: number;
  readonly judgedRate: number;
  readonly oppositeRate: number;
  /** Whether the table gives this unit's composite. */
  readonly given: boolean;
  /** The item of which the table lacks its points. */
  readonly gap?: number;
}

export interface Figures {
  readonly units: readonly UnitFigures[];
  /** How many decimals points are printed with. */
  readonly decimals: 1 | 2;
}

export function drawFigures(index: DrawnIndex, axes: Axes, random: Random): Figures {
  const decimals = random.pick([1, 2] as const);
  const units = drawUnits(axes, random).map((unit) => unitFigures(unit, index, axes, decimals, random));
  const lacking = axes.gap ? random.whole(0, units.length - 1) : -1;
  const gap = random.whole(0, index.items.length - 1);
  return { units: units.map((unit, at) => (at === lacking ? { ...unit, gap } : unit)), decimals };
}

function drawUnits(axes: Axes, random: Random): readonly DrawnUnit[] {
  if (sections(axes)) {
    const communes = drawCommunes(random, random.whole(4, 12), axes.levels === 'bare names');
    const departments = drawDepartments(random, random.whole(3, 9));
    return random.chance(0.6) ? [...departments, ...communes] : [...communes, ...departments];
  }
  if (axes.levels === 'months of one unit') return monthsUpTo(random.whole(6, 12));
  const count = random.whole(5, axes.orientation === 'columns' ? 9 : 18);
  return axes.levels === 'departments' ? drawDepartments(random, count) : drawCommunes(random, count, false);
}

function unitFigures(unit: DrawnUnit, { items }: DrawnIndex, axes: Axes, decimals: 1 | 2, random: Random): UnitFigures {
  const quality = 0.45 + 0.55 * random.next();
  const rates = items.map(() => rateAround(quality, random));
  const points = items.map(({ max }, item) => pointsFor(rates[item] ?? 0, max, decimals));
  const earlierPoints = items.map(({ max }, item) =>
    pointsFor(clamped((rates[item] ?? 0) + random.whole(-600, 600)), max, decimals),
  );
  const received = random.whole(20, 1800);
  return {
    ...unit,
    points,
    rates,
    composite: sum(points),
    earlierPoints,
    previous: sum(earlierPoints),
    received,
    overdue: random.whole(0, Math.floor(received / 12)),
    judgedRate: rateAround(quality, random),
    oppositeRate: random.whole(0, 450) * 10,
    given: axes.composites === 'given' || (axes.composites === 'partly given' && random.chance(0.5)),
  };
}

/** A rate near a unit's quality, in hundredths of a percent but of one decimal; never all and never nothing. */
function rateAround(quality: number, random: Random): number {
  return clamped(Math.round(quality * 1000) * 10 + random.whole(-130, 130) * 10);
}

function clamped(rate: number): number {
  return Math.min(9950, Math.max(1500, rate));
}

/** A rate's share of a maximum, rounded half up to the decimals in which points are printed. */
function pointsFor(rate: number, max: number, decimals: 1 | 2): number {
  const step = decimals === 1 ? 10 : 1;
  return Math.floor((rate * max * 2 + step * 10_000) / (2 * step * 10_000)) * step;
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Ranks among figures: ties share the better one. */
export function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => values.filter((other) => other > value).length + 1);
}

/** Ranks inside each level: where sections keep levels apart, each is ranked by itself; who lacks points has none. */
export function ranksByLevel(units: readonly UnitFigures[], of: (unit: UnitFigures) => number): readonly number[] {
  const levels: readonly Level[] = ['department', 'commune', 'month'];
  const ranks = new Map<UnitFigures, number>();
  for (const level of levels) {
    const members = units.filter((unit) => unit.level === level && unit.gap === undefined);
    ranksOf(members.map(of)).forEach((rank, at) => {
      const member = members[at];
      if (member !== undefined) ranks.set(member, rank);
    });
  }
  return units.map((unit) => ranks.get(unit) ?? 0);
}

/** The grade by the bands of 766, in percent of the whole; a lower bound belongs to the better grade. */
export function gradeOf(composite: number, whole: number): string {
  const reaches = (percent: number): boolean => composite * 100 >= percent * whole;
  if (reaches(90)) return 'Xuất sắc';
  if (reaches(80)) return 'Tốt';
  if (reaches(70)) return 'Khá';
  return reaches(50) ? 'Trung bình' : 'Yếu';
}
