import type { Analysis } from '../domain/Analysis';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import type { ReportNote } from '../domain/report/ReportNote';
import { missingAppendices, reportFromAnalysis } from '../domain/report/fromAnalysis';
import { errorCells, hiddenUnits, notesOn } from '../domain/report/notesOn';
import { templateContent } from '../domain/report/places';
import { nearestOf } from '../domain/text/nearest';
import type { ReportRequest, ReportSource } from '../domain/report/ReportSource';
import type { Workbook } from '../domain/workbook/Workbook';
import { reportName } from './reportName';
import { workedOut } from '../workbooks/recalculate';

/** What a person wants of a document. */
export interface DocumentRequest extends ReportRequest {
  /** A .docx file of the office's own, in whose named places the parts go. */
  readonly template?: { readonly name: string; readonly bytes: Uint8Array };
}

/** A finished document. */
export interface MadeReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What could not be done as it was asked for. */
  readonly notes: readonly ReportNote[];
}

/**
 * A document of a workbook as it stands; the library is fetched only now. Throws `WorkbookFailure`.
 * @param workbook read with its emphasis
 * @param known what was worked out of it already, with these options
 */
export async function makeReport(
  workbook: Workbook,
  options: AnalysisOptions,
  request: DocumentRequest,
  known?: Analysis,
): Promise<MadeReport> {
  // The results of a closed period are not planned anew; a document needs them all the same.
  const { close: _close, ...rest } = options;
  const analysis =
    known?.closed === null ? known : workedOut(workbook, { ...rest, remember: { ...options.remember, closed: null } });
  const source = { workbook, analysis };
  const notes = [
    ...notesOn(analysis),
    ...errorCells(source),
    ...hiddenUnits(source),
    ...missingAppendices(source, request),
  ];
  const name = reportName(workbook.fileName ?? '');
  const filled = request.template === undefined ? undefined : await filledFrom(request.template, source, request);
  if (filled?.bytes !== undefined) return { name, bytes: filled.bytes, notes: [...notes, ...filled.notes] };
  const { writeReport } = await import('./docx/writeReport');
  const bytes = await writeReport(reportFromAnalysis(source, request));
  return { name, bytes, notes: [...notes, ...(filled?.notes ?? [])] };
}

/** The office's own template with what it asks for; without bytes where it cannot be used. */
async function filledFrom(
  { name, bytes }: NonNullable<DocumentRequest['template']>,
  source: ReportSource,
  request: DocumentRequest,
): Promise<{ readonly bytes?: Uint8Array; readonly notes: readonly ReportNote[] }> {
  const { fillTemplate } = await import('./docx/template/fillTemplate');
  const content = templateContent(source, request);
  const filled = await fillTemplate(bytes, content);
  const note = (code: ReportNote['code'], subject = name, possible = content.names): ReportNote => ({
    code,
    subject,
    possible,
  });
  const all = (code: ReportNote['code'], places: readonly string[]): readonly ReportNote[] =>
    places.map((each) => note(code, each, []));
  // All places are listed once, with the last one that is like none of them.
  const unknown = (places: readonly string[], isListed: boolean): readonly ReportNote[] => {
    const asked = places.map((place) => ({ place, nearest: nearestOf(place, content.allNames) }));
    const last = isListed ? -1 : asked.findLastIndex(({ nearest }) => nearest === undefined);
    return asked.map(({ place, nearest }, at) =>
      note('unknown-place', place, nearest !== undefined ? [nearest] : at === last ? content.names : []),
    );
  };
  switch (filled.kind) {
    case 'unreadable':
      return { notes: [note('template-unreadable')] };
    case 'with-macros':
      return { notes: [note('template-with-macros')] };
    case 'without-places':
      return {
        notes: [
          note('template-without-places'),
          ...unknown(filled.unknown, true),
          ...all('misplaced-place', filled.misplaced),
        ],
      };
    case 'filled':
      return {
        bytes: filled.bytes,
        notes: [
          ...unknown(filled.unknown, false),
          ...all('misplaced-place', filled.misplaced),
          ...all('empty-place', filled.empty),
          ...all('narrow-place', filled.narrow),
          ...all('parted-place', filled.parted),
          ...all('low-place', filled.low),
          ...all('upright-place', filled.upright),
          ...all('unplaced-appendix', filled.unplaced),
        ],
      };
  }
}
