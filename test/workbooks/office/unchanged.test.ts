import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import type { WriteResult } from '../../../src/workbooks/WorkbookPort';
import { normalLook, type HostCell, type Look } from '../../excelHost/model/HostCell';
import type { HostSheet } from '../../excelHost/model/HostSheet';
import { plan } from '../contract/plans';
import { openAgain, openCase, writeFormula, type OpenInExcel } from './openInExcel';

const chart: SheetPlan['charts'][number] = {
  kind: 'column',
  title: 'Điểm',
  sheet: '«ranking»',
  categories: { top: 1, left: 0, bottom: 2, right: 0 },
  series: [{ name: 'Điểm', values: { top: 1, left: 1, bottom: 2, right: 1 } }],
  anchor: { top: 5, left: 0, bottom: 15, right: 5 },
  altText: '',
};

/** What a click makes of the case `phu-my`: each kind of sheet, and two that read others. */
function plans({ first = 'Long Hòa', score = 91.5, note = 'Đạt 08', rule = 'B2>80' } = {}): readonly SheetPlan[] {
  return [
    plan('ranking', 'Xếp hạng', {
      blocks: [
        {
          top: 0,
          left: 0,
          rows: [
            ['Đơn vị', 'Điểm'],
            [first, score],
            ['Phú Thạnh', { formula: "'NQ01'!E5+«settings»!$A$1", value: 5 }],
          ],
        },
      ],
      conditionalFormats: [{ area: { top: 1, left: 1, bottom: 2, right: 1 }, formula: rule, style: { bold: true } }],
    }),
    plan('copy1', 'NQ01 - KQ', { copyOf: 'NQ01', blocks: [{ top: 4, left: 5, rows: [['98,8%', 7]] }] }),
    plan('charts', 'Biểu đồ', { blocks: [{ top: 0, left: 0, rows: [['Biểu đồ']] }], charts: [chart] }),
    plan('narrative', 'Nhận xét', {
      blocks: [{ top: 0, left: 0, rows: [[note], ['=1+1']] }],
      styles: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, style: { numberFormat: 'General' } }],
    }),
    plan('settings', 'Cấu hình', { blocks: [{ top: 0, left: 0, rows: [[80], ['lên']] }] }),
  ];
}

async function click({ port }: OpenInExcel, written = plans()): Promise<WriteResult> {
  await port.read();
  return port.write(written, { keep: [] });
}

let start: OpenInExcel;
beforeAll(async () => {
  start = await openCase('phu-my');
  await click(start);
});

/** A workbook that was calculated once. */
const clicked = (): OpenInExcel => openAgain(start);

