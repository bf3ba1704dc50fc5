import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { Sheet, Workbook } from '../../src/domain/workbook/Workbook';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';

const SAMPLES = join(__dirname, '../../assets/samples');

async function readSample(name: string): Promise<Workbook> {
  return (await XlsxWorkbook.open(readFileSync(join(SAMPLES, name)), name)).read();
}

const settingsIn = ({ sheets }: Workbook): Sheet | undefined => sheets.find(({ ownKey }) => ownKey === 'settings');

describe('the samples that are shipped', () => {
  it.each(readdirSync(SAMPLES))('%s has no settings sheet that the program would write anew', async (name) => {
    const workbook = await readSample(name);
    const { plans, findings } = analyzeWorkbook(workbook);
    const isRenewed = settingsIn(workbook) !== undefined && plans.some(({ key }) => key === 'settings');
    expect(isRenewed).toBe(false);
    expect(findings.filter(({ rule }) => rule === 'bad-setting')).toEqual([]);
  });

  it('come with the target that the office of Phú Tân set for publicity', async () => {
    const rows = settingsIn(await readSample('phu-tan-blank.xlsx'))?.rows ?? [];
    expect(rows.filter(([code]) => code === 'CKMB').map((row) => row.slice(1, 3))).toEqual([
      ['Công khai, minh bạch', 18],
      ['Công khai, minh bạch', 70],
    ]);
  });
});
