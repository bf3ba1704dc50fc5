import { plainText, withinOneEdit, withoutTones } from '../text/letters';
import type { UnitName } from '../vocabulary/unitName';
import type { DuplicateRow, NameVariant, RowRef, UnclearRow, Unit } from './Roster';

/** A unit while rows are still being added to it. */
export interface GrowingUnit {
  readonly name: string;
  parent?: string;
  /** Grows more certain as other tables state the prefix. */
  identity: UnitName;
  code?: string;
  /** The section that the first of its tables ranks it among. */
  readonly cluster?: string;
  readonly rows: RowRef[];
}

export interface NamedRow {
  readonly ref: RowRef;
  readonly name: string;
  /** Its name taken apart; its level is the section's where that says one. */
  readonly identity: UnitName;
  readonly code?: string;
  /** The key of the unit above it. */
  readonly parent?: string;
  /** The section that it is ranked among. */
  readonly cluster?: string;
}

/**
 * Joins rows of many tables into units. Names match without prefix, case, spacing, Unicode form and tone placement, but
 * tones are letters; a prefix that both names state must agree. Only names left over on both sides of a table that
 * otherwise fits are paired by their letters without tones or one edit, and then reported.
 */
export class UnitJoin {
  readonly units: GrowingUnit[] = [];
  readonly variants: NameVariant[] = [];
  readonly duplicates: DuplicateRow[] = [];
  readonly unclear: UnclearRow[] = [];
  private readonly byKey = new Map<string, GrowingUnit[]>();

  /** Adds one table's rows; returns the units they belong to, in the rows' order. Rows that may be several units' have none. */
  addTable(all: readonly NamedRow[]): readonly GrowingUnit[] {
    const unclear = this.unclearAmong(all);
    this.unclear.push(...unclear);
    const rows = all.filter(({ ref }) => unclear.every(({ row }) => row !== ref));
    const taken = new Map<GrowingUnit, RowRef>();
    const found = rows.map((row) => {
      const { identity } = row;
      const unit = this.candidates(identity, row.parent).find((each) => !taken.has(each));
      if (unit !== undefined) {
        taken.set(unit, row.ref);
        return unit;
      }
      const twin = this.candidates(identity, row.parent).find((each) => taken.has(each));
      const first = twin === undefined ? undefined : taken.get(twin);
      if (first !== undefined) this.duplicates.push({ row: row.ref, first });
      return undefined;
    });
    const matched = found.filter((unit) => unit !== undefined).length;
    const paired = matched * 2 >= rows.length ? this.pairLeftovers(rows, found, taken) : found;
    return rows.map((row, index) => this.grow(row, paired[index]));
  }

  /** Rows that do not say whose they are where units of several offices have their name, and not all of these are listed. */
  private unclearAmong(rows: readonly NamedRow[]): readonly UnclearRow[] {
    const bare = rows.filter(({ parent }) => parent === undefined);
    return bare.flatMap(({ ref, identity }): UnclearRow[] => {
      const possible = this.candidates(identity, undefined);
      if (new Set(possible.map(({ parent }) => parent ?? '')).size < 2) return [];
      const listed = bare.filter((each) => each.identity.key === identity.key).length;
      return listed >= possible.length
        ? []
        : [{ row: ref, possible: possible.flatMap((unit) => unit.rows.slice(0, 1)) }];
    });
  }

  private candidates(identity: UnitName, parent: string | undefined): readonly GrowingUnit[] {
    const same = this.byKey.get(identity.key) ?? [];
    const fitting = same.filter(
      ({ identity: other, parent: above }) =>
        compatible(identity, other) && (above === undefined || parent === undefined || above === parent),
    );
    // The one that states the same prefix comes first; a bare name fits only where it leaves no choice.
    const exact = fitting.filter(
      ({ identity: other }) => other.type === identity.type && other.level === identity.level,
    );
    if (exact.length > 0) return exact;
    return new Set(fitting.map(({ identity: other }) => other.type)).size > 1 ? [] : fitting;
  }

  private pairLeftovers(
    rows: readonly NamedRow[],
    found: readonly (GrowingUnit | undefined)[],
    taken: ReadonlyMap<GrowingUnit, RowRef>,
  ): readonly (GrowingUnit | undefined)[] {
    const leftUnits = this.units.filter((unit) => !taken.has(unit));
    const leftRows = rows.flatMap((row, index) =>
      found[index] === undefined ? [{ row, index, identity: row.identity }] : [],
    );
    if (leftUnits.length * leftRows.length > 100_000) return found;
    const result = [...found];
    for (const { row, index, identity } of leftRows) {
      const near = leftUnits.filter(
        (unit) => compatible(identity, unit.identity) && similar(identity.key, unit.identity.key),
      );
      const unit = near[0];
      if (near.length !== 1 || unit === undefined) continue;
      const rivals = leftRows.filter(
        (other) => similar(other.identity.key, unit.identity.key) && compatible(other.identity, unit.identity),
      );
      if (rivals.length !== 1 || this.duplicates.some((duplicate) => duplicate.row === row.ref)) continue;
      result[index] = unit;
      this.variants.push({ row: row.ref, name: row.name, pairedWith: unit.name });
    }
    return result;
  }

  private grow(row: NamedRow, known: GrowingUnit | undefined): GrowingUnit {
    const unit = known ?? {
      name: row.name,
      identity: row.identity,
      rows: [],
      ...(row.cluster === undefined ? {} : { cluster: row.cluster }),
    };
    unit.rows.push(row.ref);
    if (known !== undefined) unit.identity = combined(known.identity, row.identity);
    if (row.code !== undefined) unit.code ??= row.code;
    if (row.parent !== undefined) unit.parent ??= row.parent;
    if (known === undefined) {
      this.units.push(unit);
      const same = this.byKey.get(unit.identity.key);
      if (same === undefined) this.byKey.set(unit.identity.key, [unit]);
      else same.push(unit);
    }
    return unit;
  }
}

function compatible(one: UnitName, other: UnitName): boolean {
  if (one.level !== 'unknown' && other.level !== 'unknown' && one.level !== other.level) return false;
  return one.type === undefined || other.type === undefined || one.type === other.type;
}

function combined(known: UnitName, other: UnitName): UnitName {
  const type = known.type ?? other.type;
  const level = known.level === 'unknown' ? other.level : known.level;
  return { key: known.key, level, ...(type === undefined ? {} : { type }) };
}

/** Letters alike without tones and vowel marks, or one edit apart with the tones off. Numbers must be the same. */
function similar(one: string, other: string): boolean {
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  if (plainText(one) === plainText(other)) return true;
  return Math.min(one.length, other.length) >= 5 && withinOneEdit(withoutTones(one), withoutTones(other));
}

/** A grown unit as plain data. */
export function finishedUnit({ name, identity, code, parent, rows }: GrowingUnit): Unit {
  return {
    name,
    key: identity.key,
    level: identity.level,
    rows,
    ...(identity.type === undefined ? {} : { type: identity.type }),
    ...(code === undefined ? {} : { code }),
    ...(parent === undefined ? {} : { parent }),
  };
}
