import { officeInSentence, uncapitalized } from '../narrative/properNames';
import { listedIn, type OfficialFrame } from '../settings/OfficialFrame';
import { type Language, LANGUAGES } from '../settings/Settings';
import { type Messages, messagesIn } from '../languages/messages';
import type { NarrativeParagraph } from '../narrative/Narrative';
import { plainText } from '../text/letters';
import { headsRecipients } from '../vocabulary/rowMarks';
import { appendixBlocks } from './appendices';
import { type CaptionedTable, detailed, narrated, Numbering } from './body';
import { type DocumentContent, documentContent } from './documentContent';
import { closing, recipientsInSentence } from './letterhead';
import { open, paragraph, type Phrases, plain, sentence } from './phrases';
import { goesOn, isInSentence, onLines, withoutLastMark, withoutSaid, type WordsAround } from './wordsAround';
import type { ReportBlock, ReportKind, ReportProperties, ReportRun } from './Report';
import type { ReportRequest, ReportSource } from './ReportSource';
import { tableBlocks } from './tableBlocks';

/** The places that a template of the office's own can have; their names are in `languages/`. */
export const PLACES = [
  'superior',
  'office',
  'number',
  'place',
  'date',
  'about',
  'period',
  'addressees',
  'recipients',
  'signedAs',
  'signedBy',
  'remarks',
  'proposals',
  'board',
  'parents',
  'tables',
  'charts',
  'appendices',
] as const;

export type PlaceId = (typeof PLACES)[number];

/** What goes into a place: words into its paragraph, or paragraphs, tables and charts instead of it. */
export type PlaceContent = PlacedBlocks | PlacedWords;

export interface PlacedWords {
  readonly kind: 'words';
  readonly runs: (around: WordsAround) => readonly ReportRun[];
}

export interface PlacedBlocks {
  readonly kind: 'blocks';
  /** @param room the width of the text there, in points */
  readonly blocks: (room: number) => readonly ReportBlock[];
  /** Of what has pages of its own, whether they are to lie, as something is too wide for upright ones. */
  readonly pages?: 'upright' | 'lying';
}

/** What a template is filled with. */
export interface TemplateContent {
  readonly language: Language;
  readonly properties: ReportProperties;
  /** What goes into the place of a name, in any language, tones and capitals aside; `undefined` where there is no such place. */
  readonly contentOf: (name: string) => PlaceContent | undefined;
  /** The same for a template that has places of these names alone: what it says relies on nothing that has no place in it. */
  readonly among: (names: readonly string[]) => TemplateContent;
  /** The names of the sheets that a person wants attached and that have no place. */
  readonly unplaced: readonly string[];
  /** The names of all places. */
  readonly names: readonly string[];
  /** The same in every language, as a template may use any. */
  readonly allNames: readonly string[];
}

/** What was worked out, for the places of a template. */
export function templateContent(
  source: ReportSource,
  request: ReportRequest,
  has: ReadonlySet<PlaceId> = new Set(PLACES),
): TemplateContent {
  const content = documentContent(source, request, {
    appendices: has.has('appendices'),
    tables: has.has('tables'),
    boards: has.has('board'),
    parents: has.has('parents'),
    isForShortTables: false,
  });
  const ids = new Map(
    LANGUAGES.flatMap((language) =>
      PLACES.map((id) => [plainText(messagesIn(language).report.places[id]), id] as const),
    ),
  );
  return {
    among: (names) =>
      templateContent(source, request, new Set(names.flatMap((name) => ids.get(plainText(name)) ?? []))),
    unplaced: content.unplaced,
    language: source.analysis.settings.language,
    properties: content.properties,
    names: PLACES.map((id) => content.messages.report.places[id]),
    allNames: LANGUAGES.flatMap((language) => PLACES.map((id) => messagesIn(language).report.places[id])),
    contentOf: (name) => {
      const id = ids.get(plainText(name));
      return id === undefined ? undefined : placeContent(id, content, source, request, has);
    },
  };
}

