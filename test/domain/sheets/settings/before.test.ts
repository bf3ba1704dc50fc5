import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { CellValue, Sheet } from '../../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../../tables/sheetOf';
import { writtenSheet } from '../writtenSheet';
import historyEn from './before/history-en.json';
import historyVi from './before/history-vi.json';
import settingsEn from './before/settings-en.json';
import settingsVi from './before/settings-vi.json';

const board = sheetOf('Phụ lục 1', [
  ['Tuần 03 - Tháng 3/2024'],
  ['STT', 'Đơn vị', 'Điểm tổng hợp'],
  [1, 'Phú Thọ', 91],
  [2, 'Phú Hiệp', 82],
]);

function asWritten(key: string, { name, rows }: { name: string; rows: readonly (readonly CellValue[])[] }): Sheet {
  return { name, ownKey: key, rows, numberFormats: [], merges: [] };
}

/** Names that only engineers know. */
const KEYS =
  /^(?:publicity|progress|onlineServices|digitization|boldFrom|composite|default|communes|small-base|rate|note)$/;

describe.each([
  ['vi', settingsVi, historyVi],
  ['en', settingsEn, historyEn],
] as const)('sheets of the version before, in %s', (language, settings, history) => {
  const workbook = workbookOf(board, asWritten('settings', settings), asWritten('history', history));
  const analysis = analyzeWorkbook(workbook, { close: true });

  it('are read with everything in them', () => {
    const read = analysis.settings;
    const [index] = read.indices;
    // Nothing of it is bad; choices for a column and a sheet that this workbook has not are told of, and kept.
    const told = analysis.findings.filter(({ rule }) => rule === 'bad-setting');
    expect(told.map(({ severity, cell, found }) => [severity, cell, found])).toEqual([
      ['info', 'B84', 'CÔNG KHAI, MINH BẠCH'],
      ['info', 'A85', 'Một cửa'],
    ]);
    expect([index.key, index.target, index.items.map(({ target }) => target)]).toEqual([
      '766',
      82,
      [70, 80, 80, 80, 80, null],
    ]);
    expect([read.boldFrom, read.language, read.ties, read.rounding, read.decimals]).toEqual([
      'Khá',
      language,
      'dense',
      'early',
      1,
    ]);
    expect(read.columns).toEqual([
      { sheet: 'Phụ lục 1', header: 'CÔNG KHAI, MINH BẠCH', role: 'rate', group: 'publicity' },
      { sheet: 'Một cửa', header: 'GHI CHÚ', role: 'note' },
    ]);
    expect(read.ignored).toEqual([{ rule: 'small-base', sheet: 'Phụ lục 1', cell: 'E3', reason: 'đã kiểm tra' }]);
    expect(analysis.previousPeriod?.label).toBe('Tuần 02 - Tháng 3/2024');
  });

  it.each(['settings', 'history'])('are written anew in words that a clerk knows: %s', (key) => {
    const plan = analysis.plans.find((each) => each.key === key);
    if (plan === undefined) throw new Error('it stays as it was');
    const texts = writtenSheet(plan)
      .rows.flat()
      .filter((cell) => typeof cell === 'string' && KEYS.test(cell));
    expect(texts).toEqual([]);
    const again = analyzeWorkbook(workbookOf(board, writtenSheet(plan)));
    if (key === 'settings') expect(again.settings).toEqual(analysis.settings);
  });
});
