import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { caseBytes } from '../workbooks/contract/readings';
import { axeViolations, fitsItsWidth } from './axe';
import { openForTests } from './openForTests';
import { visitBeforeKept } from './site';

const opened = openForTests();

/** Phú Tân's blank appendix with another composite of Chợ Vàm, 88.12 as published. */
async function appendix(choVam = 88.12): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(caseBytes('phu-tan-blank')).buffer);
  const cell = workbook.getWorksheet('Phụ lục 1')?.getCell('C7');
  if (cell === undefined) throw new Error('Phú Tân has no Phụ lục 1');
  cell.value = choVam;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A workbook in which somebody wrote a letter. */
async function withoutTable(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Công văn').getCell('A1').value = 'Kính gửi các xã, thị trấn';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Saves a file on the disk that the page's file picker looks at: the browser's own, which has genuine handles. */
async function saveOnDisk(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    async ({ name: file, base64 }) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await stream.close();
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
    },
    { name, base64: bytes.toString('base64') },
  );
}

async function visitPage(options = {}) {
  return visitBeforeKept(opened.browser, opened.site, '/page.html', options);
}

async function calculate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
  await page.getByRole('button', { name: 'Tải kết quả' }).waitFor();
}

async function openFromDisk(page: Page, bytes: Buffer): Promise<void> {
  await saveOnDisk(page, 'bao-cao.xlsx', bytes);
  await page.getByRole('button', { name: 'Chọn tệp .xlsx' }).click();
  await page.getByRole('button', { name: 'Tính lại', exact: true }).waitFor();
}

const scoreOf = (page: Page, unit: string) =>
  page.getByRole('table', { name: /^Xã/ }).getByRole('row', { name: new RegExp(unit, 'i') });

const paneTab = (page: Page, name: string | RegExp) =>
  page.getByRole('tablist', { name: 'Nội dung' }).getByRole('tab', { name });

async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

