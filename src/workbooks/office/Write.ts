import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import type { Loss } from '../Loss';
import type { WriteOptions } from '../WorkbookPort';
import type { Dependant } from './dependants';
import type { Inspection } from './inspect';
import type { SeenSheet } from './renewal/SeenSheet';
import type { TemporaryNames } from './temporaryNames';

/** One write: what is to come of it, what it found, and the names it gives meanwhile. */
export interface Write {
  plans: readonly SheetPlan[];
  readonly options: WriteOptions;
  readonly seen: readonly SeenSheet[];
  /** Without the copies that turned out to be impossible. */
  inspection: Inspection;
  names: TemporaryNames;
  /** The person's formulas over own sheets that are replaced; found while building unless they are known already. */
  dependants: readonly Dependant[] | undefined;
  /** Who writes: pane and ribbon are told apart by it. */
  readonly runtime: string;
  /** The ids of the new sheets, once all stand under their temporary names. */
  built: ReadonlySet<string> | undefined;
  /** Whether new sheets get while they are built what they are right without; else afterwards. */
  hasNiceties: boolean;
  /** The plan whose sheet was made last before Excel refused. */
  last: SheetPlan | undefined;
  /** Copies of sheets that a password protects. */
  dropped: readonly SheetPlan[];
  /** The names of the sheets that stood when all was done. */
  standing: readonly string[];
  /** Those of the new sheets whose cells do not hold what was written. */
  unlike: readonly SheetPlan[];
  /** Losses although the write went: old sheets that Excel keeps, a paper size that it refused. */
  refused: readonly Loss[];
  /** Whether what was written is read back, for the next write to be compared with. */
  isReadBack: boolean;
}
