import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import { judgeReading } from '../../../src/domain/analysis/judgeReading';
import { readWorkbook } from '../../../src/domain/analysis/readWorkbook';
import { Random } from '../random';
import { isDoubt } from './judge';
import { drawCommunes } from './unitNames';

/** A sheet that a careful clerk would ask about before working anything out. */
export interface DoubtfulSheet {
  readonly why: string;
  readonly workbook: Workbook;
}

/** Sheets of each kind of doubt, drawn from a seed. */
export function doubtfulSheets(seed: number): readonly DoubtfulSheet[] {
  const random = new Random(seed);
  const units = drawCommunes(random, random.whole(6, 12), false).map(({ name }) => name);
  const sheet = (
    why: string,
    header: readonly CellValue[],
    rows: readonly (readonly CellValue[])[],
  ): DoubtfulSheet => ({
    why,
    workbook: {
      sheets: [{ name: 'Biểu', rows: [['STT', 'Đơn vị', ...header], ...rows], numberFormats: [], merges: [] }],
    },
  });
  const body = (cells: () => readonly CellValue[]): readonly (readonly CellValue[])[] =>
    units.map((name, at) => [at + 1, name, ...cells()]);
  const whole = (): number => random.whole(41, 99);
  const items = (maxima: readonly number[]): readonly CellValue[] => {
    const points = maxima.map((max) => random.whole(max * 5, max * 10) / 10);
    return [...points, points.reduce((all, each) => all + Math.round(each * 10), 0) / 10];
  };
  return [
    sheet(
      'whole numbers that may be points or a number of dossiers',
      [random.pick(['Tổng cộng', 'Kết quả', 'Tổng'])],
      body(() => [whole()]),
    ),
    sheet(
      'a figure without a word above it',
      [null],
      body(() => [whole() + 0.5]),
    ),
    sheet(
      'a row of maxima that contradicts the headers',
      ['Vệ sinh môi trường (20 điểm)', 'Thu ngân sách (30 điểm)', 'Giảm nghèo (50 điểm)', 'Tổng điểm'],
      [[null, 'Điểm tối đa', 30, 30, 40, 100], ...body(() => items([20, 30, 40]))],
    ),
    sheet(
      'maxima that do not sum to the stated whole',
      ['An ninh trật tự (20 điểm)', 'Dân vận (30 điểm)', 'Văn hóa công sở (40 điểm)', 'Tổng điểm (100 điểm)'],
      body(() => items([20, 30, 40])),
    ),
    sheet(
      'composites that are no sum of their items in any row',
      ['Giáo dục (25 điểm)', 'Y tế cơ sở (35 điểm)', 'Quốc phòng (40 điểm)', 'Tổng điểm'],
      body(() => [...items([25, 35, 40]).slice(0, 3), whole()]),
    ),
  ];
}

/** Whether anything is said about a sheet, be it a doubt, a warning or an error. */
export function isSaid({ workbook }: DoubtfulSheet): boolean {
  const { findings } = judgeReading(readWorkbook(workbook, {}));
  return findings.some((finding) => finding.severity !== 'info' || isDoubt(finding));
}

/** What is said of doubtful sheets, by kind of doubt. */
export function measureDoubtful(seed: number, count: number): string {
  const runs = Array.from({ length: count }, (_, at) => doubtfulSheets(seed + at));
  const kinds = runs[0]?.map(({ why }) => why) ?? [];
  return kinds
    .map((why, kind) => {
      const said = runs.filter((sheets) => sheets[kind] !== undefined && isSaid(sheets[kind])).length;
      return `${why.padEnd(62)} said ${said} of ${count}\n`;
    })
    .join('');
}
