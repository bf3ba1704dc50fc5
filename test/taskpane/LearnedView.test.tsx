/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { LearnedBound, LearnedTargets } from '../../src/domain/scores/learnTargets';
import { isAllKnown, offeredTargets } from '../../src/taskpane/learnedTargets';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { exampleAnalysis } from './exampleAnalysis';
import { showApp } from './showApp';

const publicity: LearnedBound = {
  sheet: 'Phụ lục 1',
  header: 'CÔNG KHAI (%)',
  indicator: 'publicity',
  interval: { lower: 67.7, upper: 78.5, closed: 'upper' },
  current: 80,
  suggested: 70,
  explained: 18,
  of: 18,
  exceptions: [{ cell: 'G6', name: 'TOÀN HUYỆN', value: 78.53, marked: true }],
};
const progress: LearnedBound = {
  ...publicity,
  header: 'TIẾN ĐỘ (%)',
  indicator: 'progress',
  interval: { lower: null, upper: 94.12, closed: 'upper' },
  suggested: 80,
  exceptions: [],
};
const learned: LearnedTargets = {
  targets: [publicity, progress],
  boldFrom: [{ ...progress, header: 'ĐIỂM', indicator: 'composite' }],
};

beforeEach(() => localStorage.clear());

async function learn(from: LearnedTargets | null = learned, marked: readonly string[] = []) {
  const shown = showApp(from === null ? exampleAnalysis : { ...exampleAnalysis, learned: from });
  shown.workbook.marked = marked;
  await shown.user.click(await screen.findByRole('button', { name: 'Việc khác' }));
  await shown.user.click(screen.getByRole('button', { name: /^Học từ bảng đã gạch chân/ }));
  return { ...shown, section: await screen.findByRole('region', { name: /Chỉ tiêu suy ra/ }) };
}

describe('learning from a marked table', () => {
  it('says for each column which interval explains the marks and which cells none explains', async () => {
    const { workbook, section, user } = await learn();
    expect(workbook.analyses.at(-1)).toEqual({ emphasis: true });
    expect(section).toHaveTextContent('Chỉ tiêu trên 67,7 đến 78,5 cho ra đúng các dấu gạch chân này.');
    expect(section).toHaveTextContent('đúng với 18/18 đơn vị');
    expect(section).toHaveTextContent('TOÀN HUYỆN: 78,53, có gạch chân');
    expect(section).toHaveTextContent('Chỉ tiêu từ 94,12 trở xuống');
    expect(section).toHaveTextContent('Mức in đậm từ 94,12 trở xuống');
    await user.click(within(section).getByRole('button', { name: 'G6' }));
    expect(workbook.revealed).toEqual(['Phụ lục 1!G6']);
  });

  it('takes into the settings what was learned anew, and nothing else', async () => {
    const { workbook, user } = await learn();
    expect(screen.getByRole('checkbox', { name: 'Đổi chỉ tiêu từ 80 thành 70' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: /^Đưa vào “Cấu hình”/ }));
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember).toEqual({ targets: [{ indicator: 'publicity', target: 70 }] });
    expect(screen.queryByRole('region', { name: /Chỉ tiêu suy ra/ })).not.toBeInTheDocument();
  });

  it('takes the grade from which composites are bold', async () => {
    const fair: LearnedBound = {
      ...progress,
      header: 'ĐIỂM',
      indicator: 'composite',
      interval: { lower: 68.55, upper: 78.2, closed: 'upper' },
      suggested: 70,
      grade: 'Khá',
    };
    const { workbook, user } = await learn({ targets: [progress], boldFrom: [fair] });
    expect(screen.getByRole('checkbox', { name: 'In đậm từ loại Khá (từ 70 điểm)' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: /^Đưa vào “Cấu hình”/ }));
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember).toEqual({ targets: [], boldFrom: 'Khá' });
  });

  it('takes nothing that was unticked', async () => {
    const { workbook, user } = await learn();
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: /^Đưa vào “Cấu hình”/ }));
    expect(workbook.asked).toEqual([]);
  });

  it('says so where the targets in force explain every mark', async () => {
    const { section } = await learn({ targets: [progress], boldFrom: [] });
    expect(section).toHaveTextContent('không có gì phải đổi');
    expect(screen.queryByRole('button', { name: /^Đưa vào/ })).not.toBeInTheDocument();
  });

  it('says so where nothing is marked', async () => {
    const { section } = await learn(null);
    expect(section).toHaveTextContent('Không thấy ô nào được gạch chân');
  });

  it('says nothing of marks of its own where there are none', async () => {
    const { section } = await learn();
    expect(section).not.toHaveTextContent('Bỏ gạch chân');
  });

  it('learns nothing from marks of its own, and says which sheets bear them', async () => {
    const other = { ...progress, sheet: 'Số hóa', header: 'SỐ HÓA (%)' };
    const { section } = await learn({ targets: [publicity, other], boldFrom: learned.boldFrom }, ['Phụ lục 1']);
    expect(section).toHaveTextContent('Trang tính “Phụ lục 1” đang mang dấu');
    expect(section).toHaveTextContent('SỐ HÓA (%)');
    expect(section).not.toHaveTextContent('CÔNG KHAI (%)');
    expect(section).not.toHaveTextContent('Mức in đậm');
  });

  it('takes the focus, and goes when it is closed', async () => {
    const { section, user } = await learn();
    expect(within(section).getByRole('heading', { name: /Chỉ tiêu suy ra/ })).toHaveFocus();
    await user.click(within(section).getByRole('button', { name: 'Đóng phần học từ bảng' }));
    expect(section).not.toBeInTheDocument();
  });

  it('tells why the tables cannot be read', async () => {
    const { workbook, user } = showApp(exampleAnalysis);
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    workbook.failure = new WorkbookFailure('cell-edit-mode', '');
    await user.click(screen.getByRole('button', { name: /^Học từ bảng đã gạch chân/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter');
  });
});

describe('what is offered', () => {
  it('is one target for an indicator, from the table that explains its marks best', () => {
    const worse = { ...publicity, sheet: 'Số hóa', suggested: 75, explained: 9 };
    expect(offeredTargets([worse, publicity, progress])).toEqual([publicity]);
    expect(offeredTargets([publicity, { ...worse, explained: 18 }])).toEqual([publicity]);
  });

  it('is nothing where the marks agree with what is in force', () => {
    expect(offeredTargets([progress])).toEqual([]);
    expect([isAllKnown([progress]), isAllKnown([progress, publicity])]).toEqual([true, false]);
  });
});
