import type { z } from 'zod';
import { isDateFormat, isoDate } from '../../numbers/dates';
import { readNumber } from '../../numbers/parseNumber';
import type { SettingProblem } from '../../settings/SettingFault';
import { nearestOf } from '../../text/nearest';
import { plainText } from '../../text/letters';
import type { CellValue } from '../../workbook/Workbook';
import type { ColumnId, SectionKey } from './columns';
import { cellIn, cellsInOrder, type Entry, textAt } from './SettingsSections';

/** An entry that cannot be taken; the last good value stands. */
export interface BadSetting {
  readonly section: SectionKey;
  /** The index that its table is about. */
  readonly index?: string;
  readonly row: number;
  readonly column: number;
  /** Which column that is. */
  readonly field: ColumnId;
  /** The id of its row, by which it is found again when the sheet is written anew. */
  readonly id: string;
  /** All that stands in its row, in our order of columns. */
  readonly cells: readonly CellValue[];
  readonly found: string;
  readonly problem: SettingProblem;
  /** The right word that it is nearest to. */
  readonly nearest?: string;
}

/** A value that may be chosen in a cell, with the words for it. */
export interface Choice<T> {
  readonly value: T;
  readonly words: readonly string[];
  /** How sheets of before named it; a sheet in which it stands is written anew. */
  readonly former?: string;
}

/** Reads the entries of a settings sheet and keeps what is wrong with them. */
export class EntryReader {
  readonly problems: BadSetting[] = [];
  /** The id of each row of the sheet: an item's key, a policy, a header. */
  readonly ids = new Map<number, string>();
  /** Whether the sheet names anything as sheets of before did. */
  isFormer = false;

  figure(entry: Entry, column: ColumnId, schema: z.ZodType<number>): number | undefined {
    // Where somebody types 80%, Excel stores 0.8 and says in the format that it is a percentage.
    const at = entry.section.places.get(column);
    const format = at === undefined ? undefined : entry.numberFormats[at];
    const reading = readNumber(cellIn(entry, column) ?? null, format, ',');
    const parsed = schema.safeParse(reading.kind === 'number' ? reading.value : undefined);
    if (parsed.success) return parsed.data;
    this.report(entry, column, 'number');
    return undefined;
  }

  /** What a person reads in a cell: of a date, which Excel keeps as a number, its day. */
  text(entry: Entry, column: ColumnId): string {
    const [value, at] = [cellIn(entry, column), entry.section.places.get(column)];
    const format = at === undefined ? undefined : entry.numberFormats[at];
    return typeof value === 'number' && format !== undefined && isDateFormat(format)
      ? isoDate(value)
      : textAt(entry, column);
  }

  /** One of some values by its words, in any of the languages, or by the name it had before. */
  choice<T>(entry: Entry, column: ColumnId, choices: readonly Choice<T>[], problem: SettingProblem): T | undefined {
    const text = textAt(entry, column);
    const found = this.find(text, choices);
    if (found !== undefined) return found;
    const nearest = nearestOf(
      text,
      choices.flatMap(({ words }) => words),
    );
    this.report(entry, column, problem, { nearest });
    return undefined;
  }

  /** The same without a report where it is none of them. */
  find<T>(text: string, choices: readonly Choice<T>[]): T | undefined {
    const plain = plainText(text);
    const named =
      plain === '' ? undefined : choices.find(({ words }) => words.some((word) => plainText(word) === plain));
    if (named !== undefined) return named.value;
    const former = text === '' ? undefined : choices.find((choice) => choice.former === text);
    if (former !== undefined) this.isFormer = true;
    return former?.value;
  }

  /** Says what a row is about. */
  identify(entry: Entry, id: string): void {
    this.ids.set(entry.row, id);
  }

  report(
    entry: Entry,
    column: ColumnId,
    problem: SettingProblem,
    { found = textAt(entry, column), nearest }: { readonly found?: string; readonly nearest?: string | undefined } = {},
  ): void {
    const { section, row } = entry;
    this.problems.push({
      section: section.key,
      ...(section.index === undefined ? {} : { index: section.index }),
      row,
      // A table without the column is told of at its row's first cell.
      column: section.places.get(column) ?? Math.min(...section.places.values()),
      field: column,
      id: this.ids.get(row) ?? textAt(entry, [...section.places.keys()][0] ?? column),
      cells: cellsInOrder(entry),
      found,
      problem,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
}
