/** One paragraph of a report. */
export interface NarrativeParagraph {
  /** Its subject: `overview`, `changes` … */
  readonly topic: NarrativeTopic;
  readonly heading: string;
  /** Whether each sentence stands on a line of its own. */
  readonly layout: 'prose' | 'list';
  readonly sentences: readonly string[];
  readonly references?: readonly NarrativeReference[];
  /** Lists of their own below the sentences, each under what it is about: a roster. */
  readonly groups?: readonly NarrativeGroup[];
  /** Stands above the sentences. */
  readonly table?: NarrativeTable;
  /** The title of the board that it is about, where it is about one. */
  readonly board?: string;
}

export interface NarrativeGroup {
  /** With its letter: `a) Xã, phường, thị trấn`. */
  readonly title: string;
  readonly sentences: readonly string[];
  readonly references?: readonly NarrativeReference[];
}

/** A sentence that leaves names to the tables, and what is said where those are not at hand; empty for nothing. */
export interface NarrativeReference {
  /** As it stands among the sentences: for those who have all tables attached. */
  readonly sentence: string;
  readonly columns: readonly ReferredColumn[];
  /** For those who have the tables before them, none of them attached. */
  readonly inText: string;
  /** For those who have no such table: it names all. */
  readonly alone: string;
}

/** Where a column stands that a sentence relies on; either will do. */
export interface ReferredColumn {
  /** The name of the source sheet, where one has it. */
  readonly sheet?: string;
  /** Of which board's ranking it is a column, from 1. */
  readonly ranking?: number;
}

/** A small table among the paragraphs; every row has a cell for each header. */
export interface NarrativeTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type NarrativeTopic =
  'overview' | 'changes' | 'reminders' | 'handled' | 'overdue' | 'targets' | 'nextGrade' | 'proposals';

/** What something is about, as it stands in a sentence. */
export interface Subject {
  /** `Bộ chỉ số …`, `các chỉ tiêu được giao`, `tình hình giải quyết thủ tục hành chính`. */
  readonly name: string;
  /** Whether it says of itself that it is results, which those of an index and of targets do not. */
  readonly isResult: boolean;
}

/** What a ranking is of. */
export interface RankingSubject {
  readonly about: Subject;
  /** Its units: `Xã, phường, thị trấn`. */
  readonly roster: string;
  /** The title of its board. */
  readonly board: string;
  /** The period, where it is known. */
  readonly period: string | null;
}

/** The words that a report needs beside its tables (nhận xét). Plain text; a unit's name stands in it as it is. */
export interface Narrative {
  readonly title: string;
  /** The index that units are scored by, or what there is instead. */
  readonly subject: Subject;
  /** The period, where it is known. */
  readonly period: string | null;
  /** In the order of the sheets with rankings. */
  readonly rankings: readonly RankingSubject[];
  readonly paragraphs: readonly NarrativeParagraph[];
}
