import JSZip from 'jszip';
import mammoth from 'mammoth';
import { isOwnReport } from '../../../src/documents/docx/isOwnReport';
import { writeReport } from '../../../src/documents/docx/writeReport';
import { type ReportKind, REPORT_KINDS } from '../../../src/domain/report/Report';
import { emptyFrame } from '../../../src/domain/settings/OfficialFrame';
import { readCase, type CaseName } from '../../cases/openCase';
import { linesOf, reportOf, tablesOf } from '../../domain/report/printed';
import { sheetOf, workbookOf } from '../../domain/tables/sheetOf';
import { faultsOf, hasValidator } from '../../workbooks/xlsx/validity/validator';

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
}

/** The lines of a document as another library reads them, cells of tables among them. */
async function readBack(bytes: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n').filter((line) => line !== '');
}

const CASES: readonly (readonly [CaseName, ReportKind])[] = (['lap-vo', 'phu-tan', 'phu-my'] as const).flatMap((name) =>
  REPORT_KINDS.map((kind) => [name, kind] as const),
);

describe.each(CASES)('the document of %s as a %s', (name, kind) => {
  it('is valid, has every paragraph and every figure, and is the same when made again', async () => {
    const report = reportOf(await readCase(name, { emphasis: true }), { kind });
    const bytes = await writeReport(report);
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const lines = await readBack(bytes);
    const blocks = report.sections.flatMap((section) => section.blocks);
    const cells = tablesOf(blocks).flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
    const inLines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
    expect(lines).toEqual(expect.arrayContaining(linesOf(blocks).flatMap(inLines)));
    expect(lines).toEqual(expect.arrayContaining(cells.flatMap(inLines)));
    expect(Buffer.from(bytes).equals(await writeReport(report))).toBe(true);
    expect(await isOwnReport(bytes)).toBe(true);
  });
});

