/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { emptyFrame } from '../../src/domain/settings/OfficialFrame';
import type { Settings } from '../../src/domain/settings/Settings';
import { exampleAnalysis } from './exampleAnalysis';
import { showApp } from './showApp';

const QUESTION = 'Bản phụ lục để nộp xếp các đơn vị thế nào?';
const withSettings = (settings: Partial<Settings>) => ({
  ...exampleAnalysis,
  settings: { ...exampleAnalysis.settings, ...settings },
});
const recalculated = async (analysis = exampleAnalysis) => {
  const shown = showApp(analysis);
  await shown.user.click(await screen.findByRole('button', { name: 'Tính lại' }));
  await screen.findByRole('tab', { name: /Xếp hạng/ });
  return shown;
};
const form = () => screen.findByRole('region', { name: 'Bản phụ lục để nộp' });

beforeEach(() => localStorage.clear());

describe('the appendix that is submitted', () => {
  it.each([
    ['Theo thứ hạng', 'rank'],
    ['Như bảng gốc', 'table'],
  ] as const)('is asked about once, with the first ranking: %s', async (name, order) => {
    const { workbook, user } = await recalculated();
    await user.click(within(screen.getByRole('region', { name: QUESTION })).getByRole('button', { name }));
    expect(workbook.asked.at(-1)).toMatchObject({ remember: { order } });
  });

  it('is asked for what stands around its tables where there is nothing to be ranked', async () => {
    const unranked = { ...exampleAnalysis, boards: [] };
    const { workbook, user } = await recalculated(unranked);
    const question = screen.getByRole('region', { name: /có in thêm Quốc hiệu, nơi ký, người ký không/ });
    expect(within(question).queryByRole('button', { name: 'Theo thứ hạng' })).toBeNull();
    await user.click(within(question).getByRole('button', { name: 'Không in thêm' }));
    expect(workbook.asked.at(-1)).toMatchObject({ remember: { order: 'table' } });
  });

  it('is asked for no frame that it has', async () => {
    const frame = { ...emptyFrame, office: 'UBND xã Phú Mỹ' };
    await recalculated({ ...exampleAnalysis, boards: [], settings: { ...exampleAnalysis.settings, frame } });
    expect(screen.queryByRole('region', { name: /Quốc hiệu/ })).toBeNull();
  });

  it('is not asked about where the workbook knows, where there is no composite, and where the period is closed', async () => {
    const unscored = {
      ...exampleAnalysis,
      boards: exampleAnalysis.boards.map((board) => ({
        ...board,
        units: board.units.map((unit) => ({ ...unit, score: null, grade: null, rank: null })),
      })),
    };
    for (const analysis of [
      withSettings({ order: 'table' }),
      unscored,
      { ...exampleAnalysis, closed: 'before' as const },
    ]) {
      document.body.innerHTML = '';
      await recalculated(analysis);
      expect(screen.queryByRole('region', { name: QUESTION })).toBeNull();
    }
  });

  it('takes the official frame with the order, and both are remembered', async () => {
    const { workbook, user } = await recalculated();
    await user.click(screen.getByRole('button', { name: 'Thêm Quốc hiệu, người ký…' }));
    const section = await form();
    expect(within(section).getByRole('heading')).toHaveFocus();
    await user.selectOptions(within(section).getByRole('combobox'), 'Theo thứ tự của bảng gốc');
    await user.type(within(section).getByRole('textbox', { name: /Cơ quan ban hành/ }), 'UBND xã Phú Mỹ');
    await user.type(within(section).getByRole('textbox', { name: 'Họ tên người ký' }), 'Nguyễn Văn An');
    await user.click(within(section).getByRole('button', { name: 'Lưu và tính lại' }));
    expect(workbook.asked.at(-1)).toMatchObject({
      remember: { order: 'table', frame: { ...emptyFrame, office: 'UBND xã Phú Mỹ', signedBy: 'Nguyễn Văn An' } },
    });
  });

  it('takes a date as people type it, and saves none that no calendar has', async () => {
    const { workbook, user } = await recalculated();
    await user.click(screen.getByRole('button', { name: 'Thêm Quốc hiệu, người ký…' }));
    const section = await form();
    const date = within(section).getByRole('textbox', { name: 'Ngày ký' });
    const save = within(section).getByRole('button', { name: 'Lưu và tính lại' });
    const asked = workbook.asked.length;
    await user.type(date, '31/2/2025');
    await user.click(save);
    expect(date).toHaveAccessibleDescription('Không có ngày này; hãy ghi như 15/3/2024.');
    expect(workbook.asked).toHaveLength(asked);
    await user.clear(date);
    await user.type(date, '28/2/2025');
    await user.click(save);
    expect(workbook.asked.at(-1)).toMatchObject({ remember: { frame: { date: 'ngày 28 tháng 02 năm 2025' } } });
  });

  it('can be changed at any time, from what the workbook knows, by keyboard', async () => {
    const known = withSettings({ order: 'table', frame: { ...emptyFrame, place: 'Phú Tân' } });
    const { workbook, user } = showApp(known);
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    await user.click(screen.getByRole('button', { name: /^Bản phụ lục để nộp/ }));
    const section = await form();
    expect(within(section).getByRole('textbox', { name: 'Nơi ký' })).toHaveValue('Phú Tân');
    expect(within(section).getByRole('combobox', { name: /^Thứ tự các đơn vị/ })).toHaveValue('table');
    await user.tab();
    expect(within(section).getByRole('combobox')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Bản phụ lục để nộp' })).toBeNull();
    expect(workbook.asked).toEqual([]);
  });
});
