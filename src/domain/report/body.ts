import type { Messages } from '../languages/messages';
import type { NarrativeParagraph, RankingSubject } from '../narrative/Narrative';
import { isTitle } from '../tables/tableTitle';
import { withoutOrdinal } from '../vocabulary/documentParts';
import { titleInText } from '../narrative/properNames';
import { periodIn, periodInSentence } from '../vocabulary/periods';
import { type Appendix, namedAppendices, roman } from './appendices';
import { boardTable } from './boardTable';
import { type CaptionedChart, chartsOf } from './charts';
import { open, paragraph, type Phrases, plain, sentence, subjectRuns } from './phrases';
import type { ReportBlock, ReportCell, ReportRun } from './Report';
import type { ReportedAnalysis } from './ReportSource';
import { MOST_LINES, type SheetContent, type SheetPart } from './shownSheets';
import { reportTables } from './reportTables';
import { ROOM, tableOf } from './shownTable';
import { tableBlocks } from './tableBlocks';
import { unstatedPeriod } from './unstatedPeriod';

/** What the text of a document is made of. */
export interface BodyContent {
  readonly paragraphs: readonly NarrativeParagraph[];
  /** The rankings that it has room for. */
  readonly boards: readonly CaptionedTable[];
  /** The groups of the office above the units. */
  readonly parents: readonly CaptionedTable[];
  readonly tables: readonly CaptionedTable[];
  readonly charts: readonly CaptionedChart[];
}

export interface CaptionedTable {
  readonly caption: readonly ReportRun[];
  /** The title of the board that it is of, where it is of one. */
  readonly board?: string;
  readonly part: SheetPart;
}

/** The sheets whose tables stand in the text. */
export interface SheetsInText {
  readonly rankings: readonly SheetContent[];
  /** With those of `parents`, which have a place of their own. */
  readonly tables: readonly SheetContent[];
  readonly parents: readonly SheetContent[];
}

/**
 * Lays out what stands in the text; of rankings the columns that matter most.
 * @param mostLines of a ranking that stands there
 */
export function bodyContent(
  { rankings, tables, parents }: SheetsInText,
  paragraphs: readonly NarrativeParagraph[],
  { plans, settings, narrative, boards }: ReportedAnalysis,
  messages: Messages,
  mostLines: number,
): BodyContent {
  const ofParents = captioned(parents, messages).filter(({ part }) => part.kind === 'parentGroups');
  const ranked = rankedTables(rankings, { narrative, boards }, messages, mostLines);
  return {
    paragraphs,
    boards: ranked.map(({ subject, part }) => ({
      caption: boardCaption(subject, narrative.rankings, messages),
      board: subject.board,
      part,
    })),
    parents: ofParents,
    tables: captioned(tables, messages).filter(({ part }) => !ofParents.some((each) => each.part === part)),
    charts: chartsOf(plans, narrative.rankings, settings.language),
  };
}

/**
 * The rankings of a document's text, each with the columns that matter most.
 * @param mostLines of one that stands there
 */
export function rankedTables(
  rankings: readonly SheetContent[],
  { narrative, boards }: Pick<ReportedAnalysis, 'narrative' | 'boards'>,
  messages: Messages,
  mostLines: number,
): readonly { readonly subject: RankingSubject; readonly part: SheetPart }[] {
  return rankings.flatMap(({ ranking = 0, parts }) => {
    const subject = narrative.rankings[ranking - 1];
    if (subject === undefined) return [];
    return parts
      .filter(({ table }) => table.rows.length - table.headerRows <= mostLines)
      .flatMap((part) => {
        const table = boardTable(part.table, messages.sheets.ranking, boards[ranking - 1]?.aggregate?.name);
        return table === undefined ? [] : [{ subject, part: { ...part, table } }];
      });
  });
}

function captioned(contents: readonly SheetContent[], messages: Messages): readonly CaptionedTable[] {
  return contents.flatMap(({ parts }) =>
    parts.map((part): CaptionedTable => ({ caption: plain(captionOf(part, messages)), part })),
  );
}

/** What a ranking is of; its units are named where another one is of the same, or of others. */
function boardCaption(
  subject: RankingSubject,
  all: readonly RankingSubject[],
  messages: Messages,
): readonly ReportRun[] {
  const { about, period, roster } = subject;
  const isOneOfSeveral = all.some(
    (each) =>
      each !== subject && (each.roster !== roster || (each.about.name === about.name && each.period === period)),
  );
  return [
    ...sentence(messages.report.boardCaption(subjectRuns(about, period, messages))),
    ...(isOneOfSeveral ? plain(` – ${roster}`) : []),
  ];
}

/**
 * A title as sentences have it, or what a table is called without one and of which period; a table of another period, which is there
 * to compare with, says so.
 */
function captionOf(part: SheetPart, messages: Messages): string {
  const [first = part.called] = part.titles;
  if (!isTitle(first)) {
    const period = periodIn(first);
    return `${part.called} ${periodInSentence(period === undefined ? first : messages.period(period))}`;
  }
  const period = unstatedPeriod(part, [first]);
  return `${titleInText(withoutOrdinal(first))}${period === undefined ? '' : ` (${periodInSentence(period)})`}`;
}

