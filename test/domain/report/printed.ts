import type { AnalysisOptions } from '../../../src/domain/analysis/AnalysisOptions';
import { reportFromAnalysis } from '../../../src/domain/report/fromAnalysis';
import type { Report, ReportBlock, ReportCell, ReportRun, ReportTable } from '../../../src/domain/report/Report';
import type { ReportRequest } from '../../../src/domain/report/ReportSource';
import type { Workbook } from '../../../src/domain/workbook/Workbook';
import { analysisOf } from '../../cases/analysisOf';

/** The document that a workbook gives. */
export function reportOf(workbook: Workbook, request: ReportRequest, options: AnalysisOptions = {}): Report {
  return reportFromAnalysis({ workbook, analysis: analysisOf(workbook, options) }, request);
}

export function textOf(runs: readonly ReportRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The paragraphs of some blocks as lines. */
export function linesOf(blocks: readonly ReportBlock[] | undefined): readonly string[] {
  return (blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));
}

/** The places that a person is to fill in. */
export function openPlaces({ sections }: Report): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return open(block.runs);
      if (block.kind === 'letterhead') return open([...block.office, ...block.number, ...block.placeAndDate]);
      if (block.kind === 'closing')
        return open([...block.recipients.flat(), ...block.signedAs.flat(), ...block.signedBy]);
      return [];
    }),
  );
}

function open(runs: readonly ReportRun[]): readonly string[] {
  return runs.filter((run) => run.open === true).map(({ text }) => text);
}

export function tablesOf(blocks: readonly ReportBlock[] | undefined): readonly ReportTable[] {
  return (blocks ?? []).filter((block) => block.kind === 'table');
}

/** The cells below a table's header. */
export function bodyOf({ rows, headerRows }: ReportTable): readonly (readonly ReportCell[])[] {
  return rows.slice(headerRows);
}
