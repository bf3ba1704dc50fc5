import type { Block, PlannedCell, SheetPlan, StyledArea } from '../domain/sheets/plan/SheetPlan';

/** Cells that cross from one thread to the other at once: few enough to be unpacked within a frame. */
const CELLS = 4_000;

/** The plans without their bulk: every block there, but empty, and no looks. */
export type PlanHead = Omit<SheetPlan, 'blocks' | 'styles'> & {
  readonly blocks: readonly Pick<Block, 'top' | 'left'>[];
};

/** A part of what the heads lack. */
export type PlanPiece =
  | { readonly plan: number; readonly block: number; readonly rows: Block['rows'] }
  | { readonly plan: number; readonly styles: readonly StyledArea[] };

export function planHead({ blocks, styles: _styles, ...head }: SheetPlan): PlanHead {
  return { ...head, blocks: blocks.map(({ top, left }) => ({ top, left })) };
}

/** All that the heads lack, in order. */
export function* planPieces(plans: readonly SheetPlan[]): Generator<PlanPiece, void> {
  for (const [plan, { blocks, styles }] of plans.entries()) {
    for (const [block, { rows }] of blocks.entries()) {
      const step = Math.max(1, Math.floor(CELLS / Math.max(1, rows[0]?.length ?? 1)));
      for (let from = 0; from < rows.length; from += step) yield { plan, block, rows: rows.slice(from, from + step) };
    }
    for (let from = 0; from < styles.length; from += CELLS) yield { plan, styles: styles.slice(from, from + CELLS) };
  }
}

/** Puts plans together again as their pieces come in. */
export class PlanAssembly {
  private readonly rows: (readonly PlannedCell[])[][][];
  private readonly styles: StyledArea[][];

  constructor(private readonly heads: readonly PlanHead[]) {
    this.rows = heads.map(({ blocks }) => blocks.map(() => []));
    this.styles = heads.map(() => []);
  }

  add(piece: PlanPiece): void {
    if ('styles' in piece) this.styles[piece.plan]?.push(...piece.styles);
    else this.rows[piece.plan]?.[piece.block]?.push(...piece.rows);
  }

  plans(): readonly SheetPlan[] {
    return this.heads.map((head, plan) => ({
      ...head,
      blocks: head.blocks.map((block, at) => ({ ...block, rows: this.rows[plan]?.[at] ?? [] })),
      styles: this.styles[plan] ?? [],
    }));
  }
}
