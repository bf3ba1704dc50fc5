/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ShownAnalysis } from '../../src/engine/ShownAnalysis';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { exampleAnalysis } from './exampleAnalysis';
import { FakeWorkbook } from './FakeWorkbook';
import { showApp } from './showApp';

const recalculateButton = () => screen.findByRole('button', { name: 'Tính lại' });

beforeEach(() => localStorage.clear());

describe('before the click', () => {
  it('lists the tables by sheet with kind, units and range', async () => {
    const { workbook, user } = showApp(exampleAnalysis);
    expect(await screen.findByRole('heading', { name: 'Phụ lục 1' })).toBeVisible();
    const scoreboard = screen.getByRole('button', { name: /Bảng điểm tổng hợp/ });
    expect(scoreboard).toHaveTextContent('6 đơn vị');
    expect(scoreboard).toHaveTextContent('A4:M11');
    await user.click(scoreboard);
    expect(workbook.revealed).toEqual(['Phụ lục 1!A4']);
    expect(screen.getByText(/Bảng chưa nhận ra được giữ nguyên/)).toBeVisible();
  });

  it('says what Excel will not undo and how to be rid of the results, before anything is written', async () => {
    showApp(exampleAnalysis);
    expect(await screen.findByText(/không hoàn tác \(Ctrl\+Z\).*Xóa kết quả/)).toBeVisible();
  });

  it('says what a table needs where there is none', async () => {
    showApp({ ...exampleAnalysis, tables: [] });
    expect(await screen.findByText('Chưa thấy bảng số liệu nào')).toBeVisible();
  });

  it('reads again on demand', async () => {
    const { workbook, user } = showApp(exampleAnalysis);
    await screen.findByText('Bảng điểm tổng hợp');
    await user.click(screen.getByRole('button', { name: 'Đọc lại sổ tính' }));
    await screen.findByText('Bảng điểm tổng hợp');
    expect(workbook.analyses).toHaveLength(2);
  });

  it('tells why the workbook cannot be read', async () => {
    showApp(exampleAnalysis, { analyze: () => Promise.reject(new WorkbookFailure('cell-edit-mode', '')) });
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter');
  });
});

describe('the click', () => {
  it('shows each step, the last of them announced, until it is done', async () => {
    let finish: () => void = () => undefined;
    const { user } = showApp(exampleAnalysis, {
      recalculate: async (options) => {
        void options.onStep?.('building');
        await new Promise<void>((resolve) => (finish = resolve));
        return new FakeWorkbook(exampleAnalysis).recalculate(options);
      },
    });
    await user.click(await recalculateButton());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đang dựng các trang tính mới'));
    expect(screen.getByText('Đang dựng các trang tính mới', { selector: 'li' })).toHaveAttribute(
      'aria-current',
      'step',
    );
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('Đang dựng các trang tính mới');
    act(() => finish());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Đã tính xong 6 đơn vị'));
  });

  it('stops when asked, and says that nothing changed', async () => {
    const { user } = showApp(exampleAnalysis, {
      recalculate: ({ signal }) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new WorkbookFailure('cancelled', ''))),
        ),
    });
    await user.click(await recalculateButton());
    await user.click(await screen.findByRole('button', { name: 'Dừng' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(await recalculateButton()).toBeEnabled();
  });

  it.each([
    ['a known failure', new WorkbookFailure('protected-sheet', 'Phụ lục 1'), /Phụ lục 1/],
    ['an error nobody foresaw', new Error('boom'), /boom/],
  ])('tells %s as what, why and what next', async (_name, error, expected) => {
    const { user } = showApp(exampleAnalysis, { recalculate: () => Promise.reject(error) });
    await user.click(await recalculateButton());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(expected);
    expect(alert).toHaveTextContent('Cách xử lý');
  });
});

