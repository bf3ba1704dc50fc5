import { targetColumns } from '../scores/targetResults';
import { rowsOfKind } from '../tables/rows';
import { foldText } from '../text/letters';
import type { CheckContext, RawFinding } from './CheckContext';
import { agree, contradiction } from './contradiction';
import type { Place } from './figures';

/** Shorter texts (`Cấp xã`) are parts of different targets. */
const TELLING_LENGTH = 16;

/** The same target in two tables with two results. */
export function agreeingTargets(context: CheckContext): readonly RawFinding[] {
  const first = new Map<string, Place>();
  return context.tables.flatMap((table) => {
    const columns = table.kind === 'targets' ? targetColumns(table) : undefined;
    if (columns === undefined) return [];
    const texts = rowsOfKind(table, 'unit').map((row) => ({ row, text: comparable(table.rows[row]?.name ?? '') }));
    const counts = new Map<string, number>();
    for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return texts.flatMap(({ row, text }): RawFinding[] => {
      if (text.length < TELLING_LENGTH || (counts.get(text) ?? 0) > 1) return [];
      const place = { table, row, column: columns.result };
      const known = first.get(text);
      if (known === undefined) first.set(text, place);
      if (known === undefined || agree(known, place) !== false) return [];
      return [contradiction(context, known, place, table.rows[row]?.name ?? '')];
    });
  });
}

function comparable(text: string): string {
  return foldText(text)
    .replace(/[.,;:]+$/g, '')
    .replace(/\s*([,;:()])\s*/g, '$1 ')
    .trim();
}
