import { divide, multiply, round, subtract, sum } from '../decimal/decimal';
import { rowsOfKind } from '../tables/rows';
import { type Column, readingAt, type Table } from '../tables/Table';
import type { ColumnRole } from '../vocabulary/columnRoles';
import type { Settings } from '../settings/Settings';
import type { Completion, Computation } from './Completion';
import { componentParts, componentPoints } from './componentPoints';
import { cellNumber } from '../workbook/a1';
import { gradeOf } from './grades';
import { rankedTogether } from './rankedTogether';
import { ranksOf } from './ranks';
import { rateParts } from './rateParts';
import { decimalsJudged } from './roundedComposites';

/** Fills one table's blanks, each step with what the steps before it filled. */
export class Completing {
  private readonly done: Completion[] = [];
  private readonly values = new Map<number, number>();

  constructor(
    private readonly table: Table,
    private readonly settings: Settings,
  ) {}

  run(): readonly Completion[] {
    this.componentRates();
    this.components();
    this.codedColumns('unit');
    this.rates('unit');
    this.sumsOfUnits();
    this.totals();
    this.codedColumns('aggregate');
    this.rates('aggregate');
    this.changes();
    this.grades();
    this.ranks();
    return this.done;
  }

  /** The figure of a cell, filled in or given. */
  private value(row: number, column: number): number | null {
    return this.values.get(cellNumber(row, column)) ?? this.table.columns[column]?.figures[row] ?? null;
  }

  private isBlank(row: number, column: number): boolean {
    const at = this.table.columns[column];
    if (at === undefined || (at.figures[row] ?? null) !== null) return false;
    return readingAt(at, row).kind === 'missing' && !this.values.has(cellNumber(row, column));
  }

  private fill(row: number, column: number, value: number | undefined, by: Computation): void {
    if (value === undefined || !this.isBlank(row, column)) return;
    this.values.set(cellNumber(row, column), value);
    this.done.push({ row, column, value, by });
  }

  private rowsOf(kind: 'unit' | 'aggregate'): readonly number[] {
    return rowsOfKind(this.table, kind);
  }

  private columnsWith(...roles: readonly ColumnRole[]): readonly number[] {
    return this.table.columns.flatMap((column, index) => (roles.includes(column.role) ? [index] : []));
  }

  /** Composites left blank beside the points of every group. */
  private sumsOfUnits(): void {
    const [composite] = this.columnsWith('composite');
    if (composite === undefined) return;
    const terms = this.settings.groups.map(({ key }) =>
      this.table.columns.findIndex(
        (column) => column.role === 'points' && column.group === key && column.earlier !== true,
      ),
    );
    if (terms.some((column) => column < 0)) return;
    this.table.rows.forEach((each, row) => {
      if (each.kind !== 'section')
        this.fillSum(
          row,
          composite,
          terms.map((column) => ({ row, column, sign: 1 })),
        );
    });
  }

  private fillSum(row: number, column: number, terms: readonly { row: number; column: number; sign: 1 | -1 }[]): void {
    if (!this.isBlank(row, column)) return;
    const values = terms.map((term) => this.value(term.row, term.column));
    if (terms.length === 0 || values.some((value) => value === null)) return;
    const total = sum(values.map((value, index) => (terms[index]?.sign ?? 1) * (value ?? 0)));
    const at = this.table.columns[column];
    const decimals = at === undefined ? undefined : decimalsJudged(at, this.settings);
    if (decimals === undefined) this.fill(row, column, total, { kind: 'sum', terms });
    else this.fill(row, column, round(total, decimals), { kind: 'sum', terms, decimals });
  }

  private componentRates(): void {
    if (this.table.kind !== 'components') return;
    for (const { counts, rate } of componentParts(this.table)) {
      if (counts === undefined || rate === undefined) continue;
      for (const row of this.rowsOf('unit')) this.fillRatio(row, rate, [counts.achieved], [counts.total]);
    }
  }

  private components(): void {
    for (const parts of componentParts(this.table)) {
      for (const row of this.rowsOf('unit')) {
        if (!this.isBlank(row, parts.points)) continue;
        const found = componentPoints(this.table, parts, row, this.settings);
        if (found === undefined) continue;
        const { value, max, target } = found;
        this.fill(row, parts.points, value, { kind: 'component', row, parts, max, target });
      }
    }
  }

  private fillRatio(row: number, column: number, numerator: readonly number[], denominator: readonly number[]): void {
    if (!this.isBlank(row, column)) return;
    const cells = (columns: readonly number[]): { row: number; column: number }[] =>
      columns.map((each) => ({ row, column: each }));
    const total = (columns: readonly number[]): number | null => {
      const values = columns.map((each) => this.value(row, each));
      return values.some((value) => value === null) ? null : sum(values.map((value) => value ?? 0));
    };
    const [part, whole] = [total(numerator), total(denominator)];
    if (part === null || whole === null) return;
    const ratio = divide(multiply(part, 100), whole);
    if (ratio === undefined) return;
    this.fill(row, column, round(ratio, this.table.columns[column]?.decimals ?? this.settings.decimals), {
      kind: 'ratio',
      numerator: cells(numerator),
      denominator: cells(denominator),
    });
  }

