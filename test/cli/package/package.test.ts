import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..', '..');

const pack = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'src', 'cli', 'package.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });

it.each([
  [[], 'Cách dùng: npm run package', 'Usage: npm run package'],
  [['--origin'], 'Cách dùng: npm run package', 'Usage: npm run package'],
  [['--orgin', 'https://example.gov.vn/'], 'Cách dùng: npm run package', 'Usage: npm run package'],
  [
    ['--origin', 'https://a.gov.vn/', '--origin', 'https://b.gov.vn/'],
    'Cách dùng: npm run package',
    'Usage: npm run package',
  ],
  [['--origin', 'http://example.gov.vn/'], 'Excel không mở phần bổ trợ qua http', 'Excel opens no add-in over http'],
])('npm run package -- %j says in both languages what it wants, and makes nothing', (args, vietnamese, english) => {
  const { status, stdout, stderr } = pack(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(vietnamese);
  expect(stderr).toContain(english);
});
