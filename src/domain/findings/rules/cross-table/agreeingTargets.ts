import { targetColumns } from '../../../scores/targetResults';
import { rowAt, rowsOfKind } from '../../../tables/rows';
import { foldText } from '../../../text/letters';
import type { CheckContext } from '../../CheckContext';
import type { Observation } from '../../Observation';
import type { CrossTable } from './sentences';
import { agree, contradiction } from './contradiction';
import type { Place } from '../../figures';

/** Shorter texts (`Cấp xã`) are parts of different targets. */
const TELLING_LENGTH = 16;

/** The same target in two tables with two results. */
export function agreeingTargets(context: CheckContext): readonly Observation<CrossTable>[] {
  const first = new Map<string, Place>();
  return context.tables.flatMap((table) => {
    const columns = table.kind === 'targets' ? targetColumns(table) : undefined;
    if (columns === undefined) return [];
    const texts = rowsOfKind(table, 'unit').map((row) => ({ row, text: comparable(rowAt(table, row).name) }));
    const counts = new Map<string, number>();
    for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return texts.flatMap(({ row, text }): Observation<CrossTable>[] => {
      if (text.length < TELLING_LENGTH || (counts.get(text) ?? 0) > 1) return [];
      const place = { table, row, column: columns.result };
      const known = first.get(text);
      if (known === undefined) first.set(text, place);
      if (known === undefined || agree(known, place) !== false) return [];
      return [contradiction(context, known, place, null)];
    });
  });
}

function comparable(text: string): string {
  return foldText(text)
    .replace(/(?<![.,;:])[.,;:]+$/g, '')
    .replace(/ ?([,;:()]) ?/g, '$1 ')
    .trim();
}
