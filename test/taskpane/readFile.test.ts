import { File } from 'node:buffer';
import { readFile } from '../../src/taskpane/readFile';
import { caseBytes } from '../workbooks/contract/readings';

const chosen = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name) as globalThis.File;

describe('a file beside the open one', () => {
  it('is read with its sheets and its name', async () => {
    const { sheets, fileName } = await readFile(chosen(new Uint8Array(caseBytes('phu-tan')), 'tuan-01.xlsx'));
    expect(fileName).toBe('tuan-01.xlsx');
    expect(sheets.map(({ name }) => name)).toContain('Phụ lục 1');
  });

  it('is refused when it is no workbook, by its name', async () => {
    const file = chosen(new TextEncoder().encode('không phải sổ tính'), 'ghi-chu.xlsx');
    await expect(readFile(file)).rejects.toMatchObject({ code: 'not-a-workbook', subject: 'ghi-chu.xlsx' });
  });
});
