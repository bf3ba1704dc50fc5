import { plainText } from '../text/letters';
import type { ColumnRole } from '../vocabulary/columnRoles';
import { entryAt } from '../workbook/entryAt';
import type { Grid } from './grid';
import type { Row } from './Table';
import type { TableDraft } from './tableDraft';
import type { ColumnDecision } from './understanding/ColumnDecision';

/** A column of words that puts the units into groups: `Cụm`, `Khối`, `Huyện cũ`. */
export interface Grouping {
  /** The place of the column in the table. */
  readonly column: number;
  /** What the group of each row is called, as its header and its cells say: `Cụm 1`, `Khối Kinh tế`. */
  readonly names: readonly (string | undefined)[];
}

/** What a column may have been taken for that says no more than that it has words. */
const VAGUE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['note', 'unknown', 'parentUnit']);

/** The columns whose words put all units into groups: merged over several, written above the first of them, or repeated. */
export function groupingsOf(
  { grid, found, rows, columns }: TableDraft,
  decisions: readonly ColumnDecision[],
): readonly Grouping[] {
  const name = decisions.findIndex(({ role }) => role === 'unit');
  return decisions.flatMap(({ role, reason }, column): Grouping[] => {
    const { evidence, meaning, header } = entryAt(columns, column);
    if (name < 0 || !VAGUE.has(role) || reason === 'chosen' || meaning.words.has('note')) return [];
    if (evidence.texts === 0 || evidence.texts < evidence.filled || evidence.grades + evidence.verdicts > 0) return [];
    const texts = groupTexts(grid, rows, found.left + column, column < name);
    return texts === undefined ? [] : [{ column, names: texts.map((text) => text && nameOf(text, header)) }];
  });
}

const CERTAIN = 0.95;

/** Beside the names of units nobody needs to say what a column of their groups is. */
export function withGroupings(
  decisions: readonly ColumnDecision[],
  groupings: readonly Grouping[],
): readonly ColumnDecision[] {
  const grouping = new Set(groupings.map(({ column }) => column));
  return decisions.map((each, column) =>
    grouping.has(column) && each.role !== 'parentUnit' && each.confidence < CERTAIN
      ? { ...each, role: 'note', confidence: CERTAIN, reason: 'values', alternatives: [] }
      : each,
  );
}

/**
 * The text that stands for each unit in a column; `undefined` where it does not group them all, by several to a group on the whole.
 * @param reachesDown whether a text stands for the blank cells below it as well, as left of the names it does
 */
function groupTexts(
  grid: Grid,
  rows: readonly Row[],
  column: number,
  reachesDown: boolean,
): readonly (string | undefined)[] | undefined {
  let above = '';
  const texts = rows.map(({ row, kind }) => {
    if (kind !== 'unit') return undefined;
    const merge = grid.mergeAt(row, column);
    const own = merge === undefined ? grid.textAt(row, column) : grid.textAt(merge.top, merge.left);
    if (own !== '' || !reachesDown) above = own;
    return above;
  });
  const units = texts.filter((text) => text !== undefined);
  const groups = new Set(units).size;
  return groups > 1 && groups * 2 <= units.length && !units.includes('') ? texts : undefined;
}

function nameOf(text: string, header: string): string {
  const head = header.slice(header.lastIndexOf('›') + 1).trim();
  return plainText(text).startsWith(plainText(head)) ? text : `${head} ${text}`;
}
