import mammoth from 'mammoth';
import { writeReport } from '../../src/documents/docx/writeReport';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { withMarks } from '../../src/domain/narrative/printedFigure';
import { reportFromAnalysis } from '../../src/domain/report/fromAnalysis';
import type { ReportChart } from '../../src/domain/report/Report';
import { cellText } from '../../src/domain/workbook/cellText';
import { type CaseName, readCase } from './openCase';

const madeOf = async (name: CaseName) => {
  const workbook = await readCase(name, { emphasis: true });
  const analysis = analyzeWorkbook(workbook);
  return { workbook, analysis, report: reportFromAnalysis({ workbook, analysis }, { kind: 'report' }) };
};

/** The tables of a document as another library reads them: rows of cells. */
async function tablesOf(bytes: Uint8Array): Promise<readonly (readonly (readonly string[])[])[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const parts = (html: string, tag: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gsu'))].map(([, inner]) => inner ?? '');
  const text = (html: string): string => html.replace(/<[^>]*>/gu, '').replaceAll('&amp;', '&');
  return parts(value, 'table').map((table) => parts(table, 'tr').map((row) => parts(row, 't[dh]').map(text)));
}

const figure = (value: number | null): string =>
  value === null ? '' : withMarks(String(value), 'vi', { grouped: false });

describe.each(['lap-vo', 'phu-tan'] as const)('the report of %s', (name) => {
  it('has the ranks, composites and grades of the analysis, read back by another library', async () => {
    const { analysis, report } = await madeOf(name);
    const tables = await tablesOf(await writeReport(report));
    const board = tables.find(([header]) => header?.[0] === 'Hạng' && header[2] === 'Điểm tổng hợp');
    const [scored] = analysis.boards;
    expect(board?.slice(2).map((row) => row.slice(0, 4))).toEqual(
      scored?.units.map(({ rank, name: unit, score, grade }) => [String(rank), unit, figure(score), grade]),
    );
  });

  it('draws the composites of the analysis', async () => {
    const { analysis, report } = await madeOf(name);
    const chart = report.sections[0]?.blocks.find((block): block is ReportChart => block.kind === 'chart');
    const drawn = chart?.categories.map((category, at) => [
      category,
      chart.series.map(({ values }) => values[at]).find((value) => value !== null),
    ]);
    expect(drawn).toEqual(analysis.boards[0]?.units.map(({ name: unit, score }) => [unit, score]));
  });
});

it('every text that the office of Lấp Vò typed into a table stands in the report as it was typed', async () => {
  const { workbook, analysis, report } = await madeOf('lap-vo');
  const printed = new Set((await tablesOf(await writeReport(report))).flat(2));
  const typed = analysis.tables.flatMap(({ sheet, area }) =>
    (workbook.sheets.find((each) => each.name === sheet)?.rows ?? [])
      .slice(area.top, area.bottom + 1)
      .flatMap((row) => row.filter((cell) => typeof cell === 'string').map(cellText)),
  );
  expect(typed.length).toBeGreaterThan(300);
  expect(typed.filter((text) => text !== '' && !printed.has(text))).toEqual([]);
});
