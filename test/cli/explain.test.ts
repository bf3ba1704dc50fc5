import { join } from 'node:path';
import { folderWith, runByNpm, runExplain } from './runRecalc';

jest.setTimeout(120_000);

interface Told {
  readonly file: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly columns: readonly { readonly cell: string; readonly header: string; readonly meaning: string }[];
  }[];
}

describe('npm run explain', () => {
  const { folder, remove } = folderWith('phu-tan', 'lap-vo');
  const at = (name: string): string => join(folder, name);
  afterAll(remove);

  it('says of every column which cell heads it, what it was taken for and why', async () => {
    const { code, out, err } = await runExplain(at('phu-tan.xlsx'), '--sheet', 'Phụ lục 1');
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toBe('Phụ lục 1 A4:M24: Bảng điểm tổng hợp. 18 dòng là đơn vị');
    expect(out).toContainEqual(
      expect.stringMatching(/^ {2}C5 “ĐIỂM TỔNG HỢP › .*” → điểm tổng hợp \(vì chữ ở tiêu đề/u),
    );
    expect(out).toContainEqual(expect.stringMatching(/^ {2}A6 “TOÀN HUYỆN” → dòng tổng hợp/u));
    expect(out.join('\n')).not.toContain('Một cửa');
  });

  it('prints one line of JSON for each file, in the language that is asked for', async () => {
    const { code, out } = await runExplain(at('phu-tan.xlsx'), at('lap-vo.xlsx'), '--json', '--lang', 'en');
    expect(code).toBe(0);
    const told = out.map((line) => JSON.parse(line) as Told);
    expect(told.map(({ file }) => file)).toEqual([at('phu-tan.xlsx'), at('lap-vo.xlsx')]);
    const [board] = told[0]?.tables ?? [];
    expect(board?.columns.find(({ cell }) => cell === 'C5')?.meaning).toBe('composite points');
  });

  it('says so where a sheet has no table', async () => {
    const args = [at('phu-tan.xlsx'), '--sheet', 'Phụ lục 9', '--lang', 'en'];
    for (const { code, out } of [await runExplain(...args), await runByNpm('explain', ...args)])
      expect([code, out]).toEqual([0, ['There is no table in “Phụ lục 9”.']]);
  });

  it('explains the other files where one cannot be opened', async () => {
    const { code, out, err } = await runExplain(at('nowhere.xlsx'), at('phu-tan.xlsx'), '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining('“nowhere.xlsx” cannot be opened')]);
    expect(out[0]).toContain('Phụ lục 1');
  });

  it.each([
    ['without a file', ['--lang', 'en']],
    ['with a misspelt option', ['phu-tan.xlsx', '--shet', 'Phụ lục 1', '--lang', 'en']],
    ['with an option that lacks its value', ['phu-tan.xlsx', '--lang', 'en', '--sheet']],
  ])('says how it is called, %s', async (_, args) => {
    const { code, out, err } = await runExplain(...args);
    expect([code, out]).toEqual([2, []]);
    expect(err).toEqual([expect.stringContaining('Usage: npm run explain')]);
  });

  it('says how it is called in Vietnamese where the language is none that it speaks', async () => {
    const { code, err } = await runExplain('phu-tan.xlsx', '--lang', 'fr');
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining('Cách dùng')]);
  });
});
