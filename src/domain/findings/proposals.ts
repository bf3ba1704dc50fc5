import { readingAt, type Column, type Table } from '../tables/Table';
import { type CheckContext, withTable } from './CheckContext';
import { correctionOf } from './correction';
import { addressOf, columnOf, figureAt, type Place, shownAt, writtenLike } from './figures';
import type { Correction, Observation, OtherFigure, Way } from './Observation';

/** An observation with the rule that made it. */
export interface RuleObservation {
  readonly rule: string;
  readonly observation: Observation<unknown>;
}

/** More ways are not tried, nor so many that more rows would be checked again. */
const MOST_WAYS = 200;
const MOST_ROWS = 100_000;

/** A way that was tried: what it sets right. */
interface Tried {
  readonly way: Way;
  readonly correction: Correction;
  /** The observations that go with it. */
  readonly gone: ReadonlySet<string>;
}

/** What a way that stands leaves, and what goes with it. */
interface Standing {
  readonly way: Way;
  readonly after: readonly RuleObservation[];
  readonly gone: readonly (readonly [string, RuleObservation])[];
}

/** A rule as far as trials ask it. */
interface AskedRule {
  readonly id: string;
  readonly observe: (context: CheckContext) => readonly RuleObservation[];
}

/**
 * The correction to propose for each observation that has just one. A way out is tried on the table before it is
 * believed: all rules are asked again, none may speak of anything new, and nothing may be left to say about the cells of
 * what it sets right. Of those that stand the test, the one that sets most right is proposed; where several do as much, the one slip
 * of the hand among them, or the one that follows from other figures; where two contradict each other, none.
 */
export function proposalsFor(
  context: CheckContext,
  observed: readonly RuleObservation[],
  rules: readonly AskedRule[],
): ReadonlyMap<RuleObservation, Correction> {
  const told = observed.filter(isTold);
  const before = new Map(told.map((each) => [keyOf(each), each]));
  // Most ways fall by a rule that speaks already.
  const speaking = new Set(told.map(({ rule }) => rule));
  const asked = [...rules.filter(({ id }) => speaking.has(id)), ...rules.filter(({ id }) => !speaking.has(id))];
  const ways = waysOf(context, told);
  const standing = ways.flatMap((way) => standingBy(way, context, before, asked) ?? []);
  // The cells of a way that does not stand are not in question by it.
  const stands = new Set(standing.map(({ way }) => way));
  const fallen = new Set(ways.filter((way) => !stands.has(way)).map(keyOfWay));
  const tried = standing.flatMap(({ way, after, gone }) => {
    const cells = new Set(gone.flatMap(([, { observation }]) => cellsOf(observation, fallen)));
    if (after.some(({ observation }) => cellsOf(observation, fallen).some((cell) => cells.has(cell)))) return [];
    return [{ way, correction: correctionBy(context, way), gone: new Set(gone.map(([key]) => key)) }];
  });
  return new Map(
    told.flatMap((each) => {
      const correction = chosen(tried.filter(({ gone }) => gone.has(keyOf(each)))) ?? meantAt(each, told);
      return correction === undefined ? [] : [[each, correction] as const];
    }),
  );
}

/** What a way leaves to be told; `undefined` as soon as a rule speaks of something new, or of the cells that it would set right. */
function standingBy(
  way: Way,
  context: CheckContext,
  before: ReadonlyMap<string, RuleObservation>,
  rules: readonly AskedRule[],
): Standing | undefined {
  const changed = inTables(context, way);
  const cells = new Set(way.figures.map(nameOfCell));
  const after: RuleObservation[] = [];
  for (const rule of rules) {
    const left = rule.observe(changed).filter(isTold);
    const isAgainst = left.some(
      (each) => !before.has(keyOf(each)) || placesOf(each.observation).some((name) => cells.has(name)),
    );
    if (isAgainst) return undefined;
    after.push(...left);
  }
  const left = new Set(after.map(keyOf));
  return { way, after, gone: [...before].filter(([key]) => !left.has(key)) };
}

function isTold({ observation }: RuleObservation): boolean {
  return observation.severity !== 'info' || observation.meant !== undefined;
}

function keyOf({ rule, observation: { sheet, cell, other } }: RuleObservation): string {
  return JSON.stringify([rule, sheet, cell, other?.sheet, other?.cell]);
}

