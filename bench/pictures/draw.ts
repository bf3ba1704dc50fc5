import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFrame, type OfficialFrame } from '../../src/domain/settings/OfficialFrame';
import { launchBrowser } from '../../test/browser/browser';
import { openInstalled, visit } from '../../test/browser/site';
import { drawGuide } from './guide';
import { drawPage, pageWith, type Printed, printDocument, printWorkbook } from './printSheets';

/** A picture may weigh so many bytes. */
const HEAVIEST = 200_000;
const DOCS = join(__dirname, '..', '..', 'docs');
const CASES = join(__dirname, '..', '..', 'test', 'cases');

const signed = (office: string, place: string, rest: Partial<OfficialFrame>): OfficialFrame => ({
  ...emptyFrame,
  office,
  place,
  signedAs: 'TM. Ủy ban nhân dân; KT. Chủ tịch; Phó Chủ tịch',
  signedBy: 'Nguyễn Văn An',
  ...rest,
});

/** The workbooks that are printed, and which of their pages are drawn: the first one with all of the words. */
const PRINTED: Readonly<Record<string, Printed & { readonly pages: Readonly<Record<string, readonly string[]>> }>> = {
  'phu-tan': {
    file: join(CASES, 'phu-tan-blank.xlsx'),
    settings: {
      order: 'rank',
      targets: [{ indicator: 'publicity', target: 70 }],
      frame: signed('Ủy ban nhân dân huyện Phú Tân', 'Phú Tân', {
        superior: 'Ủy ban nhân dân tỉnh An Giang',
        date: 'ngày 15 tháng 3 năm 2024',
        attachedTo: 'Báo cáo số 128/BC-UBND ngày 15/3/2024',
      }),
    },
    pages: {
      appendix: ['CỘNG HÒA', 'TOÀN HUYỆN', 'LŨY KẾ', 'CHỢ VÀM'],
      ranking: ['CỘNG HÒA', 'BẢNG XẾP HẠNG'],
      charts: ['BIỂU ĐỒ KẾT QUẢ'],
    },
  },
  'lap-vo': {
    file: join(CASES, 'lap-vo.xlsx'),
    settings: {
      frame: signed('Ủy ban nhân dân huyện Lấp Vò', 'Lấp Vò', { superior: 'Ủy ban nhân dân tỉnh Đồng Tháp' }),
    },
    pages: { parent: ['CỘNG HÒA', 'Nhóm chỉ số thành phần', 'Tổng cộng'] },
  },
};

/** Draws the pictures of the README, of docs/appendix.md and of the clerk's guide: pages as they are printed, and screens. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const drawn: string[] = [];
  try {
    for (const [name, { pages, ...printed }] of Object.entries(PRINTED)) {
      const pdf = await printWorkbook(printed, folder, name);
      for (const [picture, words] of Object.entries(pages)) {
        const file = join(DOCS, `${picture}.png`);
        drawPage(pdf, pageWith(pdf, words), file, 90);
        drawn.push(file);
      }
    }
    drawn.push(
      ...(await drawDocument(folder)),
      await drawStandAlonePage(join(DOCS, 'page.png')),
      ...(await drawGuide()),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const file of drawn) {
    const { size } = statSync(file);
    process.stdout.write(`${String(Math.round(size / 1000)).padStart(4)} kB  ${file}\n`);
    if (size > HEAVIEST) throw new Error(`${file} weighs more than ${HEAVIEST} bytes`);
  }
}

/** The document of Lấp Vò: its first page and one with charts. */
async function drawDocument(folder: string): Promise<readonly string[]> {
  const settings = {
    frame: signed('Ủy ban nhân dân huyện Lấp Vò', 'Lấp Vò', {
      superior: 'Ủy ban nhân dân tỉnh Đồng Tháp',
      symbol: 'UBND-VP',
      date: 'ngày 05 tháng 02 năm 2024',
      recipients: 'UBND tỉnh; Thường trực Huyện ủy; Lưu: VT',
    }),
  };
  const pdf = await printDocument(
    { file: join(CASES, 'lap-vo.xlsx'), settings },
    { kind: 'report' },
    folder,
    'bao-cao',
  );
  return Object.entries({ report: ['BÁO CÁO', 'CỘNG HÒA'], 'report-charts': ['Biểu đồ 1.'] }).map(
    ([picture, words]) => {
      const file = join(DOCS, `${picture}.png`);
      drawPage(pdf, pageWith(pdf, words), file, 75);
      return file;
    },
  );
}

/** The page with the sample recalculated. */
async function drawStandAlonePage(file: string): Promise<string> {
  const site = await openInstalled();
  const browser = await launchBrowser(site.certificate);
  try {
    const { page } = await visit(browser, site, '/page.html', { viewport: { width: 1280, height: 720 } });
    await page.getByRole('button', { name: 'Tệp mẫu' }).click();
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page.getByRole('button', { name: 'Tải kết quả' }).waitFor();
    await page
      .getByRole('tab', { name: /^Xếp hạng/u })
      .first()
      .click();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    await site.close();
  }
  return file;
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
