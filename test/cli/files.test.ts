import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnResult, requireFree, writeWhole } from '../../src/cli/files';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'bang-diem-'));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

const bytes = new Uint8Array([1, 2, 3]);

describe('a result that cannot be written', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'closed-folder'],
    ['EACCES', 'closed-folder'],
    ['EBUSY', 'read-only'],
  ])('on %s is told as %s and leaves nothing behind', async (code, told) => {
    jest.spyOn(fs, 'rename').mockRejectedValueOnce(Object.assign(new Error(code), { code }));
    await expect(writeWhole(join(folder, 'a.xlsx'), bytes, true)).rejects.toMatchObject({ code: told });
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('under too long a name says so', async () => {
    const path = join(folder, `${'a'.repeat(300)}.xlsx`);
    expect(await requireFree(path, isOwnResult)).toBe(true);
    await expect(writeWhole(path, bytes, true)).rejects.toMatchObject({ code: 'name-too-long' });
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('leaves a file that has appeared meanwhile as it is', async () => {
    const path = join(folder, 'a.xlsx');
    expect(await requireFree(path, isOwnResult)).toBe(true);
    await fs.writeFile(path, 'của người khác');
    await expect(writeWhole(path, bytes, true)).rejects.toMatchObject({ code: 'output-exists' });
    expect(await fs.readFile(path, 'utf8')).toBe('của người khác');
    expect(await fs.readdir(folder)).toEqual(['a.xlsx']);
  });
});

describe('a result', () => {
  it.each([true, false])('is written whole, new: %s', async (isNew) => {
    const path = join(folder, 'a.xlsx');
    if (!isNew) await fs.writeFile(path, 'kết quả cũ');
    await writeWhole(path, bytes, isNew);
    expect([...(await fs.readFile(path))]).toEqual([...bytes]);
    expect(await fs.readdir(folder)).toEqual(['a.xlsx']);
  });

  it('is not written into a pipe, and nobody waits for one', async () => {
    const path = join(folder, 'a.xlsx');
    execFileSync('mkfifo', [path]);
    await expect(requireFree(path, isOwnResult)).rejects.toMatchObject({ code: 'output-exists' });
  });
});
