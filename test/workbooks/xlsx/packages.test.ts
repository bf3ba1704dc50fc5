import JSZip from 'jszip';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { fullPlans, plan } from '../contract/plans';
import { caseBytes } from '../contract/readings';
import { withParts, workbookOf } from './fixtures';
import { PackageReader } from './PackageReader';

const open = (bytes: Uint8Array): Promise<XlsxWorkbook> => XlsxWorkbook.open(bytes, 'tep.xlsx');

async function repacked(bytes: Uint8Array, change: (name: string, content: Uint8Array) => [string, Uint8Array]) {
  const zip = new JSZip();
  for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) {
    if (!entry.dir) zip.file(...change(entry.name, await entry.async('uint8array')));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

function inUtf16(content: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(content).replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

describe('a package of another program', () => {
  it.each<[what: string, change: (name: string, content: Uint8Array) => [string, Uint8Array]]>([
    ['with its names in capitals', (name, content) => [name.toUpperCase(), content]],
    ['with backslashes in its names', (name, content) => [name.replaceAll('/', '\\'), content]],
    ['in UTF-16', (name, content) => [name, inUtf16(content)]],
    [
      'with escapes in its targets',
      (name, content) => [
        name,
        new TextEncoder().encode(new TextDecoder().decode(content).replaceAll('sheet1.xml"', '%73heet1.xml"')),
      ],
    ],
  ])('is read and written to as a plain one is: %s', async (_, change) => {
    const plain = await open(caseBytes('phu-tan'));
    const workbook = await open(await repacked(caseBytes('phu-tan'), change));
    expect(await workbook.read()).toEqual(await plain.read());
    await workbook.write(fullPlans(), { keep: [] });
    await plain.write(fullPlans(), { keep: [] });
    expect(await (await open(await workbook.save())).read()).toEqual(await (await open(await plain.save())).read());
  });

  it('has no two parts that differ by the case of their letters', async () => {
    const bytes = await repacked(caseBytes('phu-tan'), (name, content) => [
      name.replace('xl/worksheets/sheet', 'xl/Worksheets/Sheet'),
      content,
    ]);
    const workbook = await open(bytes);
    await workbook.write(fullPlans(), { keep: [] });
    const names = Object.keys((await JSZip.loadAsync(await workbook.save())).files).map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  it.each([
    ['is missing', undefined],
    ['is cut off', (xml: string) => xml.slice(0, xml.length / 2)],
    ['is something else', () => '<chartsheet/>'],
  ])('is done but for a sheet whose part %s', async (_, change) => {
    const workbook = await open(await withParts(caseBytes('phu-tan'), { 'xl/worksheets/sheet2.xml': change }));
    expect(workbook.unreadable).toEqual(['Số hóa']);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Một cửa']);
    const { lost } = await workbook.write(fullPlans(), { keep: [] });
    expect(lost).toEqual([{ part: 'sheet', sheet: 'Số hóa' }]);
  });

  it.each([
    ['is made anew and nothing is lost', 'Xếp hạng', []],
    ['is told, as its entries are lost', 'Cấu hình', [{ part: 'sheet', sheet: 'Cấu hình' }]],
  ])('with a sheet of an earlier result that cannot be read %s', async (_, name, told) => {
    const first = await open(caseBytes('phu-tan'));
    await first.write(fullPlans(), { keep: [] });
    const bytes = await first.save();
    const path = (await PackageReader.open(bytes)).pathOfSheet(name);
    const workbook = await open(await withParts(bytes, { [path]: () => '<worksheet><sheetData>' }));
    expect(workbook.unreadable).toEqual([name]);
    const { lost } = await workbook.write(fullPlans(), { keep: [] });
    expect(lost).toEqual(told);
    const again = await open(await workbook.save());
    expect(again.unreadable).toEqual([]);
    expect(again.tabs().map((tab) => tab.name)).toEqual(first.tabs().map((tab) => tab.name));
  });

  it('gets no part under the name of one that is missing', async () => {
    const workbook = await open(await withParts(caseBytes('phu-tan'), { 'xl/worksheets/sheet2.xml': undefined }));
    await workbook.write(fullPlans(), { keep: [] });
    const again = await open(await workbook.save());
    expect(again.unreadable).toEqual(['Số hóa']);
    expect(again.tabs().map(({ name }) => name)).toEqual(['Phụ lục 1', 'Số hóa', 'Một cửa', 'Xếp hạng', 'Cấu hình']);
  });

  it.each(['', '-1', '99999999999', 'x', 'A0:B0', 'B2:A1', 'XFE1:XFF1', 'A1:A1048577'])(
    'is done without a merged area that is none: “%s”',
    async (reference) => {
      const bytes = await withParts(caseBytes('phu-tan'), {
        'xl/worksheets/sheet2.xml': (xml) =>
          xml.replace('</mergeCells>', `<mergeCell ref="${reference}"/></mergeCells>`),
      });
      const [plain, workbook] = [await open(caseBytes('phu-tan')), await open(bytes)];
      expect(await workbook.read()).toEqual(await plain.read());
      await workbook.write([plan('copy1', 'Số hóa - KQ', { copyOf: 'Số hóa' })], { keep: [] });
      const again = await open(await workbook.save());
      expect((await again.read()).sheets.at(-1)?.merges).toEqual((await plain.read()).sheets[1]?.merges);
    },
  );

  it.each(['xl/styles.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml', 'xl/workbook.xml'])(
    'is damaged before anything is written, and the part is named: %s',
    async (path) => {
      const bytes = await withParts(caseBytes('phu-tan'), { [path]: (xml) => xml.replace(/<\/\w+>\s*$/, '') });
      await expect(open(bytes)).rejects.toMatchObject({ code: 'damaged', part: path });
    },
  );

  it('is damaged where its looks are no looks', async () => {
    const bytes = await withParts(caseBytes('phu-tan'), { 'xl/styles.xml': () => '<html>404</html>' });
    await expect(open(bytes)).rejects.toMatchObject({ code: 'damaged', part: 'xl/styles.xml' });
  });

  it('is damaged where its shared strings are missing: without them every text would be blank', async () => {
    const bytes = await withParts(caseBytes('phu-tan'), {
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        ),
    });
    await expect(open(bytes)).rejects.toMatchObject({ code: 'damaged', part: 'xl/sharedStrings.xml' });
  });
});

describe('a workbook of another kind', () => {
  const types = (kind: string) => ({
    '[Content_Types].xml': (xml: string) =>
      xml.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', kind),
  });

  it.each([
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
      '.xlsx',
      'spreadsheetml.sheet.main',
    ],
    ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xlsm', 'vnd.ms-excel.sheet.macroEnabled.main'],
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm', 'vnd.ms-excel.sheet.macroEnabled.main'],
  ])('has a result of the kind that its ending says: %s', async (kind, extension, written) => {
    const workbook = await open(await withParts(caseBytes('phu-tan'), types(kind)));
    expect(workbook.extension).toBe(extension);
    await workbook.write(fullPlans(), { keep: [] });
    const zip = await JSZip.loadAsync(await workbook.save());
    expect(await zip.file('[Content_Types].xml')?.async('string')).toMatch(
      new RegExp(`PartName="/xl/workbook.xml" ContentType="[\\w./-]*${written}\\+xml"`),
    );
  });

  it('gets looks as the schema orders them where it has none at all', async () => {
    const bytes = await withParts(caseBytes('phu-tan'), {
      'xl/styles.xml': undefined,
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/<Relationship [^>]*styles\.xml[^>]*>/, ''),
      '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*styles\.xml[^>]*>/, ''),
    });
    const workbook = await open(bytes);
    await workbook.write(fullPlans(), { keep: [] });
    const zip = await JSZip.loadAsync(await workbook.save());
    const styles = (await zip.file('xl/styles1.xml')?.async('string')) ?? '';
    const [list = ''] = /<fonts.*<\/fonts>/s.exec(styles) ?? [];
    const fonts = [...list.matchAll(/<font>(.*?)<\/font>/gs)].map(([, font = '']) => font);
    expect(fonts.filter((font) => font.includes('<b/>')).length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^(?:<b\/>)?(?:<i\/>)?(?:<u\/>)?<sz [^>]*>(?:<color [^>]*>)?<name /);
  });

  it('numbers a new tab below 65,535, the highest that Excel takes', async () => {
    const bytes = await withParts(caseBytes('phu-tan'), {
      'xl/workbook.xml': (xml) => xml.replace('sheetId="3"', 'sheetId="65534"'),
    });
    const workbook = await open(bytes);
    await workbook.write(fullPlans(), { keep: [] });
    const zip = await JSZip.loadAsync(await workbook.save());
    const list = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    const numbers = [...list.matchAll(/sheetId="(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 65_534, 3, 4]);
  });

  it('gets the named style that looks of cells are based on where its own has none', async () => {
    const bytes = await withParts(caseBytes('phu-tan'), {
      'xl/styles.xml': (xml) => xml.replace(/<cellStyleXfs.*<\/cellStyleXfs>/s, ''),
    });
    const workbook = await open(bytes);
    await workbook.write(fullPlans(), { keep: [] });
    const zip = await JSZip.loadAsync(await workbook.save());
    expect(await zip.file('xl/styles.xml')?.async('string')).toMatch(
      /<cellStyleXfs count="1"><xf [^>]*\/><\/cellStyleXfs>/,
    );
  });
});

describe('blank cells far from all content', () => {
  it('cost nothing where whole columns have a look', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Bảng');
      sheet.addRows([
        ['Đơn vị', 'Điểm'],
        ['Phú Thạnh', 83.17],
      ]);
      sheet.getCell('A3').border = { top: { style: 'thin' } };
    });
    const look = 's="1"';
    const blank = Array.from({ length: 300_000 }, (_, row) => `<row r="${row + 4}"><c r="A${row + 4}" ${look}/></row>`);
    const padded = await withParts(bytes, {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', `${blank.join('')}<row r="1048576"><c r="XFD1048576" ${look}/></row></sheetData>`),
    });
    const start = performance.now();
    const workbook = await open(padded);
    await workbook.write([plan('copy1', 'Bản hoàn chỉnh', { copyOf: 'Bảng' })], { keep: [] });
    expect(performance.now() - start).toBeLessThan(5000);
    expect((await workbook.read()).sheets.map(({ rows }) => rows.slice(0, 2))).toEqual(
      ['Bảng', 'Bản hoàn chỉnh'].map(() => [
        ['Đơn vị', 'Điểm'],
        ['Phú Thạnh', 83.17],
      ]),
    );
    const copy = await JSZip.loadAsync(await workbook.save());
    const xml = (await copy.file('xl/worksheets/sheet2.xml')?.async('string')) ?? '';
    const cells = [...xml.matchAll(/<c r="(\w+)" s="\d+"\/>/g)].map(([, address]) => address);
    expect([cells[0], cells.at(-1)]).toEqual(['A3', 'A502']);
  });
});
