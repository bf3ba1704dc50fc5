import JSZip from 'jszip';
import { zipFiles } from '../../../src/workbooks/xlsx/zipFiles';

describe('several files in one archive', () => {
  it('keep their bytes and names; of files of one name the later are numbered', async () => {
    const names = ['a-ket-qua.xlsx', 'b-ket-qua.xlsx', 'a-ket-qua.xlsx', 'a-ket-qua.xlsx'];
    const files = names.map((name, at) => ({ name, bytes: Uint8Array.of(at) }));
    const archive = await JSZip.loadAsync(await zipFiles(files));
    const read = Object.values(archive.files).map(async (file) => [file.name, [...(await file.async('uint8array'))]]);
    expect(await Promise.all(read)).toEqual([
      ['a-ket-qua.xlsx', [0]],
      ['b-ket-qua.xlsx', [1]],
      ['a-ket-qua (2).xlsx', [2]],
      ['a-ket-qua (3).xlsx', [3]],
    ]);
  });
});
