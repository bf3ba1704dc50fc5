/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Narrative } from '../../src/domain/narrative/Narrative';
import { NarrativeView } from '../../src/taskpane/components/NarrativeView';
import { DecideContext } from '../../src/taskpane/hooks/useDecide';
import { narrativeText } from '../../src/taskpane/narrativeText';
import { Surface } from '../../src/taskpane/Surface';

const narrative: Narrative = {
  title: 'NHẬN XÉT',
  subject: { name: 'các chỉ số', isResult: false },
  period: 'Tuần 02 - Tháng 3/2024',
  rankings: [],
  paragraphs: [
    { topic: 'overview', heading: 'Kết quả chung', layout: 'prose', sentences: ['Một.', 'Hai.'] },
    { topic: 'reminders', heading: 'Cần nhắc nhở', layout: 'list', sentences: ['=1+1 chưa đạt.', 'Bốn.'] },
  ],
};

const text = `NHẬN XÉT
Tuần 02 - Tháng 3/2024

1. Kết quả chung
Một. Hai.

2. Cần nhắc nhở
– =1+1 chưa đạt.
– Bốn.`;

function show(shown: Narrative = narrative, clipboard?: (text: string) => Promise<void>) {
  const user = userEvent.setup();
  if (clipboard !== undefined) jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(clipboard);
  render(
    <Surface>
      <NarrativeView narrative={shown} language="vi" hasProposals onReport={() => undefined} />
    </Surface>,
  );
  return user;
}

afterEach(() => jest.restoreAllMocks());

it('is plain text with numbered headings and a dash before each point', () => {
  expect(narrativeText(narrative)).toBe(text);
});

it('is shown paragraph by paragraph, in the language of the sheets', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '1. Kết quả chung',
    '2. Cần nhắc nhở',
  ]);
  expect(screen.getByText('Một. Hai.').closest('[lang]')).toHaveAttribute('lang', 'vi');
});

it('shows what is a table as one, and copies its rows', () => {
  const table = { headers: ['Đơn vị', 'Còn thiếu'], rows: [['Tân Trung', '0,02 điểm']] };
  const withTable: Narrative = {
    ...narrative,
    paragraphs: [{ topic: 'nextGrade', heading: 'Gần lên loại', layout: 'prose', sentences: ['Để tham khảo.'], table }],
  };
  show(withTable);
  expect(screen.getByRole('row', { name: 'Tân Trung 0,02 điểm' })).toBeVisible();
  expect(narrativeText(withTable)).toMatch(/\nĐơn vị\tCòn thiếu\nTân Trung\t0,02 điểm\nĐể tham khảo\.$/);
});

it('shows and copies what is asked of each roster below its title', () => {
  const groups = [
    { title: 'a) Các xã', sentences: ['Năm.', 'Sáu.'] },
    { title: 'b) Các phòng', sentences: ['Bảy.'] },
  ];
  const asking: Narrative = {
    ...narrative,
    paragraphs: [{ topic: 'proposals', heading: 'Đề nghị', layout: 'list', sentences: [], groups }],
  };
  show(asking);
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'a) Các xã',
    'b) Các phòng',
  ]);
  expect(screen.getAllByRole('list').map(({ textContent }) => textContent)).toEqual(['Năm.Sáu.', 'Bảy.']);
  expect(narrativeText(asking)).toMatch(/1\. Đề nghị\na\) Các xã\n– Năm\.\n– Sáu\.\nb\) Các phòng\n– Bảy\.$/);
});

it('lets the office leave out what units are asked to do', async () => {
  const decided: unknown[] = [];
  const user = userEvent.setup();
  render(
    <Surface>
      <DecideContext value={(...decision) => decided.push(decision)}>
        <NarrativeView narrative={narrative} language="vi" hasProposals onReport={() => undefined} />
      </DecideContext>
    </Surface>,
  );
  await user.click(screen.getByRole('checkbox', { name: 'Có phần “Đề nghị”' }));
  expect(decided).toEqual([[{ proposals: false }, 'narrative']]);
});

it('is copied by one button, which says so', async () => {
  const copied: string[] = [];
  const user = show(narrative, (each) => Promise.resolve(void copied.push(each)));
  await user.click(screen.getByRole('button', { name: 'Sao chép' }));
  expect(await screen.findByText(/Đã sao chép/)).toBeVisible();
  expect(copied).toEqual([text]);
});

it('is selected where the clipboard is refused, and says which keys copy it', async () => {
  const user = show(narrative, () => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  await user.click(screen.getByRole('button', { name: 'Sao chép' }));
  expect(await screen.findByText(/Ctrl\+C/)).toBeVisible();
  expect(window.getSelection()?.toString()).toContain('=1+1 chưa đạt.');
});

it('says so where there is nothing to write', () => {
  show({ ...narrative, paragraphs: [] });
  expect(screen.getByText(/Chưa có nhận xét/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sao chép' })).not.toBeInTheDocument();
});
