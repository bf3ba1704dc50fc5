/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { ShownAnalysis } from '../../src/engine/ShownAnalysis';
import { exampleAnalysis } from './exampleAnalysis';
import { openTab, showApp } from './showApp';

const passedOver: ShownAnalysis = {
  ...exampleAnalysis,
  findings: exampleAnalysis.findings.map((finding, index) =>
    index === 0 ? { ...finding, ignored: 'Số liệu đã chốt với huyện.' } : finding,
  ),
};

const total = { rule: 'total-mismatch', sheet: 'Số hóa', cell: 'D25' };

beforeEach(() => localStorage.clear());

async function findings(analysis = exampleAnalysis) {
  const shown = showApp(analysis);
  await openTab(shown.user, /^Kiểm tra/);
  return shown;
}

describe('a finding', () => {
  it('tells why the cell was looked at, when asked', async () => {
    const { user } = await findings();
    const why = screen.getByRole('button', { name: 'Vì sao? Ô D25 trang tính Số hóa' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await user.click(why);
    expect(screen.getByText('Lý do. Đang ghi 1640, đúng ra là 1620.')).toBeVisible();
    await user.click(why);
    expect(screen.queryByText(/^Lý do\./)).not.toBeInTheDocument();
  });
});

describe('counts', () => {
  it('agree on what is left to be looked at', async () => {
    await findings(passedOver);
    expect(screen.getByRole('tab', { name: 'Kiểm tra 2' })).toBeVisible();
    const filters = within(screen.getByRole('group', { name: 'Lọc theo mức độ' }));
    const labels = filters.getAllByRole('button').map(({ textContent }) => textContent);
    expect(labels).toEqual(['Tất cả', 'Cần xem lại 1', 'Lưu ý 1', 'Đã bỏ qua 1']);
  });
});

describe('passing a finding over', () => {
  it('asks why, and keeps the reason', async () => {
    const { workbook, user } = await findings();
    await user.click(screen.getByRole('button', { name: 'Bỏ qua… ô D25 trang tính Số hóa' }));
    expect(screen.getByRole('textbox', { name: /^Lý do bỏ qua/ })).toHaveFocus();
    await user.keyboard('  Số liệu đã chốt với huyện. {Enter}');
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember).toEqual({ ignored: [{ ...total, reason: 'Số liệu đã chốt với huyện.' }] });
  });

  it('does nothing without a reason, and says so', async () => {
    const { workbook, user } = await findings();
    await user.click(screen.getByRole('button', { name: 'Bỏ qua… ô D25 trang tính Số hóa' }));
    await user.keyboard('   ');
    await user.click(screen.getByRole('button', { name: 'Bỏ qua mục này' }));
    expect(screen.getByText(/Hãy ghi lý do/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Lý do bỏ qua/ })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: /^Lý do bỏ qua/ })).toHaveFocus();
    expect(workbook.asked).toEqual([]);
  });

  it('can be left by Escape, back to where it began', async () => {
    const { workbook, user } = await findings();
    const open = screen.getByRole('button', { name: 'Bỏ qua… ô D25 trang tính Số hóa' });
    await user.click(open);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(open).toHaveFocus();
    expect(workbook.asked).toEqual([]);
  });

  it('leads back to the findings, by the filter that was chosen', async () => {
    const { workbook, user } = await findings();
    await user.click(screen.getByRole('button', { name: 'Lỗi 1' }));
    await user.click(screen.getByRole('button', { name: /^Bỏ qua…/ }));
    await user.keyboard('Đã rõ.{Enter}');
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    await waitFor(() => expect(screen.getByRole('tab', { name: /^Kiểm tra/ })).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Lỗi 1' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('a finding that was passed over', () => {
  it('stands last with its reason, and under a filter of its own', async () => {
    const { user } = await findings(passedOver);
    const items = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(items().map((item) => item.textContent.includes('Đã bỏ qua: Số liệu đã chốt với huyện.'))).toEqual([
      false,
      false,
      true,
    ]);
    await user.click(screen.getByRole('button', { name: 'Đã bỏ qua 1' }));
    expect(items()).toHaveLength(1);
  });

  it('is taken up again by a reason that is empty', async () => {
    const { workbook, user } = await findings(passedOver);
    await user.click(screen.getByRole('button', { name: 'Xét lại: ô D25 trang tính Số hóa' }));
    await waitFor(() => expect(workbook.asked).toHaveLength(1));
    expect(workbook.asked[0]?.remember).toEqual({ ignored: [{ ...total, reason: '' }] });
  });
});

it('shows the correction that a finding proposes', async () => {
  await findings();
  expect(screen.getByText('Gợi ý: 1.620')).toBeVisible();
});
