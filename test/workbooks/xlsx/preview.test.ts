import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { fullPlans } from '../contract/plans';
import { caseBytes } from '../contract/readings';

const WHOLE = { from: 0, to: Infinity };

describe('a workbook shown without Excel', () => {
  it('shows every sheet, the new ones as they were written', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    await workbook.write(fullPlans(), { keep: [] });
    expect(workbook.tabs().map(({ name, ownKey }) => [name, ownKey])).toEqual([
      ['Phụ lục 1', undefined],
      ['Số hóa', undefined],
      ['Một cửa', undefined],
      ['Xếp hạng', 'ranking'],
      ['Cấu hình', 'settings'],
    ]);
    const ranking = workbook.preview('Xếp hạng', WHOLE);
    expect(ranking).toMatchObject({
      columnWidths: [6, 24],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    });
    expect(ranking?.rowHeights[2]).toBe(36);
    expect(ranking?.rows[3]?.map((cell) => [cell?.text, cell?.numeric]).slice(0, 4)).toEqual([
      ['1', true],
      ['Long Hòa', false],
      ['89,20', true],
      ['Đạt «settings»', false],
    ]);
    expect(ranking?.rows[2]?.[1]?.style).toMatchObject({
      bold: true,
      fill: 'DDEBF7',
      color: '1F3864',
      border: 'medium',
    });
  });

  it('shows the same once it was read again', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    await workbook.write(fullPlans(), { keep: [] });
    const texts = (): string[] =>
      workbook
        .tabs()
        .flatMap(({ name }) =>
          (workbook.preview(name, WHOLE)?.rows ?? []).flatMap((row, r) =>
            row.map((cell, c) => (cell?.text ? `${name} ${r} ${c} ${cell.text}` : '')),
          ),
        )
        .filter((text) => text !== '');
    const before = texts();
    await workbook.read();
    expect(texts()).toEqual(before);
  });

  it('shows some rows of a sheet, with the merges that reach into them and the size of the whole', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    const whole = workbook.preview('Phụ lục 1', WHOLE);
    const part = workbook.preview('Phụ lục 1', { from: 5, to: 9 });
    expect(part).toMatchObject({ firstRow: 5, rowCount: whole?.rowCount, columnCount: whole?.columnCount });
    expect(part?.rows).toEqual(whole?.rows.slice(5, 9));
    expect(part?.rowHeights).toEqual(whole?.rowHeights.slice(5, 9));
    expect(part?.merges).toEqual(whole?.merges.filter(({ top, bottom }) => bottom >= 5 && top < 9));
  });

  it('shows nothing of a sheet that is not there', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    expect(workbook.preview('Không có', WHOLE)).toBeUndefined();
  });
});
