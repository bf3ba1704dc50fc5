import type { Analysis } from '../../src/domain/Analysis';
import type { NarrativeTopic } from '../../src/domain/narrative/Narrative';
import { analysisOf } from './analysisOf';
import { type CaseName, CASES, readCase } from './openCase';

async function analysisOfCase(name: CaseName, settings = {}): Promise<Analysis> {
  return analysisOf(await readCase(name), { settings });
}

function said({ narrative }: Analysis, topic: NarrativeTopic): string {
  const { sentences = [], groups = [] } = narrative.paragraphs.find((each) => each.topic === topic) ?? {};
  return [...sentences, ...groups.flatMap((group) => [group.title, ...group.sentences])].join(' ');
}

describe('the words for the published cases', () => {
  it('counts the grades of Lấp Vò by the kind of unit', async () => {
    const analysis = await analysisOfCase('lap-vo');
    expect(said(analysis, 'overview')).toContain(
      '01 xã xếp loại Xuất sắc; 07 xã, 01 thị trấn xếp loại Tốt; 03 xã xếp loại Khá; 01 xã xếp loại Trung bình',
    );
    expect(said(analysis, 'changes')).toBe('');
  });

  it.each<CaseName>(['phu-tan', 'phu-tan-blank'])(
    'reminds the communes that %s underlines, in the spelling of its other tables',
    async (name) => {
      const analysis = await analysisOfCase(name, { targets: [{ indicator: 'publicity', target: 70 }] });
      expect(said(analysis, 'reminders')).toContain('Phú Hưng, Phú Thạnh, Tân Trung, Long Hòa và Phú Xuân');
      expect(said(analysis, 'changes')).toContain('06 xã, 01 thị trấn tăng điểm và 10 xã, 01 thị trấn giảm điểm');
      expect(said(analysis, 'changes')).toContain(
        'Tân Trung, Phú Thạnh và Long Hòa (từ Tốt xuống Khá); Phú Hưng (từ Tốt xuống Trung bình)',
      );
    },
  );

  it.each(CASES)('%s: holds no remark of the check, nor the name of a sheet, in what is copied', async (name) => {
    const analysis = await analysisOfCase(name);
    const text = JSON.stringify(analysis.narrative);
    expect(text).not.toMatch(/mâu thuẫn|cần xem lại|Kiểm tra/);
    for (const { sheet } of analysis.tables.filter(({ kind }) => kind === 'targets')) expect(text).not.toContain(sheet);
  });

  it('tells the five communes of Phú Tân that are nearest to the next grade', async () => {
    const { narrative } = await analysisOfCase('phu-tan');
    const [paragraph] = narrative.paragraphs.filter(({ topic }) => topic === 'nextGrade');
    expect(paragraph?.table?.headers.slice(0, 4)).toEqual(['Đơn vị', 'Hiện nay', 'Còn thiếu', 'Để xếp loại']);
    expect(paragraph?.table?.rows).toHaveLength(5);
    expect(paragraph?.table?.rows[0]?.slice(0, 4)).toEqual(['Xã Tân Trung', '79,98 điểm, Khá', '0,02 điểm', 'Tốt']);
  });

  it('says of Phú Tân how many dossiers a target asks for', async () => {
    const analysis = await analysisOfCase('phu-tan');
    expect(said(analysis, 'reminders')).toContain('Tân Trung cần thêm 04 hồ sơ (trên tổng số 29 hồ sơ)');
    expect(said(analysis, 'overview')).toContain('12 xã, 02 thị trấn xếp loại Tốt');
  });

  it('names no total of the overdue dossiers of Lấp Vò, of which the appendix prints another one', async () => {
    expect(said(await analysisOfCase('lap-vo'), 'overdue')).toContain(
      'HS quá hạn trên cổng DVCQG – Hoàn thành quá hạn: có ở 10 xã, 01 thị trấn, 01 cơ quan; nhiều nhất là Một cửa huyện 45 hồ sơ, xã Bình Thành 42 hồ sơ và xã Tân Khánh Trung 37 hồ sơ.',
    );
  });

  it('names the targets of Phú Mỹ that are not met, with what is missing', async () => {
    const targets = said(await analysisOfCase('phu-my'), 'targets');
    expect(targets).toContain(
      'a) Chỉ tiêu giao tại Nghị quyết số 01/NQ-CP: trong 09 chỉ tiêu có 05 chỉ tiêu đạt và 04 chỉ tiêu chưa đạt.',
    );
    expect(targets).toContain(
      'b) Chỉ tiêu giao tại Nghị quyết số 02/NQ-CP: trong 13 chỉ tiêu có 07 chỉ tiêu đạt và 06 chỉ tiêu chưa đạt.',
    );
    expect(targets).toMatch(/– Đối với các sở.*: kết quả 0%, chỉ tiêu 100%, còn thiếu 100/);
  });

  it.each(CASES)('%s: gives every paragraph a row high enough for its text', async (name) => {
    const { plans, narrative } = await analysisOfCase(name);
    const plan = plans.find(({ key }) => key === 'narrative');
    expect(plan?.page?.orientation).toBe('portrait');
    const width = plan?.columnWidths.reduce((total, column) => total + column.width, 0) ?? 0;
    const rows = plan?.blocks[0]?.rows ?? [];
    expect(rows.length).toBeGreaterThan(narrative.paragraphs.length);
    rows.forEach(([text], row) => {
      const height = plan?.rowHeights.find((each) => each.row === row)?.height ?? 0;
      const lines = Math.ceil((typeof text === 'string' ? text : '').length / (width * 1.14));
      expect([text, height]).toEqual([text, expect.any(Number)]);
      expect(height).toBeGreaterThanOrEqual(lines * 16);
    });
    // Of a table's five cells two are wide.
    const tableRows = narrative.paragraphs.reduce(
      (sum, { table }) => sum + (table === undefined ? 0 : table.rows.length + 1),
      0,
    );
    expect(plan?.merges).toHaveLength(rows.length + tableRows);
  });
});