/** The source sheets whose tables are short enough for the text of a report, on upright pages. */
export function inText(contents: readonly SheetContent[]): readonly SheetContent[] {
  return contents.filter(
    ({ key, parts }) =>
      key === 'source' &&
      parts.every(({ fitsUpright, table }) => fitsUpright && table.rows.length - table.headerRows <= MOST_LINES),
  );
}

/** The text of a report: results, shortcomings, solutions, with tables and charts among them. */
export function reportBody(
  content: BodyContent,
  appendices: readonly Appendix[],
  { office, subject }: Phrases,
  { report: text, narrative }: Messages,
): readonly ReportBlock[] {
  const figures = new Numbering(text);
  const { paragraphs, parents, boards, tables, charts } = content;
  const results = paragraphs.filter(({ topic }) => topic !== 'proposals');
  const proposals = paragraphs.filter(({ topic }) => topic === 'proposals');
  const overviews = results.filter(({ topic }) => topic === 'overview');
  const told = new Set(overviews.flatMap(({ board }) => board ?? []));
  const chartsAt = charts.map((each) => ({ each, below: paragraphAbove(each, results) }));
  const below = (paragraph: NarrativeParagraph | undefined): readonly CaptionedChart[] =>
    chartsAt.filter((chart) => chart.below === paragraph).map(({ each }) => each);
  const drawn = (paragraph?: NarrativeParagraph): readonly ReportBlock[] =>
    below(paragraph).flatMap((each) => figures.chart(each));
  const said = (paragraph: NarrativeParagraph, number: number): readonly ReportBlock[] =>
    narrated(
      withCharts(paragraph, figures.nextCharts(below(paragraph).length), text),
      `${number}. `,
      ROOM.portrait,
      figures,
    );
  const ranked = (isOf: (board: string | undefined) => boolean): readonly ReportBlock[] =>
    boards.filter(({ board }) => isOf(board)).flatMap((each) => figures.table(each));
  const ofParents = (): readonly ReportBlock[] => parents.flatMap((each) => figures.table(each));
  const [results1 = [], ...others] = [
    [
      ...overviews.flatMap((each, at) => [
        ...said(each, at + 1),
        ...(at === 0 ? ofParents() : []),
        ...ranked((board) => board !== undefined && board === each.board),
        ...drawn(each),
      ]),
      ...(overviews.length === 0 ? ofParents() : []),
      ...ranked((board) => board === undefined || !told.has(board)),
      ...drawn(),
    ],
    results.slice(overviews.length).flatMap((each, at) => [...said(each, overviews.length + at + 1), ...drawn(each)]),
    tables.length === 0
      ? []
      : [
          paragraph('heading', plain(`${results.length + 1}. ${text.tables}`)),
          ...tables.flatMap((each) => figures.table(each)),
        ],
  ];
  const part = (at: number, title: string): ReportBlock => paragraph('part', plain(`${roman(at)}. ${title}`));
  const found = [...results1, ...others.flat()];
  return [
    paragraph('text', sentence(text.opening('report', open(text.open.basis), office, subject, 0))),
    part(1, text.parts.results),
    ...(found.length > 0 ? found : [paragraph('text', open(text.open.nothing))]),
    ...detailed(appendices, text),
    part(2, text.parts.shortcomings),
    paragraph('text', open(text.open.causes)),
    part(3, text.parts.solutions),
    paragraph('heading', plain(`1. ${text.solutions}`)),
    paragraph('text', open(text.open.solutions)),
    ...proposals.flatMap((each, at) => narrated(each, `${at + 2}. `)),
    ...(proposals.length > 0 ? [] : [paragraph('heading', plain(`2. ${narrative.topics.proposals}`))]),
    ...(proposals.length > 0 ? [] : [paragraph('text', open(text.open.proposals))]),
    paragraph('ending', sentence(text.closings.report(office, subject))),
  ];
}

/** The paragraph that a chart stands below: of changes that on changes, of all others that on the results of its board. */
function paragraphAbove(
  { board, ofChanges }: CaptionedChart,
  paragraphs: readonly NarrativeParagraph[],
): NarrativeParagraph | undefined {
  const about = (wanted: NarrativeParagraph['topic']): NarrativeParagraph | undefined =>
    paragraphs.find((each) => each.topic === wanted && board !== undefined && each.board === board);
  return (ofChanges ? about('changes') : undefined) ?? about('overview');
}

/** A paragraph that says which charts stand below it. */
function withCharts(
  paragraph: NarrativeParagraph,
  numbers: readonly number[],
  text: Messages['report'],
): NarrativeParagraph {
  const { sentences } = paragraph;
  return numbers.length === 0 || sentences.length === 0
    ? paragraph
    : { ...paragraph, sentences: [...sentences, text.seeCharts(numbers.join(', '))] };
}

