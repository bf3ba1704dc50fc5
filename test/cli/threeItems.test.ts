import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { resultsOfThreeItems, settingsOfThreeItems, workbookOfThreeItems } from '../cases/threeItems';
import { snapshotOf } from '../workbooks/xlsx/snapshot';
import { folderWith, runRecalc } from './runRecalc';

jest.setTimeout(120_000);

interface Unit {
  readonly name: string;
  readonly score: number;
  readonly grade: string;
  readonly rank: number;
  readonly groups: Readonly<Record<string, { readonly points: number; readonly max: number }>>;
}

describe('an index of three items from a settings file, on the command line', () => {
  const { folder, remove } = folderWith();
  const at = (name: string): string => join(folder, name);
  const run = (...more: readonly string[]): ReturnType<typeof runRecalc> =>
    runRecalc(at('thi-dua.xlsx'), '--settings', at('thi-dua.json'), '--json', '--out', at('ket-qua.xlsx'), ...more);

  beforeAll(async () => {
    writeFileSync(at('thi-dua.xlsx'), await workbookOfThreeItems());
    writeFileSync(at('thi-dua.json'), JSON.stringify(settingsOfThreeItems));
  });
  afterAll(remove);

  it('scores, grades by percent, ranks and prints a workbook that says nothing of 766', async () => {
    const { code, out, err } = await run();
    expect([code, err]).toEqual([0, []]);
    const { units } = JSON.parse(out[0] ?? '') as { readonly units: readonly Unit[] };
    expect(units.map(({ name, score, grade, rank }) => [name, score, grade, rank])).toEqual(resultsOfThreeItems);
    expect(units[0]?.groups).toMatchObject({
      'giai-quyet-cong-viec': { points: 29, max: 30 },
      'ky-luat-hanh-chinh': { points: 48, max: 50 },
      'cai-cach-sang-kien': { points: 110, max: 120 },
    });

    const sheets = await snapshotOf(readFileSync(at('ket-qua.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Thi đua', 'Xếp hạng', 'Nhận xét', 'Biểu đồ', 'Cấu hình']),
    );
    const said = sheets.flatMap((sheet) => [
      sheet.name,
      ...Object.values(sheet.cells).flatMap(({ value, formula }) => [value, formula]),
      ...sheet.charts.flatMap(({ title, altText }) => [title, altText]),
      ...sheet.validations.flatMap(({ title, message }) => [title, message]),
      sheet.page?.footer,
    ]);
    expect(said.filter((text) => typeof text === 'string' && text.includes('766'))).toEqual([]);
    expect(said).toContain('BẢNG XẾP HẠNG CHẤM ĐIỂM THI ĐUA');
  });

  it('prints the composites as formulas, and goes by a bound edited in its Cấu hình, in percent of the 200', async () => {
    await run();
    const printed = (await snapshotOf(readFileSync(at('ket-qua.xlsx')))).find(({ name }) => name === 'Xếp hạng');
    const [cell] = Object.entries(printed?.cells ?? {}).find(([, { value }]) => value === 'Xã Phú Mỹ') ?? [];
    const composite = printed?.cells[`C${cell?.slice(1) ?? ''}`];
    expect(composite).toMatchObject({ value: 140, formula: expect.any(String) as string });

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('ket-qua.xlsx'));
    workbook.getWorksheet('Cấu hình')?.eachRow((row) => {
      if (row.getCell(1).text === 'Khá') row.getCell(2).value = 75;
    });
    await workbook.xlsx.writeFile(at('da-sua.xlsx'));
    const { out } = await runRecalc(at('da-sua.xlsx'), '--json');
    const { units } = JSON.parse(out[0] ?? '') as { readonly units: readonly Unit[] };
    expect(units.map(({ grade }) => grade)).toEqual(['Xuất sắc', 'Tốt', 'Tốt', 'Trung bình', 'Yếu']);
  });
});
