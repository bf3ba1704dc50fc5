import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCA, createCert } from 'mkcert';
import { type PlainServer, servePlainly } from '../../browser/plainServer';

const root = path.resolve(__dirname, '..', '..', '..');

interface Ended {
  readonly status: number;
  readonly text: string;
}

/** `npm run check-installation -- …` on a machine that knows an authority besides the public ones, or does not. */
const check = (args: readonly string[], authority = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const file = path.join(root, 'src', 'cli', 'checkInstallation.ts');
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
    execFile(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), text: `${stdout}${stderr}` });
    });
  });

let folder: string;
let authorityFile: string;
let ca: Awaited<ReturnType<typeof createCA>>;
let server: PlainServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bang-diem-766-'));
  ca = await createCA({ organization: 'Uy ban', countryCode: 'VN', state: 'VN', locality: 'VN', validity: 10 });
  authorityFile = path.join(folder, 'authority.pem');
  await writeFile(authorityFile, ca.cert);
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Serves a package of two files, one of them as given. Returns the address. */
async function serve(domain = 'localhost', script = 'script', validity = 5): Promise<string> {
  const sum = (content: string): string => createHash('sha256').update(content).digest('hex');
  const at = await mkdtemp(path.join(folder, 'site-'));
  await writeFile(path.join(at, 'page.js'), script);
  await writeFile(path.join(at, 'thanks.txt'), 'thanks');
  await writeFile(path.join(at, 'SHA256SUMS.txt'), `${sum('script')}  page.js\n${sum('thanks')}  thanks.txt\n`);
  const { cert, key } = await createCert({ ca, domains: [domain], validity });
  server = await servePlainly(at, { cert, key });
  server.habits = { 'Cache-Control': 'no-cache' };
  return `${server.origin}/`;
}

it('finds nothing wrong with a package as it was made, on a machine that knows the authority', async () => {
  const { status, text } = await check([await serve()], authorityFile);
  expect(text).toContain('Bản cài đúng: 2 tệp');
  expect(status).toBe(0);
});

it('looks at every file where it does not know the authority, and says what would tell', async () => {
  const { status, text } = await check([await serve('localhost', 'another'), '--lang', 'en']);
  expect(text).toContain('1 error, 1 thing to look at');
  expect(text).toContain('Error: The content differs from the package.\n  Files: page.js');
  expect(text).toMatch(/To look at: This command does not know who issued the certificate.*\n {2}Received: UNABLE_TO_/);
  expect(text).toContain('NODE_EXTRA_CA_CERTS');
  expect(status).toBe(1);
});

it('tells a certificate for another name from one that is out of date', async () => {
  const otherName = await check([await serve('may-khac.gov.vn')], authorityFile);
  expect(otherName.text).toContain('Lỗi: Chứng chỉ không có tên máy chủ trong địa chỉ này');
  expect(otherName.status).toBe(1);
  await server?.close();
  const unknown = await check([await serve('may-khac.gov.vn')]);
  expect(unknown.text).toContain('Lỗi: Chứng chỉ không có tên máy chủ trong địa chỉ này');
  expect(unknown.status).toBe(1);
  await server?.close();
  const outOfDate = await check([await serve('localhost', 'script', -1)], authorityFile);
  expect(outOfDate.text).toContain('Lỗi: Chứng chỉ của máy chủ hết hạn hoặc chưa tới hạn');
  expect(outOfDate.status).toBe(1);
});

it('says that nobody answers, and nothing of files', async () => {
  const address = await serve();
  await server?.close();
  server = undefined;
  const { status, text } = await check([address], authorityFile);
  expect(text).toContain('Lỗi: Không nối được tới máy chủ qua HTTPS.\n  Nhận được: ECONNREFUSED');
  expect(text).not.toContain('SHA256SUMS');
  expect(status).toBe(1);
});

it.each([
  [[], 'Cách dùng: npm run check-installation'],
  [['https://a.gov.vn/', 'https://b.gov.vn/'], 'Cách dùng: npm run check-installation'],
  [['https://a.gov.vn/', '--lang', 'fr'], 'Cách dùng: npm run check-installation'],
  [['--language', 'https://a.gov.vn/'], 'Cách dùng: npm run check-installation'],
  [['http://example.gov.vn/bangdiem766/'], 'Địa chỉ phải bắt đầu bằng https://'],
])('says of %j what it wants', async (args, sentence) => {
  const { status, text } = await check(args);
  expect(text).toContain(sentence);
  expect(status).toBe(2);
});
