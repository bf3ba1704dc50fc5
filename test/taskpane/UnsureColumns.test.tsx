/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { ShownAnalysis, ShownColumn } from '../../src/engine/ShownAnalysis';
import type { Finding } from '../../src/domain/findings/Finding';
import { exampleAnalysis } from './exampleAnalysis';
import { openTab, showApp } from './showApp';
import { inWords } from './inWords';

const column: ShownColumn = {
  headerCell: 'E4',
  path: ['HỒ SƠ', 'Đã xong'],
  header: 'HỒ SƠ › Đã xong',
  role: 'count',
  decimals: 0,
  confidence: 0.6,
  reason: 'values',
  alternatives: ['rate', 'points'],
  evidence: [{ kind: 'values', weight: 1 }],
};

const finding: Finding = {
  rule: 'unsure-column',
  unit: null,
  payload: { role: 'count', alternatives: ['rate', 'points'] },
  severity: 'info',
  sheet: 'Phụ lục 1',
  cell: 'E4',
  found: column.header,
  expected: 'count',
  tolerance: null,
  ...inWords('Chưa chắc ý nghĩa của cột.'),
};

function unsure(about: Pick<Partial<Finding>, 'cell' | 'ignored'> = {}): ShownAnalysis {
  const [first, ...others] = exampleAnalysis.tables;
  return {
    ...exampleAnalysis,
    tables: first === undefined ? [] : [{ ...first, columns: [column] }, ...others],
    findings: [...exampleAnalysis.findings, { ...finding, ...about }],
  };
}

const role = () => screen.getByRole('combobox', { name: 'Ý nghĩa của cột “HỒ SƠ › Đã xong”' });

beforeEach(() => localStorage.clear());

describe('a column whose meaning was guessed', () => {
  it('is told with its place, what it is taken for, why and how sure', async () => {
    const { workbook, user } = showApp(unsure());
    const section = await screen.findByRole('region', { name: '1 cột chưa chắc ý nghĩa' });
    expect(section).toHaveTextContent('Đang hiểu là số lượng (chắc khoảng 60%), theo các giá trị trong cột.');
    await user.click(within(section).getByRole('button', { name: 'Phụ lục 1 · E4' }));
    expect(workbook.revealed).toEqual(['Phụ lục 1!E4']);
  });

  it('offers what is likely first, then everything else once', async () => {
    showApp(unsure());
    await screen.findByRole('region', { name: /chưa chắc/ });
    const offered = within(role()).getAllByRole('option');
    expect(offered.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      'Chưa chọn',
      'số lượng (như đang hiểu)',
      'tỷ lệ (%)',
      'điểm',
    ]);
    expect(new Set(offered.map(({ textContent }) => textContent)).size).toBe(offered.length);
    expect(offered).toHaveLength(24);
  });

  it('is settled by a choice of role and group, which is remembered', async () => {
    const { workbook, user } = showApp(unsure());
    await screen.findByRole('region', { name: /chưa chắc/ });
    await user.selectOptions(role(), 'rate');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Nhóm chỉ số/ }), 'digitization');
    await user.click(screen.getByRole('button', { name: 'Ghi nhớ và tính lại' }));
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember).toEqual({
      columns: [{ sheet: 'Phụ lục 1', header: 'HỒ SƠ › Đã xong', role: 'rate', group: 'digitization' }],
    });
  });

  it('has a group only where points or rates are chosen', async () => {
    const { workbook, user } = showApp(unsure());
    await screen.findByRole('region', { name: /chưa chắc/ });
    await user.selectOptions(role(), 'points');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Nhóm chỉ số/ }), 'progress');
    await user.selectOptions(role(), 'count');
    expect(screen.queryByRole('combobox', { name: /^Nhóm chỉ số/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ghi nhớ và tính lại' }));
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember?.columns).toEqual([
      { sheet: 'Phụ lục 1', header: 'HỒ SƠ › Đã xong', role: 'count' },
    ]);
  });

  it('is not recalculated before anything is chosen, nor after a choice is taken back', async () => {
    const { workbook, user } = showApp(unsure());
    await screen.findByRole('region', { name: /chưa chắc/ });
    const keep = screen.getByRole('button', { name: 'Ghi nhớ và tính lại' });
    await user.click(keep);
    await user.selectOptions(role(), 'rate');
    await user.selectOptions(role(), '');
    await user.click(keep);
    expect(workbook.asked).toEqual([]);
  });

  it('is still offered beside the findings after a run, where the focus comes back to', async () => {
    const { user } = showApp(unsure());
    await screen.findByRole('region', { name: /chưa chắc/ });
    await user.selectOptions(role(), 'rate');
    await user.click(screen.getByRole('button', { name: 'Ghi nhớ và tính lại' }));
    await waitFor(() => expect(screen.getByRole('tab', { name: /^Kiểm tra/ })).toHaveFocus());
    expect(screen.getByRole('region', { name: /chưa chắc/ })).toBeVisible();
  });

  it.each([
    ['nothing is unsure', exampleAnalysis],
    ['somebody passed it over', unsure({ ignored: 'Cột phụ.' })],
  ])('is not spoken of where %s', async (_name, analysis) => {
    const { user } = showApp(analysis);
    await openTab(user, /^Kiểm tra/);
    expect(screen.queryByRole('region', { name: /chưa chắc/ })).not.toBeInTheDocument();
  });
});
