import type { Sheet } from '../../src/domain/workbook/Workbook';
import { recalculate } from '../../src/workbooks/recalculate';
import type { WorkbookPort } from '../../src/workbooks/WorkbookPort';
import { caseBytes } from '../workbooks/contract/readings';
import { openCalculating } from '../workbooks/office/openCalculating';
import { openCase, readCase } from './openCase';

/** With the target that reproduces the published marks. */
const SETTINGS = { order: 'rank', targets: [{ indicator: 'publicity', target: 70 }] } as const;

const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What stands from the header's last row to the last commune, and how it is marked. */
function printed({ rows, emphasis = [] }: Sheet): unknown {
  return rows
    .slice(6, 24)
    .map((row, at) =>
      row
        .slice(0, 10)
        .map((value, column) => [
          typeof value === 'number' ? Math.round(value * 100) / 100 : (value ?? null),
          column < 2 || value === null ? null : (emphasis[at + 6]?.[column] ?? { bold: false, underline: false }),
        ]),
    );
}

/** The completed copy of the blank form, as it is read back. */
async function submitted(port: WorkbookPort, values: boolean): Promise<Sheet> {
  await recalculate(port, { settings: SETTINGS, values });
  const { sheets } = await port.read({ emphasis: true });
  return sheetNamed(sheets, 'Phụ lục 1 - KQ');
}

describe('the blank Phụ lục 1 of Phú Tân, in administrative order, completed in order of rank', () => {
  it.each([
    ['in a file', false],
    ['in a file, in plain values', true],
  ])('is the published one, %s', async (_, values) => {
    const published = await readCase('phu-tan', { emphasis: true });
    expect(printed(await submitted(await openCase('phu-tan-blank'), values))).toEqual(
      printed(sheetNamed(published.sheets, 'Phụ lục 1')),
    );
  });

  it.each([
    ['in Excel', false],
    ['in Excel, in plain values', true],
  ])('is the published one, %s', async (_, values) => {
    const published = await readCase('phu-tan', { emphasis: true });
    const { port } = await openCalculating(caseBytes('phu-tan-blank'));
    expect(printed(await submitted(port, values))).toEqual(printed(sheetNamed(published.sheets, 'Phụ lục 1')));
  });

  it('leaves the source as it was, and is in its order again once that is asked for', async () => {
    const { port, sheets } = await openCalculating(caseBytes('phu-tan-blank'));
    const before = sheets().slice(0, 3);
    await recalculate(port, { remember: { order: 'rank' } });
    await recalculate(port, { remember: { order: 'table' } });
    expect(sheets().slice(0, 3)).toEqual(before);
    const { sheets: read } = await port.read();
    const names = (sheet: string): unknown =>
      sheetNamed(read, sheet)
        .rows.slice(6, 24)
        .map(([, name]) => name);
    expect(names('Phụ lục 1 - KQ')).toEqual(names('Phụ lục 1'));
  });

  it('stays as it is with a second click, and is in the new order when a figure of the source changes', async () => {
    const { port, excel } = await openCalculating(caseBytes('phu-tan-blank'));
    await recalculate(port, { remember: { order: 'rank' } });
    const again = await recalculate(port);
    expect(again.written.unchanged).toHaveLength(again.written.sheets.length);
    const source = excel.workbook.findSheet('Phụ lục 1');
    source?.change(20, 2, (cell) => ({ ...cell, value: 99.5 }));
    excel.workbook.stale = true;
    await recalculate(port);
    const { sheets } = await port.read();
    expect(sheetNamed(sheets, 'Phụ lục 1 - KQ').rows[6]?.slice(0, 3)).toEqual([
      1,
      sheetNamed(sheets, 'Phụ lục 1').rows[20]?.[1],
      99.5,
    ]);
  });
});
