import type { SheetPlan } from '../../plan/SheetPlan';

/** New rows of a copy, as they are written and look. */
export type AddedRows = Pick<SheetPlan, 'blocks' | 'styles' | 'merges' | 'rowHeights'>;