describe('the pages', () => {
  it('are A4 within the margins of the decree, appendices lie, each counts its pages and shows them from the second on', async () => {
    const bytes = await writeReport(reportOf(await readCase('lap-vo', { emphasis: true }), { kind: 'report' }));
    const document = await partOf(bytes, 'word/document.xml');
    const sections = [...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([section]) => section);
    expect(sections).toHaveLength(2);
    const millimetres = (section: string, name: string): number =>
      Math.round((Number(new RegExp(`w:${name}="(\\d+)"`, 'u').exec(section)?.[1]) * 25.4) / 1440);
    expect(sections.map((section) => ['w', 'h'].map((name) => millimetres(section, name)))).toEqual([
      [210, 297],
      [297, 210],
    ]);
    expect(sections[1]).toContain('w:orient="landscape"');
    for (const section of sections) {
      expect(['top', 'bottom', 'left', 'right'].map((name) => millimetres(section, name))).toEqual([20, 20, 30, 15]);
      expect(section).toMatch(/<w:titlePg\/>/u);
      expect(section).toMatch(/<w:pgNumType w:start="1"\/>/u);
    }
    expect(await partOf(bytes, 'word/styles.xml')).toContain('Times New Roman');
    const headed = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].filter(([table]) =>
      table.includes('<w:tblHeader/>'),
    );
    expect(headed.length).toBeGreaterThanOrEqual(11);
  });

  it('have margins no narrower than the decree allows, and paragraphs six points apart', async () => {
    const bytes = await writeReport(reportOf(await readCase('phu-tan', { emphasis: true }), { kind: 'report' }));
    const document = await partOf(bytes, 'word/document.xml');
    const margins = (side: string): readonly number[] =>
      [...document.matchAll(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`, 'gu'))].map(([, twips]) => Number(twips));
    const least = { top: 20, bottom: 20, left: 30, right: 15 };
    for (const [side, millimetres] of Object.entries(least))
      expect(Math.min(...margins(side)) / 1440).toBeGreaterThanOrEqual(millimetres / 25.4);
    const justified = [...document.matchAll(/<w:spacing ([^>]*)\/>(?=<w:ind w:firstLine)/gu)];
    expect(justified.length).toBeGreaterThan(5);
    const space = (attributes: string, at: string): number =>
      Number(new RegExp(`w:${at}="(\\d+)"`, 'u').exec(attributes)?.[1] ?? 0);
    for (const [, attributes = ''] of justified)
      expect(Math.max(space(attributes, 'before'), space(attributes, 'after'))).toBeGreaterThanOrEqual(6 * 20);
  });

  it('have no signature without a line of what is signed, and no header with hardly a row', async () => {
    const report = reportOf(await readCase('phu-tan', { emphasis: true }), { kind: 'letter', appendices: ['Số hóa'] });
    const document = await partOf(await writeReport(report), 'word/document.xml');
    const staying = (xml: string): boolean => xml.includes('<w:keepNext/>');
    const [, ending = ''] =
      /(<w:p>(?:(?!<w:p>).)*phối hợp thực hiện.*?<\/w:p><w:p>.*?<\/w:p>)<w:tbl>/su.exec(document) ?? [];
    expect(ending.split('</w:p>').slice(0, 2).map(staying)).toEqual([true, true]);
    const rows = (document.split('<w:tbl>').at(-1) ?? '').split('</w:tr>').slice(0, -1);
    expect(rows.slice(-7).map(staying)).toEqual([false, false, true, true, true, true, false]);
    // Three rows of headers, and the first four units.
    expect(rows.slice(0, 7).map(staying)).toEqual([true, true, true, true, true, true, false]);
  });

  it('have what follows the note below a table as far from it as from the caption of a chart', async () => {
    const document = await partOf(
      await writeReport(reportOf(await readCase('phu-tan', { emphasis: true }), { kind: 'report' })),
      'word/document.xml',
    );
    const below = (text: string): number => {
      const paragraph = [...document.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu)].find(([xml]) => xml.includes(text));
      return Number(/<w:spacing [^>]*w:after="(\d+)"/u.exec(paragraph?.[0] ?? '')?.[1] ?? 0);
    };
    expect(below('Ghi chú: in đậm')).toBe(below('Biểu đồ 1.'));
    expect(below('Ghi chú: in đậm')).toBeGreaterThan(0);
  });

  it('are not followed by an empty one where they are full: what ends a section takes hardly any room', async () => {
    const report = reportOf(await readCase('phu-tan', { emphasis: true }), { kind: 'notice' });
    const document = await partOf(await writeReport(report), 'word/document.xml');
    const empty =
      /<w:p><w:pPr>((?:(?!<\/w:pPr>|<w:sectPr).)*)<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr><\/w:pPr><\/w:p>/gu;
    const ends = [...document.matchAll(empty)].map(([, look]) => look);
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.filter((look) => !/<w:spacing [^>]*w:line="(?:20|200)"/u.test(look ?? ''))).toEqual([]);
  });

  it('leave no heading at their foot: what is between a table and a heading has a height of its own', async () => {
    const document = await partOf(
      await writeReport(reportOf(await readCase('lap-vo', { emphasis: true }), { kind: 'report' })),
      'word/document.xml',
    );
    const below = [...document.matchAll(/<\/w:tbl><w:p><w:pPr><w:spacing ([^>]*)\/><\/w:pPr><\/w:p>/gu)];
    expect(below.length).toBeGreaterThan(3);
    for (const [, spacing] of below) expect(spacing).toContain('w:lineRule="exact"');
  });

  it('are not left half empty for the sake of a table that may well go on', async () => {
    const report = reportOf(await readCase('lap-vo', { emphasis: true }), { kind: 'report' });
    const document = await partOf(await writeReport(report), 'word/document.xml');
    const text = document.split('<w:sectPr>')[0] ?? '';
    const staying = text.split('</w:tbl>').flatMap((before) => {
      const rows = (before.split('<w:tbl>')[1] ?? '').split('</w:tr>').slice(0, -1);
      return [rows.map((row) => row.includes('<w:keepNext/>'))];
    });
    const longest = Math.max(
      ...staying.flatMap((rows) => rows.map((_, at) => rows.slice(at).findIndex((each) => !each))),
    );
    expect(longest).toBeLessThan(10);
  });

  it('say what the document was made from in its properties alone', async () => {
    const bytes = await writeReport(reportOf(await readCase('phu-tan'), { kind: 'letter' }));
    const core = await partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:subject>Tuần 02 - Tháng 3/2024</dc:subject>');
    expect(core).toContain('<dc:description>Lập từ các trang tính: Phụ lục 1; Số hóa; Một cửa</dc:description>');
    expect(core).not.toMatch(/<dcterms:/u);
    expect((await readBack(bytes)).join('\n')).not.toContain('Lập từ các trang tính');
  });

  it('draw charts of Word’s own', async () => {
    const bytes = await writeReport(reportOf(await readCase('lap-vo'), { kind: 'report' }));
    const charts = Object.keys((await JSZip.loadAsync(bytes)).files).filter((path) =>
      /charts\/chart\d+\.xml$/u.test(path),
    );
    const xml = await Promise.all(charts.map((path) => partOf(bytes, path)));
    expect(xml.map((chart) => /<c:(barChart|radarChart)>/u.exec(chart)?.[1])).toEqual(['barChart', 'radarChart']);
    expect(xml[0]).toContain('<c:v>90.13</c:v>');
  });

  it.each([
    [[82, 91.25], '0.00'],
    [[82, 90.5], '0.0'],
    [[82, 91], '0'],
    [[82.333333, 91], '0.00'],
    [[69.996, 91], '0.000'],
  ])(
    'print the figures %j with as many decimals as they have, on their side of a grade’s bound',
    async (figures, format) => {
      const workbook = workbookOf(
        sheetOf('Điểm', [
          ['Tháng 3 năm 2024'],
          ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
          ...figures.map((figure, at) => [at + 1, `Xã ${'AB'[at]}`, figure, null]),
        ]),
      );
      const chart = await partOf(await writeReport(reportOf(workbook, { kind: 'report' })), 'word/charts/chart1.xml');
      const formats = [...chart.matchAll(/<c:dLbls>(?:(?!<\/c:dLbls>).)*<c:numFmt formatCode="([^"]*)"/gsu)].map(
        ([, each]) => each,
      );
      expect(new Set(formats)).toEqual(new Set([`[$-42A]${format}`]));
    },
  );

  it('leave the figures of bars below zero room before the names', async () => {
    const changes = [4, -20.5, 2.25, -3, 7, 1, -8, 5].map((change, at) => [
      at + 1,
      `Xã Tân Thành ${'ABCDEGHK'[at]}`,
      70 + change,
      70,
    ]);
    const board = sheetOf('Điểm', [
      ['Tháng 3 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Điểm kỳ trước'],
      ...changes,
    ]);
    const bytes = await writeReport(reportOf(workbookOf(board), { kind: 'report' }));
    const chart = await partOf(bytes, 'word/charts/chart2.xml');
    // The room of a figure is 0.15 of 27.5 points.
    expect(Number(/<c:min val="([^"]*)"/u.exec(chart)?.[1])).toBe(-25);
  });

  it('print figures with the decimals that their table has', async () => {
    const lines = [
      ['Tháng 3 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Điểm kỳ trước', 'Tăng/giảm'],
      [1, 'Xã A', 82, 85.125, null],
      [2, 'Xã B', 91.5, 90, null],
    ];
    const sheet = {
      ...sheetOf('Điểm', lines),
      numberFormats: lines.map(() => [undefined, undefined, '0.000', '0.000']),
    };
    const bytes = await writeReport(reportOf(workbookOf(sheet), { kind: 'report' }));
    for (const path of ['word/charts/chart1.xml', 'word/charts/chart2.xml'])
      expect(await partOf(bytes, path)).toMatch(/<c:dLbls>(?:(?!<\/c:dLbls>).)*formatCode="\[\$-42A\]0\.000"/su);
  });

  it.each([
    ['vi', 'vi-VN', '[$-42A]0'],
    ['en', 'en-GB', '[$-809]0'],
  ] as const)('have the marks of the document’s own language: %s', async (language, tag, axis) => {
    const workbook = await readCase('lap-vo');
    const bytes = await writeReport(reportOf(workbook, { kind: 'report' }, { settings: { language } }));
    for (const path of ['word/charts/chart1.xml', 'word/charts/chart2.xml']) {
      const chart = await partOf(bytes, path);
      expect(chart).toContain(`<c:lang val="${tag}"/>`);
      expect(chart).toMatch(new RegExp(`<c:valAx>.*<c:numFmt formatCode="${axis.replace(/[[$\]]/gu, '\\$&')}"`, 'su'));
    }
  });
});

it('whom a letter is for stands one below another, the dashes in line', async () => {
  const paragraphsOf = async (addressees: string): Promise<readonly string[]> => {
    const report = reportOf(
      await readCase('phu-tan'),
      { kind: 'letter' },
      { settings: { frame: { ...emptyFrame, addressees } } },
    );
    const document = await partOf(await writeReport(report), 'word/document.xml');
    return [...document.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => xml);
  };
  const several = await paragraphsOf('Sở Nội vụ; UBND các xã, thị trấn; Văn phòng');
  const lines = several.filter((xml) => />- (?:Sở Nội vụ;|UBND các xã, thị trấn;|Văn phòng\.)</u.test(xml));
  expect(lines).toHaveLength(3);
  expect(lines.filter((xml) => xml.includes('w:val="center"'))).toEqual([]);
  const places = lines.map((xml) => /<w:ind [^>]*w:left="(\d+)"/u.exec(xml)?.[1]);
  expect(Number(places[0])).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(1);
  const only = (await paragraphsOf('Sở Nội vụ')).find((xml) => xml.includes('Kính gửi: Sở Nội vụ'));
  expect(only).toContain('<w:jc w:val="center"/>');
});

it('names and figures that look like markup or formulas are text', async () => {
  const names = [
    '=1+1',
    '<b>Xã A</b> & "B"',
    'Xã\nhai dòng',
    `Xã ${'rất dài '.repeat(7)}An`,
    '{{nhận xét}}',
    'Xã \u0007\ud800 chuông',
  ];
  const workbook = workbookOf(
    sheetOf('A & <B>', [
      ['KẾT QUẢ <i>'],
      ['Tháng 3 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
      ...names.map((name, at) => [at + 1, name, 90 - at, null]),
    ]),
  );
  const bytes = await writeReport(reportOf(workbook, { kind: 'report' }));
  if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
  const lines = await readBack(bytes);
  expect(lines).toEqual(
    expect.arrayContaining([
      '=1+1',
      '<b>Xã A</b> & "B"',
      'Xã hai dòng',
      `Xã ${'rất dài '.repeat(7)}An`,
      '{{nhận xét}}',
      'Xã  chuông',
    ]),
  );
});

it('a name of many thousand letters is whole in the tables, and short in the charts', async () => {
  const name = `Xã ${'rất dài '.repeat(4000)}`.trim().slice(0, 32_767);
  const workbook = workbookOf(
    sheetOf('Điểm', [
      ['Tháng 3 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
      [1, name, 91, null],
      [2, 'Phường B', 75, null],
    ]),
  );
  const bytes = await writeReport(reportOf(workbook, { kind: 'report' }));
  if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
  expect(await readBack(bytes)).toContain(name);
  const chart = await partOf(bytes, 'word/charts/chart1.xml');
  const names = [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, text]) => text ?? '');
  expect(names).toContain('Phường\u00a0B');
  expect(names).toContainEqual(expect.stringMatching(/^Xã rất dài .{200,}…$/u));
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(255);
});

describe('a document', () => {
  it('is no longer ours once anything in it was changed, whoever it says saved it', async () => {
    const made = await writeReport(reportOf(await readCase('phu-my'), { kind: 'notice' }));
    expect(await isOwnReport(made)).toBe(true);
    const changed = async (path: string, change: (text: string) => string): Promise<Uint8Array> => {
      const zip = await JSZip.loadAsync(made);
      zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
      return zip.generateAsync({ type: 'uint8array' });
    };
    const same = await changed('word/document.xml', (text) => text);
    const edited = await changed('word/document.xml', (text) => text.replace('THÔNG BÁO', 'THÔNG BÁO SỐ 2'));
    const saved = await changed('docProps/core.xml', (text) =>
      text.replace(/(<cp:lastModifiedBy>)[^<]*/u, '$1Văn thư'),
    );
    const added = await changed('word/media/con-dau.png', () => 'PNG');
    expect(await Promise.all([same, edited, saved, added].map(isOwnReport))).toEqual([true, false, false, false]);
  });

  it('that is none is not ours', async () => {
    expect(await isOwnReport(new TextEncoder().encode('không phải tệp zip'))).toBe(false);
    const workbook = await new JSZip().file('xl/workbook.xml', '<workbook/>').generateAsync({ type: 'uint8array' });
    expect(await isOwnReport(workbook)).toBe(false);
  });
});
