/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { ShownAnalysis, ShownRecalculation } from '../../src/engine/ShownAnalysis';
import type { EarlierFile } from '../../src/engine/Engine';
import type { RunOptions } from '../../src/taskpane/OpenWorkbook';
import type { RunControl } from '../../src/workbooks/oneClick';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { exampleAnalysis } from './exampleAnalysis';
import { FakeWorkbook } from './FakeWorkbook';
import { showApp } from './showApp';
import { inWords } from './inWords';

const earlier: EarlierFile = { id: 7, name: 'tuan-01.xlsx', bytes: new Uint8Array(), unreadable: [] };
const file = new File(['PK'], 'tuan-01.xlsx');
const readEarlier = () => Promise.resolve(earlier);
const compared: ShownAnalysis = {
  ...exampleAnalysis,
  previousPeriod: { kind: 'week', label: 'Tuần 01 - Tháng 3/2024' },
};
const refused: ShownAnalysis = {
  ...exampleAnalysis,
  findings: [
    {
      rule: 'periods-not-comparable',
      unit: null,
      payload: { reason: 'other-kind', units: [], against: null },
      severity: 'info',
      sheet: 'Phụ lục 1',
      cell: 'A4',
      found: 'Tháng 2/2024',
      expected: null,
      tolerance: null,
      ...inWords('Không so sánh với Tháng 2/2024 được: hai kỳ khác loại (tuần, tháng, quý …).'),
    },
  ],
};

const section = () => screen.findByRole('region', { name: 'Kỳ trước' });
const input = () => screen.getByLabelText('Kỳ trước từ tệp khác…', { selector: 'input' });

beforeEach(() => localStorage.clear());

describe('the period before', () => {
  it.each([
    ['is named where there is one', compared, 'So sánh với kỳ trước: Tuần 01 - Tháng 3/2024.'],
    ['is said not to be comparable, and why', refused, /Không so sánh với Tháng 2\/2024 được: hai kỳ khác loại/],
    ['is said to be wanting', exampleAnalysis, 'Chưa có kỳ trước để so sánh.'],
  ])('%s', async (_name, analysis, sentence) => {
    showApp(analysis);
    expect(await section()).toHaveTextContent(sentence);
  });

  it('tells which sheets of a chosen file cannot be read', async () => {
    const damaged = { ...earlier, unreadable: ['Phụ lục 2'] };
    const { user } = showApp(exampleAnalysis, { readEarlier: () => Promise.resolve(damaged) });
    await section();
    await user.upload(input(), file);
    expect(await screen.findByText('Không đọc được trong tệp đó: trang tính Phụ lục 2.')).toBeVisible();
  });

  it('is not spoken of where nothing has points to compare', async () => {
    showApp({ ...exampleAnalysis, boards: [] });
    await screen.findByText('Bảng điểm tổng hợp');
    expect(screen.queryByRole('region', { name: 'Kỳ trước' })).not.toBeInTheDocument();
  });

  it('comes from a chosen file: the overview and the run are told of it', async () => {
    const surveys: (EarlierFile | undefined)[] = [];
    const { workbook, user } = showApp(exampleAnalysis, {
      readEarlier,
      analyze: (options) => {
        surveys.push(options.earlier);
        return Promise.resolve(options.earlier === undefined ? exampleAnalysis : compared);
      },
    });
    await section();
    await user.upload(input(), file);
    expect(await screen.findByText('So sánh với kỳ trước: Tuần 01 - Tháng 3/2024.')).toBeVisible();
    expect(screen.getByText('Tệp kỳ trước: tuan-01.xlsx')).toBeVisible();
    expect(surveys).toEqual([undefined, earlier]);
    await user.click(screen.getByRole('button', { name: 'Tính lại' }));
    await waitFor(() => expect(workbook.asked[0]?.earlier).toBe(earlier));
  });

  it('changes a result that already stands, and goes when the file is left out', async () => {
    const { workbook, user } = showApp(exampleAnalysis, { readEarlier });
    await user.click(await screen.findByRole('button', { name: 'Tính lại' }));
    await screen.findByRole('tab', { name: 'Xếp hạng' });
    await user.upload(input(), file);
    await waitFor(() => expect(workbook.asked).toHaveLength(2));
    await user.click(await screen.findByRole('button', { name: 'Bỏ tệp này' }));
    await waitFor(() => expect(workbook.asked).toHaveLength(3));
    expect(workbook.asked.map((options) => options.earlier)).toEqual([undefined, earlier, undefined]);
  });

  it('stays the one in force when another file cannot be read, and nothing runs because that is put out of sight', async () => {
    const { workbook, user } = showApp(exampleAnalysis, {
      readEarlier: ({ name }) =>
        name === earlier.name ? readEarlier() : Promise.reject(new WorkbookFailure('not-a-workbook', name)),
    });
    await user.click(await screen.findByRole('button', { name: 'Tính lại' }));
    await screen.findByRole('tab', { name: 'Xếp hạng' });
    await user.upload(input(), file);
    await waitFor(() => expect(workbook.asked).toHaveLength(2));
    await user.upload(
      await screen.findByLabelText('Kỳ trước từ tệp khác…', { selector: 'input' }),
      new File(['?'], 'hong.xlsx'),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('hong.xlsx');
    expect(screen.getByText('Tệp kỳ trước: tuan-01.xlsx')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.getByText('Tệp kỳ trước: tuan-01.xlsx')).toBeVisible();
    expect(workbook.asked).toHaveLength(2);
  });

  it('lets a run that has begun meanwhile finish', async () => {
    let read: (file: EarlierFile) => void = () => undefined;
    const asked: (RunOptions & RunControl)[] = [];
    const { user } = showApp(exampleAnalysis, {
      readEarlier: () => new Promise((resolve) => (read = resolve)),
      recalculate: (options) => {
        asked.push(options);
        return asked.length === 1
          ? new FakeWorkbook(exampleAnalysis).recalculate(options)
          : new Promise<ShownRecalculation>(() => undefined);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tính lại' }));
    await screen.findByRole('tab', { name: 'Xếp hạng' });
    await user.upload(input(), file);
    await user.click(screen.getByRole('button', { name: 'Tính lại' }));
    await act(() => {
      read(earlier);
      return Promise.resolve();
    });
    expect(asked).toHaveLength(2);
    expect(asked[1]?.signal?.aborted).toBe(false);
  });

  it('tells why a file cannot be read', async () => {
    const { user } = showApp(exampleAnalysis, {
      readEarlier: () => Promise.reject(new WorkbookFailure('not-a-workbook', 'tuan-01.xlsx')),
    });
    await section();
    await user.upload(input(), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('tuan-01.xlsx');
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