async function downloaded(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The unit on top of the ranking of a result. */
async function bestOf(bytes: Buffer): Promise<string> {
  const result = await XlsxWorkbook.open(new Uint8Array(bytes), 'result.xlsx');
  const ranking = (await result.read()).sheets.find(({ name }) => name === 'Xếp hạng');
  const row = ranking?.rows.find(([rank]) => rank === 1);
  const unit = row?.[1];
  return typeof unit === 'string' ? unit : '';
}

describe('a file that is saved again in Excel', () => {
  it('is said to be another, and read again with all that was decided', async () => {
    const { page, complaints } = await visitPage({ viewport: { width: 320, height: 640 } });
    await openFromDisk(page, await appendix());
    await calculate(page);
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    await paneTab(page, /^Kiểm tra/).click();
    await page
      .getByRole('button', { name: /^Bỏ qua…/ })
      .first()
      .click();
    await page.getByLabel('Lý do bỏ qua').fill('Đã thống nhất với huyện.');
    await page.getByRole('button', { name: 'Bỏ qua mục này' }).click();
    await page.getByText('Đã bỏ qua: Đã thống nhất với huyện.').waitFor();

    await saveOnDisk(page, 'bao-cao.xlsx', await appendix(91.34));
    await page.getByText(/Tệp đã được lưu lại sau khi trang này đọc/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    await page.getByText('Đã đọc lại tệp mới.').waitFor();
    await page.getByText('Đã bỏ qua: Đã thống nhất với huyện.').waitFor();
    await paneTab(page, 'Xếp hạng').click();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    // The preview is renewed right behind the pane, bit by bit.
    await page.getByText('88,12').waitFor({ state: 'detached' });
    expect(await page.getByText(/Tệp đã được lưu lại/).count()).toBe(0);

    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    await page.getByText('Tệp không thay đổi từ lần đọc trước.').waitFor();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    const { bytes } = await downloaded(page, 'Tải kết quả');
    expect(await bestOf(bytes)).toBe('CHỢ VÀM');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is calculated as it is now, also where nobody has asked to read it again', async () => {
    const { page } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await saveOnDisk(page, 'bao-cao.xlsx', await appendix(91.34));
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    expect(await bestOf((await downloaded(page, 'Tải kết quả')).bytes)).toBe('CHỢ VÀM');
    await page.context().close();
  });

  it('leaves the figures as they are while it cannot be read', async () => {
    const { page } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await saveOnDisk(page, 'bao-cao.xlsx', Buffer.from('PK, and then nothing'));
    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    await page.getByText(/Không đọc được “bao-cao.xlsx” vì tệp bị hỏng/).waitFor();
    await page.getByText(/số liệu đang xem là của bản cũ/).waitFor();
    await page.getByRole('button', { name: 'Tính lại', exact: true }).click();
    await page
      .getByText(/Không đọc được “bao-cao.xlsx” vì tệp bị hỏng/)
      .nth(1)
      .waitFor();
    await page.getByRole('button', { name: 'Tải kết quả' }).click();
    expect(await bestOf((await downloaded(page, 'Tải bản cũ')).bytes)).toBe('PHÚ THỌ');
    await page.context().close();
  });

  it('keeps its result where it has no table any more, and says so until a good one is read', async () => {
    const { page, complaints } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await saveOnDisk(page, 'bao-cao.xlsx', await withoutTable());
    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    const said = page.getByText('Không tìm thấy bảng số liệu nào trong “bao-cao.xlsx”.');
    await said.waitFor();
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    await saveOnDisk(page, 'bao-cao.xlsx', await appendix(91.34));
    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    expect(await said.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not said to have been saved where it is there no more', async () => {
    const { page } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('bao-cao.xlsx'));
    const gone = page.getByText(/Không còn thấy tệp ở chỗ cũ/);
    await gone.waitFor();
    expect(await page.getByText(/Tệp đã được lưu lại/).count()).toBe(0);
    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    await page.getByText(/Không mở được tệp “bao-cao.xlsx”/).waitFor();
    expect(await gone.count()).toBe(0);
    expect(await page.getByText(/Tệp đã được lưu lại/).count()).toBe(0);
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    await page.context().close();
  });

  it('has the result of its old state downloaded only after a question', async () => {
    const { page } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await saveOnDisk(page, 'bao-cao.xlsx', await appendix(91.34));
    await page.getByRole('button', { name: 'Tải kết quả' }).click();
    const question = page.getByRole('group', {
      name: 'Tệp bao-cao.xlsx đã thay đổi sau khi tính. Vẫn tải kết quả của bản cũ?',
    });
    expect(await axeViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Không tải' }).click();
    expect(await question.count()).toBe(0);
    await page.getByRole('button', { name: 'Tải kết quả' }).click();
    expect(await bestOf((await downloaded(page, 'Tải bản cũ')).bytes)).toBe('PHÚ THỌ');
    await page.getByRole('button', { name: 'Đọc lại sổ tính' }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    expect(await bestOf((await downloaded(page, 'Tải kết quả')).bytes)).toBe('CHỢ VÀM');
    await page.context().close();
  });

  it('is asked for again where the browser cannot read it by itself', async () => {
    const { page } = await visitPage();
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'bang-diem-766-')), 'bao-cao.xlsx');
    await writeFile(file, await appendix());
    await page.setInputFiles('input[type=file]', file);
    await calculate(page);
    await writeFile(file, await appendix(91.34));
    await page.getByText(/rồi chọn lại tệp đó/).waitFor();
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Đọc lại sổ tính' }).click(),
    ]);
    await chooser.setFiles(file);
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    expect(await page.getByText(/rồi chọn lại tệp đó/).count()).toBe(0);
    await page.context().close();
  });
});

