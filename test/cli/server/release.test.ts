import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { builtRelease, INPUTS, releaseOf } from '../../../src/cli/server/release';

const root = path.resolve(__dirname, '..', '..', '..');
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'release-'));
  for (const input of INPUTS) await cp(path.join(root, input), path.join(copy, input), { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

describe('the folder of a release', () => {
  it('is the same wherever and whenever the same is built, and another with one letter changed', async () => {
    const name = releaseOf(root);
    expect(name).toMatch(/^releases\/\d+\.\d+\.\d+-[\da-f]{8}$/);
    expect(releaseOf(copy)).toBe(name);
    await writeFile(path.join(copy, 'src', 'taskpane', 'ground.css'), '/* */');
    expect(releaseOf(copy)).not.toBe(name);
  });

  it('is known from what was built last', async () => {
    expect(builtRelease(copy)).toBeUndefined();
    await mkdir(path.join(copy, 'dist'));
    await writeFile(path.join(copy, 'dist', 'page.html'), '<meta name="release" content="releases/1.2.3-00000000" />');
    expect(builtRelease(copy)).toBe('releases/1.2.3-00000000');
  });
});
