/** One paragraph of a report. */
export interface NarrativeParagraph {
  /** Its subject: `overview`, `changes` … */
  readonly topic: NarrativeTopic;
  readonly heading: string;
  /** Whether each sentence stands on a line of its own. */
  readonly layout: 'prose' | 'list';
  readonly sentences: readonly string[];
}

export type NarrativeTopic = 'overview' | 'changes' | 'reminders' | 'targets' | 'nextGrade';

/** The words that a report needs beside its tables (nhận xét). Plain text; a unit's name stands in it as it is. */
export interface Narrative {
  readonly title: string;
  /** The period, where it is known. */
  readonly period: string | null;
  readonly paragraphs: readonly NarrativeParagraph[];
}
