import { patchDocument } from 'docx';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { fillTemplate, type FilledTemplate } from '../../../../src/documents/docx/template/fillTemplate';
import { makeReport } from '../../../../src/documents/makeReport';
import { templateContent } from '../../../../src/domain/report/places';
import type { ReportKind } from '../../../../src/domain/report/Report';
import { emptyFrame } from '../../../../src/domain/settings/OfficialFrame';
import type { Workbook } from '../../../../src/domain/workbook/Workbook';
import { analysisOf } from '../../../cases/analysisOf';
import { readCase } from '../../../cases/openCase';
import { sheetOf, workbookOf } from '../../../domain/tables/sheetOf';
import { faultsOf, hasValidator } from '../../../workbooks/xlsx/validity/validator';
import { templateOf, torn } from './template';

jest.mock('docx', () => {
  const actual = jest.requireActual<typeof import('docx')>('docx');
  return { ...actual, patchDocument: jest.fn(actual.patchDocument) };
});

const FRAME = { ...emptyFrame, office: 'UBND huyện Lấp Vò', signedAs: 'TM. UBND; Chủ tịch', signedBy: 'Nguyễn Văn An' };

async function filled(template: Uint8Array, workbook?: Workbook, kind: ReportKind = 'report'): Promise<FilledTemplate> {
  const read = workbook ?? (await readCase('lap-vo', { emphasis: true }));
  const analysis = analysisOf(read, { settings: { frame: FRAME } });
  return fillTemplate(template, templateContent({ workbook: read, analysis }, { kind }));
}

async function bytesOf(template: Uint8Array, workbook?: Workbook): Promise<Uint8Array> {
  const result = await filled(template, workbook);
  if (result.kind !== 'filled') throw new Error(result.kind);
  return result.bytes;
}

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n').filter((line) => line !== '');
}

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
}

