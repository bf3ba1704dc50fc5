import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { packageFor } from '../../src/cli/package/packageFor';
import { buildIfNeeded } from '../../src/cli/server/buildIfNeeded';
import { serveFolder, type Certificate } from '../../src/cli/server/serveFolder';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { axeViolations, fitsItsWidth } from './axe';
import { launchTestBrowser } from './browser';
import { buildLater } from './buildLater';
import { visitInExcel } from './excelInBrowser';
import { servePlainly, type PlainServer } from './plainServer';
import { FOLDER, testCertificate } from './site';

jest.setTimeout(180_000);

const root = path.resolve(__dirname, '..', '..');

let work: string;
let certificate: Certificate;
let browser: Browser;
/** The package for the address it is served at, and one of the version after. */
let first: string;
let second: string;

beforeAll(async () => {
  if (!(await buildIfNeeded(root, () => undefined))) throw new Error('The pages cannot be built; see above.');
  work = await mkdtemp(path.join(os.tmpdir(), 'installed-'));
  certificate = await testCertificate();
  browser = await launchTestBrowser(certificate.cert);
  const site = new URL(`https://localhost/${FOLDER}/`);
  first = await packageFor(root, site, path.join(work, 'packed'));
  const later = path.join(work, 'later');
  await buildLater(root, later);
  second = await packageFor(later, site, path.join(work, 'packed'));
});
afterAll(async () => {
  await browser.close();
  await rm(work, { recursive: true });
});

interface Installation {
  readonly server: PlainServer;
  readonly address: string;
  readonly context: BrowserContext;
  /** Copies a package, or one of its files, over what is there, as the guide says. */
  readonly install: (folder: string, file?: string) => Promise<void>;
}

/** The first version on an office's server, and somebody's browser. */
async function installed(): Promise<Installation> {
  const served = await mkdtemp(path.join(work, 'served-'));
  const install = (folder: string, file = ''): Promise<void> =>
    cp(path.join(folder, file), path.join(served, FOLDER, file), { recursive: true });
  await install(first);
  const server = await servePlainly(served, certificate);
  return {
    server,
    address: `${server.origin}/${FOLDER}/`,
    context: await browser.newContext({ acceptDownloads: true, locale: 'vi-VN' }),
    install,
  };
}

async function uninstalled({ server, context }: Installation): Promise<void> {
  await context.close();
  await server.close();
}

const releaseOf = (page: Page): Promise<string | null> => page.locator('meta[name="release"]').getAttribute('content');

const isKept = (page: Page): Promise<void> => page.getByText('mất mạng vẫn mở và tính được').waitFor();

/** Opens the sample, calculates, downloads: the whole job. Gives the sheets of what was downloaded. */
async function wholeJob(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Tệp mẫu' }).click();
  await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải kết quả' }).click();
  const workbook = await XlsxWorkbook.open(await readFile(await (await download).path()), 'result');
  return (await workbook.read()).sheets.map(({ name }) => name);
}

