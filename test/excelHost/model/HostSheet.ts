import type { Area } from '../../../src/domain/workbook/Workbook';
import { blankCell, type HostCell } from './HostCell';
import type {
  HostArray,
  HostChart,
  HostConditionalFormat,
  HostFilter,
  HostName,
  HostPage,
  HostTable,
  HostValidation,
} from './HostParts';

const columnsOfASheet = 16_384;

/** One worksheet in memory. Plain fields are open to the objects that speak for the sheet. */
export class HostSheet {
  tabColor = '';
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protection: { readonly on: boolean; readonly password?: string } = { on: false };
  /** In characters, by column. */
  readonly columnWidths = new Map<number, number>();
  /** In points, by row. */
  readonly rowHeights = new Map<number, number>();
  merges: Area[] = [];
  /** First has precedence. */
  conditionalFormats: HostConditionalFormat[] = [];
  validations: HostValidation[] = [];
  charts: HostChart[] = [];
  autoFilter: HostFilter | undefined;
  tables: HostTable[] = [];
  arrays: HostArray[] = [];
  /** By their names. */
  slicers: string[] = [];
  /** Names that only this sheet knows. */
  names: HostName[] = [];
  /** Rows that a person has hidden, without those that a filter hides. */
  readonly hiddenRows = new Set<number>();
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: HostPage = { orientation: 'Portrait', paperSize: 'Letter', zoom: { scale: 100 }, footer: '' };
  private readonly cells = new Map<number, HostCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell {
    return this.cells.get(row * columnsOfASheet + column) ?? blankCell;
  }

  change(row: number, column: number, change: (cell: HostCell) => HostCell): void {
    this.cells.set(row * columnsOfASheet + column, change(this.cell(row, column)));
  }

  /** Every cell that was ever touched, row by row. */
  touched(): readonly { readonly row: number; readonly column: number; readonly cell: HostCell }[] {
    return [...this.cells]
      .sort(([first], [second]) => first - second)
      .map(([key, cell]) => ({ row: Math.floor(key / columnsOfASheet), column: key % columnsOfASheet, cell }));
  }

  isHidden(row: number): boolean {
    return this.hiddenRows.has(row) || [this.autoFilter, ...this.tables].some((filter) => filter?.hidden.has(row));
  }

  /** The smallest area that holds all values, or all values and looks; `undefined` on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const used = this.touched().filter(
      ({ cell }) => cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.look !== blankCell.look),
    );
    if (used.length === 0) return undefined;
    const columns = used.map(({ column }) => column);
    return {
      top: used[0]?.row ?? 0,
      left: columns.reduce((least, column) => Math.min(least, column)),
      bottom: used.at(-1)?.row ?? 0,
      right: columns.reduce((most, column) => Math.max(most, column)),
    };
  }

  /**
   * A copy as `Worksheet.copy` makes it: cells, looks, merges, sizes, rules, charts, print set-up and protection, and
   * filters, list objects and slicers (OfficeDev/office-js 224, 2875).
   */
  copy(id: string, name: string): HostSheet {
    const copy = this.twin(id, name);
    copy.tables = this.tables.map((table) => ({ ...table, id: `${table.id}-${id}`, name: `${table.name}_1` }));
    copy.slicers = this.slicers.map((slicer) => `${slicer} 1`);
    return copy;
  }

  /** The same sheet once more, in another workbook. */
  clone(): HostSheet {
    return this.twin(this.id, this.name);
  }

  private twin(id: string, name: string): HostSheet {
    const copy = new HostSheet(id, name);
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    for (const [column, width] of this.columnWidths) copy.columnWidths.set(column, width);
    for (const [row, height] of this.rowHeights) copy.rowHeights.set(row, height);
    copy.tabColor = this.tabColor;
    copy.visibility = this.visibility;
    copy.protection = this.protection;
    copy.merges = [...this.merges];
    copy.conditionalFormats = this.conditionalFormats.map((format) => ({ ...format }));
    copy.validations = [...this.validations];
    copy.charts = this.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) }));
    copy.frozen = this.frozen;
    copy.page = this.page;
    copy.names = this.names.map((each) => ({ ...each }));
    copy.autoFilter = this.autoFilter;
    copy.tables = this.tables.map((table) => ({ ...table }));
    copy.arrays = [...this.arrays];
    copy.slicers = [...this.slicers];
    for (const row of this.hiddenRows) copy.hiddenRows.add(row);
    return copy;
  }
}