describe('a template of the office’s own', () => {
  it('is filled where it asks, however Word has torn the places, in the look of each', async () => {
    const bytes = await bytesOf(
      await templateOf(
        torn('Lời đầu của cơ quan') + torn('Kết quả {', '{KỲ BÁO ', 'CÁO}', '} như sau: ') + torn('{{nguoi ky}}'),
      ),
    );
    expect(await linesOf(bytes)).toEqual(['Lời đầu của cơ quan', 'Kết quả tháng 01/2024 như sau: ', 'Nguyễn Văn An']);
    expect(await partOf(bytes, 'word/header1.xml')).toContain('Tháng 01/2024');
    expect(await partOf(bytes, 'word/document.xml')).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*tháng 01\/2024/u);
  });

  it('gets paragraphs, tables and charts instead of the paragraph that names them, and the rest of it stays', async () => {
    const template = await templateOf(
      [torn('{{nhận xét}}'), torn('{{bảng nhóm chỉ số}}'), torn('{{bảng xếp hạng}}'), torn('{{biểu đồ}}')].join(''),
      { lying: torn('{{phụ lục}}') },
    );
    const bytes = await bytesOf(template);
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const lines = await linesOf(bytes);
    expect(lines).toEqual(
      expect.arrayContaining(['1. Kết quả chung (Xã, thị trấn)', 'Tổng cộng', 'Xã Vĩnh Thạnh', '90,13', 'Phụ lục I']),
    );
    const before = await JSZip.loadAsync(template);
    const after = await JSZip.loadAsync(bytes);
    expect(await after.file('word/media/con-dau.png')?.async('uint8array')).toEqual(
      await before.file('word/media/con-dau.png')?.async('uint8array'),
    );
    expect(Object.keys(after.files).filter((path) => /charts\/chart\d/u.test(path))).toHaveLength(2);
    const [first = '', behind = ''] = (await partOf(bytes, 'word/document.xml')).split('</w:sectPr>');
    const widths = (part: string): readonly number[] =>
      [...part.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    const [upright, lying] = [11906 - 1701 - 850, 16838 - 1701 - 850];
    expect(Math.max(...widths(first))).toBeLessThanOrEqual(upright);
    expect(Math.max(...widths(behind))).toBeGreaterThan(upright);
    expect(Math.max(...widths(behind))).toBeLessThanOrEqual(lying);
    expect(Buffer.from(await bytesOf(template)).equals(bytes)).toBe(true);
  });

  it('keeps the look of lines that are several', async () => {
    const bytes = await bytesOf(await templateOf(torn('{{chức vụ}}')));
    expect(await partOf(bytes, 'word/document.xml')).toMatch(/TM\. UBND.*<w:br\/>.*CHỦ TỊCH/u);
  });

  it('is a document even where it was a template of Word’s own', async () => {
    const bytes = await bytesOf(await templateOf(torn('{{kỳ báo cáo}}'), { kind: 'template' }));
    expect(await partOf(bytes, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
  });

  it('takes no unit’s name for a place', async () => {
    const workbook = workbookOf(
      sheetOf('Điểm', [
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
        [1, '{{người ký}}', 91, null],
        [2, 'Xã B', 75, null],
      ]),
    );
    const lines = await linesOf(
      await bytesOf(await templateOf(torn('{{bảng xếp hạng}}') + torn('{{người ký}}')), workbook),
    );
    expect(lines).toEqual(expect.arrayContaining(['{{người ký}}', 'Nguyễn Văn An']));
  });

  it('tells of places that nothing is known for, and leaves them', async () => {
    const result = await filled(await templateOf(torn('{{kỳ báo cáo}} {{số văn bản đến}}')));
    expect(result).toMatchObject({ kind: 'filled', unknown: ['số văn bản đến'] });
    expect(result.kind === 'filled' && (await linesOf(result.bytes))).toEqual(['Tháng 01/2024 {{số văn bản đến}}']);
  });
});

/** What stands in the text of a document, top down: lines, and `[table WIDTH]`, `[chart]`, `[section W×H]` in twips. */
async function outlineOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await partOf(bytes, 'word/document.xml');
  const parts = document.matchAll(
    /<w:tblW w:type="dxa" w:w="(?<table>\d+)"\/>|<c:chart |<w:pgSz (?<page>[^>]*)\/>|<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>/gu,
  );
  return [...parts].flatMap(({ 0: all, groups: { table, page, text } = {} }) => {
    if (all.startsWith('<c:chart')) return '[chart]';
    if (table !== undefined) return `[table ${table}]`;
    if (page !== undefined) return `[section ${/w:w="(\d+)"/u.exec(page)?.[1]}×${/w:h="(\d+)"/u.exec(page)?.[1]}]`;
    return text === undefined || text.trim() === '' ? [] : text;
  });
}

const cell = (width: number, ...paragraphs: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
const tableWith = (widths: readonly number[], ...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;

describe('what is more than words', () => {
  it('is as wide as the cell that its place stands in', async () => {
    const bytes = await bytesOf(
      await templateOf(tableWith([3000, 6000], cell(3000, torn('Trái')), cell(6000, torn('{{bảng xếp hạng}}')))),
    );
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const widths = (await outlineOf(bytes)).flatMap((each) => /^\[table (\d+)\]$/u.exec(each)?.[1] ?? []).map(Number);
    expect(Math.max(...widths)).toBeLessThanOrEqual(6000 - 216);
    expect(Math.max(...widths)).toBeGreaterThan(4000);
  });

  const halves = (table: string, grid: readonly number[], ...cells: readonly string[]): string =>
    `<w:tbl><w:tblPr>${table}</w:tblPr><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;
  const half = (said: string, text: string): string => `<w:tc><w:tcPr>${said}</w:tcPr>${torn(text)}</w:tc>`;
  const whole = '<w:tblW w:w="5000" w:type="pct"/>';
  const fifty = '<w:tcW w:w="2500" w:type="pct"/>';
  const place = '{{bảng xếp hạng}}';
  const ofPage = 11906 - 1701 - 850;

  it.each([
    ['says its share of the table', halves(whole, [], half(fifty, place), half(fifty, 'Phải')), ofPage / 2],
    [
      'says it with a percent sign',
      halves(
        '<w:tblW w:w="80%" w:type="pct"/>',
        [],
        half('<w:tcW w:w="50%" w:type="pct"/>', place),
        half(fifty, 'Phải'),
      ),
      ofPage * 0.4,
    ],
    [
      'says nothing',
      halves('<w:tblW w:w="0" w:type="auto"/>', [], half('', 'Trái'), half('<w:tcW w:w="0" w:type="auto"/>', place)),
      ofPage / 2,
    ],
    [
      'is of a table narrower than its grid',
      halves('<w:tblW w:w="8000" w:type="dxa"/>', [9000, 9000], half('', 'Trái'), half('', place)),
      4000,
    ],
    [
      'is of a table over the page with a grid of its own',
      halves(whole, [100, 100], half(fifty, place), half(fifty, 'Phải')),
      ofPage / 2,
    ],
    [
      'is of a table within another cell',
      halves(
        whole,
        [],
        half(fifty, 'Trái'),
        `<w:tc><w:tcPr>${fifty}</w:tcPr>${halves(whole, [], half(fifty, place), half(fifty, 'Phải'))}<w:p/></w:tc>`,
      ),
      (ofPage / 2 - 216) / 2,
    ],
  ])('is as wide as the part of the page that its cell has: one that %s', async (_, table, width) => {
    const bytes = await bytesOf(await templateOf(table));
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const widths = (await outlineOf(bytes)).flatMap((each) => /^\[table (\d+)\]$/u.exec(each)?.[1] ?? []).map(Number);
    const drawn = widths.filter((each) => each !== 8000);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(width - 216 + 1);
    expect(Math.max(...drawn)).toBeGreaterThan((width - 216) * 0.8);
  });

  it('has all of its legend below its names where it is a chart in a narrow cell', async () => {
    const heights = async (body: string): Promise<readonly number[]> =>
      [...(await partOf(await bytesOf(await templateOf(body)), 'word/document.xml')).matchAll(/cy="(\d+)"/gu)].map(
        ([, height]) => Number(height) / 12700,
      );
    const [onPage = 0, roundOnPage = 0] = await heights(torn('{{biểu đồ}}'));
    const [inCell = 0, roundInCell = 0] = await heights(
      halves(whole, [], half(fifty, '{{biểu đồ}}'), half(fifty, 'Phải')),
    );
    // Four grades, on a line each there.
    expect(inCell - onPage).toBeGreaterThanOrEqual(2 * 12);
    expect(roundInCell).toBeLessThan(roundOnPage);
  });

  it('has names of units whole in each part of a table where there is room for them', async () => {
    const document = await partOf(
      await bytesOf(await templateOf(halves(whole, [], half(fifty, '{{các bảng}}'), half(fifty, 'Phải')))),
      'word/document.xml',
    );
    const named = [
      ...document.matchAll(/<w:tblGrid>((?:(?!<\/w:tblGrid>).)*)<\/w:tblGrid>(?:(?!<w:tbl>).)*?Tên đơn vị/gsu),
    ];
    const widths = named.map(([, grid = '']) => [...grid.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width)));
    expect(widths.length).toBeGreaterThan(1);
    // Two words of a name stand beside each other.
    for (const [, name = 0] of widths) expect(name).toBeGreaterThan(900);
  });

  it('is told where the room beside another column parts a table that a page would have whole', async () => {
    const partedIn = async (body: string): Promise<unknown> => {
      const result = await filled(await templateOf(body));
      return result.kind === 'filled' ? result.parted : result.kind;
    };
    const table = (name: string): string => halves(whole, [], half(fifty, name), half(fifty, 'Phải'));
    expect(await partedIn(table('{{các bảng}}') + table('{{bảng nhóm chỉ số}}'))).toEqual(['các bảng']);
    expect(await partedIn(torn('{{các bảng}}'))).toEqual([]);
  });

  it('leaves the words beside its place where they are, and comes with others of one paragraph', async () => {
    const bytes = await bytesOf(
      await templateOf(torn('Trước {{bảng nhóm', ' chỉ số}} giữa {{kỳ báo cáo}}: {{biểu đồ}}', ' sau')),
    );
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const outline = await outlineOf(bytes);
    const order = ['Trước ', '[table', ' giữa ', 'tháng 01/2024', ': ', '[chart]', ' sau'];
    const places = order.map((each) => outline.findIndex((part) => part.startsWith(each)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('lies on pages of its own among upright ones where it is too wide, with their header', async () => {
    const template = await templateOf(torn('Trước') + torn('{{phụ lục}}') + torn('Sau'));
    const bytes = await bytesOf(template);
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const outline = await outlineOf(bytes);
    expect(outline.filter((each) => /^(?:\[section .*\]|Trước|Phụ lục I|Sau)$/u.test(each))).toEqual([
      'Trước',
      '[section 11906×16838]',
      'Phụ lục I',
      '[section 16838×11906]',
      'Sau',
      '[section 11906×16838]',
      '[section 16838×11906]',
    ]);
    const widest = outline.flatMap((each) => /^\[table (\d+)\]$/u.exec(each)?.[1] ?? []).map(Number);
    expect(Math.max(...widest)).toBeGreaterThan(11906 - 1701 - 850);
    const document = await partOf(bytes, 'word/document.xml');
    expect(document.match(/<w:headerReference/gu)).toHaveLength(3);
  });

  it('has upright pages alone in a cell: its tables are parted to be read there, rows may go on, and it is told', async () => {
    const row = '<w:trPr><w:cantSplit/><w:trHeight w:val="900" w:hRule="exact"/></w:trPr>';
    const table = tableWith([9354], cell(9354, torn('{{phụ lục}}'))).replace('<w:tr>', `<w:tr>${row}`);
    const result = await filled(await templateOf(table));
    if (result.kind !== 'filled') throw new Error(result.kind);
    expect(result).toMatchObject({ upright: ['phụ lục'], misplaced: [] });
    if (hasValidator()) expect(await faultsOf(result.bytes, '.docx')).toEqual([]);
    const document = await partOf(result.bytes, 'word/document.xml');
    expect(document).not.toMatch(/<w:trPr><w:cantSplit\/><w:trHeight|w:hRule="exact"/u);
    const outline = await outlineOf(result.bytes);
    expect(outline.filter((each) => each.startsWith('[section'))).toEqual([
      '[section 11906×16838]',
      '[section 16838×11906]',
    ]);
    expect(outline).toContain('(tiếp theo)');
    const widths = outline.flatMap((each) => /^\[table (\d+)\]$/u.exec(each)?.[1] ?? []).map(Number);
    expect(Math.max(...widths)).toBeLessThanOrEqual(9354 - 216);
    const letters = [...document.matchAll(/<w:sz w:val="(\d+)"/gu)].map(([, size]) => Number(size));
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(18);
  });

  it('finds no room beside the text, nor appendices in a box: such a place stays and is told', async () => {
    const shape = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:300pt;height:100pt">';
    const box = `<w:p><w:r><w:pict>${shape}<v:textbox><w:txbxContent>${torn('{{phụ lục}}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const template = await templateOf(torn('{{kỳ báo cáo}}') + box, { header: torn('{{kỳ báo cáo}}: {{các bảng}}') });
    const result = await filled(template);
    if (result.kind !== 'filled') throw new Error(result.kind);
    expect(result).toMatchObject({ misplaced: ['phụ lục', 'các bảng'], upright: [], unknown: [], empty: [] });
    expect(await outlineOf(result.bytes)).toContain('{{phụ lục}}');
    expect(await partOf(result.bytes, 'word/header1.xml')).toMatch(/Tháng 01\/2024.*: \{\{các bảng\}\}/u);
    if (hasValidator()) expect(await faultsOf(result.bytes, '.docx')).toEqual([]);
    const { notes } = await makeReport(
      await readCase('lap-vo', { emphasis: true }),
      {},
      { kind: 'report', template: { name: 'mau.docx', bytes: template } },
    );
    expect(notes).toMatchObject([
      { code: 'misplaced-place', subject: 'phụ lục' },
      { code: 'misplaced-place', subject: 'các bảng' },
    ]);
  });

  const olderBox = (height: number, place: string, style = ''): string =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:420pt;height:${height}pt"><v:textbox style="${style}"><w:txbxContent>${torn(place)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const newerBox = (height: number, place: string, growing = ''): string =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="5334000" cy="${height * 12700}"/><wp:docPr id="90" name="Khung"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${torn(place)}</w:txbxContent></wps:txbx><wps:bodyPr>${growing}</wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

  it.each([
    ['cut off by an older box', olderBox(90, '{{bảng xếp hạng}}'), ['bảng xếp hạng']],
    ['cut off by a newer box', newerBox(120, '{{bảng xếp hạng}}'), ['bảng xếp hạng']],
    ['whole in a box that is high enough', newerBox(400, '{{bảng xếp hạng}}'), []],
    ['whole in an older one that grows', olderBox(90, '{{bảng xếp hạng}}', 'mso-fit-shape-to-text:t'), []],
    ['whole in a newer one that grows', newerBox(120, '{{bảng xếp hạng}}', '<a:spAutoFit/>'), []],
  ])('is told where it is cut off: %s', async (_, box, low) => {
    const result = await filled(await templateOf(box));
    expect(result).toMatchObject({ kind: 'filled', low, misplaced: [] });
  });

  it('alone in a header leaves the template without places', async () => {
    const result = await filled(await templateOf('', { header: torn('{{nhận xét}}') }));
    expect(result).toEqual({ kind: 'without-places', unknown: [], misplaced: ['nhận xét'] });
  });

  it('has smaller letters where a few rows would be on a page of their own', async () => {
    const sizes = async (units: number): Promise<readonly number[]> => {
      const workbook = workbookOf(
        sheetOf('Hồ sơ', [
          ['TÌNH HÌNH TIẾP NHẬN HỒ SƠ'],
          ['Tháng 5 năm 2025'],
          ['STT', 'Đơn vị', ...Array.from({ length: 9 }, (_, at) => `Lĩnh vực chuyên môn ${at + 1}`)],
          ...Array.from({ length: units }, (_, at) => [
            at + 1,
            `Xã Tân ${at + 1}`,
            ...Array<number>(9).fill(1200 + at),
          ]),
        ]),
      );
      const document = await partOf(
        await bytesOf(await templateOf(torn('{{phụ lục}}')), workbook),
        'word/document.xml',
      );
      const table = document.split('<w:tbl>').at(-1)?.split('</w:tbl>')[0] ?? '';
      return [...new Set([...table.matchAll(/<w:sz w:val="(\d+)"/gu)].map(([, size]) => Number(size) / 2))];
    };
    const [[usual = 0], [smaller = 0]] = [await sizes(15), await sizes(23)];
    expect(smaller).toBeLessThan(usual);
    expect(smaller).toBeGreaterThanOrEqual(9);
  });

  it('turns the pages that it alone stands on, and makes no empty ones', async () => {
    const outline = await outlineOf(await bytesOf(await templateOf(torn('{{phụ lục}}'))));
    expect(outline.filter((each) => each.startsWith('[section'))).toEqual([
      '[section 16838×11906]',
      '[section 16838×11906]',
    ]);
  });

  it('is told where there is none', async () => {
    const workbook = workbookOf(
      sheetOf('Số hóa', [['Tháng 3 năm 2024'], ['STT', 'Đơn vị', 'Tổng số hồ sơ'], [1, 'Xã A', 12], [2, 'Xã B', 30]]),
    );
    const result = await filled(
      await templateOf(torn('{{kỳ báo cáo}} {{cơ quan chủ quản}} {{bảng xếp hạng}}')),
      workbook,
    );
    expect(result).toMatchObject({ kind: 'filled', unknown: [], empty: ['cơ quan chủ quản', 'bảng xếp hạng'] });
  });

  it('is told with the nearest name where its place is misspelt', async () => {
    const workbook = await readCase('phu-tan', { emphasis: true });
    const template = {
      name: 'mau.docx',
      bytes: await templateOf(torn('{{kỳ báo cáo}} {{bảng xêp hang chung}} {{xyz}}')),
    };
    const { notes } = await makeReport(workbook, {}, { kind: 'letter', template });
    expect(notes).toMatchObject([
      { code: 'unknown-place', subject: 'bảng xêp hang chung', possible: ['bảng xếp hạng'] },
      { code: 'unknown-place', subject: 'xyz', possible: { length: 18 } },
    ]);
  });

  it('lists all places once, and knows what is near in either language', async () => {
    const workbook = await readCase('phu-tan', { emphasis: true });
    const template = {
      name: 'mau.docx',
      bytes: await templateOf(torn('{{kỳ báo cáo}} {{xyz}} {{recipientss}} {{qqq}}')),
    };
    const { notes } = await makeReport(workbook, {}, { kind: 'letter', template });
    expect(notes).toMatchObject([
      { code: 'unknown-place', subject: 'xyz', possible: [] },
      { code: 'unknown-place', subject: 'recipientss', possible: ['recipients'] },
      { code: 'unknown-place', subject: 'qqq', possible: { length: 18 } },
    ]);
  });
});

it('can be a document of ours: what it has already keeps its charts beside those that come', async () => {
  const workbook = await readCase('lap-vo', { emphasis: true });
  const { bytes } = await makeReport(workbook, {}, { kind: 'report' });
  const template = await JSZip.loadAsync(bytes);
  const text = await partOf(bytes, 'word/document.xml');
  template.file('word/document.xml', text.replace('<w:body>', `<w:body>${torn('{{biểu đồ}}')}`));
  const result = await bytesOf(await template.generateAsync({ type: 'uint8array' }), workbook);
  if (hasValidator()) expect(await faultsOf(result, '.docx')).toEqual([]);
  const relations = await partOf(result, 'word/_rels/document.xml.rels');
  const ids = [...relations.matchAll(/ Id="([^"]+)"/gu)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const shown = [...(await partOf(result, 'word/document.xml')).matchAll(/<c:chart [^>]*r:id="([^"]+)"/gu)];
  const targetOf = (id: string): string | undefined =>
    new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`, 'u').exec(relations)?.[1];
  const targets = shown.map(([, id = '']) => targetOf(id));
  expect(targets).toHaveLength(4);
  expect(new Set(targets).size).toBe(4);
});

describe('a template with much that is not filled', () => {
  const GUIDE = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Điều &lt;4&gt; &amp; 5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  const clause = (at: number): string =>
    `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Khoản ${at} </w:t></w:r></w:p>`;
  const bookmarked =
    '<w:p><w:bookmarkStart w:id="7" w:name="a"/><w:r><w:t>Dấu trang</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>';
  const body = (count: number): string => {
    const clauses = Array.from({ length: count }, (_, at) => clause(at));
    const [first, second] = [clauses.slice(0, count / 2), clauses.slice(count / 2)];
    return [GUIDE, ...first, torn('Kỳ {{kỳ báo cáo}}'), bookmarked, ...second, torn('{{bảng xếp hạng}}'), GUIDE].join(
      '',
    );
  };

  it('gives the library no more of it to look through than of a short one', async () => {
    const paragraphs: number[] = [];
    for (const count of [10, 400]) {
      jest.mocked(patchDocument).mockClear();
      await bytesOf(await templateOf(body(count)));
      const [[options] = []] = jest.mocked(patchDocument).mock.calls;
      if (!(options?.data instanceof JSZip)) throw new Error('no package');
      paragraphs.push(((await options.data.file('word/document.xml')?.async('string')) ?? '').split('<w:p>').length);
    }
    expect(paragraphs[1]).toBe(paragraphs[0]);
  });

  it('has all of it in its place and as it was', async () => {
    const bytes = await bytesOf(await templateOf(body(6)));
    if (hasValidator()) expect(await faultsOf(bytes, '.docx')).toEqual([]);
    const lines = await linesOf(bytes);
    const [guide, ...others] = lines.filter((line) => /^(?:Khoản|Kỳ|Dấu|Điều)/u.test(line));
    expect([guide, ...others]).toEqual([
      'Điều <4> & 5',
      'Khoản 0 ',
      'Khoản 1 ',
      'Khoản 2 ',
      'Kỳ tháng 01/2024',
      'Dấu trang',
      'Khoản 3 ',
      'Khoản 4 ',
      'Khoản 5 ',
      'Điều <4> & 5',
    ]);
    expect(await partOf(bytes, 'word/document.xml')).toContain(clause(4));
  });
});

describe('remarks in a template', () => {
  const overdue = workbookOf(
    sheetOf('Trễ hẹn', [
      ['HỒ SƠ TRỄ HẸN QUÝ II NĂM 2025'],
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trễ hạn'],
      ...Array.from({ length: 20 }, (_, at) => [
        at + 1,
        `Xã Bàu ${'ABCDEFGHIKLMNOPQRSTU'[at]}`,
        240,
        at < 17 ? 3 + at : 0,
      ]),
    ]),
  );
  const made = async (body: string, appendices?: readonly string[]) => {
    const template = { name: 'mau.docx', bytes: await templateOf(body) };
    const chosen = appendices === undefined ? {} : { appendices };
    const { bytes, notes } = await makeReport(overdue, {}, { kind: 'letter', template, ...chosen });
    return { text: (await linesOf(bytes)).join('\n'), notes: notes.filter(({ code }) => code !== 'no-composite') };
  };

  it('send their reader to an appendix that the template has a place for', async () => {
    const { text, notes } = await made(torn('{{đề nghị}}') + torn('{{phụ lục}}'), ['Trễ hẹn']);
    expect(text).toContain('theo cột “Hồ sơ trễ hạn” của phụ lục');
    expect(notes).toEqual([]);
  });

  it('name everybody where it has none, and what was chosen is told', async () => {
    const { text, notes } = await made(torn('{{đề nghị}}'), ['Trễ hẹn']);
    expect(text).not.toContain('phụ lục');
    expect(text).toContain('Bàu C, Bàu B và Bàu A');
    expect(notes).toMatchObject([{ code: 'unplaced-appendix', subject: 'Trễ hẹn' }]);
  });

  it('are told of nothing where nobody chose an appendix', async () => {
    const { text, notes } = await made(torn('{{đề nghị}}'));
    expect(text).not.toContain('phụ lục');
    expect(notes).toEqual([]);
  });

  it('rely on tables in the text only where these have a place', async () => {
    const alone = await made(torn('{{đề nghị}}'));
    const beside = await made(torn('{{đề nghị}}') + torn('{{các bảng}}'));
    expect(alone.text).toContain('Bàu C, Bàu B và Bàu A');
    expect(beside.text).toMatch(/đề nghị các xã có hồ sơ quá hạn \(17 xã\)[^]*Bảng 1\. Hồ sơ trễ hẹn[^]*Bàu U/u);
    expect(beside.text).not.toContain('phụ lục');
  });
});

describe('a template that asks for tables in one place alone', () => {
  const wards = Array.from({ length: 34 }, (_, at) => `Phường Bến ${at + 1}`);
  const scored = sheetOf('Chấm điểm', [
    ['KẾT QUẢ CHẤM ĐIỂM CÁC PHƯỜNG'],
    ['Quý I năm 2025'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
    ...wards.map((ward, at) => [at + 1, ward, 60 + at, null]),
  ]);
  const received = sheetOf('Tiếp nhận', [
    ['TÌNH HÌNH TIẾP NHẬN HỒ SƠ'],
    ['Quý I năm 2025'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ'],
    ...wards.slice(0, 4).map((ward, at) => [at + 1, ward, 210 + at]),
  ]);
  const made = async (body: string, kind: ReportKind = 'report', appendices?: readonly string[]) => {
    const template = { name: 'mau.docx', bytes: await templateOf(body) };
    const chosen = appendices === undefined ? {} : { appendices };
    const { bytes, notes } = await makeReport(workbookOf(scored, received), {}, { kind, template, ...chosen });
    return { lines: await linesOf(bytes), notes, outline: await outlineOf(bytes) };
  };

  it('has the whole ranking there, however long it is', async () => {
    const { lines, notes } = await made(torn('{{bảng xếp hạng}}'));
    expect(lines).toEqual(expect.arrayContaining(['Phường Bến 34', '93', 'Phường Bến 1', '60']));
    expect(notes).toEqual([]);
  });

  it('has every table there, long ones too', async () => {
    const { lines, notes } = await made(torn('{{các bảng}}'));
    expect(lines.filter((line) => line.startsWith('Bảng '))).toEqual([
      'Bảng 1. Kết quả chấm điểm các phường',
      'Bảng 2. Tình hình tiếp nhận hồ sơ',
    ]);
    expect(lines).toContain('Phường Bến 34');
    expect(notes).toEqual([]);
  });

  it.each(['report', 'letter', 'notice'] as const)('has all of them attached, short ones too: %s', async (kind) => {
    const { lines, notes } = await made(torn('{{phụ lục}}'), kind);
    expect(lines.filter((line) => line.startsWith('Phụ lục'))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
    expect(notes).toEqual([]);
  });

  it.each(['report', 'letter'] as const)('has them in either place once where it has two: %s', async (kind) => {
    const { lines, notes } = await made(torn('{{các bảng}}') + torn('{{phụ lục}}'), kind);
    expect(lines.filter((line) => /^(?:Bảng|Phụ lục)/u.test(line))).toEqual([
      'Bảng 1. Tình hình tiếp nhận hồ sơ',
      'Phụ lục I',
      'Phụ lục II',
    ]);
    expect(notes).toEqual([]);
  });

  it('sends its reader to the appendices where all are too long for the text', async () => {
    const { lines, notes } = await made(torn('{{các bảng}}') + torn('{{phụ lục}}'), 'report', [
      'Chấm điểm',
      'Tiếp nhận',
    ]);
    expect(lines[0]).toBe('Chi tiết tại các Phụ lục I, II kèm theo.');
    expect(notes).toEqual([]);
  });

  it('tells that a chosen sheet is left out only where it stands nowhere', async () => {
    expect((await made(torn('{{các bảng}}'), 'report', ['Tiếp nhận', 'Xếp hạng'])).notes).toMatchObject([
      { code: 'unplaced-appendix', subject: 'Xếp hạng' },
    ]);
    expect((await made(torn('{{bảng xếp hạng}}'), 'report', ['Xếp hạng'])).notes).toEqual([]);
  });

  it('begins a page with every appendix, the first one too', async () => {
    const template = await templateOf(torn('Lời dẫn') + torn('{{phụ lục}}') + torn('Lời cuối'));
    const document = await partOf(await bytesOf(template, workbookOf(scored, received)), 'word/document.xml');
    expect(document.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(3);
  });
});

describe('a template that says some of it itself', () => {
  const OFFICE = 'UBND XÃ ĐỒNG PHÚ';
  const frame = {
    ...emptyFrame,
    office: OFFICE,
    date: 'ngày 2 tháng 5 năm 2027',
    addressees: '- Các phòng chuyên môn;\n- Các trạm y tế.',
    recipients: '- Như trên;\n- Đảng ủy xã;\n- Lưu: VT.',
  };
  const workbook = workbookOf(
    sheetOf('Kết quả', [
      ['BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP'],
      ['Tháng 4 năm 2027'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Tỷ lệ số hóa hồ sơ (%)'],
      [1, 'Ấp Thạnh', 92, 88],
      [2, 'Ấp Lộc', 64, 51],
    ]),
  );
  const madeAs = async (kind: ReportKind, ...paragraphs: readonly string[]): Promise<readonly string[]> => {
    const template = { name: 'mau.docx', bytes: await templateOf(paragraphs.map((each) => torn(each)).join('')) };
    const { bytes } = await makeReport(workbook, { settings: { frame } }, { kind, template });
    return linesOf(bytes);
  };
  const made = async (...paragraphs: readonly string[]): Promise<readonly string[]> => madeAs('letter', ...paragraphs);
  const SUBJECT = 'Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 04/2027';

  it.each([
    ['V/v {{trích yếu}}', `V/v công bố kết quả thực hiện ${SUBJECT}`],
    ['{{trích yếu}}', `V/v công bố kết quả thực hiện ${SUBJECT}`],
    ['Về {{trích yếu}} như sau:', `Về kết quả thực hiện ${SUBJECT} như sau:`],
    ['Công bố kết quả {{trích yếu}}', `Công bố kết quả thực hiện ${SUBJECT}`],
    ['Đồng Phú, ngày {{ngày ký}}', 'Đồng Phú, ngày 2 tháng 5 năm 2027'],
    ['{{cơ quan ban hành}}', OFFICE],
    ['TM. {{cơ quan ban hành}}', `TM. ${OFFICE}`],
    ['Thực hiện kế hoạch, {{cơ quan ban hành}} báo cáo', 'Thực hiện kế hoạch, UBND xã Đồng Phú báo cáo'],
    ['{{cơ quan ban hành}} đề nghị các đơn vị', 'UBND xã Đồng Phú đề nghị các đơn vị'],
    ['Trong {{kỳ báo cáo}}, các ấp', 'Trong tháng 04/2027, các ấp'],
    ['{{kỳ báo cáo}} có 02 ấp', 'Tháng 04/2027 có 02 ấp'],
    ['Đã xong. {{kỳ báo cáo}} có 02 ấp', 'Đã xong. Tháng 04/2027 có 02 ấp'],
    ['Kỳ báo cáo: {{kỳ báo cáo}}', 'Kỳ báo cáo: Tháng 04/2027'],
    ['{{kỳ báo cáo}}', 'Tháng 04/2027'],
  ])('does not hear it twice: %s', async (paragraph, line) => {
    expect(await made(paragraph)).toEqual([line]);
  });

  it.each([['{{nơi nhận}}'], ['- {{nơi nhận}}']])('has one dash and one mark for each recipient: %s', async (place) => {
    const [first] = await made(place);
    expect(first).toBe('- Như trên;- Đảng ủy xã;- Lưu: VT.');
  });

  it.each([
    ['Văn bản được gửi {{nơi nhận}} để biết.', 'Văn bản được gửi Đảng ủy xã để biết.'],
    ['Đề nghị gửi {{nơi nhận}}.', 'Đề nghị gửi Đảng ủy xã.'],
    ['Nơi nhận: {{nơi nhận}}', 'Nơi nhận: - Như trên;- Đảng ủy xã;- Lưu: VT.'],
  ])('names who receives it as a sentence does: %s', async (paragraph, line) => {
    expect((await made(paragraph))[0]).toBe(line);
  });

  it('leaves room for the date behind its own word', async () => {
    const template = { name: 'mau.docx', bytes: await templateOf(torn('Đồng Phú, ngày {{ngày ký}}')) };
    const { bytes } = await makeReport(workbook, { settings: { frame: emptyFrame } }, { kind: 'letter', template });
    expect(await linesOf(bytes)).toEqual(['Đồng Phú, ngày … tháng … năm …']);
  });

  it('goes to those named above where it names any', async () => {
    expect((await madeAs('report', '{{nơi nhận}}'))[0]).toBe('- Đảng ủy xã;- Lưu: VT.');
    expect((await madeAs('report', 'Kính gửi: {{kính gửi}}', '{{nơi nhận}}'))[1]).toBe(
      '- Như trên;- Đảng ủy xã;- Lưu: VT.',
    );
  });

  it.each([
    ['Kính gửi: {{kính gửi}}', 'Kính gửi: - Các phòng chuyên môn;- Các trạm y tế.'],
    ['- {{kính gửi}}', '- Các phòng chuyên môn;- Các trạm y tế.'],
    ['Trân trọng kính gửi {{kính gửi}}.', 'Trân trọng kính gửi - Các phòng chuyên môn;- Các trạm y tế.'],
    ['{{kính gửi}};', '- Các phòng chuyên môn;- Các trạm y tế;'],
  ])('lists whom it is for, one below another: %s', async (place, line) => {
    expect(await made(place)).toEqual([line]);
  });

  it('heads what is asked for itself', async () => {
    const lines = await made('III. KIẾN NGHỊ', '{{đề nghị}}');
    expect(lines[0]).toBe('III. KIẾN NGHỊ');
    expect(lines[1]).toMatch(/^- /u);
    expect(lines.join('\n')).not.toContain('1. ');
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['no package', new TextEncoder().encode('không phải tệp Word'), 'unreadable'],
    ['a locked file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'unreadable'],
    ['nothing', new Uint8Array(), 'unreadable'],
  ])('because it is %s is told', async (_what, bytes, kind) => {
    expect(await filled(bytes)).toEqual({ kind });
  });

  it('because it is a workbook or names no place is told', async () => {
    const workbook = await new JSZip().file('xl/workbook.xml', '<workbook/>').generateAsync({ type: 'uint8array' });
    expect(await filled(workbook)).toEqual({ kind: 'unreadable' });
    const plain = await templateOf(torn('Không có chỗ nào'), { header: torn('Tiêu đề') });
    expect(await filled(plain)).toEqual({ kind: 'without-places', unknown: [], misplaced: [] });
    const misspelt = await templateOf(torn('{{số văn bản đến}}'), { header: torn('Tiêu đề') });
    expect(await filled(misspelt)).toEqual({
      kind: 'without-places',
      unknown: ['số văn bản đến'],
      misplaced: [],
    });
  });

  it.each(['document.macroEnabled', 'template.macroEnabledTemplate'])(
    'because it is a %s, with macros, is told',
    async (kind) => {
      const zip = await JSZip.loadAsync(await templateOf(torn('{{kỳ báo cáo}}')));
      const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
      const withMacros = types.replace(
        'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        `vnd.ms-word.${kind}.main+xml`,
      );
      expect(withMacros).not.toBe(types);
      zip.file('[Content_Types].xml', withMacros);
      const bytes = await zip.generateAsync({ type: 'uint8array' });
      expect(await filled(bytes)).toEqual({ kind: 'with-macros' });
      const template = { name: 'mau.docm', bytes };
      const made = await makeReport(await readCase('phu-tan', { emphasis: true }), {}, { kind: 'letter', template });
      expect(made.notes).toMatchObject([{ code: 'template-with-macros', subject: 'mau.docm' }]);
    },
  );

  it('gives the layout of the decree, with a word why', async () => {
    const workbook = await readCase('phu-tan', { emphasis: true });
    const template = { name: 'mau.docx', bytes: new TextEncoder().encode('x') };
    const made = await makeReport(workbook, {}, { kind: 'letter', template });
    expect(made.notes).toMatchObject([{ code: 'template-unreadable', subject: 'mau.docx' }]);
    expect((await linesOf(made.bytes)).join('\n')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});
