import { plan } from '../contract/plans';
import { openCase } from './openInExcel';

const ranking = plan('ranking', 'Xếp hạng', { blocks: [{ top: 0, left: 0, rows: [['một']] }] });
const copy = plan('copy1', 'Bản hoàn chỉnh', { copyOf: 'NQ01', blocks: [{ top: 4, left: 5, rows: [['98,8%']] }] });

describe('Excel refuses', () => {
  it('everything while the person types in a cell', async () => {
    const { excel, port } = await openCase('phu-my');
    excel.workbook.cellEditMode = true;
    const refused = { name: 'WorkbookFailure', code: 'cell-edit-mode' };
    await expect(port.read()).rejects.toMatchObject(refused);
    await expect(port.write([ranking], { keep: [] })).rejects.toMatchObject(refused);
    await expect(port.reveal('NQ01', 'A1')).rejects.toMatchObject(refused);
  });

  it('new sheets in a workbook whose structure is protected, before anything is tried', async () => {
    const { excel, port, everything } = await openCase('phu-my');
    excel.workbook.structureProtected = true;
    const before = everything();
    await expect(port.write([ranking], { keep: [] })).rejects.toMatchObject({
      code: 'protected-workbook',
      subject: 'Phụ lục.xlsx',
    });
    expect(everything()).toEqual(before);
    expect(excel.roundTrips).toHaveLength(1);
  });

  it('to renew an own sheet that the person has protected, and says which', async () => {
    const { excel, port, everything } = await openCase('phu-my');
    await port.write([ranking], { keep: [] });
    const sheet = excel.workbook.findSheet('Xếp hạng');
    if (sheet !== undefined) sheet.protection = { on: true };
    const before = everything();
    await expect(port.write([ranking], { keep: [] })).rejects.toMatchObject({
      code: 'protected-sheet',
      subject: 'Xếp hạng',
    });
    expect(everything()).toEqual(before);
  });

  it('to fill a copy of a sheet protected by a password, and says which; all else is written', async () => {
    const { excel, port, sheets } = await openCase('phu-my');
    const source = excel.workbook.findSheet('NQ01');
    if (source !== undefined) source.protection = { on: true, password: 'mật khẩu' };
    const before = sheets();
    const other = { ...copy, key: 'copy2', name: 'Bản thứ hai', copyOf: 'NQ02' };
    const links = [{ row: 0, column: 0, sheet: '«copy1»', cell: 'F5' }];
    const formula = { formula: '«copy1»!F5', value: null };
    const speaking = plan('checks', 'Kiểm tra', { links, blocks: [{ top: 0, left: 0, rows: [['xem', formula]] }] });
    const written = await port.write([ranking, speaking, copy, other], { keep: [] });
    expect(written.sheets.map(({ key }) => key)).toEqual(['ranking', 'checks', 'copy2']);
    expect(written.lost).toEqual([{ part: 'lockedCopy', sheet: 'NQ01' }]);
    expect(sheets().slice(0, before.length)).toEqual(before);
    expect(sheets().map(({ ownKey }) => ownKey)).toEqual([
      ...before.map(() => undefined),
      'ranking',
      'checks',
      'copy2',
    ]);
    const checks = sheets().find(({ ownKey }) => ownKey === 'checks');
    expect([checks?.links[0]?.sheet, checks?.cells.B1?.formula]).toEqual(['NQ01', "'NQ01'!F5"]);
  });

  it('the same of a copy in another order than its source: what was taken from it are values then', async () => {
    const { excel, port, sheets } = await openCase('phu-my');
    const source = excel.workbook.findSheet('NQ01');
    if (source !== undefined) source.protection = { on: true, password: 'mật khẩu' };
    const arranged = { ...copy, arrangement: { rows: [0, 1, 2, 4, 3, 5], staying: [] } };
    const formula = { formula: '«copy1»!F5', value: 57.5 };
    const speaking = plan('checks', 'Kiểm tra', { blocks: [{ top: 0, left: 0, rows: [[formula, 'xem']] }] });
    await port.write([speaking, arranged], { keep: [] });
    const { formula: none, value } = sheets().find(({ ownKey }) => ownKey === 'checks')?.cells.A1 ?? {};
    expect([none, value]).toEqual([undefined, 57.5]);
  });

  it('new sheets while another workbook is in front', async () => {
    const { excel, port, everything } = await openCase('phu-my');
    excel.workbook.anotherWorkbookInFront = true;
    const before = everything();
    await expect(port.write([ranking], { keep: [] })).rejects.toMatchObject({ code: 'another-workbook' });
    expect(everything()).toEqual(before);
  });

  it('a name that a sheet of the person has got since', async () => {
    const { excel, port, everything } = await openCase('phu-my');
    excel.workbook.addSheet('xếp HẠNG');
    const before = everything();
    await expect(port.write([ranking], { keep: [] })).rejects.toMatchObject({
      code: 'changed-meanwhile',
      subject: 'Xếp hạng',
    });
    expect(everything()).toEqual(before);
  });
});

