import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { folderWith, runByNpm, runRecalc } from './runRecalc';

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
const json = (line: string | undefined): Record<string, unknown> => JSON.parse(line ?? '') as Record<string, unknown>;

describe('the command line', () => {
  it('writes the result beside the input, and over it the next time', async () => {
    const before = readFileSync(at('phu-tan.xlsx'));
    const first = await runRecalc(at('phu-tan.xlsx'));
    expect(first.err).toEqual([]);
    expect(first.out.at(-1)).toContain('phu-tan-ket-qua.xlsx');
    const again = await runRecalc(at('phu-tan.xlsx'));
    expect(again.err).toEqual([]);
    expect(readFileSync(at('phu-tan.xlsx'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['lap-vo.xlsx', 'phu-tan-ket-qua.xlsx', 'phu-tan.xlsx']);
    const result = await XlsxWorkbook.open(readFileSync(at('phu-tan-ket-qua.xlsx')), 'ket-qua.xlsx');
    expect(result.hasOwnSheets).toBe(true);
  });

  it('prints one line of JSON for each input and writes nothing', async () => {
    const { out, err } = await runRecalc(at('phu-tan.xlsx'), at('lap-vo.xlsx'), '--json');
    expect(err).toEqual([]);
    expect(out.map((line) => json(line).file)).toEqual([at('phu-tan.xlsx'), at('lap-vo.xlsx')]);
    const fields = [
      'file',
      'period',
      'closed',
      'tables',
      'units',
      'targets',
      'findings',
      'questions',
      'sheets',
      'unreadable',
    ];
    expect(Object.keys(json(out[0]))).toEqual(fields);
    expect(readdirSync(folder).sort()).toEqual(['lap-vo.xlsx', 'phu-tan.xlsx']);
  });

  it('tells which sheets of the period before cannot be read', async () => {
    cpSync(join(__dirname, '..', 'cases', 'files', 'missing-sheet-part.xlsx'), at('truoc.xlsx'));
    const { err, code } = await runRecalc(at('phu-tan.xlsx'), '--previous', at('truoc.xlsx'), '--json');
    expect([code, err]).toEqual([
      0,
      [expect.stringMatching(/Kỳ trước: .*truoc\.xlsx.* không đọc được trang tính Số hóa/)],
    ]);
  });

  it('closes a period, leaves it closed, and reopens it', async () => {
    const closed = await runRecalc(at('phu-tan.xlsx'), '--close', '--json', '--out', at('chot.xlsx'));
    expect(json(closed.out[0])).toMatchObject({ closed: 'now' });
    const again = await runRecalc(at('chot.xlsx'), '--out', at('lai.xlsx'));
    expect(again.out.join('\n')).toContain('Kỳ này đã chốt');
    const reopened = await runRecalc(at('chot.xlsx'), '--reopen', '--json', '--out', at('mo.xlsx'));
    expect(json(reopened.out[0])).toMatchObject({ closed: null });
  });

  it('closes no period with errors unless it is told to', async () => {
    const asked = await runRecalc(at('lap-vo.xlsx'), '--close');
    expect([asked.code, asked.err[0]]).toEqual([
      2,
      expect.stringMatching(/Chưa chốt số liệu vì còn \d+ lỗi.*--despite-errors/),
    ]);
    expect(readdirSync(folder)).not.toContain('lap-vo-ket-qua.xlsx');
    expect((await runRecalc(at('lap-vo.xlsx'), '--close', '--despite-errors', '--json')).code).toBe(1);
    expect((await runRecalc(at('lap-vo.xlsx'), '--close', '--reopen')).code).toBe(2);
  });

  it('with --json and --out does both, into a folder that is there', async () => {
    const { out } = await runRecalc(at('phu-tan.xlsx'), at('lap-vo.xlsx'), '--json', '--out', folder);
    expect(out).toHaveLength(2);
    expect(json(out[0]).sheets).toContain('Xếp hạng');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['phu-tan-ket-qua.xlsx', 'lap-vo-ket-qua.xlsx']));
  });

  it('says in one line why an input cannot be read, and does the others', async () => {
    writeFileSync(at('chu.xlsx'), 'STT;Đơn vị');
    const { code, out, err } = await runRecalc(at('chu.xlsx'), at('khong-co.xlsx'), at('phu-tan.xlsx'), '--json');
    expect(code).toBe(2);
    expect(out.map((line) => json(line).file)).toEqual([at('phu-tan.xlsx')]);
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(/chu\.xlsx: .*không phải là tệp Excel/);
    expect(err[1]).toMatch(/khong-co\.xlsx: Không mở được tệp/);
  });

  it('does a city of files like each by itself, told in the order in which they were given', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `xa-${index + 1}.xlsx`);
    for (const name of names) cpSync(at('phu-tan.xlsx'), at(name));
    writeFileSync(at('xa-1.xlsx'), 'STT;Đơn vị');
    cpSync(at('lap-vo.xlsx'), at('xa-7.xlsx'));
    writeFileSync(at('xa-12-ket-qua.xlsx'), 'của người khác');
    const files = names.map((name) => at(name));

    const together = await runRecalc(...files, '--previous', at('lap-vo.xlsx'));
    const alone = await runRecalc(at('xa-7.xlsx'), '--previous', at('lap-vo.xlsx'));

    const told = together.out.filter((line) => line.startsWith(folder));
    expect(told.map((line) => line.split(':')[0])).toEqual(files.slice(1, -1));
    expect(together.out.join('\n')).toContain(alone.out.join('\n'));
    expect(together.err).toHaveLength(2);
    expect(together.err[0]).toMatch(/xa-1\.xlsx: .*không phải là tệp Excel/);
    expect(together.err[1]).toContain('đã có tệp “xa-12-ket-qua.xlsx”');
    expect(together.code).toBe(2);
    for (const file of files.slice(1, -1)) {
      const result = await XlsxWorkbook.open(readFileSync(file.replace('.xlsx', '-ket-qua.xlsx')), 'ket-qua.xlsx');
      expect(result.hasOwnSheets).toBe(true);
    }
  });

  it('says it in English where it is asked to', async () => {
    writeFileSync(at('chu.xlsx'), 'STT;Đơn vị');
    const { err } = await runRecalc(at('chu.xlsx'), '--lang', 'en');
    expect(err[0]).toMatch(/chu\.xlsx: .*is not an Excel/);
  });

  it('writes over no file that it did not write', async () => {
    writeFileSync(at('phu-tan-ket-qua.xlsx'), 'của người khác');
    const { code, err } = await runRecalc(at('phu-tan.xlsx'));
    expect(code).toBe(2);
    expect(err[0]).toContain('đã có tệp “phu-tan-ket-qua.xlsx”');
    expect(readFileSync(at('phu-tan-ket-qua.xlsx'), 'utf8')).toBe('của người khác');
  });

  it('takes settings in UTF-16, as Notepad saves them', async () => {
    writeFileSync(at('cau-hinh.json'), Buffer.from('\ufeff{ "targets": { "publicity": 70 } }', 'utf16le'));
    const { err, out } = await runRecalc(at('phu-tan.xlsx'), '--json', '--settings', at('cau-hinh.json'));
    expect(err).toEqual([]);
    expect(out).toHaveLength(1);
  });

  it('takes the period before and settings from files', async () => {
    writeFileSync(at('cau-hinh.json'), JSON.stringify({ targets: { publicity: 70, 'SỐ HÓA HỒ SƠ': 85 } }));
    const settings = ['--settings', at('cau-hinh.json'), '--previous', at('phu-tan.xlsx')];
    const { code, err, out } = await runRecalc(at('phu-tan.xlsx'), '--json', '--values', ...settings);
    expect(err).toEqual([]);
    expect(code).not.toBe(2);
    expect(out).toHaveLength(1);
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['no file', [], /Chưa nêu tệp/],
    ['an option nobody knows', ['a.xlsx', '--output', 'b.xlsx'], /Không có tùy chọn --output/],
    ['an option without its value', ['a.xlsx', '--out'], /--out cần một đường dẫn/],
    ['an option for a value', ['a.xlsx', '--out', '--json'], /--out cần một đường dẫn/],
    ['a value nobody asked for', ['a.xlsx', '--json=1'], /--json không nhận giá trị/],
    ['an option twice', ['a.xlsx', '--out', 'b.xlsx', '--out', 'c.xlsx'], /--out chỉ được nêu một lần/],
    ['one output for two inputs', ['a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], /phải là một thư mục đã có/],
    ['a folder that is not there', ['a.xlsx', '--out', 'khong/co/c.xlsx'], /Không có thư mục/],
    ['two inputs of one name', ['a/x.xlsx', 'b/x.xlsx', '--out', '.'], /cùng cho ra kết quả/],
    ['settings that are not there', ['a.xlsx', '--settings', 'khong-co.json'], /Không mở được tệp “khong-co.json”/],
    ['settings that are no JSON', ['a.xlsx', '--settings', 'README.md'], /README\.md/],
    ['a language nobody speaks', ['a.xlsx', '--lang', 'fr'], /--lang chỉ nhận: vi, en/],
    ['no file, in English', ['--lang', 'en'], /No \.xlsx file was given/],
    ['a file that is not there, in English', ['a.xlsx', '--json', '--lang', 'en'], /cannot be opened/],
    ['an earlier period that is not there', ['a.xlsx', '--previous', 'khong-co.xlsx'], /Kỳ trước: Không mở được tệp/],
  ])('refuses %s with one sentence', async (_, args, sentence) => {
    const { code, out, err } = await runRecalc(...args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(sentence);
  });

  it('refuses to write over an input, also through a link', async () => {
    symlinkSync(at('phu-tan.xlsx'), at('lien-ket.xlsx'));
    const before = readFileSync(at('phu-tan.xlsx'));
    for (const out of ['phu-tan.xlsx', 'lien-ket.xlsx']) {
      const { code, err } = await runRecalc(at('phu-tan.xlsx'), '--out', at(out));
      expect([code, err[0]]).toEqual([2, expect.stringContaining('là tệp đầu vào')]);
    }
    expect(readFileSync(at('phu-tan.xlsx'))).toEqual(before);
  });

  it('gives a workbook with macros the ending that fits it, and refuses another', async () => {
    cpSync(join(__dirname, '..', 'cases', 'files', 'macro.xlsm'), at('macro.xlsm'));
    const { out } = await runRecalc(at('macro.xlsm'));
    expect(out.at(-1)).toContain('macro-ket-qua.xlsm');
    const refused = await runRecalc(at('macro.xlsm'), '--out', at('ra.xlsx'));
    expect([refused.code, refused.err[0]]).toEqual([2, expect.stringContaining('.xlsm')]);
    expect(readdirSync(folder)).not.toContain('ra.xlsx');
  });

  it('names the settings that are wrong', async () => {
    writeFileSync(at('cau-hinh.json'), JSON.stringify({ targets: { publicity: 'cao' } }));
    const { code, err } = await runRecalc(at('phu-tan.xlsx'), '--settings', at('cau-hinh.json'));
    expect([code, err]).toEqual([2, [expect.stringContaining('targets.publicity = "cao"')]]);
  });

  it('tells the result in the language that is asked for', async () => {
    const { out } = await runRecalc(at('phu-tan.xlsx'), '--out', at('english.xlsx'), '--lang', 'en');
    const text = out.join('\n');
    expect(text).toMatch(/3 tables, 20 units/);
    expect(text).toMatch(/Check: \d+ error/);
  });

  it('explains itself, also where npm starts it', async () => {
    const { code, out } = await runRecalc('--help');
    expect(code).toBe(0);
    expect(await runByNpm('recalc', '--help')).toEqual({ code, out, err: [] });
    for (const option of ['--out', '--previous', '--settings', '--json', '--values', '--lang']) {
      expect(out.some((line) => line.includes(option))).toBe(true);
    }
  });
});
