import { presetSettings } from '../../../../src/domain/settings/presetSettings';
import { columnEvidence } from '../../../../src/domain/tables/columnEvidence';
import { headerMeaning } from '../../../../src/domain/tables/evidence/headerMeaning';
import { indexCandidates } from '../../../../src/domain/tables/itemNames';
import type { ColumnCell } from '../../../../src/domain/tables/readColumns';
import { readNumber } from '../../../../src/domain/numbers/parseNumber';
import { proposalsFor, type WholeOf } from '../../../../src/domain/tables/understanding/propose';
import type { ColumnDraft } from '../../../../src/domain/tables/understanding/Proposal';
import { Vocabulary } from '../../../../src/domain/vocabulary/Vocabulary';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';

const VOCABULARY = new Vocabulary([]);
const [{ names: NAMES }] = indexCandidates(presetSettings);

/** A column's cells as they are read with a decimal comma. */
export function cellsOf(values: readonly CellValue[]): readonly ColumnCell[] {
  return values.map((value) => {
    const reading = readNumber(value, undefined, ',');
    if (reading.kind === 'missing') return null;
    return typeof value === 'number' ? value : reading;
  });
}

/** A column by its headers, top down and apart by `›`, and its cells. */
export function draftOf(
  header: string,
  values: readonly CellValue[] = [],
  beside: Partial<ColumnDraft> = {},
): ColumnDraft {
  const path = header.split(' › ');
  return {
    header,
    parent: path.slice(0, -1).join(' › '),
    meaning: headerMeaning(path, NAMES, VOCABULARY),
    evidence: columnEvidence(cellsOf(values), presetSettings),
    ...beside,
  };
}

/** Of a column to which no other is related. */
export const ALONE: WholeOf = {
  sum: false,
  mean: false,
  share: false,
  shared: false,
  planned: false,
  base: false,
  reached: false,
  term: false,
  ranked: false,
};

export interface Around {
  readonly place?: number;
  readonly itemMax?: number;
  readonly stated?: number;
  readonly isWhole?: boolean;
  readonly isMean?: boolean;
}

/** What a column may be, best first, with how much speaks for it; what more speaks against than for stands behind a stroke. */
export function proposed(
  draft: ColumnDraft,
  { place = 2, itemMax, stated, isWhole = false, isMean = false }: Around = {},
): string {
  const proposals = proposalsFor(draft, place, { item: itemMax, stated }, { ...ALONE, sum: isWhole, mean: isMean });
  for (const { reasons } of proposals)
    for (const { kind } of reasons) expect(['words', 'values', 'statement', 'structure']).toContain(kind);
  const said = (those: typeof proposals): string =>
    those.map(({ role, score }) => `${role} ${Number(score.toFixed(1))}`).join(', ');
  const [speaking, against] = [proposals.filter(({ score }) => score > 0), proposals.filter(({ score }) => score < 0)];
  return against.length === 0 ? said(speaking) : `${said(speaking)} | ${said(against)}`;
}
