import { HyperFormula } from 'hyperformula';
import { isFormulaCell, type SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { CopiedRows } from '../../../src/domain/sheets/plan/CopiedRows';
import { resolveFormula } from '../../../src/domain/sheets/plan/resolveFormula';
import { withArrays } from './withArrays';
import { cellAddress } from '../../../src/domain/workbook/a1';
import { isCellError, type Workbook } from '../../../src/domain/workbook/Workbook';

export interface RecomputedCell {
  readonly at: string;
  readonly formula: string;
  /** The engine's value, written beside the formula. */
  readonly planned: string | number | boolean | null;
  /** What an independent spreadsheet engine makes of the formula. */
  readonly recomputed: unknown;
}

type Content = string | number | boolean | null;

/** Lets HyperFormula work out every formula of the plans over the workbook they are for. */
export function recompute(workbook: Workbook, plans: readonly SheetPlan[]): readonly RecomputedCell[] {
  const sources = Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      sheet.rows.map((row) =>
        row.map((value): Content => (value !== null && isCellError(value) ? null : literal(value))),
      ),
    ]),
  );
  const nameOf = (key: string): string => {
    const own =
      plans.find((plan) => plan.key === key)?.name ?? workbook.sheets.find((sheet) => sheet.ownKey === key)?.name;
    if (own === undefined) throw new Error(`a formula names the sheet ${key}, which is not there`);
    return own;
  };
  const planned = Object.fromEntries(
    plans.map((plan) => [plan.name, contentsOf(plan, sources[plan.copyOf ?? ''] ?? [], nameOf)]),
  );
  return computed({ ...sources, ...planned }, (engine) => formulasIn(plans, engine));
}

function formulasIn(plans: readonly SheetPlan[], engine: HyperFormula): readonly RecomputedCell[] {
  return plans.flatMap((plan) => {
    const sheet = engine.getSheetId(plan.name);
    return plan.blocks.flatMap((block) =>
      block.rows.flatMap((row, down) =>
        row.flatMap((cell, right): RecomputedCell[] => {
          if (!isFormulaCell(cell) || sheet === undefined) return [];
          const [r, c] = [block.top + down, block.left + right];
          const recomputed = engine.getCellValue({ sheet, row: r, col: c });
          return [{ at: `${plan.name}!${cellAddress(r, c)}`, formula: cell.formula, planned: cell.value, recomputed }];
        }),
      ),
    );
  });
}

let shared: HyperFormula | undefined;

/**
 * What is to be known of sheets that are worked out. One engine takes them all in turn: making one takes longer than many a workbook,
 * since it begins with the grammar of formulas.
 */
function computed<Known>(sheets: Readonly<Record<string, Content[][]>>, known: (engine: HyperFormula) => Known): Known {
  const engine = (shared ??= HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    useArrayArithmetic: false,
    smartRounding: false,
    undoLimit: 0,
  }));
  const ids = Object.keys(sheets).map((name) => engine.getSheetId(engine.addSheet(name)) ?? -1);
  try {
    engine.batch(() => Object.values(sheets).forEach((content, at) => engine.setSheetContent(ids[at] ?? -1, content)));
    return known(engine);
  } finally {
    for (const id of ids) engine.removeSheet(id);
  }
}

/** Texts get the apostrophe that keeps a spreadsheet from reading them as anything else. */
function literal(value: Content): Content {
  return typeof value === 'string' ? `'${value}` : value;
}

function contentsOf(
  plan: SheetPlan,
  source: readonly (readonly Content[])[],
  nameOf: (key: string) => string,
): Content[][] {
  const copied = plan.arrangement === undefined ? source : new CopiedRows(plan.arrangement).arranged(source);
  const rows = copied.map((row) => [...row]);
  for (const block of plan.blocks) {
    block.rows.forEach((cells, down) => {
      const row = (rows[block.top + down] ??= []);
      cells.forEach((cell, right) => {
        if (cell !== null)
          row[block.left + right] = isFormulaCell(cell)
            ? `=${withArrays(resolveFormula(cell.formula, nameOf))}`
            : literal(cell);
      });
    });
  }
  return Array.from({ length: rows.length }, (_, row) => Array.from(rows[row] ?? [], (cell) => cell ?? null));
}

/** Whether two values are one as far as a double can tell. */
export function agrees({ planned, recomputed }: RecomputedCell): boolean {
  if (typeof planned === 'number')
    return typeof recomputed === 'number' && Math.abs(planned - recomputed) <= 1e-9 * Math.max(1, Math.abs(planned));
  return (planned ?? '') === (recomputed ?? '');
}
