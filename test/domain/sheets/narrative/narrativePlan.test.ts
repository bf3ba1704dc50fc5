import type { Narrative } from '../../../../src/domain/narrative/Narrative';
import { vi } from '../../../../src/domain/languages/vi';
import { narrativePlan } from '../../../../src/domain/sheets/narrative/narrativePlan';
import { heightOf } from '../../../../src/domain/sheets/plan/look';
import { linesOfText } from '../../../../src/domain/text/textHeight';
import { SheetNames } from '../../../../src/domain/sheets/plan/sheetNames';

function planOf(narrative: Partial<Narrative>, taken: readonly string[] = []): ReturnType<typeof narrativePlan> {
  return narrativePlan(
    {
      title: 'NHẬN XÉT',
      subject: { name: 'các chỉ số', isResult: false },
      period: 'Tháng 5/2025',
      rankings: [],
      paragraphs: [],
      ...narrative,
    },
    new SheetNames(taken),
    vi,
  );
}

const OVERVIEW = { topic: 'overview', heading: 'Kết quả chung', layout: 'prose' } as const;

describe('the sheet of the narrative', () => {
  it('is not written where there is nothing to say', () => {
    expect(planOf({})).toBeUndefined();
  });

  it('puts prose into one row and each line of a list into its own', () => {
    const plan = planOf({
      paragraphs: [
        { ...OVERVIEW, sentences: ['Một.', 'Hai.'] },
        { topic: 'reminders', heading: 'Nhắc nhở', layout: 'list', sentences: ['Ba.', 'Bốn.'] },
      ],
    });
    expect(plan?.blocks[0]?.rows.map(([text]) => text)).toEqual([
      'NHẬN XÉT',
      'Tháng 5/2025',
      '1. Kết quả chung',
      'Một. Hai.',
      '2. Nhắc nhở',
      '– Ba.',
      '– Bốn.',
    ]);
  });

  it('lists what is asked of each roster below its title', () => {
    const groups = [
      { title: 'a) Các xã', sentences: ['Một.', 'Hai.'] },
      { title: 'b) Các phòng', sentences: ['Ba.'] },
    ];
    const plan = planOf({
      paragraphs: [{ topic: 'proposals', heading: 'Đề nghị', layout: 'list', sentences: [], groups }],
    });
    expect(plan?.blocks[0]?.rows.map(([text]) => text).slice(2)).toEqual([
      '1. Đề nghị',
      'a) Các xã',
      '– Một.',
      '– Hai.',
      'b) Các phòng',
      '– Ba.',
    ]);
  });

  it('begins no line with a minus, by which Excel would know a formula', () => {
    const plan = planOf({ paragraphs: [{ ...OVERVIEW, layout: 'list', sentences: ['Một.'] }] });
    expect(plan?.blocks[0]?.rows.every(([text]) => typeof text === 'string' && !text.startsWith('-'))).toBe(true);
  });

  it('grows its rows with their text, no higher than Excel allows', () => {
    const height = (words: number): number => {
      const plan = planOf({ paragraphs: [{ ...OVERVIEW, sentences: ['từ ngữ '.repeat(words)] }] });
      return plan?.rowHeights.at(-1)?.height ?? 0;
    };
    expect(height(60)).toBeGreaterThan(height(5) * 3);
    expect(height(5000)).toBeLessThanOrEqual(409);
  });

  it('cuts no last line, though letters turn out a little wider than they seem', () => {
    const words = ['xã', 'Phú', 'Hưng', '60%;', 'phường', 'Chợ', 'Vàm', '72,5%;'];
    const sentences = Array.from({ length: 90 }, (_, count) =>
      Array.from({ length: count + 3 }, (_each, at) => words[(at * 3 + count) % words.length]).join(' '),
    );
    const plan = planOf({ paragraphs: [{ ...OVERVIEW, layout: 'list', sentences }] });
    // The merged cell's pixels, without its padding, the bullet's indentation and what letters may be wider.
    const pixels = (plan?.columnWidths.reduce((sum, { width }) => sum + width * 7 + 5, 0) ?? NaN) - 5 - 12;
    for (const [at, sentence] of sentences.entries()) {
      const height = plan?.rowHeights.find(({ row }) => row === at + 3)?.height ?? NaN;
      const needed = linesOfText(`– ${sentence}`, pixels / 1.04, { name: 'Times New Roman', size: 13 }) * 13 * 1.3;
      expect([sentence, height >= needed]).toEqual([sentence, true]);
    }
  });

  it('has room for the headers of its table, which are bold', () => {
    const table = {
      headers: ['Đơn vị', 'Hiện nay', 'Còn thiếu', 'Để xếp loại', 'Cách gần nhất'],
      rows: [['Xã Phú Thọ', '89,2 điểm', '0,8 điểm', 'Xuất sắc', 'Tăng Số hóa hồ sơ']],
    };
    const plan = planOf({ paragraphs: [{ ...OVERVIEW, layout: 'list', sentences: [], table }] });
    const width = plan?.columnWidths[4]?.width ?? NaN;
    const height = plan?.rowHeights.find(({ row }) => row === 3)?.height ?? NaN;
    expect(height).toBeGreaterThanOrEqual(heightOf('Để xếp loại', width, 12, true));
  });

  it('breaks no page below a heading, nor within a table', () => {
    for (let lines = 20; lines < 60; lines += 1) {
      const sentences = Array.from({ length: lines }, (_, at) => `Câu số ${at}.`);
      const table = {
        headers: ['Đơn vị', 'a', 'b', 'c', 'd'],
        rows: Array(5).fill(['Phú Tân', '1', '2', '3', '4']) as string[][],
      };
      const plan = planOf({
        paragraphs: [
          { topic: 'reminders', heading: 'Nhắc nhở', layout: 'list', sentences },
          { topic: 'nextGrade', heading: 'Gần lên loại nhất', layout: 'prose', sentences: [], table },
        ],
      });
      const rows = plan?.blocks[0]?.rows ?? [];
      const heading = rows.findIndex(([text]) => text === '2. Gần lên loại nhất');
      const heights = new Map(plan?.rowHeights.map(({ row, height }) => [row, height]));
      const areas = new Set(plan?.page?.areas?.map(({ top }) => top));
      const begins: number[] = [];
      let filled = 0;
      rows.forEach((_, row) => {
        const height = heights.get(row) ?? 15.75;
        // Eight columns of 11,5 characters or more are drawn a little smaller to fit the 494 points of a page.
        const room = 733 / (494 / (8 * ((plan?.columnWidths[0]?.width ?? 11.5) * 7 + 5) * 0.75));
        if (areas.has(row) || filled + height > room) {
          begins.push(row);
          filled = 0;
        }
        filled += height;
      });
      const torn = begins.filter((row) => row > heading && row <= heading + table.rows.length + 1);
      expect([lines, plan?.page?.pagesHigh ?? torn]).toEqual([lines, plan?.page?.pagesHigh ?? []]);
    }
  });

  it('takes the next free name where the user has a sheet of its name', () => {
    expect(planOf({ paragraphs: [{ ...OVERVIEW, sentences: ['Một.'] }] }, ['nhận xét'])?.name).toBe('Nhận xét (2)');
  });
});
