import { z } from 'zod';
import { readNumber } from '../numbers/parseNumber';
import { plainText } from '../text/letters';
import type { CellValue } from '../workbook/Workbook';
import { type Entry, type SectionKey, textIn } from './sections';

/** An entry that cannot be taken; the last good value stands. */
export interface BadSetting {
  readonly section: SectionKey;
  readonly row: number;
  readonly column: number;
  /** The first cell of its row, by which it is found again when the sheet is written anew. */
  readonly code: string;
  /** All that stands in its row. */
  readonly cells: readonly CellValue[];
  readonly found: string;
  readonly problem: 'number' | 'order' | 'grade' | 'language' | 'choice' | 'name' | 'code' | 'sum';
}

/** Reads the entries of a settings sheet and keeps what is wrong with them. */
export class EntryReader {
  readonly problems: BadSetting[] = [];

  figure(section: SectionKey, entry: Entry, column: number, schema: z.ZodType<number>): number | undefined {
    // Where somebody types 80%, Excel stores 0.8 and says in the format that it is a percentage.
    const reading = readNumber(entry.cells[column] ?? null, entry.numberFormats[column], ',');
    const parsed = schema.safeParse(reading.kind === 'number' ? reading.value : undefined);
    if (parsed.success) return parsed.data;
    this.report(section, entry, column, 'number');
    return undefined;
  }

  /** A choice by its code, or by its words in any of the languages. */
  choice<T extends string>(
    section: SectionKey,
    entry: Entry,
    column: number,
    words: readonly Readonly<Record<T, string>>[],
    problem: BadSetting['problem'] = 'choice',
  ): T | undefined {
    const text = textIn(entry.cells[column]);
    const codes = words.flatMap((each) => Object.entries<string>(each));
    const code = codes.find(([key, word]) => key === text || plainText(word) === plainText(text))?.[0];
    const parsed = z.enum(codes.map(([key]) => key) as [T, ...T[]]).safeParse(code);
    if (parsed.success) return parsed.data;
    this.report(section, entry, column, problem);
    return undefined;
  }

  report(
    section: SectionKey,
    { row, cells }: Entry,
    column: number,
    problem: BadSetting['problem'],
    found = textIn(cells[column]),
  ): void {
    this.problems.push({ section, row, column, code: textIn(cells[0]), cells, found, problem });
  }
}