/** The ways of all observations, each once. */
function waysOf({ tables }: CheckContext, told: readonly RuleObservation[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const way of told.flatMap(({ observation }) => observation.ways ?? [])) {
    const key = keyOfWay(way);
    if (way.follows === true || !ways.has(key)) ways.set(key, way);
  }
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  return [...ways.values()].slice(0, Math.min(MOST_WAYS, Math.floor(MOST_ROWS / Math.max(1, rows))));
}

function keyOfWay({ figures }: Way): string {
  return JSON.stringify(figures.map((each) => [nameOfCell(each), each.figure]));
}

/** The cells whose figures an observation is about, those of its ways apart. */
function placesOf({ sheet, cell, against = [] }: Observation<unknown>): readonly string[] {
  return [`${sheet}!${cell}`, ...against.map(nameOfCell)];
}

/** The cells whose figures an observation is about, with those of its ways that have not fallen. */
function cellsOf(observation: Observation<unknown>, fallen: ReadonlySet<string>): readonly string[] {
  const ways = (observation.ways ?? []).filter((way) => !fallen.has(keyOfWay(way)));
  return [...placesOf(observation), ...ways.flatMap(({ figures }) => figures).map(nameOfCell)];
}

function nameOfCell(place: Place): string {
  return `${place.table.sheet}!${addressOf(place)}`;
}

function chosen(tried: readonly Tried[]): Correction | undefined {
  const most = Math.max(...tried.map(({ gone }) => gone.size));
  const best = tried.filter(({ gone }) => gone.size === most);
  const follows = best.filter(({ way }) => way.follows === true);
  const slips = best.filter(({ correction }) => correction.kind !== 'cells');
  const plain = slips.filter(({ correction }) => correction.kind !== 'transposed');
  // Two digits that could have changed places are seldom more than chance where another cell's figure follows.
  const [only, ...more] =
    [plain, follows.length > 0 ? [...new Set([...slips, ...follows])] : slips, best].find(({ length }) => length > 0) ??
    [];
  return more.length > 0 || only?.way.isOneOfSeveral === true ? undefined : only?.correction;
}

/** The word or number that a cell is meant to have, unless what it goes by is contradicted itself. */
function meantAt(each: RuleObservation, told: readonly RuleObservation[]): Correction | undefined {
  const { meant, cell, against = [] } = each.observation;
  if (meant === undefined) return undefined;
  const basis = new Set(against.map(nameOfCell));
  const isDoubtful = told.some(
    ({ observation }) =>
      observation.severity === 'error' &&
      observation.meant === undefined &&
      cellsOf(observation, new Set()).some((name) => basis.has(name)),
  );
  return isDoubtful ? undefined : { kind: 'retyped', cell, value: meant };
}

function correctionBy(context: CheckContext, { figures }: Way): Correction {
  const cells = figures.map((each) => ({ cell: addressOf(each), value: shownWith(context, each) }));
  const [one, ...more] = figures;
  const [cell] = cells;
  const found = one === undefined ? null : figureAt(one);
  if (one === undefined || cell === undefined || found === null || more.length > 0) return { kind: 'cells', cells };
  return correctionOf(cell.cell, found, one.figure, cell.value);
}

/** Another figure as its cell would show it. */
function shownWith(context: CheckContext, place: OtherFigure): string {
  const { table, row, figure } = place;
  const text = writtenLike(shownAt(context, place), figure, table);
  const reading = readingAt(columnOf(place), row);
  return reading.kind === 'fraction' ? `${text}/${writtenLike(null, reading.of, table)}` : text;
}

/** What the rules would look at if other figures stood in some cells. */
function inTables(context: CheckContext, { figures }: Way): CheckContext {
  return [...new Set(figures.map(({ table }) => table))].reduce(
    (changed, table) =>
      withTable(changed, table, figures.filter((each) => each.table === table).reduce(withFigure, table)),
    context,
  );
}

function withFigure(table: Table, { row, column, figure }: OtherFigure): Table {
  const columns = table.columns.map((each, index): Column => {
    if (index !== column) return each;
    const reading = readingAt(each, row);
    const special = new Map(each.special);
    if (reading.kind === 'fraction') special.set(row, { ...reading, value: figure });
    else special.delete(row);
    return { ...each, figures: each.figures.with(row, figure), special };
  });
  return { ...table, columns };
}
