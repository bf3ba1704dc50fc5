/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { exampleAnalysis } from './exampleAnalysis';
import { showApp } from './showApp';

describe('why a table was read as it was', () => {
  it('is told under the table when asked for, column by column, with what rows that are no units were taken for', async () => {
    const { user } = showApp(exampleAnalysis);
    const ask = await screen.findByRole('button', { name: /^Vì sao\? Phụ lục 1/ });
    expect(screen.queryByText('điểm tổng hợp')).not.toBeInTheDocument();
    await user.click(ask);
    expect(ask).toHaveAttribute('aria-expanded', 'true');
    const told = screen.getByText('điểm tổng hợp').closest('li');
    expect(told).toHaveTextContent('C4 ĐIỂM TỔNG HỢP → điểm tổng hợp (vì chữ ở tiêu đề)');
    expect(screen.getByText('dòng tổng hợp').closest('li')).toHaveTextContent('A6 TOÀN HUYỆN → dòng tổng hợp');
  });

  it('leads to the column’s cell', async () => {
    const { user, workbook } = showApp(exampleAnalysis);
    await user.click(await screen.findByRole('button', { name: /^Vì sao\? Phụ lục 1/ }));
    await user.click(screen.getByRole('button', { name: 'C4' }));
    await waitFor(() => expect(workbook.revealed).toEqual(['Phụ lục 1!C4']));
  });

  it('lets a person correct the meanings on the spot', async () => {
    const [first] = exampleAnalysis.tables;
    if (first === undefined) throw new Error('no table');
    const column = {
      headerCell: 'C4',
      path: ['ĐIỂM TỔNG HỢP'],
      header: 'ĐIỂM TỔNG HỢP',
      role: 'composite' as const,
      decimals: 2,
      confidence: 0.95,
      reason: 'header' as const,
      alternatives: [],
      evidence: [],
    };
    const { user, workbook } = showApp({ ...exampleAnalysis, tables: [{ ...first, columns: [column] }] });
    await user.click(await screen.findByRole('button', { name: /^Vì sao\? Phụ lục 1/ }));
    await user.click(screen.getByRole('button', { name: 'Sửa ý nghĩa các cột' }));
    const choice = screen.getByRole('combobox', { name: 'Ý nghĩa của cột “ĐIỂM TỔNG HỢP”' });
    await user.selectOptions(choice, within(choice).getByRole('option', { name: 'số lượng' }));
    await user.click(screen.getByRole('button', { name: 'Ghi nhớ và tính lại' }));
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember?.columns).toEqual([
      { sheet: 'Phụ lục 1', header: 'ĐIỂM TỔNG HỢP', role: 'count' },
    ]);
  });
});