  private codedColumns(kind: 'unit' | 'aggregate'): void {
    // A formula may use a column that another formula fills; twice through reaches every chain seen in appendices.
    for (let turn = 0; turn < 2; turn += 1) {
      this.table.columns.forEach((column, index) => {
        const formula = column.formula;
        if (formula === undefined) return;
        for (const row of this.rowsOf(kind)) {
          if (!this.isBlank(row, index)) continue;
          if (formula.kind === 'ratio') this.fillRatio(row, index, [formula.numerator], [formula.denominator]);
          else
            this.fillSum(
              row,
              index,
              formula.terms.map((term) => ({ row, ...term })),
            );
        }
      });
    }
  }

  private rates(kind: 'unit' | 'aggregate'): void {
    for (const column of this.columnsWith('rate')) {
      if (this.table.columns[column]?.formula !== undefined) continue;
      if (!this.rowsOf(kind).some((row) => this.isBlank(row, column))) continue;
      const parts = rateParts(this.table, column);
      if (parts === undefined) continue;
      for (const row of this.rowsOf(kind)) this.fillRatio(row, column, parts.numerator, parts.denominator);
    }
  }

  /** Counts of an aggregate are the sums of its rows; where one of them is missing the total stays blank. */
  private totals(): void {
    // Tables of components and of the parent's groups add up points and maxima; rates are never added.
    const pointed = this.table.kind === 'components' || this.table.kind === 'parentGroups';
    const added = pointed ? this.columnsWith('points', 'maximum') : this.columnsWith('count');
    for (const column of added) {
      for (const row of this.rowsOf('aggregate').filter((each) => this.isBlank(each, column))) {
        const members = this.table.rows[row]?.members ?? [];
        const given = members.filter((member) => this.value(member, column) !== null);
        const words = members.some(
          (member) => !isBlankOrDash(this.table.columns[column], member, this.value(member, column)),
        );
        if (given.length === 0 || words) continue;
        this.fillSum(
          row,
          column,
          given.map((member) => ({ row: member, column, sign: 1 })),
        );
      }
    }
  }

  private changes(): void {
    const [composite] = this.columnsWith('composite');
    const [previous] = this.columnsWith('previousComposite');
    const [delta] = this.columnsWith('delta');
    if (composite === undefined || previous === undefined || delta === undefined) return;
    this.table.rows.forEach((_, row) => {
      const [now, before] = [this.value(row, composite), this.value(row, previous)];
      if (now === null || before === null) return;
      this.fill(row, delta, subtract(now, before), {
        kind: 'sum',
        terms: [
          { row, column: composite, sign: 1 },
          { row, column: previous, sign: -1 },
        ],
      });
    });
  }

  private grades(): void {
    const pairs: readonly (readonly [ColumnRole, ColumnRole])[] = [
      ['grade', 'composite'],
      ['previousGrade', 'previousComposite'],
    ];
    for (const [gradeRole, scoreRole] of pairs) {
      const [grade] = this.columnsWith(gradeRole);
      const [score] = this.columnsWith(scoreRole);
      if (grade === undefined || score === undefined) continue;
      this.table.rows.forEach((_, row) => {
        const value = this.value(row, score);
        const name = value === null ? undefined : gradeOf(value, this.settings);
        if (name === undefined || !this.isBlank(row, grade)) return;
        this.done.push({ row, column: grade, value: name, by: { kind: 'grade', row, column: score } });
      });
    }
  }

  private ranks(): void {
    const pairs: readonly (readonly [ColumnRole, readonly ColumnRole[]])[] = [
      ['rank', ['composite', 'points', 'rate']],
      ['previousRank', ['previousComposite']],
    ];
    for (const [rankRole, scoreRoles] of pairs) {
      const [rank] = this.columnsWith(rankRole);
      const score = scoreRoles.map((role) => this.columnsWith(role)).find((columns) => columns.length === 1)?.[0];
      if (rank === undefined || score === undefined) continue;
      for (const among of rankedTogether(this.table)) {
        const lower = this.table.columns[score]?.lowerIsBetter === true;
        const ranks = ranksOf(
          among.map((row) => this.value(row, score)),
          this.settings.ties,
          lower,
        );
        among.forEach((row, index) => {
          this.fill(row, rank, ranks[index] ?? undefined, { kind: 'rank', row, column: score, among });
        });
      }
    }
  }
}

function isBlankOrDash(column: Column | undefined, row: number, value: number | null): boolean {
  if (value !== null || column === undefined) return true;
  const reading = readingAt(column, row);
  return reading.kind === 'missing';
}
