/** A column of a printed table: its head says how wide it is. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

/** Milliseconds, with a digit after the point where there are few. */
export function ms(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

/** How many times as much. */
export function times(value: number): string {
  return value.toFixed(2);
}

/** Prints heads at once and gives what prints a row below them. */
export function printTable<Row>(columns: readonly Column<Row>[]): (row: Row) => void {
  const line = (cells: readonly string[]): void => {
    console.log(cells.map((cell, index) => cell.padStart(columns[index]?.head.length ?? 0)).join(' │ '));
  };
  line(columns.map(({ head }) => head));
  return (row) => {
    line(columns.map(({ cell }) => cell(row)));
  };
}
