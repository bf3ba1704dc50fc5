import { emptyFrame } from '../../src/domain/settings/OfficialFrame';
import type { CellValue } from '../../src/domain/workbook/Workbook';
import { recalculate } from '../../src/workbooks/recalculate';
import type { WorkbookPort } from '../../src/workbooks/WorkbookPort';
import { caseBytes } from '../workbooks/contract/readings';
import { openCalculating } from '../workbooks/office/openCalculating';
import { openCase } from './openCase';

/** All that an office can want: units by rank, and a frame around every table. */
const REMEMBER = {
  order: 'rank',
  frame: {
    ...emptyFrame,
    superior: 'UBND tỉnh',
    office: 'Ủy ban nhân dân huyện',
    place: 'Lấp Vò',
    attachedTo: 'Báo cáo số 5/BC-UBND',
    signedAs: 'TM. Ủy ban nhân dân; Chủ tịch',
    signedBy: 'Nguyễn Văn An',
  },
} as const;

/** What stands on the printed sheets, figures to nine places. */
async function printed(port: WorkbookPort): Promise<Readonly<Record<string, unknown>>> {
  const shown = (value: CellValue): unknown =>
    typeof value === 'number' ? Number(value.toFixed(9)) : value === '' ? null : value;
  const trimmed = (row: readonly unknown[]): readonly unknown[] =>
    row.slice(0, row.findLastIndex((each) => each !== null) + 1);
  const { sheets } = await port.read();
  return Object.fromEntries(
    sheets
      .filter(({ ownKey }) => ownKey !== undefined && /^(?:ranking|copy|targets)/u.test(ownKey))
      .map(({ name, rows }) => [name, rows.map((row) => trimmed(row.map(shown)))]),
  );
}

describe.each(['phu-tan-blank', 'lap-vo', 'phu-my'] as const)('the sheets of %s that are submitted', (name) => {
  it('are the same in Excel as in a file, formulas worked out, and as they should be with the next click', async () => {
    const file = await openCase(name);
    await recalculate(file, { remember: REMEMBER });
    const { port } = await openCalculating(caseBytes(name));
    await recalculate(port, { remember: REMEMBER });
    expect(await printed(port)).toEqual(await printed(file));
    const again = await recalculate(port);
    expect(again.written.unchanged).toHaveLength(again.written.sheets.length);
  });
});
