import { type Messages, messagesIn } from '../languages/messages';
import { plainText } from '../text/letters';
import { type Appendix, numberedAppendices } from './appendices';
import { type BodyContent, bodyContent, inText, rankedTables } from './body';
import { hasComposite } from './boardTable';
import { type Phrases, phrasesOf, sentence } from './phrases';
import type { ReportKind, ReportProperties } from './Report';
import type { ReportedAnalysis, ReportRequest, ReportSource } from './ReportSource';
import { saidWith } from './references';
import { repeats } from './repetitions';
import { MOST_LINES, type SheetContent, type SheetPart, shownSheets } from './shownSheets';

/** All that goes into a document, before it is laid out. */
export interface DocumentContent {
  readonly messages: Messages;
  readonly phrases: Phrases;
  readonly body: BodyContent;
  readonly appendices: readonly Appendix[];
  /** The names of the sheets that a person wants attached and that it has no room for. */
  readonly unplaced: readonly string[];
  readonly properties: ReportProperties;
}

/** What a document has room for. */
export interface DocumentRoom {
  /** For sheets that are attached to it. */
  readonly appendices: boolean;
  /** For the tables that stand in its text. */
  readonly tables: boolean;
  /** For rankings in its text. */
  readonly boards: boolean;
  /** For the groups of the office above the units, apart from other tables. */
  readonly parents: boolean;
  /** Whether its text has room for short tables alone: where the office says itself where they go, they are there whole. */
  readonly isForShortTables: boolean;
}

/** The layout of the decree: what is long or wide is attached. */
function usualRoom(kind: ReportKind): DocumentRoom {
  const isReport = kind === 'report';
  return { appendices: true, tables: isReport, boards: isReport, parents: true, isForShortTables: true };
}

/** Sorts out what stands in the text of a document and what is attached to it. */
export function documentContent(
  source: ReportSource,
  request: ReportRequest,
  room: DocumentRoom = usualRoom(request.kind),
): DocumentContent {
  const { analysis } = source;
  const messages = messagesIn(analysis.settings.language);
  const phrases = phrasesOf(request.kind, analysis, messages);
  const contents = shownSheets(source);
  const rankings = contents.filter(({ key }) => key === 'ranking');
  const sources = contents.filter(({ key }) => key === 'source');
  const mostLines = room.isForShortTables ? MOST_LINES : Infinity;
  const ranked = room.boards ? rankedTables(rankings, analysis, messages, mostLines).map(({ part }) => part) : [];
  const wanted = chosenContents(contents, ranked, request, room, messages.sheets.ranking);
  const chosen = room.appendices ? wanted : [];
  const attached = numberedAppendices(chosen);
  const others = sources.filter((each) => !chosen.includes(each));
  const near = !room.tables
    ? []
    : room.isForShortTables
      ? inText(others).filter((each) => !repeats(each, ranked))
      : others;
  const paragraphs = analysis.narrative.paragraphs.map((each) => saidWith(each, attached, near, messages));
  const sheets = {
    rankings,
    tables: near,
    parents: !room.parents ? [] : room.isForShortTables ? near : sources,
  };
  return {
    messages,
    phrases,
    body: bodyContent(sheets, paragraphs, analysis, messages, mostLines),
    appendices: attached,
    unplaced: request.appendices === undefined ? [] : wanted.filter((each) => !stands(each)).map(({ name }) => name),
    properties: propertiesOf(request.kind, analysis, contents, phrases),
  };

  function stands(content: SheetContent): boolean {
    return chosen.includes(content) || near.includes(content) || (content.key === 'ranking' && room.boards);
  }
}

/**
 * The sheets that are attached: those asked for by name, otherwise the rankings and the source sheets; where tables stand in the
 * text, those alone that are too large for it. Without being asked nothing is attached that the text or another appendix says as
 * well: of a ranking and a sheet that ranks the same units with the same figures the sheet.
 * @param ranked the rankings in the text
 */
function chosenContents(
  contents: readonly SheetContent[],
  ranked: readonly SheetPart[],
  { appendices }: ReportRequest,
  { tables }: DocumentRoom,
  text: Messages['sheets']['ranking'],
): readonly SheetContent[] {
  if (appendices !== undefined) {
    const wanted = new Set(appendices.map(plainText));
    return contents.filter(({ name }) => wanted.has(plainText(name)));
  }
  const shown = tables ? inText(contents) : [];
  const usual = contents.filter((each) => each.key !== 'targets' && !shown.includes(each) && isScored(each, text));
  const others = [
    ...ranked,
    ...[...shown, ...usual.filter(({ key }) => key === 'source')].flatMap(({ parts }) => parts),
  ];
  // Ranks of before and their changes follow from the composites.
  return usual.filter((each) => each.key !== 'ranking' || !repeats(each, others, [text.previousRank, text.rankDelta]));
}

/** A ranking without composites says no more than its sources. */
function isScored({ key, parts }: SheetContent, text: Messages['sheets']['ranking']): boolean {
  return key !== 'ranking' || parts.some(({ table }) => hasComposite(table, text));
}

function propertiesOf(
  kind: ReportKind,
  { settings, period }: ReportedAnalysis,
  contents: readonly SheetContent[],
  { subject }: Phrases,
): ReportProperties {
  const { report: text, period: periodName } = messagesIn(settings.language);
  const date = signingDay(settings.frame.date);
  return {
    title: `${text.kinds[kind]}: ${sentence(text.abouts[kind](subject))
      .map((run) => run.text)
      .join('')}`,
    subject: period === null ? '' : periodName(period),
    author: settings.frame.office,
    description: text.madeFrom(contents.filter(({ key }) => key === 'source').map(({ name }) => name)),
    ...(date === undefined ? {} : { date }),
  };
}

/** `ngày 15 tháng 3 năm 2024` → `2024-03-15`. */
function signingDay(text: string): string | undefined {
  const [day, month, year] = text.match(/\d+/gu) ?? [];
  if (day === undefined || month === undefined || year?.length !== 4) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
