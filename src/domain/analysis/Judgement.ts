import type { Finding } from '../findings/Finding';
import type { TableRelation } from '../findings/relations/Relation';
import type { PreviousPeriod } from '../history/previousPeriod';
import type { TargetResult } from '../scores/Board';
import type { CompletedTable } from '../scores/blanks/completions';
import type { SourcedBoard } from '../scores/ScoreModel';

/** The judgement of a reading: scores, targets, contradictions. */
export interface Judgement {
  /** The tables with what could be filled in, in their order. */
  readonly completed: readonly CompletedTable[];
  /** The period compared with, and those that could not be. */
  readonly past: PreviousPeriod;
  readonly boards: readonly SourcedBoard[];
  readonly targets: readonly TargetResult[];
  readonly relations: readonly TableRelation[];
  readonly findings: readonly Finding[];
}