describe('the result', () => {
  async function done(analysis: ShownAnalysis = exampleAnalysis) {
    const shown = showApp(analysis);
    await shown.user.click(await recalculateButton());
    await screen.findByRole('tab', { name: /Trang tính/ });
    return shown;
  }

  it('ranks the units with score, grade and change', async () => {
    const { workbook, user } = await done();
    const row = screen.getByRole('row', { name: /TÂN TRUNG/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['5', '79,98', 'Khá', '▼ 6,12giảm 6,12']);
    await user.click(within(row).getByRole('button', { name: 'TÂN TRUNG' }));
    expect(workbook.revealed).toEqual(['Phụ lục 1!B11']);
  });

  it.each<[string, Partial<ShownAnalysis['settings']>, readonly string[]]>([
    ['the target', {}, ['79,98', '68,55']],
    ['a target of its own', { targets: [{ indicator: 'composite', target: 70 }] }, ['68,55']],
    ['no target', { targets: [{ indicator: 'composite', target: null }] }, []],
    ['no target at all', { indices: [{ ...exampleAnalysis.settings.indices[0], target: null }] }, []],
  ])('underlines the scores that fall short of %s', async (_, settings, expected) => {
    await done({ ...exampleAnalysis, settings: { ...exampleAnalysis.settings, ...settings } });
    const underlined = screen
      .getAllByRole('cell')
      .filter((cell) => getComputedStyle(cell).textDecorationLine === 'underline');
    expect(underlined.map((cell) => cell.textContent)).toEqual(expected);
  });

  it('counts the units of each grade in words', async () => {
    await done();
    const counts = within(screen.getByRole('list', { name: 'Số đơn vị theo xếp loại' })).getAllByRole('listitem');
    expect(counts.map((item) => item.textContent)).toEqual(['Xuất sắc 1', 'Tốt 3', 'Khá 1', 'Trung bình 1']);
  });

  it('pictures the composites and how they changed above the ranking', async () => {
    await done();
    const [scores, changes] = screen.getAllByRole('img', { name: /điểm|giảm/i });
    expect(scores).toHaveAccessibleDescription(/^PHÚ THỌ 91,20 Xuất sắc; .*PHÚ HÙNG 68,55 Trung bình$/);
    expect(changes).toHaveAccessibleDescription(/^PHÚ THỌ tăng 2,80; .*PHÚ HÙNG giảm 19,05$/);
  });

  it('says so where there is nothing to rank', async () => {
    await done({ ...exampleAnalysis, boards: [] });
    expect(screen.getByText(/không có điểm tổng hợp để xếp hạng/)).toBeVisible();
  });

  it('lists no unit in a ranking that has no score to rank by', async () => {
    const boards = exampleAnalysis.boards.map((board) => ({
      ...board,
      units: board.units.map((unit) => ({ ...unit, score: null, grade: null, rank: null })),
    }));
    await done({ ...exampleAnalysis, boards });
    expect(screen.getByText(/6 đơn vị không có điểm tổng hợp/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('moves between its tabs by the arrow keys', async () => {
    const { user } = await done();
    await user.click(screen.getByRole('tab', { name: 'Xếp hạng' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: /Kiểm tra/ })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: /Kiểm tra/ })).toBeVisible();
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: /Trang tính/ })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Xếp hạng' })).toHaveFocus();
  });

  it('filters the findings by severity and leads to both cells of a contradiction', async () => {
    const { workbook, user } = await done();
    await user.click(screen.getByRole('tab', { name: /Kiểm tra/ }));
    await user.click(screen.getByRole('button', { name: 'Cần xem lại 1' }));
    expect(screen.queryByText(/1.640/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /PHÚ HÙNG/ }));
    await user.click(screen.getByRole('button', { name: 'Mở ô B13 trang tính Số hóa' }));
    expect(workbook.revealed).toEqual(['Phụ lục 1!B12', 'Số hóa!B13']);
  });

  it('links to every sheet it wrote and names what could not come along', async () => {
    const { workbook, user } = await done();
    await user.click(screen.getByRole('tab', { name: /Trang tính/ }));
    await user.click(screen.getByRole('button', { name: 'Xếp hạng' }));
    expect(workbook.revealed).toEqual(['Xếp hạng!A1']);
    expect(screen.getByText('hình vẽ, hộp văn bản (trang tính “Phụ lục 1”)')).toBeVisible();
  });

  it('says which sheets were right already', async () => {
    const recalculate = () =>
      Promise.resolve({
        analysis: exampleAnalysis,
        written: {
          sheets: [
            { key: 'ranking', name: 'Xếp hạng' },
            { key: 'checks', name: 'Kiểm tra' },
          ],
          unchanged: ['checks'],
          lost: [],
        },
      });
    const { user } = showApp(exampleAnalysis, { recalculate });
    await user.click(await recalculateButton());
    const [summary] = await screen.findAllByText(
      /Đã tính xong 6 đơn vị và ghi 1 trang tính; 1 trang tính khác vẫn đúng/,
    );
    expect(summary).toBeVisible();
    await user.click(screen.getByRole('tab', { name: /Trang tính/ }));
    const [ranking, checks] = within(screen.getByRole('tabpanel', { name: /Trang tính/ })).getAllByRole('listitem');
    expect(ranking).not.toHaveTextContent('không đổi');
    expect(checks).toHaveTextContent('không đổi');
  });

  it('tells why a cell cannot be shown', async () => {
    const { workbook, user } = await done();
    workbook.failure = new WorkbookFailure('cell-edit-mode', '');
    await user.click(screen.getByRole('button', { name: 'PHÚ THỌ' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter');
  });
});

describe('what else can be done', () => {
  async function unfold() {
    const shown = showApp(exampleAnalysis);
    await shown.user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    return shown;
  }
  const choose = (name: RegExp) => screen.getByRole('button', { name });

  it('underlines in the source tables, says how much, and takes it back', async () => {
    const { workbook, user } = await unfold();
    await user.click(choose(/^Gạch chân tại bảng gốc/));
    expect((await screen.findAllByText(/Đã đổi định dạng 1 ô ở Phụ lục 1/))[0]).toBeVisible();
    expect(workbook.done).toEqual(['emphasize']);
    expect(screen.getByRole('button', { name: 'Việc khác' })).toHaveFocus();
    await user.click(choose(/^Việc khác/));
    await user.click(choose(/^Bỏ gạch chân/));
    expect((await screen.findAllByText(/Đã trả lại định dạng cũ cho 1 ô/))[0]).toBeVisible();
    expect(workbook.done).toEqual(['emphasize', 'restore']);
  });

  it('says why it could not be done', async () => {
    const { workbook, user } = await unfold();
    workbook.failure = new WorkbookFailure('protected-sheet', 'Phụ lục 1');
    await user.click(choose(/^Gạch chân tại bảng gốc/));
    expect(await screen.findByRole('alert')).toHaveTextContent('Phụ lục 1');
  });

  it('deletes the results only after asking, and shows the workbook as it is then', async () => {
    const { workbook, user } = await unfold();
    await user.click(choose(/^Xóa kết quả/));
    expect(screen.getByRole('button', { name: 'Giữ lại' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(workbook.done).toEqual([]);
    await user.click(await recalculateButton());
    await screen.findByRole('tab', { name: 'Xếp hạng' });
    await user.click(choose(/^Việc khác/));
    await user.click(choose(/^Xóa kết quả/));
    await user.click(screen.getByRole('button', { name: 'Xóa' }));
    expect((await screen.findAllByText(/Đã xóa các trang tính kết quả/))[0]).toBeVisible();
    expect(workbook.done).toEqual(['remove']);
    expect(screen.queryByRole('tab', { name: 'Xếp hạng' })).not.toBeInTheDocument();
  });

  it('closes the period by the one click with that option', async () => {
    const { workbook, user } = await unfold();
    await user.click(choose(/^Chốt số liệu/));
    await screen.findByRole('tab', { name: 'Xếp hạng' });
    await user.click(await recalculateButton());
    await waitFor(() => expect(workbook.asked.map(({ close }) => close)).toEqual([true, undefined]));
  });

  it('asks before it closes a period with errors, and closes it when told to', async () => {
    const { workbook, user } = await unfold();
    const recalculate = workbook.recalculate.bind(workbook);
    workbook.recalculate = (options = {}) =>
      options.close === true && options.despiteErrors !== true
        ? Promise.reject(new WorkbookFailure('open-errors', '2'))
        : recalculate(options);
    await user.click(choose(/^Chốt số liệu/));
    expect(await screen.findByText('Còn 2 lỗi cần xem lại. Vẫn chốt số liệu?')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Chưa chốt' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(workbook.asked).toEqual([]);
    await user.click(choose(/^Việc khác/));
    await user.click(choose(/^Chốt số liệu/));
    await user.click(await screen.findByRole('button', { name: 'Vẫn chốt' }));
    await waitFor(() => expect(workbook.asked).toMatchObject([{ close: true, despiteErrors: true }]));
  });

  it('offers to reopen a period that is closed in place of closing it, and says that its results stay', async () => {
    const { workbook, user } = showApp({ ...exampleAnalysis, closed: 'before' });
    await user.click(await recalculateButton());
    expect(await screen.findByText(/^Kỳ này đã chốt: các trang tính kết quả vẫn như lúc chốt/)).toBeVisible();
    await user.click(choose(/^Việc khác/));
    expect(screen.queryByRole('button', { name: /^Chốt số liệu/ })).not.toBeInTheDocument();
    await user.click(choose(/^Mở lại kỳ/));
    await waitFor(() => expect(workbook.asked.at(-1)).toMatchObject({ remember: { closed: null } }));
  });

  it('offers nothing in place where the workbook is a file', async () => {
    const { user } = showApp(exampleAnalysis, { actions: undefined });
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    expect(choose(/^Chốt số liệu/)).toBeVisible();
    for (const name of [/Gạch chân/, /Bỏ gạch chân/, /Xóa kết quả/])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
