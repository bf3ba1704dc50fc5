import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { isFormulaCell, type SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import { cellAddress } from '../../src/domain/workbook/a1';
import type { CellValue, Workbook } from '../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../domain/sheets/recompute';
import { cellOfCode, writtenSheet } from '../domain/sheets/writtenSheet';
import { readCase } from './openCase';

/** Every cell of the ranking and the copies: its value and how it is emphasised. */
function looks(plans: readonly SheetPlan[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const plan of plans.filter(({ key }) => /^(?:ranking|copy)/.test(key))) {
    for (const { top, left, rows } of plan.blocks) {
      rows.forEach((row, down) => {
        row.forEach((cell, right) => {
          if (cell === null) return;
          const [r, c] = [top + down, left + right];
          const marks = plan.styles
            .filter(({ area }) => area.top <= r && r <= area.bottom && area.left <= c && c <= area.right)
            .reduce(
              (held, { style }) => ({ bold: style.bold ?? held.bold, underline: style.underline ?? held.underline }),
              { bold: false, underline: false },
            );
          const value = isFormulaCell(cell) ? cell.value : cell;
          cells.set(
            `${plan.key}!${cellAddress(r, c)}`,
            `${String(value)}${marks.bold ? ' bold' : ''}${marks.underline ? ' underlined' : ''}`,
          );
        });
      });
    }
  }
  return cells;
}

/** The cells that look different, with what they were and are. */
function changed(before: Workbook, after: Workbook): Readonly<Record<string, string>> {
  const [old, fresh] = [looks(analyzeWorkbook(before).plans), looks(analyzeWorkbook(after).plans)];
  const addresses = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (address) => old.get(address) !== fresh.get(address),
  );
  return Object.fromEntries(
    addresses.map((address) => [address, `${old.get(address) ?? ''} → ${fresh.get(address) ?? ''}`]),
  );
}

function withCell(workbook: Workbook, sheet: string, row: number, column: number, value: CellValue): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            rows: each.rows.map((cells, r) =>
              r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
            ),
          }
        : each,
    ),
  };
}

/** What changes when a person sets an entry of the settings sheet and clicks again. */
function changedBy(workbook: Workbook, code: string, value: CellValue): Readonly<Record<string, string>> {
  const settings = analyzeWorkbook(workbook).plans.find(({ key }) => key === 'settings');
  if (settings === undefined) throw new Error('no settings sheet');
  const written = (changes: Readonly<Record<string, CellValue>>): Workbook => ({
    ...workbook,
    sheets: [...workbook.sheets, writtenSheet(settings, changes)],
  });
  const after = written({ [cellOfCode(settings, code, 'C')]: value });
  expect(recompute(after, analyzeWorkbook(after).plans).filter((cell) => !agrees(cell))).toEqual([]);
  return changed(written({}), after);
}

describe('after an edit and another click', () => {
  it('a source figure changes itself and what is made of it, and nothing else', async () => {
    const workbook = await readCase('phu-tan-blank');
    // CHỢ VÀM’s publicity; the ranking has it in the seventh place below the header and the district.
    expect(changed(workbook, withCell(workbook, 'Phụ lục 1', 6, 6, 61.5))).toEqual({
      'copy1!G7': '94.4 → 61.5 underlined',
      'ranking!I14': '94.4 → 61.5 underlined',
    });
  });

  it('a target changes the underlining of its indicator, and nothing else', async () => {
    const workbook = await readCase('phu-tan-blank');
    const settings = analyzeWorkbook(workbook).plans.find(({ key }) => key === 'settings');
    if (settings === undefined) throw new Error('no settings sheet');
    const cell = cellOfCode(settings, 'CKMB', 'C', 'CHỈ TIÊU');
    const [before, after] = [{}, { [cell]: 70 }].map((changes) => ({
      ...workbook,
      sheets: [...workbook.sheets, writtenSheet(settings, changes)],
    }));
    if (before === undefined || after === undefined) throw new Error('two workbooks are compared');
    expect(Object.entries(changed(before, after)).sort()).toEqual(
      Object.entries({
        'copy1!G6': '78.53 underlined → 78.53',
        'copy1!G12': '78.8 underlined → 78.8',
        'copy1!G22': '78.7 underlined → 78.7',
        'copy1!G24': '78.5 underlined → 78.5',
        'ranking!I7': '78.53 underlined → 78.53',
        'ranking!I18': '78.8 underlined → 78.8',
        'ranking!I19': '78.7 underlined → 78.7',
        'ranking!I20': '78.5 underlined → 78.5',
      }).sort(),
    );
  });

  it('the tie rule changes the ranks behind equal figures, now and before, and nothing else', async () => {
    // PHÚ LÂM gets the 88,89 of PHÚ MỸ: third both.
    const workbook = withCell(await readCase('phu-tan-blank'), 'Phụ lục 1', 18, 2, 88.89);
    const changes = changedBy(workbook, 'ĐỒNG HẠNG', 'đồng hạng 1-1-2');
    const inColumn = (column: string): number =>
      Object.keys(changes).filter((address) => address.replace(/\d+$/, '') === column).length;
    // The rank and a note below, the rank before, its change; and the same note below the other board.
    const counts = { 'ranking!A': 15 + 1, 'ranking!G': 12, 'ranking!H': 15, 'ranking2!A': 1 };
    expect(Object.fromEntries(Object.keys(counts).map((column) => [column, inColumn(column)]))).toEqual(counts);
    expect(Object.keys(changes)).toHaveLength(15 + 1 + 12 + 15 + 1);
    const ranks = Array.from({ length: 15 }, (_, index) => changes[`ranking!A${index + 11}`]);
    expect(ranks).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 4} → ${index + 3}`));
  });

  it('rounding first changes a composite with more digits, what it is graded and compared by, and nothing else', async () => {
    // TÂN TRUNG gets 79,996; 80 is the bound of a grade, the target, and where bold begins.
    const workbook = withCell(await readCase('phu-tan-blank'), 'Phụ lục 1', 8, 2, 79.996);
    expect(changedBy(workbook, 'LÀM TRÒN', 'đã làm tròn')).toEqual({
      'copy1!C9': '79.996 underlined → 80 bold',
      'copy1!D9': 'KHÁ → TỐT bold',
      'copy1!F9': '-6.104 → -6.1',
      'ranking!A32': ' → Điểm tổng hợp được làm tròn đến 2 chữ số thập phân trước khi xếp loại, xếp hạng và so sánh.',
      'ranking!C22': '79.996 underlined → 80 bold',
      'ranking!D22': 'Khá → Tốt bold',
      'ranking!F22': '-6.104 → -6.1',
    });
  });

  it('a band changes the grades between the old bound and the new one, and nothing else', async () => {
    const workbook = await readCase('phu-tan-blank');
    const settings = analyzeWorkbook(workbook).plans.find(({ key }) => key === 'settings');
    if (settings === undefined) throw new Error('no settings sheet');
    const cell = cellOfCode(settings, 'Khá', 'B', 'XẾP LOẠI');
    const [before, after] = [{}, { [cell]: 79 }].map((changes) => ({
      ...workbook,
      sheets: [...workbook.sheets, writtenSheet(settings, changes)],
    }));
    if (before === undefined || after === undefined) throw new Error('two workbooks are compared');
    // LONG HÒA has 78,2 points.
    expect(changed(before, after)).toEqual({ 'copy1!D20': 'KHÁ → TB', 'ranking!D24': 'Khá → Trung bình' });
  });
});
