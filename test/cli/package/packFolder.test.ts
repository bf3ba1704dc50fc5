import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { SUMS, writeSums, zipFolder } from '../../../src/cli/package/packFolder';

let folder: string;

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'packed-')), 'bang-diem');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'page.html'), 'trang');
  await writeFile(path.join(folder, 'assets', 'icon.png'), Buffer.from([0, 255]));
});
afterAll(() => rm(path.dirname(folder), { recursive: true }));

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('lists every file with its SHA-256, and packs all of it, the same bytes every time', async () => {
  await writeSums(folder);
  const sums = await readFile(path.join(folder, SUMS), 'utf8');
  expect(sums).toBe(`${sum(Buffer.from([0, 255]))}  assets/icon.png\n${sum(Buffer.from('trang'))}  page.html\n`);

  const archive = await zipFolder(folder);
  const bytes = await readFile(archive);
  expect(await readFile(`${archive}.sha256`, 'utf8')).toBe(`${sum(bytes)}  bang-diem.zip\n`);
  const zip = await JSZip.loadAsync(bytes);
  expect(Object.keys(zip.files)).toEqual([
    'bang-diem/SHA256SUMS.txt',
    'bang-diem/assets/icon.png',
    'bang-diem/page.html',
  ]);
  expect(await zip.file('bang-diem/page.html')?.async('string')).toBe('trang');
  await zipFolder(folder);
  expect(await readFile(archive)).toEqual(bytes);
});
