import type { SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import { absoluteAddress, absoluteAreaAddress } from '../../workbook/a1';
import type { BoardColumn, RankingContext } from './boardColumns';
import { area } from '../plan/draft';
import { boardColumns } from './boardColumns';
import { ownSheet } from '../plan/resolveFormula';
import type { SheetPlan } from '../plan/SheetPlan';

/** A board with the sheet that shows it. */
export interface RankedBoard {
  readonly board: SourcedBoard;
  readonly plan: SheetPlan;
}

/** Where a ranking sheet shows its figures, for the sheets that refer to them. */
export class RankingPlaces {
  private readonly columns: readonly BoardColumn[];
  private readonly sheet: string;
  private readonly first: number;

  constructor(
    private readonly board: SourcedBoard,
    { key, frozen }: SheetPlan,
    context: RankingContext,
  ) {
    this.columns = boardColumns(board, context);
    this.sheet = ownSheet(key);
    if (frozen === undefined) throw new RangeError('a ranking sheet keeps its header in sight');
    // The part that scrolls begins with the row of all units, where there is one.
    this.first = frozen.rows;
  }

  /** The cell of a unit, or of the row of all units, in the column of a kind. */
  cell(kind: BoardColumn['kind'], unit: SourcedUnit): string | undefined {
    return this.at(
      this.columns.findIndex((column) => column.kind === kind),
      unit,
    );
  }

  /**
   * The same where the board surely shows it.
   * @throws RangeError where it does not
   */
  shownCell(kind: BoardColumn['kind'], unit: SourcedUnit): string {
    const cell = this.cell(kind, unit);
    if (cell === undefined) throw new RangeError(`no ${kind} of ${unit.name} on ${this.sheet}`);
    return cell;
  }

  /** The cell of a unit in the column of one of the board's indicators. */
  indicatorCell(index: number, unit: SourcedUnit): string | undefined {
    return this.at(this.indicatorColumn(index), unit);
  }

  /** All units' cells in the column of a kind. */
  range(kind: BoardColumn['kind']): string | undefined {
    return this.rangeAt(this.columns.findIndex((column) => column.kind === kind));
  }

  /** All units' cells in the column of one of the board's indicators. */
  indicatorRange(index: number): string | undefined {
    return this.rangeAt(this.indicatorColumn(index));
  }

  private indicatorColumn(index: number): number {
    return this.columns.findIndex((column) => column.kind === 'indicator' && column.index === index);
  }

  private get firstUnit(): number {
    return this.first + (this.board.aggregate === undefined ? 0 : 1);
  }

  private at(column: number, unit: SourcedUnit): string | undefined {
    const index = unit === this.board.aggregate ? -1 : this.board.units.indexOf(unit);
    if (column < 0 || (index < 0 && unit !== this.board.aggregate)) return undefined;
    return `${this.sheet}!${absoluteAddress(this.firstUnit + index, column)}`;
  }

  private rangeAt(column: number): string | undefined {
    if (column < 0) return undefined;
    const last = this.firstUnit + this.board.units.length - 1;
    return `${this.sheet}!${absoluteAreaAddress(area(this.firstUnit, column, last, column))}`;
  }
}