/** The text of a letter: what was found and what is asked for, without tables. */
export function letterBody(
  { paragraphs }: BodyContent,
  appendices: readonly Appendix[],
  addressees: readonly string[],
  { office, subject }: Phrases,
  { report: text }: Messages,
): readonly ReportBlock[] {
  const told = paragraphs.filter(({ topic }) => topic !== 'nextGrade');
  return [
    ...addressed(addressees, text),
    paragraph('text', sentence(text.opening('letter', open(text.open.basis), office, subject, 0))),
    ...told.flatMap((each, at) => narrated(each, `${at + 1}. `)),
    ...(told.length > 0 ? [] : [paragraph('text', open(text.open.nothing))]),
    ...detailed(appendices, text),
    paragraph('ending', sentence(text.closings.letter(office, subject))),
  ];
}

/** The text of a notice: that there are results, and where. */
export function noticeBody(
  { length: attached }: readonly Appendix[],
  { office, subject }: Phrases,
  { report: text }: Messages,
): readonly ReportBlock[] {
  return [
    paragraph('text', sentence(text.opening('notice', open(text.open.basis), office, subject, attached))),
    ...(attached > 0 ? [] : [paragraph('text', open(text.open.nothing))]),
    paragraph('ending', sentence(text.closings.notice(office, subject))),
  ];
}

/** Whom a letter is for: one on the line, several below it. */
function addressed(addressees: readonly string[], text: Messages['report']): readonly ReportBlock[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [paragraph('addressee', [...plain(text.addressed), ...open(text.open.addressees)])];
  if (others.length === 0) return [paragraph('addressee', plain(`${text.addressed}${only}`))];
  return [
    paragraph('addressees', plain(text.addressed.trim())),
    ...addressees.map((each, at) =>
      paragraph('addresseeItem', plain(`- ${each}${at === addressees.length - 1 ? '.' : ';'}`)),
    ),
  ];
}

/** Where the details are; nothing where nothing is attached. */
export function detailed(appendices: readonly Appendix[], text: Messages['report']): readonly ReportBlock[] {
  return appendices.length === 0 ? [] : [paragraph('text', plain(text.details(namedAppendices(appendices, text))))];
}

/**
 * A paragraph of the remarks under its heading.
 * @param number before the heading; without one it has none
 * @param figures by which its table is counted with the others; without it the heading alone stands above the table
 */
export function narrated(
  { heading, layout, sentences, groups = [], table }: NarrativeParagraph,
  number: string | undefined,
  room: number = ROOM.portrait,
  figures?: Numbering,
): readonly ReportBlock[] {
  return [
    ...(number === undefined ? [] : [paragraph('heading', plain(`${number}${heading}`))]),
    ...(table === undefined || figures === undefined ? [] : [figures.caption(plain(heading))]),
    ...(table === undefined ? [] : reportTables(tableOf(1, narrativeRows(table)), room)),
    ...(layout === 'prose'
      ? sentences.length === 0
        ? []
        : [paragraph('text', plain(sentences.join(' ')))]
      : items(sentences)),
    ...groups.flatMap(({ title, sentences: some }) => [
      paragraph('heading', [{ text: title, bold: false, italic: true }]),
      ...items(some),
    ]),
  ];
}

function items(sentences: readonly string[]): readonly ReportBlock[] {
  return sentences.map((each) => paragraph('item', plain(`- ${each}`)));
}

function narrativeRows({
  headers,
  rows,
}: NonNullable<NarrativeParagraph['table']>): readonly (readonly ReportCell[])[] {
  const cell = (text: string, isHeader: boolean, at: number): ReportCell => ({
    text,
    bold: isHeader,
    italic: false,
    underline: false,
    // Names and what explains them.
    align: !isHeader && (at === 0 || at === headers.length - 1) ? 'left' : 'center',
    across: 1,
    down: 1,
  });
  return [headers, ...rows].map((texts, row) => texts.map((text, at) => cell(text, row === 0, at)));
}

/** Counts tables and charts through the text. */
export class Numbering {
  private tables = 0;
  private charts = 0;

  constructor(
    private readonly text: Messages['report'],
    private readonly room: number = ROOM.portrait,
  ) {}

  /** What stands above the next table. */
  caption(runs: readonly ReportRun[]): ReportBlock {
    this.tables += 1;
    return paragraph('caption', [...plain(this.text.tableCaption(this.tables)), ...runs]);
  }

  /** A table below its caption. */
  table({ caption, part }: CaptionedTable): readonly ReportBlock[] {
    return [
      this.caption(caption),
      ...tableBlocks(part.table, this.room, this.text),
      ...part.notes.map((note) => paragraph('note', plain(note))),
    ];
  }

  /** The numbers of the next charts. */
  nextCharts(count: number): readonly number[] {
    return Array.from({ length: count }, (_, at) => this.charts + at + 1);
  }

  /** A chart above its caption. */
  chart({ caption, chart }: CaptionedChart): readonly ReportBlock[] {
    this.charts += 1;
    return [chart, paragraph('chartCaption', plain(`${this.text.chartCaption(this.charts)}${caption}`))];
  }
}
