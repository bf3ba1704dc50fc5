import { describeArranging } from './contract/arranging';
import { describeCopying } from './contract/copying';
import { describeFitting } from './contract/fitting';
import type { Lack, Opener } from './contract/OpenWorkbook';
import { describeReading } from './contract/reading';
import { describeRewriting } from './contract/rewriting';
import { describeWriting } from './contract/writing';

export type { Lack, Opener, OpenWorkbook } from './contract/OpenWorkbook';
export type { CellSnapshot, ChartSnapshot, RangeSnapshot, SheetSnapshot } from './contract/SheetSnapshot';

/** What every adapter must do, said once: run it from each adapter's own tests. */
export function describeWorkbookPort(name: string, open: Opener, lacks: readonly Lack[] = []): void {
  describe(name, () => {
    describeReading(open);
    describeWriting(open, lacks);
    describeCopying(open);
    describeArranging(open);
    describeFitting(open);
    describeRewriting(open);
  });
}