describe('Excel allows', () => {
  it('copies of a protected or hidden sheet without a password, hidden like it', async () => {
    const { excel, port, sheets } = await openCase('phu-my');
    const source = excel.workbook.findSheet('NQ01');
    if (source !== undefined) Object.assign(source, { protection: { on: true }, visibility: 'Hidden' });
    await port.write([copy], { keep: [] });
    expect(sheets().find(({ ownKey }) => ownKey === 'copy1')?.cells.F5?.value).toBe('98,8%');
    expect(excel.workbook.findSheet('Bản hoàn chỉnh')).toMatchObject({
      visibility: 'Hidden',
      protection: { on: false },
    });
    expect(source).toMatchObject({ visibility: 'Hidden', protection: { on: true } });
  });

  it('own sheets to be found again after the person has renamed them', async () => {
    const { excel, port, sheets } = await openCase('phu-my');
    await port.write([ranking], { keep: [] });
    const renamed = excel.workbook.findSheet('Xếp hạng');
    if (renamed !== undefined) excel.workbook.renameSheet(renamed, 'Bảng của tôi');
    expect((await port.read()).sheets.at(-1)).toMatchObject({ name: 'Bảng của tôi', ownKey: 'ranking' });
    await port.write([ranking], { keep: [] });
    expect(sheets().map(({ name }) => name)).toEqual(['II.06a', 'NQ01', 'NQ02', 'Xếp hạng']);
  });

  it('marks that no list of names shows', async () => {
    const { excel, port } = await openCase('phu-my');
    await port.write([ranking, copy], { keep: [] });
    expect(excel.workbook.names.map(({ name, visible }) => [name, visible])).toEqual([
      ['BangDiem766.ranking', false],
      ['BangDiem766.copy1', false],
    ]);
  });

  it('a cell to be shown', async () => {
    const { excel, port } = await openCase('phu-my');
    await port.reveal('NQ02', 'C5');
    expect([excel.workbook.findSheet(excel.workbook.activeSheetId)?.name, excel.workbook.selection]).toEqual([
      'NQ02',
      'C5',
    ]);
    await expect(port.reveal('không có', 'A1')).rejects.toMatchObject({
      code: 'changed-meanwhile',
      subject: 'không có',
    });
  });

  it('one undo step for single cells, and is not asked for one where sheets are made', async () => {
    const { port } = await openCase('phu-my', { newestApi: 20 });
    const run = jest.spyOn(Excel, 'run');
    const asked = (): number => JSON.stringify(run.mock.calls).split('"mergeUndoGroup":true').length - 1;
    await port.read();
    await port.write([ranking], { keep: [] });
    expect(asked()).toBe(0);
    await port.read();
    await port.write([{ ...ranking, blocks: [{ top: 0, left: 0, rows: [['hai']] }] }], { keep: [] });
    expect(asked()).toBe(1);
    run.mockRestore();
  });

  it('a write without one undo step, where it cannot give one', async () => {
    const { excel, port, sheets } = await openCase('phu-my', { newestApi: 20 });
    await port.read();
    await port.write([ranking], { keep: [] });
    await port.read();
    excel.onceBeforeBatch(() => excel.onceBeforeBatch(() => excel.failAt(3, 'UndoNotSupported')));
    await port.write([{ ...ranking, blocks: [{ top: 0, left: 0, rows: [['hai']] }] }], { keep: [] });
    expect(excel.faultPending).toBe(false);
    expect(sheets().at(-1)?.cells.A1?.value).toBe('hai');
  });
});

describe('Reading in Excel', () => {
  it('tells errors from texts that look like them, and blanks from empty texts', async () => {
    const { excel, port } = await openCase('phu-my');
    const sheet = excel.workbook.addSheet('Lỗi');
    sheet.change(2, 1, (cell) => ({ ...cell, value: { error: '#DIV/0!' }, formula: '=1/0' }));
    sheet.change(2, 2, (cell) => ({ ...cell, value: '#DIV/0!' }));
    sheet.change(3, 3, (cell) => ({ ...cell, value: true }));
    const read = (await port.read()).sheets.at(-1);
    expect(read?.rows).toEqual([[], [], [null, { error: '#DIV/0!' }, '#DIV/0!', null], [null, null, null, true]]);
  });

  it('gives the file’s name and the culture’s decimal separator', async () => {
    const { excel, port } = await openCase('phu-my');
    excel.workbook.decimalSeparator = ',';
    expect(await port.read()).toMatchObject({ fileName: 'Phụ lục.xlsx', decimalSeparator: ',' });
  });

  it('reads merged areas of sheets with commas, exclamation marks and apostrophes in their names', async () => {
    const { excel, port } = await openCase('phu-my');
    const sheet = excel.workbook.addSheet("Xã 'A1'!C3,D4 của");
    sheet.change(1, 1, (cell) => ({ ...cell, value: 'x' }));
    sheet.change(4, 4, (cell) => ({ ...cell, value: 'x' }));
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 2 }, { top: 2, left: 1, bottom: 3, right: 1 });
    expect((await port.read()).sheets.at(-1)?.merges).toEqual(sheet.merges);
  });
});