describe('a result that nobody has downloaded', () => {
  it('is asked about before the page is left, and no more once it is downloaded', async () => {
    const { page } = await visitPage();
    const dialogs: string[] = [];
    const asked = new Promise<void>((resolve) => {
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.type());
        void dialog.dismiss().then(resolve);
      });
    });
    await openFromDisk(page, await appendix());
    await calculate(page);
    await page.close({ runBeforeUnload: true });
    await asked;
    // A page that were closing would not go on calculating.
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    expect(dialogs).toEqual(['beforeunload']);
    expect(page.isClosed()).toBe(false);
    await downloaded(page, 'Tải kết quả');
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    expect(dialogs).toEqual(['beforeunload']);
  });

  it('is asked about before another file takes its place', async () => {
    const { page } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await drop(page, [{ name: 'khac.xlsx', bytes: await appendix(91.34) }]);
    const question = page.getByRole('group', { name: 'Chưa tải kết quả của bao-cao.xlsx. Vẫn mở tệp khác?' });
    await question.getByRole('button', { name: 'Ở lại' }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    await drop(page, [{ name: 'khac.xlsx', bytes: await appendix(91.34) }]);
    expect(await axeViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Mở tệp khác' }).click();
    await page.getByText('khac.xlsx').waitFor();
    await calculate(page);
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    await downloaded(page, 'Tải kết quả');
    await drop(page, [{ name: 'nua.xlsx', bytes: await appendix() }]);
    await page.getByText('nua.xlsx').waitFor();
    expect(await question.count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['a Word file', 'bao-cao.docx', () => zipped('word/document.xml'), /là tệp Word/],
    ['an old Word file', 'bao-cao.doc', () => Promise.resolve(ole('WordDocument')), /là tệp Word/],
    ['a PDF', 'bao-cao.pdf', () => Promise.resolve(Buffer.from('%PDF-1.7\n')), /là tệp PDF/],
    ['a picture', 'anh.png', () => readFile('assets/icon-64.png'), /là tệp ảnh/],
    ['a workbook without any table', 'cong-van.xlsx', withoutTable, /Không tìm thấy bảng số liệu nào/],
    ['a damaged workbook', 'hong.xlsx', async () => (await appendix()).subarray(0, 9_000), /bị hỏng/],
  ])('stays where the next file is %s', async (_name, name, bytes, said) => {
    const { page, complaints } = await visitPage();
    await openFromDisk(page, await appendix());
    await calculate(page);
    await drop(page, [{ name, bytes: await bytes() }]);
    await page.getByRole('alert').getByText(said).waitFor();
    await page.getByText('Tệp đang mở và kết quả của nó vẫn còn nguyên.').waitFor();
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    expect(await bestOf((await downloaded(page, 'Tải kết quả')).bytes)).toBe('PHÚ THỌ');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('several files', () => {
  it('of one name are told apart', async () => {
    const { page } = await visitPage();
    await drop(page, [
      { name: 'phu-luc.xlsx', bytes: await appendix() },
      { name: 'phu-luc.xlsx', bytes: await appendix(91.34) },
    ]);
    const list = page.getByRole('list', { name: 'Các tệp đã mở' });
    await list.getByRole('button', { name: /^phu-luc\.xlsx \(1\) 20 đơn vị/ }).waitFor();
    await list.getByRole('button', { name: /^phu-luc\.xlsx \(2\) 20 đơn vị/ }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    await page.context().close();
  });

  it('are each calculated, listed with what came of them, and downloaded by themselves or together', async () => {
    const { page, complaints } = await visitPage({ viewport: { width: 320, height: 800 } });
    await drop(page, [
      { name: 'tuan-2.xlsx', bytes: await appendix() },
      { name: 'lap-vo.xlsx', bytes: Buffer.from(caseBytes('lap-vo')) },
      { name: 'ghi-chu.docx', bytes: await zipped('word/document.xml') },
      { name: 'tuan-3.xlsx', bytes: await appendix(91.34) },
    ]);
    const list = page.getByRole('list', { name: 'Các tệp đã mở' });
    await list.getByRole('button', { name: /tuan-2\.xlsx 20 đơn vị · .* · chưa tải về/ }).waitFor();
    await list.getByRole('button', { name: /lap-vo\.xlsx .* lỗi, .* cần xem lại · chưa tải về/ }).waitFor();
    await list.getByRole('button', { name: /tuan-3\.xlsx 20 đơn vị/ }).waitFor();
    await page
      .getByRole('alert')
      .getByText(/“ghi-chu.docx” là tệp Word/)
      .waitFor();
    expect(await list.getByRole('listitem').count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);

    await list.getByRole('button', { name: /^tuan-3/ }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('91,34').waitFor();
    await paneTab(page, 'Nhận xét').click();
    await list.getByRole('button', { name: /^tuan-2/ }).click();
    await scoreOf(page, 'Chợ Vàm').getByText('88,12').waitFor();
    await list.getByRole('button', { name: /^tuan-3/ }).click();
    expect(await page.getByRole('tab', { name: /^Nhận xét/, selected: true }).isVisible()).toBe(true);

    const one = await downloaded(page, 'Tải tuan-3-ket-qua.xlsx');
    expect([one.name, await bestOf(one.bytes)]).toEqual(['tuan-3-ket-qua.xlsx', 'CHỢ VÀM']);
    await list.getByRole('button', { name: /tuan-3\.xlsx .* đã tải về/ }).waitFor();
    const all = await downloaded(page, 'Tải 3 kết quả (.zip)');
    expect(all.name).toBe('ket-qua.zip');
    const archive = await JSZip.loadAsync(all.bytes);
    const names = ['tuan-2-ket-qua.xlsx', 'lap-vo-ket-qua.xlsx', 'tuan-3-ket-qua.xlsx'];
    expect(Object.keys(archive.files)).toEqual(names);
    expect(await bestOf((await archive.file('tuan-2-ket-qua.xlsx')?.async('nodebuffer')) ?? Buffer.alloc(0))).toBe(
      'PHÚ THỌ',
    );
    expect(await list.getByText(/chưa tải về/).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

async function zipped(part: string): Promise<Buffer> {
  return new JSZip().file(part, '<document/>').generateAsync({ type: 'nodebuffer' });
}

/** The container of the old Office formats, with a stream of that name. */
function ole(stream: string): Buffer {
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')]);
}