describe('the package on a plain server, below a path', () => {
  it('does the whole job with the cable out after the first visit', async () => {
    const office = await installed();
    const { server, address, context } = office;
    const page = await context.newPage();
    const outside: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) outside.push(request.url());
    });
    await page.goto(`${address}page.html`);
    await isKept(page);
    await server.close();
    await page.reload();
    // As a chat program hands the address on.
    await page.goto(`${address}page.html?utm_source=zalo`);
    expect(await wholeJob(page)).toEqual(expect.arrayContaining(['Phụ lục 1', 'Xếp hạng']));
    expect(outside).toEqual([]);
    await context.close();
  });

  it('leads with the cable out to everything, but for what says that it needs the network', async () => {
    const { server, address, context } = await installed();
    const page = await context.newPage();
    await page.goto(`${address}page.html`);
    await isKept(page);
    await server.close();
    const links = (): Promise<readonly { readonly to: string; readonly said: string }[]> =>
      page.locator('a[href], img[src]').evaluateAll((all) =>
        all.map((each) => ({
          to: (each instanceof HTMLImageElement ? each.src : (each as HTMLAnchorElement).href).replace(/[?#].*$/, ''),
          said: each.closest('li')?.innerText ?? '',
        })),
      );
    const found = new Map([[address, '']]);
    const broken: string[] = [];
    // A map grows while it is walked through.
    for (const [to, said] of found) {
      const isThere = await page.evaluate(
        (file) =>
          fetch(file).then(
            ({ ok }) => ok,
            () => false,
          ),
        to,
      );
      if (!isThere) {
        broken.push(to.slice(address.length));
        expect(said).toMatch(/^(Chỉ khi có mạng|Only with the network): /);
      } else if (/(\/|\.html)$/.test(to) && !to.endsWith('page.html')) {
        await page.goto(to);
        for (const link of await links()) if (!found.has(link.to)) found.set(link.to, link.said);
      }
    }
    expect(broken.sort()).toEqual(['SHA256SUMS.txt', 'check.html', 'manifest.xml']);
    expect([...found.keys()].filter((to) => to.endsWith('.en.html')).length).toBeGreaterThan(5);
    await context.close();
  });

  it('comes up in one version wherever a newer one is copied over it, which is taken when the person agrees', async () => {
    const office = await installed();
    const { address, context, install } = office;
    const page = await context.newPage();
    await page.goto(`${address}page.html`);
    await isKept(page);
    const before = await releaseOf(page);
    await install(second);
    // The open page goes on as it is, the scripts it has yet to fetch included.
    await page.reload();
    expect(await releaseOf(page)).toBe(before);
    expect(await wholeJob(page)).toContain('Xếp hạng');
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(scripts.filter((name) => name.includes('/releases/') && !name.includes(`/${before ?? ''}/`))).toEqual([]);

    await page.getByRole('button', { name: 'Dùng bản mới' }).click();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content !== old,
      before,
    );
    await isKept(page);
    expect(await releaseOf(page)).not.toBe(before);
    await uninstalled(office);
  });

  it('has every open window say so when one of them takes the newer version, until each has loaded anew', async () => {
    const office = await installed();
    const { address, context, install } = office;
    const open = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${address}page.html`);
      await isKept(page);
      return page;
    };
    // The window of the first visit ever, and one of a later visit, which were told of the version before in different ways.
    const windows = [await open(), await open()];
    const before = await Promise.all(windows.map(releaseOf));
    await install(second);
    const taking = await open();
    const news = (page: Page) => page.getByRole('button', { name: 'Dùng bản mới' });
    for (const page of windows) await news(page).waitFor();
    await news(taking).click();
    await taking.waitForFunction(
      (old) => document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content !== old,
      before[0],
    );
    const now = await releaseOf(taking);
    for (const page of windows) {
      await page.bringToFront();
      await page.getByText('Bản mới của trang này đã được dùng ở cửa sổ khác').waitFor();
      expect(await page.getByText('Trang chỉ dùng được khi có mạng').count()).toBe(0);
      await page.getByRole('button', { name: 'Tải lại trang' }).click();
      await page.waitForFunction(
        (newer) => document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content === newer,
        now,
      );
      await isKept(page);
    }
    await uninstalled(office);
  });

  it('is kept by nobody in two versions, while it is being copied or behind a proxy that keeps everything', async () => {
    const office = await installed();
    const { server, address, context, install } = office;
    const page = await context.newPage();
    await page.goto(`${address}page.html`);
    await isKept(page);
    const before = await releaseOf(page);
    // Of the newer version the service worker alone is there yet.
    await install(second, 'service-worker.js');
    await page.reload();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    expect(await page.getByRole('button', { name: 'Dùng bản mới' }).count()).toBe(0);
    expect(await releaseOf(page)).toBe(before);
    // Then all of it is there, and a proxy goes on giving what it gave before.
    server.isKeptByProxy = true;
    await install(second);
    await page.goto(`${address}page.html`);
    expect(await releaseOf(page)).toBe(before);
    expect(await wholeJob(page)).toContain('Xếp hạng');
    await uninstalled(office);
  });

  it('says that old copies are on the way where a proxy gives them, and keeps nothing', async () => {
    const office = await installed();
    const { server, address, context, install } = office;
    // Somebody of the office was there before the newer version was.
    const earlier = await browser.newContext();
    await (await earlier.newPage()).goto(`${address}service-worker.js`);
    await earlier.close();
    await install(second);
    server.isKeptByProxy = true;
    const page = await context.newPage();
    await page.goto(`${address}page.html`);
    const said = page.getByRole('status').getByText('Trang chưa lưu được về máy');
    await said.waitFor();
    expect(await said.innerText()).toContain('bản cũ');
    expect(await said.innerText()).not.toContain('chứng chỉ');
    await uninstalled(office);
  });

  it('says over http that it takes https to be kept', async () => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    await context.route('http://may-chu.gov.vn/**', (route) =>
      route.fulfill({ path: path.join(first, new URL(route.request().url()).pathname) }),
    );
    const page = await context.newPage();
    await page.goto('http://may-chu.gov.vn/page.html');
    const said = page.getByRole('status').getByText('Trang chỉ dùng được khi có mạng');
    await said.waitFor();
    expect(await said.innerText()).toContain('https://');
    expect(await said.innerText()).not.toContain('chứng chỉ');
    await context.close();
  });

  it('fits with every guide into a window of 320 pixels', async () => {
    const office = await installed();
    const page = await office.context.newPage();
    await page.setViewportSize({ width: 320, height: 600 });
    const guides = (await readdir(first, { recursive: true })).filter((file) =>
      /^(index|(huong-dan|cai-dat)\/).*\.html$/.test(file),
    );
    const tooWide: string[] = [];
    for (const guide of guides) {
      await page.goto(`${office.address}${guide}`);
      if (!(await fitsItsWidth(page))) tooWide.push(guide);
    }
    expect(guides.length).toBeGreaterThan(9);
    expect(tooWide).toEqual([]);
    await uninstalled(office);
  });

  it('leaves the pane to the server: it comes up in the newer version at once, whatever the page keeps', async () => {
    const office = await installed();
    const { server, address, context, install } = office;
    const page = await context.newPage();
    await page.goto(`${address}page.html`);
    await isKept(page);
    const before = await releaseOf(page);
    await install(second);
    const pane = await context.newPage();
    await pane.goto(`${address}taskpane.html`);
    await pane.getByRole('heading', { name: 'Khung này chạy bên trong Excel' }).waitFor();
    expect(await releaseOf(pane)).not.toBe(before);
    expect(server.asked).toContain(`/${FOLDER}/taskpane.html`);
    await uninstalled(office);
  });

  it('lets an open pane go on with its own release when a newer one is copied over it, and opens the next in the newer', async () => {
    const office = await installed();
    const { server, install } = office;
    const site = { address: `${server.origin}/${FOLDER}`, certificate: certificate.cert, close: server.close };
    const openPane = () => visitInExcel(browser, site, '/taskpane.html', { workbook: 'phu-tan' });
    const { page, complaints } = await openPane();
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    const before = await releaseOf(page);
    await install(second);
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('tab', { name: 'Xếp hạng' }).waitFor();
    // Whatever it still has to fetch: the part that makes documents, for one.
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('button', { name: /^Xuất báo cáo/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất văn bản' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    const others = server.asked.filter((asked) => asked.includes('/releases/') && !asked.includes(`/${before ?? ''}/`));
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);

    const next = await openPane();
    await next.page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).waitFor();
    expect(await releaseOf(next.page)).not.toBe(before);
    await page.context().close();
    await next.page.context().close();
    await uninstalled(office);
  });

  it('works without being kept where the certificate is not trusted, and says so', async () => {
    const served = await mkdtemp(path.join(work, 'served-'));
    await cp(first, path.join(served, FOLDER), { recursive: true });
    const server = await servePlainly(served, certificate);
    const careless = await launchTestBrowser();
    const page = await (await careless.newContext({ ignoreHTTPSErrors: true, locale: 'vi-VN' })).newPage();
    await page.goto(`${server.origin}/${FOLDER}/page.html`);
    await page.getByText('Trang chỉ dùng được khi có mạng').waitFor();
    expect(await wholeJob(page)).toContain('Xếp hạng');
    const check = await page.context().newPage();
    await check.goto(`${server.origin}/${FOLDER}/check.html`);
    await check.getByText('Lỗi: Máy này không tin cậy chứng chỉ của máy chủ').waitFor();

    // Somebody empties the folder under an open page instead of copying over it.
    await page.bringToFront();
    await page.reload();
    await page.getByText('Trang chỉ dùng được khi có mạng').waitFor();
    await page.getByRole('button', { name: 'Tệp mẫu' }).click();
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('tab', { name: 'Nhận xét', exact: true }).click();
    await page.getByRole('button', { name: 'Xuất báo cáo (.docx)' }).click();
    const open = await page.context().newPage();
    await open.goto(`${server.origin}/${FOLDER}/page.html`);
    await open.getByText('Trang chỉ dùng được khi có mạng').waitFor();
    await rm(path.join(served, FOLDER, 'releases'), { recursive: true });
    // One whose worker asks for what writes documents, and one that asks for the worker itself.
    await page.bringToFront();
    await page.getByRole('button', { name: 'Xuất văn bản' }).click();
    await page.getByText('Không tải được một phần của chương trình.').waitFor();
    await open.bringToFront();
    await open.getByRole('button', { name: 'Tệp mẫu' }).click();
    await open.getByText('Không tải được một phần của chương trình.').waitFor();
    await careless.close();
    await server.close();
  });

  it.each(['page.html', 'taskpane.html', 'check.html'])(
    '%s says in both languages that its programs are missing and what IT does, and nothing of it while they are on their way',
    async (file) => {
      const office = await installed();
      const { address, context } = office;
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 600 });
      const release = await (async () => {
        await page.goto(`${address}page.html`);
        return releaseOf(page);
      })();
      const notice = page.locator('.not-started');
      let isThere = true;
      // Without the release’s folder, its style sheet included; then where the scripts alone fail, as in a browser too old for them.
      await context.route(`**/${release ?? ''}/**`, async (route) => {
        if (isThere && route.request().url().endsWith('.css')) return route.fallback();
        return route.fulfill({ status: 404 });
      });
      const animations = await context.newCDPSession(page);
      await animations.send('Animation.enable');
      // The seconds after which it shows pass at once.
      await animations.send('Animation.setPlaybackRate', { playbackRate: 1000 });
      for (isThere of [false, true]) {
        await page.goto(`${address}${file}`);
        await notice.waitFor();
        const said = await notice.innerText();
        expect(said).toContain(`máy chủ phải có đủ thư mục “${release ?? ''}”`);
        expect(said).toContain(`the server needs the whole folder “${release ?? ''}”`);
        expect(await fitsItsWidth(page)).toBe(true);
      }
      await context.unrouteAll();
      // However long it takes: the scripts wait to be let, and those seconds do not pass.
      let letScriptsCome = (): void => undefined;
      const onTheirWay = new Promise<void>((resolve) => (letScriptsCome = resolve));
      await context.route(`**/${release ?? ''}/*.js`, async (route) => {
        await onTheirWay;
        return route.fallback();
      });
      await animations.send('Animation.setPlaybackRate', { playbackRate: 0 });
      await page.goto(`${address}${file}`, { waitUntil: 'commit' });
      await notice.waitFor({ state: 'attached' });
      await page.waitForFunction(() => document.styleSheets.length > 0);
      expect(await notice.isVisible()).toBe(false);
      letScriptsCome();
      await notice.waitFor({ state: 'detached' });
      await uninstalled(office);
    },
  );

  it('is checked from a machine of the office, which says what a server of habits does to it', async () => {
    const office = await installed();
    const { server, address, context, install } = office;
    // Made for this very address, of which the port was not known before.
    await install(await packageFor(root, new URL(address), path.join(work, 'for-this')));
    const page = await context.newPage();
    const outcome = async (): Promise<string> => {
      await page.goto(`${address}check.html`);
      await page.getByRole('status').getByRole('heading').waitFor();
      return page.getByRole('status').innerText();
    };
    expect(await outcome()).toMatch(
      /^Dùng được; có 1 điều nên xem\.\s+Nên xem: Máy chủ không nói trang được lưu bao lâu/,
    );
    server.habits = { 'Cache-Control': 'no-store' };
    expect(await outcome()).toMatch(/^Có 1 lỗi\.\s+Lỗi: Biểu tượng bị cấm lưu/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: '1 error.' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await uninstalled(office);
  });

  it.each([FOLDER, 'Đề án/bảng điểm'])('is right as our own server serves it, below the path %s', async (below) => {
    const served = await mkdtemp(path.join(work, 'served-'));
    const server = await serveFolder(served, 0, certificate);
    const { port } = server.address() as AddressInfo;
    const address = `https://localhost:${port}/${below}/`;
    const folder = await packageFor(root, new URL(address), path.join(work, 'for-port'));
    await cp(folder, path.join(served, below), { recursive: true });
    const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    await page.goto(`${address}check.html`);
    await page.getByRole('heading', { name: /^Bản cài đúng: \d+ tệp, dùng được từ máy này\.$/ }).waitFor();
    await page.context().close();
    server.close();
    server.closeAllConnections();
  });

  it.each([
    ['page.html', 'Trang này không chạy được khi mở thẳng từ tệp'],
    ['taskpane.html', 'Khung này chạy bên trong Excel'],
    ['check.html', 'Có 1 lỗi.'],
  ])('says from a disk, at once, why %s does not run there', async (file, heading) => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    await page.goto(`file://${first}/${file}`);
    await page.getByRole('heading', { name: heading }).waitFor({ timeout: 4000 });
    await context.close();
  });

  it('names from a disk the address of the office, and that of npm start where it is no package', async () => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    const said = async (folder: string): Promise<string> => {
      await page.goto(`file://${folder}/page.html`);
      await page.getByText('không cho trang mở từ ổ đĩa').waitFor();
      return page.getByRole('main').innerText();
    };
    expect(await said(first)).toContain(`https://localhost/${FOLDER}/page.html`);
    expect(await said(first)).not.toContain('npm start');
    expect(await said(path.join(root, 'dist'))).toContain('npm start');
    await context.close();
  });
});
