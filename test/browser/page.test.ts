import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { axeViolations, fitsItsWidth } from './axe';
import { openForTests } from './openForTests';
import { visit, visitBeforeKept } from './site';

const opened = openForTests();

const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Tệp mẫu' }).click();
  await page.getByRole('button', { name: 'Tính lại', exact: true }).waitFor();
};

const recalculateIt = async (page: Page) => {
  await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
  await page.getByRole('button', { name: 'Tải kết quả' }).waitFor();
};

describe('the stand-alone page', () => {
  it('takes the sample from its own origin to a finished workbook, with no word from the policy', async () => {
    const { page, complaints } = await visit(opened.browser, opened.site, '/page.html');
    await page.getByText('mất mạng vẫn mở và tính được').waitFor();
    await openSample(page);
    await page.getByRole('tab', { name: 'Phụ lục 1', exact: true }).waitFor();
    // It came with the file.
    await page.getByRole('tab', { name: 'Cấu hình', exact: true }).waitFor();
    await recalculateIt(page);

    await page.getByRole('tab', { name: 'Xếp hạng mới', exact: true }).waitFor();
    const preview = page.getByRole('tabpanel', { name: 'Xếp hạng mới', exact: true });
    await preview.getByText('PHÚ THỌ').first().waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải kết quả' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('phu-tan-blank-ket-qua.xlsx');
    const result = await XlsxWorkbook.open(new Uint8Array(await readFile(await download.path())), 'result.xlsx');
    const { sheets } = await result.read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Phụ lục 1', 'Xếp hạng']));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works from start to download by keyboard alone', async () => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    const press = async (name: string | RegExp) => {
      const target = page.getByRole('button', { name }).first();
      await target.waitFor();
      for (let tabs = 0; tabs < 60; tabs += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) {
          await page.keyboard.press('Enter');
          return;
        }
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} cannot be reached by Tab.`);
    };
    await press('Tệp mẫu');
    await press('Tính lại');
    const download = page.waitForEvent('download');
    await press('Tải kết quả');
    expect((await download).suggestedFilename()).toBe('phu-tan-blank-ket-qua.xlsx');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a dropped file and says why another cannot be opened', async () => {
    const { page } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    await page.setInputFiles('input[type=file]', {
      name: 'ghi-chu.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('không phải sổ tính'),
    });
    await page.getByRole('alert').waitFor();
    const bytes = await readFile('test/cases/phu-my.xlsx', 'base64');
    const transfer = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], 'phu-my.xlsx'));
      return data;
    }, bytes);
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await page.getByText('phu-my.xlsx').waitFor();
    await page.context().close();
  });

  it('leads from a finding or a table to its cell in the preview', async () => {
    const { page } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    await openSample(page);
    await page.getByRole('tab', { name: 'Số hóa', exact: true }).click();
    await page.getByRole('button', { name: /Bảng điểm tổng hợp/ }).click();
    expect(await page.getByRole('tab', { name: 'Phụ lục 1', exact: true }).getAttribute('aria-selected')).toBe('true');
    await page.locator('[data-target]').waitFor();
    await page.context().close();
  });
});

describe.each([
  ['vi-VN', 'vi', 'Hướng dẫn', 'Hướng dẫn mười phút'],
  ['en-GB', 'en', 'Guide', 'The ten-minute guide'],
  ['fr-FR', 'vi', 'Hướng dẫn', 'Hướng dẫn mười phút'],
])('in a browser that speaks %s', (locale, language, guide, title) => {
  it.each(['page.html', 'taskpane.html', 'check.html'])(
    '%s comes up in that language, or else in Vietnamese',
    async (file) => {
      const { page } = await visitBeforeKept(opened.browser, opened.site, `/${file}`, { locale });
      await page.locator(`html[lang=${language}]`).waitFor();
      const heading = page.getByRole('heading').first();
      await heading.waitFor();
      const isVietnamese = /[ăâđêôơưàảãáạ]/iu.test(
        (await page.locator('body').innerText()).replaceAll('Bảng điểm', ''),
      );
      expect(isVietnamese).toBe(language === 'vi');
      await page.context().close();
    },
  );

  it('the page leads to the guide of that language', async () => {
    const { page } = await visitBeforeKept(opened.browser, opened.site, '/page.html', { locale });
    const [opening] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: guide, exact: true }).click(),
    ]);
    await opening.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.context().close();
  });
});

describe('in a Windows contrast theme, in English', () => {
  it('the page breaks no accessibility rule', async () => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html', {
      forcedColors: 'active',
    });
    await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('button', { name: 'Recalculate', exact: true }).click();
    await page.getByRole('button', { name: 'Download' }).waitFor();
    const legend = page.getByRole('list', { name: 'Units by grade' }).first().locator('span[aria-hidden]');
    const hatchings = await legend.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundImage));
    expect(hatchings.length).toBe(3);
    expect(new Set(hatchings).size).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['vi', 'Tệp mẫu', 'Tính lại', 'Tải kết quả'],
  ['en', 'Samples', 'Recalculate', 'Download'],
])('in %s', (language, sample, recalculate, download) => {
  it.each([320, 1280])(
    'at %i pixels the tabs stand in one line, and the page says where its charts are',
    async (width) => {
      const { page } = await visitBeforeKept(opened.browser, opened.site, '/page.html', {
        viewport: { width, height: 800 },
      });
      await page.getByRole('combobox', { name: /Ngôn ngữ|Language/ }).selectOption(language);
      await page.getByRole('button', { name: sample }).click();
      const strip = page.getByRole('tablist', { name: /^(Nội dung|Content)$/ });
      const inOneLine = (): Promise<boolean> =>
        strip.evaluate((tabs) => {
          const tops = [...tabs.children].map((tab) => tab.getBoundingClientRect().top);
          return new Set(tops).size === 1 && tabs.scrollWidth <= tabs.clientWidth;
        });
      await strip.waitFor();
      expect(await inOneLine()).toBe(true);
      await page.getByRole('button', { name: recalculate, exact: true }).click();
      await page.getByRole('button', { name: download }).waitFor();
      expect(await inOneLine()).toBe(true);
      await page.getByRole('tab', { name: /^Biểu đồ/ }).click();
      await page.getByText(/(?:không vẽ ở đây|cannot be drawn here): “.*Điểm tổng hợp theo thứ hạng”/).waitFor();
      expect(await fitsItsWidth(page)).toBe(true);
    },
  );

  it('findings and tables speak the language of the page', async () => {
    const { page } = await visitBeforeKept(opened.browser, opened.site, '/page.html');
    await page.getByRole('combobox', { name: /Ngôn ngữ|Language/ }).selectOption(language);
    await page.getByRole('button', { name: sample }).click();
    await page.getByRole('tab', { name: /^(Kiểm tra|Check)/ }).click();
    const said = { vi: /hãy viết thống nhất một cách/, en: /please spell it one way/ };
    await page
      .getByText(language === 'en' ? said.en : said.vi)
      .first()
      .waitFor();
    expect(await page.getByText(language === 'en' ? said.vi : said.en).count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['wide', 1366, 768],
    ['narrow', 320, 800],
  ])('the page breaks no accessibility rule and fits when %s', async (_name, width, height) => {
    const { page, complaints } = await visitBeforeKept(opened.browser, opened.site, '/page.html', {
      colorScheme,
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await openSample(page);
    expect(await axeViolations(page)).toEqual([]);
    await recalculateIt(page);
    for (const tab of ['Xếp hạng', /^Kiểm tra/, /^Nhận xét/, /^Trang tính/]) {
      await page.getByRole('tablist', { name: 'Nội dung' }).getByRole('tab', { name: tab }).click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await fitsItsWidth(page)).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the pane outside Excel says where it belongs and leads to the page', async () => {
    const { page, complaints } = await visit(
      opened.browser,
      opened.site,
      '/taskpane.html',
      { colorScheme, viewport: { width: 320, height: 378 } },
      (context) => context.clock.install(),
    );
    await page.getByRole('heading', { name: 'Khung này chạy bên trong Excel' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // After some seconds in a plain browser Office.js reaches for its maker's telemetry, and the policy refuses it; nothing gets out.
    const refused = page.waitForEvent('console', (message) => message.text().includes('telemetry'));
    await page.clock.fastForward(10_000);
    await refused;
    expect(complaints.filter((complaint) => complaint.startsWith('outside'))).toEqual([]);
    expect(complaints.filter((complaint) => complaint.startsWith('script'))).toEqual([]);
    await page.getByRole('link', { name: 'Mở trang độc lập' }).click();
    await page.waitForURL('**/page.html');
    await page.context().close();
  });
});
