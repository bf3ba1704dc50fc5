import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { recalculateFile } from '../../src/cli/recalculateFile';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { toXlsx } from '../../bench/toXlsx';
import { sheetOf, workbookOf } from '../domain/tables/sheetOf';
import { folderWith, runRecalc } from './runRecalc';

jest.mock('../../src/domain/analyzeWorkbook', () => {
  const actual = jest.requireActual<typeof import('../../src/domain/analyzeWorkbook')>(
    '../../src/domain/analyzeWorkbook',
  );
  return { ...actual, analyzeWorkbook: jest.fn(actual.analyzeWorkbook) };
});
jest.setTimeout(120_000);

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ folder, remove } = folderWith('phu-tan', 'lap-vo'));
});

afterEach(() => {
  remove();
});

const at = (...names: readonly string[]): string => join(folder, ...names);
const textOf = async (path: string): Promise<string> => (await mammoth.extractRawText({ path })).value;

/** What is in a package, without the times of writing that go with it. */
async function partsOf(path: string): Promise<readonly (readonly [string, string])[]> {
  const { files } = await JSZip.loadAsync(readFileSync(path));
  return Promise.all(Object.entries(files).map(async ([name, entry]) => [name, await entry.async('base64')] as const));
}

describe('a document from the command line', () => {
  it('is made with the result of one analysis, which is the same as without a document', async () => {
    const wanted = (output: string, path?: string): Parameters<typeof recalculateFile>[1] => ({
      output: at(output),
      report: path === undefined ? undefined : { kind: 'report', path: at(path) },
    });
    await recalculateFile(at('phu-tan.xlsx'), wanted('a.xlsx', 'bc.docx'), {});
    expect(analyzeWorkbook).toHaveBeenCalledTimes(1);
    await recalculateFile(at('phu-tan.xlsx'), wanted('b.xlsx'), {});
    expect(await partsOf(at('a.xlsx'))).toEqual(await partsOf(at('b.xlsx')));
    expect(await textOf(at('bc.docx'))).toContain('Xếp hạng kết quả thực hiện');
  });

  it('is written beside the result, over our own, and not over one that a person has saved', async () => {
    const first = await runRecalc(at('lap-vo.xlsx'), '--report', at('bc.docx'));
    expect([first.err, first.out.at(-1)]).toEqual([[], `  Đã ghi: ${at('bc.docx')}`]);
    const bytes = readFileSync(at('bc.docx'));
    expect(await textOf(at('bc.docx'))).toContain(
      'Kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp tháng\u00a001/2024',
    );
    await runRecalc(at('lap-vo.xlsx'), '--json', '--report', at('bc.docx'));
    expect(readFileSync(at('bc.docx')).equals(bytes)).toBe(true);

    const zip = await JSZip.loadAsync(bytes);
    const core = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
    zip.file('docProps/core.xml', core.replace(/(<cp:lastModifiedBy>)[^<]*/u, '$1Văn thư'));
    const edited = await zip.generateAsync({ type: 'nodebuffer' });
    writeFileSync(at('bc.docx'), edited);
    const { code, err } = await runRecalc(at('lap-vo.xlsx'), '--json', '--report', at('bc.docx'));
    expect([code, err[0]]).toEqual([2, expect.stringContaining('Không ghi kết quả vì đã có tệp “bc.docx”')]);
    expect(err.join(' ')).toContain('đã được sửa sau khi tạo');
    expect(readFileSync(at('bc.docx')).equals(edited)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['bc.docx', 'lap-vo-ket-qua.xlsx', 'lap-vo.xlsx', 'phu-tan.xlsx']);
  });

  it('is a letter with the appendix asked for; one that does not exist is told', async () => {
    const args = ['--report', folder, '--report-kind', 'letter', '--appendix', 'Phụ lục 1', '--appendix', 'Phụ lục 9'];
    const { code, err } = await runRecalc(at('phu-tan.xlsx'), '--json', ...args);
    expect([code, err]).toEqual([0, [expect.stringContaining('Không có trang tính “Phụ lục 9” để làm phụ lục')]]);
    const text = await textOf(at('phu-tan-bao-cao.docx'));
    expect(text).toContain('V/v công bố kết quả');
    expect(text.match(/\(Kèm theo Công văn/g)).toHaveLength(1);
  });

  it.each([
    ['vi', ['Các bảng không ghi kỳ báo cáo', 'Không đơn vị nào có điểm tổng hợp']],
    ['en', ['No table says of which period it is', 'No unit has a composite']],
  ])('of counts of no period says in %s what is missing, and has the tables', async (lang, sentences) => {
    const rows = [
      ['STT', 'Đơn vị', 'Tiếp nhận', 'Trả kết quả'],
      [1, 'Xã Tân Hội', 310, 288],
      [2, 'Xã An Bình', 97, 97],
    ];
    writeFileSync(at('ho-so.xlsx'), await toXlsx(workbookOf(sheetOf('Hồ sơ', rows))));
    const args = ['--json', '--lang', lang, '--report', at('bc.docx')];
    const { code, err } = await runRecalc(at('ho-so.xlsx'), ...args);
    expect([code, err]).toEqual([0, sentences.map((sentence) => expect.stringContaining(sentence) as string)]);
    expect(await textOf(at('bc.docx'))).toMatch(/Xã Tân Hội\s+310\s+288/u);
  });

  it('of a closed period has its board and charts', async () => {
    await runRecalc(at('phu-tan.xlsx'), '--close', '--json', '--out', at('chot.xlsx'));
    await runRecalc(at('chot.xlsx'), '--json', '--report', at('bc.docx'));
    const text = await textOf(at('bc.docx'));
    expect(text).toContain('Xếp hạng kết quả thực hiện');
    expect(text).toContain('Biểu đồ 1.');
  });

  it('after a template that has no places has the common layout, with a word why', async () => {
    await runRecalc(at('phu-tan.xlsx'), '--json', '--report', at('mau.docx'), '--report-kind', 'notice');
    const args = ['--json', '--report', at('bc.docx'), '--template', at('mau.docx')];
    const { code, err } = await runRecalc(at('lap-vo.xlsx'), ...args);
    expect([code, err]).toEqual([1, [expect.stringContaining('Mẫu “mau.docx” chưa có chỗ nào để điền')]]);
    expect(await textOf(at('bc.docx'))).toContain('tháng 01/2024');
    const missing = await runRecalc(at('lap-vo.xlsx'), ...args.slice(0, 3), '--template', at('khong-co.docx'));
    expect([missing.code, missing.err]).toEqual([2, [expect.stringContaining('Không mở được tệp “khong-co.docx”')]]);
  });

  it.each([
    [['--report', 'bc.doc'], 'Văn bản Word phải có đuôi .docx, “bc.doc” không có.'],
    [['--report', 'bc.docx', '--report-kind', 'x'], 'Tùy chọn --report-kind chỉ nhận: report, letter, notice.'],
    [['--appendix', 'Phụ lục 1'], 'Tùy chọn --appendix chỉ dùng cùng --report.'],
    [['--report', 'khong-co/bc.docx'], 'Không có thư mục “khong-co” để ghi kết quả.'],
  ])('with %j is refused in one sentence', async (args, sentence) => {
    const { code, err } = await runRecalc(at('phu-tan.xlsx'), '--json', ...args);
    expect([code, err]).toEqual([2, [sentence]]);
  });

  it('for several files goes into a folder', async () => {
    cpSync(at('phu-tan.xlsx'), at('b.xlsx'));
    const { err } = await runRecalc(at('phu-tan.xlsx'), at('b.xlsx'), '--json', '--report', at('bc.docx'));
    expect(err).toEqual([expect.stringContaining('Có nhiều tệp nên --report phải là một thư mục đã có')]);
    await runRecalc(at('phu-tan.xlsx'), at('b.xlsx'), '--json', '--report', folder, '--report-kind', 'notice');
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toEqual([
      'b-bao-cao.docx',
      'phu-tan-bao-cao.docx',
    ]);
  });
});
