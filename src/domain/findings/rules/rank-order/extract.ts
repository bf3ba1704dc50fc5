import { figuresByUnit } from '../../../indicators/extracts';
import { compositeColumn } from '../../../tables/columns';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import type { Table } from '../../../tables/Table';
import { unitName } from '../../../vocabulary/unitName';
import type { CheckContext } from '../../CheckContext';
import { figureAt, type Place } from '../../figures';
import type { Observation } from '../../Observation';
import { wrongRank } from './ranks';
import type { RankOrder } from './sentences';

/** Ranks of an extract, where they are not the order of its own rows, that are not those of the whole either. */
export function wrongInExtract(context: CheckContext, table: Table, whole: Table): readonly Observation<RankOrder>[] {
  return wrongAmong(context, table, figuresByUnit(whole, 'composite'), figuresByUnit(whole, 'rank'));
}

/** Ranks of one part of a list that are not those among the units of all its parts. */
export function wrongInPart(
  context: CheckContext,
  table: Table,
  parts: readonly Table[],
): readonly Observation<RankOrder>[] {
  const composites = new Map(parts.flatMap((part) => [...figuresByUnit(part, 'composite')]));
  return wrongAmong(context, table, composites, new Map());
}

/** @param printed ranks that are as good as those of the composites, by the units */
function wrongAmong(
  context: CheckContext,
  table: Table,
  composites: ReadonlyMap<string, number>,
  printed: ReadonlyMap<string, number>,
): readonly Observation<RankOrder>[] {
  const [rank, score] = [compositeColumn(table, 'rank'), compositeColumn(table, 'composite')];
  if (rank === undefined || score === undefined) return [];
  return rowsOfKind(table, 'unit').flatMap((row) => {
    const unit = unitName(rowAt(table, row).name).key;
    const [own, composite] = [figureAt({ table, row, column: rank }), composites.get(unit)];
    if (own === null || composite === undefined) return [];
    const above = [...composites.values()].filter((each) => each > composite);
    const equal = [...composites.values()].filter((each) => each === composite).length;
    // Which rule for ties the office has is not asked here: 1-2-2-4, 1-2-2-3 and one after the other are all right.
    const isInOrder = own > above.length && own <= above.length + Math.max(1, equal);
    if (isInOrder || own === new Set(above).size + 1 || own === printed.get(unit)) return [];
    const place: Place = { table, row, column: rank };
    return [wrongRank(context, place, { table, row, column: score }, above.length + 1)];
  });
}
