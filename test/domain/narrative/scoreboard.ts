import type { Analysis } from '../../../src/domain/Analysis';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { NarrativeTopic } from '../../../src/domain/narrative/Narrative';
import type { Settings } from '../../../src/domain/settings/Settings';
import type { CellValue, Sheet, Workbook } from '../../../src/domain/workbook/Workbook';

export function sheet(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  return { name, rows, numberFormats: [], merges: [] };
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

export interface Line {
  readonly name: string;
  readonly score: number | null;
  readonly previous?: number | null;
  readonly publicity?: number | null;
  /** Of all dossiers so many online. */
  readonly online?: readonly [part: number, whole: number];
}

/** A scoreboard as an office types it, with the counts behind one of its rates. */
export function scoreboard(lines: readonly Line[], name = 'Bảng điểm'): Sheet {
  const header = [
    'STT',
    'Đơn vị',
    'Điểm tổng hợp kỳ này',
    'Điểm tổng hợp kỳ trước',
    'Công khai, minh bạch (%)',
    'Tổng số hồ sơ tiếp nhận',
    'Số hồ sơ nộp trực tuyến',
    'Tỷ lệ hồ sơ nộp trực tuyến (%)',
  ];
  return sheet(name, [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 5/2025'],
    [],
    header,
    ...lines.map(({ name: unit, score, previous, publicity, online }, index): CellValue[] => [
      index + 1,
      unit,
      score,
      previous ?? null,
      publicity === undefined ? 95 : publicity,
      online?.[1] ?? 100,
      online?.[0] ?? 90,
      Math.round(((online?.[0] ?? 90) / (online?.[1] ?? 100)) * 1000) / 10,
    ]),
  ]);
}

export function analyzed(settings: Partial<Settings>, ...sheets: readonly Sheet[]): Analysis {
  return analyzeWorkbook(workbook(...sheets), { settings });
}

/** What a report says about a topic, one sentence each; of the first roster that has it. */
export function said({ narrative }: Analysis, topic: NarrativeTopic): readonly string[] {
  return narrative.paragraphs.find((each) => each.topic === topic)?.sentences ?? [];
}

/** The table of a topic, its headers first; of the first roster that has it. */
export function tableOf({ narrative }: Analysis, topic: NarrativeTopic): readonly (readonly string[])[] {
  const table = narrative.paragraphs.find((each) => each.topic === topic)?.table;
  return table === undefined ? [] : [table.headers, ...table.rows];
}