function placeContent(
  id: PlaceId,
  { messages, phrases, body, appendices }: DocumentContent,
  { analysis }: ReportSource,
  { kind }: ReportRequest,
  has: ReadonlySet<PlaceId>,
): PlaceContent {
  const { frame } = analysis.settings;
  const text = messages.report;
  const end = closing(kind === 'letter' || has.has('addressees'), frame, text);
  const wordsIn = (runs: (around: WordsAround) => readonly ReportRun[]): PlaceContent => ({
    kind: 'words',
    runs: (around) => withoutLastMark(withoutSaid(runs(around), around.before), around),
  });
  const words = (runs: readonly ReportRun[]): PlaceContent => wordsIn(() => runs);
  const named = (office: string): PlaceContent =>
    wordsIn((around) => plain(isInSentence(around) ? officeInSentence(office) : office));
  const lines = (all: readonly (readonly ReportRun[])[]): PlaceContent => words(onLines(all));
  const blocks = (of: (room: number) => readonly ReportBlock[]): PlacedBlocks => ({ kind: 'blocks', blocks: of });
  const told = (holds: (topic: NarrativeParagraph['topic']) => boolean): readonly NarrativeParagraph[] =>
    body.paragraphs.filter(({ topic }) => holds(topic));
  const numbered = (all: readonly NarrativeParagraph[], room: number): readonly ReportBlock[] =>
    all.flatMap((each, at) => narrated(each, all.length === 1 ? '' : `${at + 1}. `, room));
  switch (id) {
    case 'superior':
      return named(frame.superior);
    case 'office':
      return frame.office === '' ? words(open(text.open.office)) : named(frame.office);
    case 'number':
      return words(phrases.number);
    case 'place':
      return words(frame.place === '' ? open(text.open.place) : plain(frame.place));
    case 'date':
      return words(phrases.date);
    case 'about':
      return wordsIn((around) => aboutAt(around, kind, phrases, text));
    case 'period':
      return wordsIn((around) => {
        const label = analysis.narrative.period;
        if (label === null) return open(text.open.period);
        return plain(goesOn(around) ? text.periodInSentence(label) : label);
      });
    case 'addressees':
      return wordsIn(({ before }) => addresseesAt(before, frame, text));
    case 'recipients':
      return wordsIn((around) => (isAmongWords(around) ? recipientsInSentence(frame, text) : onLines(end.recipients)));
    case 'signedAs':
      return lines(end.signedAs);
    case 'signedBy':
      return words(end.signedBy);
    case 'remarks':
      return blocks((room) =>
        numbered(
          told((topic) => topic !== 'proposals'),
          room,
        ),
      );
    case 'proposals':
      // The template says itself what stands there.
      return blocks((room) =>
        told((topic) => topic === 'proposals').flatMap((each) => narrated(each, undefined, room)),
      );
    case 'board':
      return blocks((room) => unnumbered(body.boards, room, text));
    case 'parents':
      return blocks((room) => unnumbered(body.parents, room, text));
    case 'tables':
      return blocks((room) => {
        const numbering = new Numbering(text, room);
        const tables = body.tables.flatMap((each) => numbering.table(each));
        return tables.length === 0 ? detailed(appendices, text) : tables;
      });
    case 'charts':
      return blocks((room) => {
        const numbering = new Numbering(text, room);
        return body.charts.flatMap((each) => numbering.chart(each));
      });
    case 'appendices':
      return {
        ...blocks((room) =>
          appendices.flatMap((each) => {
            const [first, ...others] = appendixBlocks(each, kind, phrases, text, room);
            return [{ ...first, startsPage: true }, ...others];
          }),
        ),
        pages: appendices.every(({ content: { parts } }) => parts.every(({ fitsUpright }) => fitsUpright))
          ? 'upright'
          : 'lying',
      };
  }
}

/** Tables under what the template itself says of them; several say which is which. */
function unnumbered(tables: readonly CaptionedTable[], room: number, text: Messages['report']): readonly ReportBlock[] {
  return tables.flatMap(({ caption, part }) => [
    ...(tables.length > 1 ? [paragraph('caption', caption)] : []),
    ...tableBlocks(part.table, room, text),
  ]);
}

/** Whether a sentence says who receives it, `gửi {{nơi nhận}} để biết`, and no line heads a list of them. */
function isAmongWords(around: WordsAround): boolean {
  return /^\s*[\p{L},]/u.test(around.behind) || (goesOn(around) && !headsRecipients(around.before));
}

/** What a document is about: alone as the document has it, in a sentence as a part of it. */
function aboutAt(
  { before }: WordsAround,
  kind: ReportKind,
  { subject }: Phrases,
  text: Messages['report'],
): readonly ReportRun[] {
  const whole = sentence(text.abouts[kind](subject));
  // `V/v` stands there already.
  if (before === '' || withoutSaid(whole, before) !== whole) return whole;
  const [first, ...others] = sentence(text.abouts.report(subject));
  return first === undefined ? [] : [{ ...first, text: uncapitalized(first.text) }, ...others];
}

/** One on the line, several below it. */
function addresseesAt(before: string, { addressees }: OfficialFrame, text: Messages['report']): readonly ReportRun[] {
  const all = listedIn(addressees);
  if (all.length === 0) return open(text.open.addressees);
  if (all.length === 1) return plain(all[0] ?? '');
  const listed = onLines(all.map((each, at) => plain(`- ${each}${at === all.length - 1 ? '.' : ';'}`)));
  return before === '' || before.endsWith('-') ? listed : [...plain('\n'), ...listed];
}
