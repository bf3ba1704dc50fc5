import type { Language } from '../settings/Settings';

/** The kinds of documents that offices send their tables with: `BÁO CÁO`, a letter (công văn), `THÔNG BÁO` of appendices alone. */
export const REPORT_KINDS = ['report', 'letter', 'notice'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** A document ready for the signature, as data: its text, tables and charts in their order, as they are printed. */
export interface Report {
  readonly language: Language;
  /** The first section has the letterhead; its pages and all others are counted through. */
  readonly sections: readonly ReportSection[];
  readonly properties: ReportProperties;
}

/** What the document says of itself in its properties, not in print. */
export interface ReportProperties {
  readonly title: string;
  /** The period; empty where none is known. */
  readonly subject: string;
  /** The issuing office; empty where none is given. */
  readonly author: string;
  /** The sheets that it was made from, in a sentence. */
  readonly description: string;
  /** The day of signing as `YYYY-MM-DD`, where it is given in full. */
  readonly date?: string;
}

/** Pages of A4 of one orientation. */
export interface ReportSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = Letterhead | ReportParagraph | ReportTable | ReportChart | Closing;

/** A stretch of text of one look. A line feed in it is a new line. */
export interface ReportRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** A place that only a person can fill in; it is marked as such. */
  readonly open?: boolean;
}

/** The issuing office and the national heading, side by side (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I). */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly superior: string;
  readonly office: readonly ReportRun[];
  readonly number: readonly ReportRun[];
  /** What a letter is about; below its number. */
  readonly about?: readonly ReportRun[];
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: readonly ReportRun[];
}

/**
 * What a paragraph is for. `type` and `abstract` are the document's title; `part` and `heading` head what follows them, `item`
 * is one of a list, `addressees` heads the list of several whom a letter is for, each an `addresseeItem`; `ending` stays with the signature; `caption` stands above a table, `continued` above a further part of one, `chartCaption` below a chart; `appendix`,
 * `appendixTitle`, `appendixAbout` and `attached` head an appendix.
 */
export type ParagraphRole =
  | 'type'
  | 'abstract'
  | 'addressee'
  | 'addressees'
  | 'addresseeItem'
  | 'part'
  | 'heading'
  | 'text'
  | 'ending'
  | 'item'
  | 'caption'
  | 'continued'
  | 'chartCaption'
  | 'note'
  | 'appendix'
  | 'appendixTitle'
  | 'appendixAbout'
  | 'attached';

export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  /** Whether it begins a page. */
  readonly startsPage?: boolean;
  /** The distance of its lines as a multiple of single ones, where it is not that of its role. */
  readonly lineSpacing?: number;
  readonly runs: readonly ReportRun[];
}

export interface ReportTable {
  readonly kind: 'table';
  /** So many of its rows are repeated at the top of every page. */
  readonly headerRows: number;
  /** A row has a cell for each column, but none for those that a merged cell covers. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Each column's share of the table's width; together 1. */
  readonly shares: readonly number[];
  /** The table's width as a share of the room between the margins: 1 for all of it. */
  readonly width: number;
  /** In points. */
  readonly fontSize: number;
  /** There is so little room that words are torn. */
  readonly isTorn?: true;
}

export interface ReportCell {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** How many columns and rows it covers. */
  readonly across: number;
  readonly down: number;
}

/** A chart with the figures it draws. */
export interface ReportChart {
  readonly kind: 'chart';
  readonly draws: 'bar' | 'column' | 'line' | 'radar';
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly ReportSeries[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly valueTitle?: string;
  readonly overlap?: number;
  readonly gap?: number;
  /** Of the figures beside bars and columns. */
  readonly decimals?: number;
  /** In points, where its place has less room than a chart of its kind wants. */
  readonly height?: number;
}

export interface ReportSeries {
  readonly name: string;
  /** `RRGGBB`. */
  readonly color?: string;
  /** One for each category. */
  readonly values: readonly (number | null)[];
}

/** Recipients (nơi nhận) at the left, who signs at the right. */
export interface Closing {
  readonly kind: 'closing';
  readonly heading: string;
  readonly recipients: readonly (readonly ReportRun[])[];
  readonly signedAs: readonly (readonly ReportRun[])[];
  readonly signedBy: readonly ReportRun[];
}
