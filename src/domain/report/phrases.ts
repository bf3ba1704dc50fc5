import { capitalized } from '../text/letters';
import type { Messages } from '../languages/messages';
import { officeInSentence } from '../narrative/properNames';
import type { Subject } from '../narrative/Narrative';
import type { OfficialFrame } from '../settings/OfficialFrame';
import { wholeSymbol } from '../vocabulary/documentSymbol';
import type { ParagraphRole, ReportKind, ReportParagraph, ReportRun } from './Report';
import type { ReportedAnalysis } from './ReportSource';

/** What sentences say again and again; what is not known is a place to fill in. */
export interface Phrases {
  readonly office: readonly ReportRun[];
  /** The results and the period: `kết quả thực hiện Bộ chỉ số … tháng 01/2024`. */
  readonly subject: readonly ReportRun[];
  /** `……/BC-UBND`. */
  readonly number: readonly ReportRun[];
  readonly date: readonly ReportRun[];
}

export function phrasesOf(kind: ReportKind, analysis: ReportedAnalysis, messages: Messages): Phrases {
  const { settings, narrative } = analysis;
  const { frame } = settings;
  const text = messages.report;
  return {
    office: frame.office === '' ? open(text.open.office) : plain(officeInSentence(frame.office)),
    subject: subjectRuns(narrative.subject, narrative.period, messages),
    number: numbered(kind, frame, text),
    date: frame.date === '' ? open(text.open.date) : plain(frame.date),
  };
}

/** What results it is about, and of which period. */
export function subjectRuns(
  { name, isResult }: Subject,
  period: string | null,
  { narrative, report: text }: Messages,
): readonly ReportRun[] {
  return [
    ...plain(`${narrative.results(name, isResult)} `),
    ...(period === null ? open(text.open.period) : plain(text.periodInSentence(period))),
  ];
}

/** Words as they are. */
export function plain(text: string): readonly ReportRun[] {
  return [{ text }];
}

/** A place for a person to fill in. */
export function open(text: string): readonly ReportRun[] {
  return [{ text, open: true }];
}

/** A sentence of words and of what is put into them; it begins with a capital. */
export function sentence(pieces: readonly (string | readonly ReportRun[])[]): readonly ReportRun[] {
  const runs = pieces.flatMap((piece) => (typeof piece === 'string' ? plain(piece) : piece));
  return runs.map((run, at) => (at === 0 && run.open !== true ? { ...run, text: capitalized(run.text) } : run));
}

/** A blank before a figure, where no line is to end: `tháng 01/2024`, `quý III/2025`. */
const BEFORE_FIGURE = / (?=[\dIVX]+(?!\p{L}))/gu;

/** Runs of a title, in which no line ends before a figure. */
export function unbroken(runs: readonly ReportRun[]): readonly ReportRun[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(BEFORE_FIGURE, '\u00a0') }));
}

export function paragraph(role: ParagraphRole, runs: readonly ReportRun[]): ReportParagraph {
  return { kind: 'paragraph', role, runs };
}

function numbered(kind: ReportKind, frame: OfficialFrame, text: Messages['report']): readonly ReportRun[] {
  const whole = wholeSymbol(frame.symbol);
  return [
    ...(whole?.number === undefined ? open(text.open.number) : plain(whole.number)),
    ...(whole === undefined ? symbol(kind, frame, text) : plain(whole.symbol)),
  ];
}

/**
 * What stands behind a document's number: `/BC-UBND` of a report, `/UBND-VP` of a letter (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần
 * II, mục 3). A setting of `BC-UBND` is understood as well.
 */
function symbol(kind: ReportKind, { symbol: short }: OfficialFrame, text: Messages['report']): readonly ReportRun[] {
  const typed = Object.values(text.symbols).filter((each) => each !== '');
  const [first = '', ...rest] = short.split('-').map((each) => each.trim());
  const [office = '', drafter = ''] = typed.includes(first) ? rest : [first, ...rest];
  const officeRuns = office === '' ? open(text.open.officeShort) : plain(office);
  return kind === 'letter'
    ? [...plain('/'), ...officeRuns, ...plain('-'), ...(drafter === '' ? open(text.open.drafter) : plain(drafter))]
    : [...plain(`/${text.symbols[kind]}-`), ...officeRuns];
}
