import type { Narrative } from '../narrative/Narrative';
import type { Board } from '../scores/Board';
import type { Settings } from '../settings/Settings';
import type { SheetPlan } from '../sheets/plan/SheetPlan';
import type { Table } from '../tables/Table';
import type { Period } from '../vocabulary/periods';
import type { Workbook } from '../workbook/Workbook';
import type { ReportKind } from './Report';

/** What a document is made from: the workbook as it was read and what was worked out of it. */
export interface ReportSource {
  /** Read with its emphasis, so that the tables keep theirs. */
  readonly workbook: Workbook;
  readonly analysis: ReportedAnalysis;
}

/** The parts of an analysis that go into a document; what it found wrong does not. */
export interface ReportedAnalysis {
  readonly settings: Settings;
  readonly period: Period | null;
  readonly tables: readonly Table[];
  readonly boards: readonly Board[];
  readonly narrative: Narrative;
  readonly plans: readonly SheetPlan[];
}

/** What a person wants of it. */
export interface ReportRequest {
  readonly kind: ReportKind;
  /** The names of the sheets that are attached; without them the kind's own choice. */
  readonly appendices?: readonly string[];
}
