import type { EmphasisMark } from '../../../src/domain/sheets/copies/emphasisMarks';
import type { InPlaceResult } from '../../../src/workbooks/WorkbookPort';
import { sourceMarks } from '../../../src/workbooks/sourceMarks';
import { recalculate } from '../../../src/workbooks/recalculate';
import { cellAddress, parseArea } from '../../../src/domain/workbook/a1';
import { insertRow } from '../../excelHost/insertRow';
import type { HostSheet } from '../../excelHost/model/HostSheet';
import { saveAsXlsx } from '../../excelHost/toXlsx';
import { openCase, openInExcel, type OpenInExcel } from './openInExcel';

/** Every look of the user's sheets, to the letter. */
function looks({ excel }: OpenInExcel): unknown {
  return excel.workbook.sheets.map((sheet) => [sheet.name, sheet.touched().map(({ cell }) => cell.look)]);
}

function sheetOf({ excel }: OpenInExcel, name: string): HostSheet {
  const sheet = excel.workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function at(address: string): { row: number; column: number } {
  const area = parseArea(address);
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}

function shown(opened: OpenInExcel, sheet: string, address: string): [boolean, string] {
  const { row, column } = at(address);
  const { look } = sheetOf(opened, sheet).cell(row, column);
  return [look.bold, look.underline];
}

function dress(
  opened: OpenInExcel,
  sheet: string,
  address: string,
  look: { bold?: boolean; underline?: string },
): void {
  const { row, column } = at(address);
  sheetOf(opened, sheet).change(row, column, (cell) => ({ ...cell, look: { ...cell.look, ...look } }));
}

const mark = (sheet: string, address: string, emphasis: { bold?: boolean; underline?: boolean }): EmphasisMark => ({
  sheet,
  ...at(address),
  ...emphasis,
});

const emphasize = async ({ port }: OpenInExcel): Promise<InPlaceResult> =>
  port.inPlace.emphasize(sourceMarks(await port.read()));

describe('Emphasis in the source tables', () => {
  it.each(['phu-tan-blank', 'phu-tan', 'lap-vo'] as const)(
    'of %s looks as in the completed copies where something stands',
    async (name) => {
      const opened = await openCase(name);
      const other = await openCase(name);
      await recalculate(other.port);
      // The simulated Excel answers one page at a time: the last one opened.
      const copies = other.sheets().filter(({ ownKey }) => ownKey?.startsWith('copy') === true);
      const again = await openInExcel(await saveAsXlsx(opened.excel.workbook));
      await emphasize(again);
      for (const sheet of again.sheets()) {
        const copy = copies.find((each) => each.name.includes(sheet.name.slice(0, 12)));
        for (const [address, cell] of Object.entries(copy === undefined ? {} : sheet.cells)) {
          const twin = copy?.cells[address];
          if (cell.value === null || typeof cell.value === 'string') continue;
          expect([sheet.name, address, cell.bold, cell.underline]).toEqual([
            sheet.name,
            address,
            twin?.bold,
            twin?.underline,
          ]);
        }
      }
      expect(copies.length).toBeGreaterThan(0);
    },
  );

  it.each(['phu-tan-blank', 'phu-tan', 'lap-vo', 'phu-my'] as const)(
    'of %s changes looks only and goes back exactly, nothing left behind',
    async (name) => {
      const opened = await openCase(name);
      const [before, lookedBefore] = [opened.everything(), looks(opened)];
      const result = await emphasize(opened);
      expect(result.cells > 0).toBe(name !== 'phu-my');
      expect(
        opened
          .sheets()
          .map(({ cells }) => Object.values(cells).map(({ value, numberFormat }) => [value, numberFormat])),
      ).toEqual(
        (before as { sheets: ReturnType<typeof opened.sheets> }).sheets.map(({ cells }) =>
          Object.values(cells).map(({ value, numberFormat }) => [value, numberFormat]),
        ),
      );
      await opened.port.inPlace.restoreEmphasis();
      expect(opened.everything()).toEqual(before);
      expect(looks(opened)).toEqual(lookedBefore);
    },
  );

  it('takes three round trips, and touches nothing the second time', async () => {
    const opened = await openCase('phu-tan-blank');
    const { excel } = opened;
    const first = await emphasize(opened);
    expect(first.cells).toBeGreaterThan(20);
    excel.forgetTraffic();
    const after = looks(opened);
    expect(await emphasize(opened)).toEqual({ cells: 0, sheets: [] });
    expect(looks(opened)).toEqual(after);
    // Two of the five belong to reading.
    expect(excel.roundTrips).toHaveLength(5);
  });

  it('leaves a person’s own underline, of whatever kind, and takes away what contradicts the figures', async () => {
    const opened = await openCase('phu-my');
    dress(opened, 'NQ01', 'E6', { underline: 'Double' });
    dress(opened, 'NQ01', 'E7', { underline: 'DoubleAccountant', bold: true });
    const before = looks(opened);
    await opened.port.inPlace.emphasize([
      mark('NQ01', 'E6', { underline: true }),
      mark('NQ01', 'E7', { underline: false, bold: false }),
    ]);
    expect(shown(opened, 'NQ01', 'E6')).toEqual([false, 'Double']);
    expect(shown(opened, 'NQ01', 'E7')).toEqual([false, 'None']);
    await opened.port.inPlace.restoreEmphasis();
    expect(looks(opened)).toEqual(before);
  });

  it('is told from a person’s own, sheet by sheet, in one round trip', async () => {
    const opened = await openCase('phu-my');
    const { excel, port } = opened;
    dress(opened, 'NQ02', 'E6', { underline: 'Single' });
    expect(await port.inPlace.emphasizedSheets()).toEqual([]);
    await port.inPlace.emphasize([
      mark('NQ01', 'E6', { underline: true }),
      mark('NQ01', 'E9', { bold: true }),
      mark('NQ02', 'E6', { underline: true }),
    ]);
    excel.forgetTraffic();
    expect(await port.inPlace.emphasizedSheets()).toEqual(['NQ01']);
    expect(excel.roundTrips).toHaveLength(1);
    await port.inPlace.restoreEmphasis();
    expect(await port.inPlace.emphasizedSheets()).toEqual([]);
  });

  it('goes back to the look before the first time, however often the figures change in between', async () => {
    const opened = await openCase('phu-my');
    const before = opened.everything();
    const { inPlace } = opened.port;
    await inPlace.emphasize([mark('NQ01', 'E6', { underline: true }), mark('NQ01', 'E7', { underline: true })]);
    await inPlace.emphasize([mark('NQ01', 'E7', { underline: true, bold: true }), mark('NQ01', 'E8', { bold: true })]);
    expect(shown(opened, 'NQ01', 'E6')).toEqual([false, 'None']);
    expect(shown(opened, 'NQ01', 'E7')).toEqual([true, 'Single']);
    await inPlace.restoreEmphasis();
    expect(opened.everything()).toEqual(before);
  });

  it('leaves alone what a person has changed since', async () => {
    const opened = await openCase('phu-my');
    const { inPlace } = opened.port;
    await inPlace.emphasize([
      mark('NQ01', 'E6', { underline: true, bold: true }),
      mark('NQ01', 'E7', { underline: true }),
    ]);
    dress(opened, 'NQ01', 'E6', { underline: 'Double' });
    dress(opened, 'NQ01', 'E7', { underline: 'None' });
    expect(await inPlace.restoreEmphasis()).toEqual({ cells: 1, sheets: ['NQ01'] });
    expect(shown(opened, 'NQ01', 'E6')).toEqual([false, 'Double']);
    expect(shown(opened, 'NQ01', 'E7')).toEqual([false, 'None']);
  });

  it('can be taken back after the workbook was closed and opened again, and its sheet renamed', async () => {
    const opened = await openCase('phu-tan-blank');
    const figures = Array.from({ length: 20 * 11 }, (_, index) =>
      cellAddress(5 + (index % 20), 2 + Math.floor(index / 20)),
    );
    const before = figures.map((address) => shown(opened, 'Phụ lục 1', address));
    await emphasize(opened);
    const renamed = sheetOf(opened, 'Phụ lục 1');
    opened.excel.workbook.renameSheet(renamed, "Tháng 3 ('chính' thức)");
    const again = await openInExcel(await saveAsXlsx(opened.excel.workbook));
    expect((await again.port.inPlace.restoreEmphasis()).cells).toBeGreaterThan(20);
    expect(figures.map((address) => shown(again, "Tháng 3 ('chính' thức)", address))).toEqual(before);
    expect(again.excel.workbook.names).toEqual([]);
  });

  it('follows its cells when a person inserts a row', async () => {
    const opened = await openCase('phu-my');
    const { inPlace } = opened.port;
    await inPlace.emphasize([mark('NQ01', 'E6', { underline: true }), mark('NQ01', 'E7', { underline: true })]);
    insertRow(opened.excel.workbook, sheetOf(opened, 'NQ01'), 2);
    expect(shown(opened, 'NQ01', 'E8')).toEqual([false, 'Single']);
    await inPlace.restoreEmphasis();
    expect(['E6', 'E7', 'E8'].map((address) => shown(opened, 'NQ01', address))).toEqual(Array(3).fill([false, 'None']));
  });

  it('forgets cells that were deleted with their sheet', async () => {
    const opened = await openCase('phu-my');
    const { inPlace } = opened.port;
    await inPlace.emphasize([mark('NQ01', 'E6', { underline: true }), mark('NQ02', 'E6', { underline: true })]);
    opened.excel.workbook.deleteSheet(sheetOf(opened, 'NQ01'));
    expect(await inPlace.restoreEmphasis()).toEqual({ cells: 1, sheets: ['NQ02'] });
    expect(opened.excel.workbook.names).toEqual([]);
  });

  it('is not taken for a sheet of the add-in’s own', async () => {
    const opened = await openCase('phu-tan-blank');
    await emphasize(opened);
    await recalculate(opened.port);
    const { sheets } = await opened.port.read();
    expect(sheets.filter(({ ownKey }) => ownKey === undefined).map(({ name }) => name)).toEqual([
      'Phụ lục 1',
      'Số hóa',
      'Một cửa',
    ]);
  });

  it('is refused on a protected sheet, by its name, with nothing changed elsewhere', async () => {
    const opened = await openCase('phu-my');
    sheetOf(opened, 'NQ02').protection = { on: true };
    const before = opened.everything();
    await expect(
      opened.port.inPlace.emphasize([mark('NQ01', 'E6', { underline: true }), mark('NQ02', 'E6', { underline: true })]),
    ).rejects.toMatchObject({ code: 'protected-sheet', subject: 'NQ02' });
    expect(opened.everything()).toEqual(before);
  });

  it('says which sheet is gone since the figures were read', async () => {
    const { port } = await openCase('phu-my');
    await expect(port.inPlace.emphasize([mark('Cũ', 'A1', { bold: true })])).rejects.toMatchObject({
      code: 'changed-meanwhile',
      subject: 'Cũ',
    });
  });

  it.each(['emphasize', 'restore'] as const)('leaves all as before whichever action fails: %s', async (which) => {
    const marks = [
      mark('NQ01', 'E6', { underline: true }),
      mark('NQ01', 'E8', { underline: true, bold: true }),
      mark('NQ02', 'E6', { bold: true }),
    ];
    const prepared = async (): Promise<OpenInExcel> => {
      const opened = await openCase('phu-my');
      dress(opened, 'NQ01', 'E7', { underline: 'Double', bold: true });
      await opened.port.inPlace.emphasize([mark('NQ01', 'E6', { bold: true }), mark('NQ01', 'E7', { bold: false })]);
      opened.excel.forgetTraffic();
      return opened;
    };
    const act = ({ port }: OpenInExcel): Promise<unknown> =>
      which === 'emphasize' ? port.inPlace.emphasize(marks) : port.inPlace.restoreEmphasis();
    const reference = await prepared();
    const before = JSON.stringify([reference.everything(), looks(reference)]);
    await act(reference);
    const actions = reference.excel.roundTrips.reduce((sum, trip) => sum + trip.actions, 0);
    expect(actions).toBeGreaterThan(20);
    for (let action = 1; action <= actions; action += 1) {
      const opened = await prepared();
      opened.excel.failAt(action);
      await expect(act(opened)).rejects.toMatchObject({ name: 'WorkbookFailure' });
      expect([action, JSON.stringify([opened.everything(), looks(opened)])]).toEqual([action, before]);
    }
  });

  it('needs as few answers below five megabytes as it can, however large the table', async () => {
    const opened = await openCase('phu-my');
    const large = opened.excel.workbook.addSheet('Lớn');
    const marks: EmphasisMark[] = [];
    for (let row = 0; row < 100_000; row += 1) {
      large.change(row, 0, (cell) => ({ ...cell, value: row }));
      marks.push({ sheet: 'Lớn', row, column: 0, underline: row % 1000 < 500 });
    }
    opened.excel.forgetTraffic();
    const { cells } = await opened.port.inPlace.emphasize(marks);
    expect(cells).toBe(50_000);
    for (const { requestBytes, responseBytes } of opened.excel.roundTrips)
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);
});
