import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { fullPlans } from '../contract/plans';
import { caseBytes } from '../contract/readings';

describe('a workbook shown without Excel', () => {
  it('shows every sheet, the new ones as they were written', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    await workbook.write(fullPlans(), { keep: [] });
    const sheets = workbook.preview();
    expect(sheets.map(({ name, ownKey }) => [name, ownKey])).toEqual([
      ['Phụ lục 1', undefined],
      ['Số hóa', undefined],
      ['Một cửa', undefined],
      ['Xếp hạng', 'ranking'],
      ['Cấu hình', 'settings'],
    ]);
    const ranking = sheets[3];
    expect(ranking).toMatchObject({
      columnWidths: [6, 24],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      tabColor: '2F75B5',
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
        .preview()
        .flatMap(({ name, rows }) =>
          rows.flatMap((row, r) => row.map((cell, c) => (cell?.text ? `${name} ${r} ${c} ${cell.text}` : ''))),
        )
        .filter((text) => text !== '');
    const before = texts();
    await workbook.read();
    expect(texts()).toEqual(before);
  });
});
