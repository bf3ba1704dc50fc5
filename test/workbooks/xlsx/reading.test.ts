import JSZip from 'jszip';
import type { Workbook } from '../../../src/domain/workbook/Workbook';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { handWritten, withParts, workbookOf } from './fixtures';

const read = async (bytes: Uint8Array): Promise<Workbook> => (await XlsxWorkbook.open(bytes, 'tep.xlsx')).read();

describe('reading a workbook that other software wrote', () => {
  it('takes every kind of cell for what it is', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Bảng');
      sheet.getCell('A1').value = 'Phú Thạnh';
      sheet.getCell('B1').value = 83.17;
      sheet.getCell('C1').value = true;
      sheet.getCell('D1').value = { error: '#DIV/0!' };
      sheet.getCell('E1').value = { richText: [{ text: '17,2', font: { bold: true } }, { text: '/18' }] };
      sheet.getCell('F1').value = { formula: 'B1*2', result: 166.34 };
      sheet.getCell('G1').value = { formula: '1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('H1').value = { formula: 'A1', result: 'Phú Thạnh' };
      sheet.getCell('I1').value = '';
      sheet.getCell('J1').value = { text: 'liên kết', hyperlink: 'https://example.com/' };
      sheet.getCell('K1').value = '#N/A';
    });
    expect((await read(bytes)).sheets[0]?.rows).toEqual([
      [
        'Phú Thạnh',
        83.17,
        true,
        { error: '#DIV/0!' },
        '17,2/18',
        166.34,
        { error: '#DIV/0!' },
        'Phú Thạnh',
        null,
        'liên kết',
        '#N/A',
      ],
    ]);
  });

  it.each([
    ['8/10 of 2024', 45_573, 'd/m'],
    ['a day before the one that never was', 59, 'd/m/yyyy'],
    ['the day that never was', 60, 'd/m/yyyy'],
    ['a score that was formatted as a date', 83.17, 'dd/mm/yyyy'],
  ])('gives a date back as the number in its cell: %s', async (_, serial, format) => {
    const bytes = await workbookOf((workbook) => {
      const cell = workbook.addWorksheet('Bảng').getCell('A1');
      cell.value = serial;
      cell.numFmt = format;
    });
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet?.rows).toEqual([[serial]]);
    expect(sheet?.numberFormats).toEqual([[format]]);
  });

  it('counts days from 1900 where the file counts from 1904', async () => {
    const bytes = await workbookOf((workbook) => {
      workbook.properties.date1904 = true;
      const cell = workbook.addWorksheet('Bảng').getCell('A1');
      cell.value = 44_111;
      cell.numFmt = 'd/m';
    });
    const shifted = await withParts(bytes, {
      'xl/workbook.xml': (xml) => xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>'),
    });
    expect((await read(shifted)).sheets[0]?.rows).toEqual([[45_573]]);
  });

  it('understands prefixed XML, cells without addresses and a workbook without styles', async () => {
    const bytes = await handWritten(
      '<x:row><x:c t="inlineStr"><x:is><x:t>Long Hòa</x:t></x:is></x:c><x:c><x:v>90.5</x:v></x:c></x:row>',
    );
    expect((await read(bytes)).sheets).toEqual([
      {
        name: 'Bảng',
        rows: [['Long Hòa', 90.5]],
        numberFormats: [[]],
        merges: [],
        columnWidths: [],
        rowHeights: new Map(),
        rowLetters: new Map(),
        plainRows: new Set([0]),
      },
    ]);
  });

  it('knows the rows of which nobody has put any cell to a side', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Bảng');
      for (let row = 1; row <= 4; row += 1) sheet.getCell(row, 2).value = row;
      sheet.getCell(2, 1).alignment = { horizontal: 'center' };
      sheet.getCell(3, 2).alignment = { vertical: 'top', wrapText: true };
      sheet.getCell(4, 2).alignment = { horizontal: 'right' };
    });
    expect((await read(bytes)).sheets[0]?.plainRows).toEqual(new Set([0, 2]));
  });

  it('knows the letters of rows all of whose cells have the same, blank ones among them', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Bảng');
      const sizes = [
        [13, 13, 13],
        [12, 10, 12],
        [undefined, undefined, undefined],
        [12, 12, undefined],
        [9, 9, 9],
      ];
      sizes.forEach((row, at) =>
        row.forEach((size, column) => {
          const cell = sheet.getCell(at + 1, column + 1);
          if (column < 2 || at === 0) cell.value = 1;
          if (size !== undefined) cell.font = { size };
        }),
      );
    });
    const letters = [
      [0, 13],
      [2, 11],
      [4, 9],
    ] as const;
    expect((await read(bytes)).sheets[0]?.rowLetters).toEqual(new Map(letters));
  });

  it('passes over chart sheets', async () => {
    const bytes = await withChartSheet(await handWritten('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'));
    expect((await read(bytes)).sheets.map(({ name }) => name)).toEqual(['Bảng']);
  });
});

describe('a file that cannot be read says why', () => {
  const sample = (): Promise<Uint8Array> => workbookOf((workbook) => workbook.addWorksheet('Bảng'));
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le'), 0, 0]);

  it.each([
    ['an empty file', 'empty', () => new Uint8Array()],
    ['a text file', 'not-a-workbook', () => text('STT;Đơn vị;Điểm')],
    ['an old .xls', 'not-a-workbook', () => ole('Workbook')],
    ['an encrypted workbook', 'encrypted', () => ole('EncryptedPackage')],
    ['half a download', 'damaged', async () => (await sample()).slice(0, 1500)],
    ['an old .doc', 'word-file', () => ole('WordDocument')],
    ['rich text', 'word-file', () => text('{\\rtf1 Báo cáo}')],
    [
      'a .docx',
      'word-file',
      async () => new JSZip().file('word/document.xml', '<d/>').generateAsync({ type: 'uint8array' }),
    ],
    ['a PDF', 'pdf-file', () => text('%PDF-1.7')],
    ['a photograph', 'picture-file', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a screenshot', 'picture-file', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    [
      'a package with another main part',
      'not-a-workbook',
      async () => withParts(await sample(), { 'xl/workbook.xml': () => '<document/>' }),
    ],
    ['a zip of something else', 'not-a-workbook', async () => withParts(await sample(), { '_rels/.rels': undefined })],
    [
      'a broken part',
      'damaged',
      async () => withParts(await sample(), { 'xl/workbook.xml': () => '<workbook><sheets>' }),
    ],
    [
      'a workbook without sheets',
      'empty',
      async () =>
        withParts(await sample(), { 'xl/workbook.xml': (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>') }),
    ],
  ])('%s', async (_, code, bytes) => {
    await expect(XlsxWorkbook.open(await bytes(), 'tep.xlsx')).rejects.toMatchObject({ code, subject: 'tep.xlsx' });
  });
});

async function withChartSheet(bytes: Uint8Array): Promise<Uint8Array> {
  return withParts(bytes, {
    'xl/workbook.xml': (xml) => xml.replace('</x:sheets>', '<x:sheet name="Đồ thị" sheetId="6" r:id="d"/></x:sheets>'),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
    'xl/chartsheets/sheet1.xml': () =>
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });
}
