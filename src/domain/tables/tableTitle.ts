import {
  documentPartIn,
  isHeadingLine,
  isOfficeLine,
  withoutAttachment,
  withoutOrdinal,
  withoutOwnNumber,
} from '../vocabulary/documentParts';
import { saysNote } from '../vocabulary/rowMarks';
import { isPeriodAlone } from '../vocabulary/periods';
import type { Table } from './Table';

type Titled = Pick<Table, 'titles'>;

/** What a table calls itself: the first text above it that is more than a period, and no note. */
export function tableTitle(table: Titled): string | undefined {
  return titleTexts(table).find(isTitle);
}

/** Whether a text above a table calls it something. */
export function isTitle(text: string): boolean {
  return !isPeriodAlone(text) && !saysNote(text);
}

/** What a sentence calls a table: its title without a number among others, or the name of its sheet where it has none. */
export function tableName(table: Pick<Table, 'titles' | 'sheet'>): string {
  return withoutOrdinal(tableTitle(table) ?? table.sheet);
}

/**
 * The texts above a table, top down, without what a document has once for all its tables: the heading of the office, the number
 * of the appendix, `(Kèm theo …)`.
 */
export function titleTexts(table: Titled): readonly string[] {
  return belowHeading(table).flatMap((text) => {
    const lines = text.split('\n').flatMap((line) => {
      const own = withoutOwnNumber(withoutAttachment(line));
      return own === '' || documentPartIn(own) !== undefined ? [] : [own];
    });
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
}

/**
 * The texts below the heading of the office: it goes from the top down to the national heading, and on over number and symbol,
 * place and date, rules and names of offices, each with what stands beside it. Where nothing else is above the table, an office's
 * name is its title.
 */
function belowHeading({ titles }: Titled): readonly string[] {
  const rows = [...new Set(titles.map(({ row }) => row))].map((row) =>
    titles.filter((title) => title.row === row).map(({ text }) => text),
  );
  let end = rows.findLastIndex((row) => row.some((text) => documentPartIn(text) === 'heading')) + 1;
  const isNational = end > 0;
  while (rows[end]?.some(isHeadingLine) === true || rows[end]?.every(isOfficeLine) === true) end += 1;
  const below = rows.slice(end).flat();
  return below.some((text) => !isPeriodAlone(text)) || isNational ? below : titles.map(({ text }) => text);
}
