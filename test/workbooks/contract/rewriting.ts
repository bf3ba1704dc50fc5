import type { Opener } from './OpenWorkbook';
import { comparableFormula, sheetNamed } from './find';
import { copyPlan, fullPlans, plan } from './plans';
import { caseBytes } from './readings';

const note = (text: string) => ({ blocks: [{ top: 0, left: 0, rows: [[text]] }] });

/** Writing again: own sheets are renewed, kept or removed; nothing else is touched, and a failure leaves all as it was. */
export function describeRewriting(open: Opener): void {
  describe('writes again', () => {
    it('and replaces the sheets it wrote, keeps those it is told to keep and removes the others', async () => {
      const { port, snapshot } = await open(caseBytes('phu-my'));
      await port.write(
        [
          plan('ranking', 'Xếp hạng', note('một')),
          plan('settings', 'Cấu hình', note('giữ')),
          plan('checks', 'Kiểm tra', note('bỏ')),
        ],
        { keep: [] },
      );
      await port.write([plan('ranking', 'Xếp hạng', note('hai')), plan('targets', 'Chỉ tiêu', note('mới'))], {
        keep: ['settings'],
      });
      const own = (await snapshot()).filter((sheet) => sheet.ownKey !== undefined);
      expect(Object.fromEntries(own.map((sheet) => [sheet.ownKey, [sheet.name, sheet.cells.A1?.value]]))).toEqual({
        ranking: ['Xếp hạng', 'hai'],
        settings: ['Cấu hình', 'giữ'],
        targets: ['Chỉ tiêu', 'mới'],
      });
    });

    it('and tells the sheets’ keys and names', async () => {
      const { port } = await open(caseBytes('phu-my'));
      const result = await port.write([plan('ranking', 'Xếp hạng'), plan('checks', 'Kiểm tra')], { keep: [] });
      expect(result).toEqual({
        sheets: [
          { key: 'ranking', name: 'Xếp hạng' },
          { key: 'checks', name: 'Kiểm tra' },
        ],
        lost: [],
      });
    });

    it('and leaves out a list that Excel cannot hold, by name', async () => {
      const { port } = await open(caseBytes('phu-my'));
      const { lost } = await port.write(
        [
          plan('settings', 'Cấu hình', {
            validations: [
              {
                area: { top: 1, left: 1, bottom: 1, right: 1 },
                rule: { kind: 'list', values: Array.from({ length: 60 }, (_, index) => `Đơn vị ${index}`) },
                title: 'Đơn vị',
                message: 'Chọn trong danh sách.',
              },
            ],
          }),
        ],
        { keep: [] },
      );
      expect(lost).toEqual([{ part: 'longList', sheet: 'Cấu hình' }]);
    });

    it('and knows its own sheets when it reads', async () => {
      const { port } = await open(caseBytes('phu-tan'));
      await port.write([plan('ranking', 'Xếp hạng', note('một')), copyPlan()], { keep: [] });
      const keys = (await port.read()).sheets.map((sheet) => [sheet.name, sheet.ownKey]);
      expect(keys.slice(3)).toEqual([
        ['Xếp hạng', 'ranking'],
        ['Phụ lục 1 (hoàn chỉnh)', 'copy1'],
      ]);
    });

    it('and lets formulas of renewed sheets point at kept ones', async () => {
      const { port, snapshot } = await open(caseBytes('phu-tan'));
      await port.write(fullPlans(), { keep: [] });
      await port.write(
        fullPlans().filter((each) => each.key === 'ranking'),
        { keep: ['settings'] },
      );
      const formula = sheetNamed(await snapshot(), 'Xếp hạng').cells.D4?.formula;
      expect(comparableFormula(formula)).toBe('IF(C4>=\'Cấu hình\'!$B$2,"Đạt «settings»","Chưa")');
    });

    it('and leaves all as it was once it is cancelled', async () => {
      const { port, snapshot } = await open(caseBytes('phu-my'));
      await port.write([plan('ranking', 'Xếp hạng', note('một'))], { keep: [] });
      const before = await snapshot();
      const signal = AbortSignal.abort();
      await expect(port.write([plan('ranking', 'Xếp hạng', note('hai'))], { keep: [], signal })).rejects.toMatchObject({
        code: 'cancelled',
      });
      expect(await snapshot()).toEqual(before);
    });

    it('and leaves all as it was when a plan cannot be carried out', async () => {
      const { port, snapshot } = await open(caseBytes('phu-my'));
      const before = await snapshot();
      const impossible = [plan('ranking', 'Xếp hạng', note('một')), plan('copy1', 'Bản sao', { copyOf: 'không có' })];
      await expect(port.write(impossible, { keep: [] })).rejects.toMatchObject({
        code: 'changed-meanwhile',
        subject: 'không có',
      });
      expect(await snapshot()).toEqual(before);
    });
  });
}