function sheetOf({ excel }: OpenInExcel, name: string): HostSheet {
  const sheet = excel.workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** A cell formatted as text. */
const textLook: Look = { ...normalLook, numberFormat: '@' };

const tabs = ({ excel }: OpenInExcel): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

/** The sheets that stand where they stood: Excel gives a new one an id of its own. */
async function keptBy(opened: OpenInExcel, act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = new Map(opened.excel.workbook.sheets.map(({ id, name }) => [id, name]));
  await act();
  return opened.excel.workbook.sheets.flatMap(({ id, name }) => (before.has(id) ? [name] : [])).slice(3);
}

const all = ['Xếp hạng', 'NQ01 - KQ', 'Biểu đồ', 'Nhận xét', 'Cấu hình'];

describe('A click after which nothing has changed', () => {
  it('writes nothing: three round trips, no sheet new, the person’s place kept', async () => {
    const opened = clicked();
    const { workbook, roundTrips } = opened.excel;
    await opened.port.reveal('Biểu đồ', 'C5');
    const before = opened.everything();
    opened.excel.forgetTraffic();
    let result: WriteResult | undefined;
    expect(await keptBy(opened, async () => (result = await click(opened)))).toEqual(all);
    expect(result?.unchanged).toEqual(['ranking', 'copy1', 'charts', 'narrative', 'settings']);
    expect(opened.everything()).toEqual(before);
    expect([sheetOf(opened, 'Biểu đồ').id, 'C5']).toEqual([workbook.activeSheetId, workbook.selection]);
    expect(roundTrips).toHaveLength(3);
  });

  it('leaves the person’s own formats of a result, its place among the tabs, and a hidden one hidden', async () => {
    const opened = clicked();
    const ranking = sheetOf(opened, 'Xếp hạng');
    ranking.change(1, 0, (cell) => ({ ...cell, look: { ...cell.look, fill: '#FFFF00' } }));
    opened.excel.workbook.moveSheet(ranking, 0);
    sheetOf(opened, 'Nhận xét').visibility = 'Hidden';
    const before = opened.everything();
    await click(opened);
    expect(opened.everything()).toEqual(before);
  });

  it('goes through where the structure or a result is protected, as nothing is written', async () => {
    const opened = clicked();
    opened.excel.workbook.structureProtected = true;
    sheetOf(opened, 'Xếp hạng').protection = { on: true };
    const before = opened.everything();
    await click(opened);
    expect(opened.everything()).toEqual(before);
    await expect(click(opened, plans({ score: 80 }))).rejects.toMatchObject({ code: 'protected-workbook' });
    opened.excel.workbook.structureProtected = false;
    await expect(click(opened, plans({ score: 80 }))).rejects.toMatchObject({
      code: 'protected-sheet',
      subject: 'Xếp hạng',
    });
    expect(opened.everything()).toEqual(before);
  });

  it('lets settings be that hold what was typed and is now planned', async () => {
    const opened = clicked();
    sheetOf(opened, 'Cấu hình').change(0, 0, (cell) => ({ ...cell, value: 75 }));
    const typed = plans().map((each) =>
      each.key === 'settings' ? { ...each, blocks: [{ top: 0, left: 0, rows: [[75], ['lên']] }] } : each,
    );
    expect(await keptBy(opened, () => click(opened, typed))).toEqual(all);
  });

  it('still removes a result that is planned no more', async () => {
    const opened = clicked();
    const fewer = plans().filter(({ key }) => key !== 'narrative');
    expect(await keptBy(opened, () => click(opened, fewer))).toEqual(all.filter((name) => name !== 'Nhận xét'));
    expect(tabs(opened)).not.toContain('Nhận xét');
  });
});

describe('A click after which one thing has changed', () => {
  it.each<[string, Parameters<typeof plans>[0], string, string, unknown]>([
    ['a figure', { score: 70.25 }, 'Xếp hạng', 'B2', 70.25],
    ['a name', { first: 'Tân Trung' }, 'Xếp hạng', 'A2', 'Tân Trung'],
    ['a text that could be taken for something else', { note: 'Đạt 8/10' }, 'Nhận xét', 'A1', 'Đạt 8/10'],
  ])('writes %s into its cell and renews no sheet', async (_, change, sheet, address, value) => {
    const opened = clicked();
    const cell = (): unknown => opened.sheets().find(({ name }) => name === sheet)?.cells[address];
    const before = cell();
    let result: WriteResult | undefined;
    expect(await keptBy(opened, async () => (result = await click(opened, plans(change))))).toEqual(all);
    expect(cell()).toEqual({ ...(before as object), value });
    expect(result?.unchanged).toHaveLength(4);
    expect(opened.excel.roundTrips).toHaveLength(5);
    opened.excel.forgetTraffic();
    await click(opened, plans(change));
    expect(opened.excel.roundTrips).toHaveLength(3);
  });

  it.each<[string, Partial<HostCell>, Partial<HostCell>]>([
    ['figure', { value: 7.5 }, { value: 12.5 }],
    ['text', { value: '98,8%', look: textLook }, { value: '95,1%', look: textLook }],
    ['blank', { value: 7.5 }, { value: null }],
  ])('writes a %s of the source into its copy', async (_, before, after) => {
    const opened = clicked();
    const source = sheetOf(opened, 'NQ01');
    source.change(4, 4, (cell) => ({ ...cell, ...before }));
    await click(opened);
    source.change(4, 4, (cell) => ({ ...cell, ...after }));
    expect(await keptBy(opened, () => click(opened))).toEqual(all);
    expect(sheetOf(opened, 'NQ01 - KQ').cell(4, 4)).toEqual(sheetOf(opened, 'NQ01').cell(4, 4));
    expect(sheetOf(opened, 'NQ01 - KQ').cell(4, 5).value).toBe('98,8%');
  });

  it.each(['=1+1', '08', "'x"])(
    'makes a copy anew in which the source’s text %s would have to be typed',
    async (text) => {
      const opened = clicked();
      sheetOf(opened, 'NQ01').change(4, 4, () => ({ value: 7.5, look: normalLook }));
      await click(opened);
      sheetOf(opened, 'NQ01').change(4, 4, (cell) => ({ ...cell, value: text }));
      expect(await keptBy(opened, () => click(opened))).not.toContain('NQ01 - KQ');
      expect(sheetOf(opened, 'NQ01 - KQ').cell(4, 4)).toEqual(sheetOf(opened, 'NQ01').cell(4, 4));
    },
  );

  it.each<[string, (source: HostSheet) => void]>([
    ['a cell is made bold', (source) => look(source, 4, 4, { bold: true })],
    ['a cell is coloured', (source) => look(source, 4, 4, { fill: '#FFFF00' })],
    ['a number gets another format', (source) => look(source, 4, 4, { numberFormat: '0.000' })],
    ['a column is widened', (source) => source.columnWidths.set(2, 40)],
    ['a row is heightened', (source) => source.rowHeights.set(4, 60)],
    ['cells are merged', (source) => void source.merges.push({ top: 30, left: 0, bottom: 30, right: 2 })],
  ])('makes a copy anew when in its source %s', async (_, change) => {
    const opened = clicked();
    sheetOf(opened, 'NQ01').change(30, 0, (cell) => ({ ...cell, value: 'Ghi chú' }));
    await click(opened);
    change(sheetOf(opened, 'NQ01'));
    expect(await keptBy(opened, () => click(opened))).toEqual(all.filter((name) => name !== 'NQ01 - KQ'));
    const [source, copy] = [sheetOf(opened, 'NQ01'), sheetOf(opened, 'NQ01 - KQ')];
    expect(copy.cell(4, 4)).toEqual(source.cell(4, 4));
    expect([copy.merges, copy.columnWidths, copy.rowHeights]).toEqual([
      source.merges,
      source.columnWidths,
      source.rowHeights,
    ]);
  });

  it('renews a sheet that looks otherwise and those that read it, each in its place', async () => {
    const opened = clicked();
    const { workbook } = opened.excel;
    workbook.moveSheet(sheetOf(opened, 'Biểu đồ'), 1);
    workbook.addSheet('Ghi chú');
    writeFormula(opened.excel, 'Ghi chú', 0, 0, "='Xếp hạng'!B2");
    const order = tabs(opened);
    const kept = await keptBy(opened, () => click(opened, plans({ rule: 'B2>75' })));
    expect(kept).not.toContain('Xếp hạng');
    expect(kept).not.toContain('Biểu đồ');
    expect(kept).toEqual(expect.arrayContaining(['NQ01 - KQ', 'Nhận xét', 'Cấu hình', 'Ghi chú']));
    expect(tabs(opened)).toEqual(order);
    const formulas = opened
      .sheets()
      .flatMap(({ cells }) => Object.values(cells).flatMap(({ formula }) => formula ?? []));
    expect(formulas).toContain("'Xếp hạng'!B2");
    expect(formulas.filter((formula) => formula.includes('#REF!'))).toEqual([]);
    expect(opened.sheets().flatMap(({ charts }) => charts.map(({ series }) => series[0]?.values.sheet))).toEqual([
      'Xếp hạng',
    ]);
  });

  it('renews a sheet whose list is taken from one that is made anew', async () => {
    const [cell, source] = [{ top: 5, left: 0, bottom: 5, right: 0 }, '«ranking»!$A$2:$A$3'];
    const validation = { area: cell, rule: { kind: 'listOf', source }, title: 'Đơn vị', message: '' } as const;
    const listing = (rule: string): readonly SheetPlan[] =>
      plans({ rule }).map((each) => (each.key === 'narrative' ? { ...each, validations: [validation] } : each));
    const opened = await openCase('phu-my');
    await click(opened, listing('B2>80'));
    const list = (): unknown => opened.sheets().find(({ name }) => name === 'Nhận xét')?.validations[0]?.rule;
    const before = list();
    expect(before).toEqual({ kind: 'listOf', source: "'Xếp hạng'!$A$2:$A$3" });
    const kept = await keptBy(opened, () => click(opened, listing('B2>75')));
    expect(kept).not.toContain('Nhận xét');
    expect(list()).toEqual(before);
  });
});

const look = (sheet: HostSheet, row: number, column: number, change: Partial<Look>): void => {
  sheet.change(row, column, (cell) => ({ ...cell, look: { ...cell.look, ...change } }));
};

describe('A result that is no longer what was written', () => {
  it.each<[string, string, (opened: OpenInExcel) => void]>([
    ['a figure was typed over', 'Xếp hạng', (opened) => type(opened, 'Xếp hạng', 1, 1, 99)],
    ['a formula was replaced by its value', 'Xếp hạng', (opened) => type(opened, 'Xếp hạng', 2, 1, 5)],
    ['a cell was cleared', 'Nhận xét', (opened) => type(opened, 'Nhận xét', 0, 0, null)],
    ['something was written beside', 'Nhận xét', (opened) => type(opened, 'Nhận xét', 7, 3, 'Ghi chú')],
    ['a chart was deleted', 'Biểu đồ', (opened) => void (sheetOf(opened, 'Biểu đồ').charts = [])],
    ['the sheet was deleted', 'Nhận xét', (opened) => opened.excel.workbook.deleteSheet(sheetOf(opened, 'Nhận xét'))],
    [
      'the sheet was renamed',
      'Nhận xét',
      (opened) => opened.excel.workbook.renameSheet(sheetOf(opened, 'Nhận xét'), 'Gửi sếp'),
    ],
    ['the add-in was older', 'Nhận xét', (opened) => recall(opened, 'narrative', '0 a b c')],
    ['nothing is remembered', 'Nhận xét', (opened) => recall(opened, 'narrative', '')],
  ])('is made anew in its place where %s', async (_, name, change) => {
    const opened = clicked();
    const [before, order] = [opened.sheets().find((sheet) => sheet.name === name), tabs(opened)];
    change(opened);
    expect(await keptBy(opened, () => click(opened))).not.toContain(name);
    expect(opened.sheets().find((sheet) => sheet.name === name)).toEqual(before);
    expect(tabs(opened)).toEqual(order);
    opened.excel.forgetTraffic();
    await click(opened);
    expect(opened.excel.roundTrips).toHaveLength(3);
  });

  it('is made right by the next click where Excel stopped in the middle and could not be restored', async () => {
    const after = plans({ score: 70.25, note: 'Đạt 8/10' });
    const reference = clicked();
    await click(reference, after);
    const writing = reference.excel.roundTrips.slice(3).reduce((sum, { actions }) => sum + actions, 0);
    for (let action = 1; action <= writing; action += 1) {
      const opened = clicked();
      const { workbook } = opened.excel;
      await opened.port.read();
      const looking = reference.excel.roundTrips[2]?.actions ?? 0;
      opened.excel.failAt(
        looking + action,
        'InvalidOperationInCellEditMode',
        () => void (workbook.cellEditMode = true),
      );
      await expect(opened.port.write(after, { keep: [] })).rejects.toMatchObject({ code: 'cell-edit-mode' });
      workbook.cellEditMode = false;
      await click(opened, after);
      expect(opened.sheets()).toEqual(reference.sheets());
    }
  });

  it('is made anew by the next click where a person wrote on it while the figures were worked out', async () => {
    const opened = clicked();
    const after = plans({ score: 70.25 });
    await opened.port.read();
    opened.excel.onceBeforeBatch(() => type(opened, 'Xếp hạng', 2, 0, 'Phú Thành'));
    await opened.port.write(after, { keep: [] });
    expect(sheetOf(opened, 'Xếp hạng').cell(2, 0).value).toBe('Phú Thành');
    await click(opened, after);
    expect(sheetOf(opened, 'Xếp hạng').cell(2, 0).value).toBe('Phú Thạnh');
  });

  it('is made anew where it was not read before, as nobody has looked at it', async () => {
    const opened = clicked();
    expect(await keptBy(opened, () => opened.port.write(plans(), { keep: [] }))).toEqual([]);
  });

  it('is made anew where it went while the click was under way', async () => {
    const opened = clicked();
    await opened.port.read();
    opened.excel.onceBeforeBatch(() => opened.excel.workbook.deleteSheet(sheetOf(opened, 'Nhận xét')));
    await opened.port.write(plans(), { keep: [] });
    expect(tabs(opened).slice(3)).toEqual(all);
  });
});

function type(opened: OpenInExcel, sheet: string, row: number, column: number, value: string | number | null): void {
  sheetOf(opened, sheet).change(row, column, ({ look: kept }) => ({ value, look: kept }));
}

function recall({ excel }: OpenInExcel, key: string, comment: string): void {
  const name = excel.workbook.names.find((each) => each.name === `BangDiem766.${key}`);
  if (name !== undefined) name.comment = comment;
}
