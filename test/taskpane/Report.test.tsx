/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { exampleAnalysis } from './exampleAnalysis';
import { openTab, showApp } from './showApp';

const given: string[] = [];

beforeEach(() => {
  localStorage.clear();
  given.length = 0;
  // jsdom has no addresses for bytes, and follows no link.
  Object.assign(URL, { createObjectURL: () => 'blob:van-ban', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    given.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

const open = async () => {
  const shown = showApp(exampleAnalysis);
  await shown.user.click(await screen.findByRole('button', { name: 'Việc khác' }));
  await shown.user.click(screen.getByRole('button', { name: /^Xuất báo cáo \(\.docx\)/ }));
  return { ...shown, form: await screen.findByRole('region', { name: 'Xuất báo cáo (.docx)' }) };
};

describe('the document from the pane', () => {
  it('is a report with all tables unless a person wants another, and is handed over with what was not as asked', async () => {
    const { workbook, user, form } = await open();
    expect(within(form).getByRole('heading')).toHaveFocus();
    await user.click(within(form).getByRole('button', { name: 'Xuất văn bản' }));
    expect(await screen.findByText(/Đã xuất phu-tan-bao-cao\.docx\. Không có trang tính “Phụ lục 9”/)).toBeVisible();
    expect(workbook.reports).toEqual([{ kind: 'report' }]);
    expect(given).toEqual(['phu-tan-bao-cao.docx']);
  });

  it('is a letter with the appendices chosen, after the office’s own template', async () => {
    const { workbook, user, form } = await open();
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Loại văn bản' }), 'Công văn');
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Bảng đưa vào văn bản' }), 'Phụ lục được chọn');
    const sheets = within(within(form).getByRole('group', { name: 'Phụ lục được chọn' }));
    const [first] = sheets.getAllByRole('checkbox');
    expect(first).toBeChecked();
    const template = new File([new Uint8Array([1, 2])], 'mau.docx');
    template.arrayBuffer = () => Promise.resolve(new Uint8Array([1, 2]).buffer);
    await user.upload(within(form).getByLabelText(/Mẫu của cơ quan/), template);
    await user.click(within(form).getByRole('button', { name: 'Xuất văn bản' }));
    await screen.findByText(/Đã xuất/);
    expect(workbook.reports).toEqual([
      {
        kind: 'letter',
        appendices: [exampleAnalysis.tables[0]?.sheet],
        template: { name: 'mau.docx', bytes: new Uint8Array([1, 2]) },
      },
    ]);
  });

  it('asks who issues and signs where those are asked for already', async () => {
    const { user, form } = await open();
    await user.click(within(form).getByRole('button', { name: 'Khai cơ quan, người ký…' }));
    const frame = await screen.findByRole('region', { name: 'Bản phụ lục để nộp' });
    expect(within(frame).getByRole('textbox', { name: /Nơi nhận/ })).toBeVisible();
  });

  it('stands beside the remarks, and says why it failed', async () => {
    const paragraph = { topic: 'overview', heading: 'Kết quả chung', layout: 'prose', sentences: ['Một.'] } as const;
    const narrative = {
      title: 'NHẬN XÉT',
      subject: { name: 'các chỉ số', isResult: false },
      period: null,
      rankings: [],
      paragraphs: [paragraph],
    };
    const { workbook, user } = showApp({ ...exampleAnalysis, narrative });
    await user.click(await screen.findByRole('button', { name: 'Tính lại' }));
    await openTab(user, /Nhận xét/);
    workbook.failure = new WorkbookFailure('no-table', 'phu-tan.xlsx');
    await user.click(screen.getByRole('button', { name: 'Xuất báo cáo (.docx)' }));
    await user.click(await screen.findByRole('button', { name: 'Xuất văn bản' }));
    expect(await screen.findByText('Không tìm thấy bảng số liệu nào trong “phu-tan.xlsx”.')).toBeVisible();
    expect(given).toEqual([]);
  });
});
