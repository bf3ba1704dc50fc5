import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { templateContent } from '../../../../src/domain/report/places';
import type { ReportKind } from '../../../../src/domain/report/Report';
import type { Sheet } from '../../../../src/domain/workbook/Workbook';
import { blockTold, runsTold } from '../../analysis/results/toldReport';

/** The lines of an office's own template, a kind of document, and the sheets that somebody wants attached. */
interface Template extends AnalysisOptions {
  readonly lines?: readonly string[];
  readonly document?: ReportKind;
  readonly attached?: readonly string[];
}

/** In points: an upright page within its margins. */
const ROOM = 467;

/** What an office's own template becomes, line by line. */
export function templateTold(
  sheets: readonly Sheet[],
  { lines = [], document: kind = 'report', attached, ...options }: Template,
): string {
  const analysis = analyzeWorkbook({ sheets }, options);
  const content = templateContent(
    { workbook: { sheets }, analysis },
    { kind, ...(attached === undefined ? {} : { appendices: attached }) },
  ).among(lines.flatMap((line) => [...line.matchAll(/\{\{(.*?)\}\}/gu)].map(([, name = '']) => name)));
  return [
    ...lines.flatMap((line) => {
      const [, before = '', name = '', behind = ''] = /^(.*?)\{\{(.*?)\}\}(.*)$/u.exec(line) ?? [];
      const place = content.contentOf(name);
      if (place === undefined) return [`${line}: no such place`];
      if (place.kind === 'blocks')
        return [
          `${line}:${place.pages === undefined ? '' : ` ${place.pages}`}`,
          ...place.blocks(ROOM).flatMap(blockTold),
        ];
      return [`${before}${runsTold(place.runs({ before: before.trimEnd(), behind }))}${behind}`];
    }),
    ...(content.unplaced.length === 0 ? [] : [`without a place: ${content.unplaced.join(', ')}`]),
  ].join('\n');
}
