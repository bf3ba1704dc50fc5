import JSZip from 'jszip';
import mammoth from 'mammoth';
import { fillTemplate, type FilledTemplate } from '../../../src/documents/docx/fillTemplate';
import { makeReport } from '../../../src/documents/makeReport';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { templateContent } from '../../../src/domain/report/places';
import type { ReportKind } from '../../../src/domain/report/Report';
import { emptyFrame } from '../../../src/domain/settings/OfficialFrame';
import type { Workbook } from '../../../src/domain/workbook/Workbook';
import { readCase } from '../../cases/openCase';
import { sheetOf, workbookOf } from '../../domain/tables/sheetOf';
import { faultsOf, hasValidator } from '../../workbooks/xlsx/validity/validator';
import { templateOf, torn } from './template';

const FRAME = { ...emptyFrame, office: 'UBND huyện Lấp Vò', signedAs: 'TM. UBND; Chủ tịch', signedBy: 'Nguyễn Văn An' };

async function filled(template: Uint8Array, workbook?: Workbook, kind: ReportKind = 'report'): Promise<FilledTemplate> {
  const read = workbook ?? (await readCase('lap-vo', { emphasis: true }));
  const analysis = analyzeWorkbook(read, { settings: { frame: FRAME } });
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
    expect(await linesOf(bytes)).toEqual(['Lời đầu của cơ quan', 'Kết quả Tháng 01/2024 như sau: ', 'Nguyễn Văn An']);
    expect(await partOf(bytes, 'word/header1.xml')).toContain('Tháng 01/2024');
    expect(await partOf(bytes, 'word/document.xml')).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*Tháng 01\/2024/u);
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
      expect.arrayContaining([
        '1. Kết quả chung (Xã, phường, thị trấn)',
        'Tổng cộng',
        'Xã Vĩnh Thạnh',
        '90,13',
        'PHỤ LỤC',
      ]),
    );
    const before = await JSZip.loadAsync(template);
    const after = await JSZip.loadAsync(bytes);
    expect(await after.file('word/media/con-dau.png')?.async('uint8array')).toEqual(
      await before.file('word/media/con-dau.png')?.async('uint8array'),
    );
    expect(Object.keys(after.files).filter((path) => /charts\/chart\d/u.test(path))).toHaveLength(2);
    const document = await partOf(bytes, 'word/document.xml');
    const widths = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    const [upright, lying] = [11906 - 1701 - 850, 16838 - 1701 - 850];
    expect(Math.max(...widths.slice(0, -1))).toBeLessThanOrEqual(upright);
    expect(widths.at(-1)).toBeGreaterThan(upright);
    expect(widths.at(-1)).toBeLessThanOrEqual(lying);
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
    expect(await filled(plain)).toEqual({ kind: 'without-places' });
  });

  it('gives the layout of the decree, with a word why', async () => {
    const workbook = await readCase('phu-tan', { emphasis: true });
    const template = { name: 'mau.docx', bytes: new TextEncoder().encode('x') };
    const made = await makeReport(workbook, {}, { kind: 'letter', template });
    expect(made.notes).toMatchObject([{ code: 'template-unreadable', subject: 'mau.docx' }]);
    expect((await linesOf(made.bytes)).join('\n')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});
