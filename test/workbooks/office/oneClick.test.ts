import { recalculate } from '../../../src/workbooks/recalculate';
import { caseBytes, caseNames } from '../contract/readings';
import { openCalculating } from './openCalculating';

describe('One click in Excel', () => {
  it.each(caseNames)(
    'on %s takes five round trips below Excel’s limits, and a second one three, as it leaves all as it is',
    async (name) => {
      const { excel, port, sheets } = await openCalculating(caseBytes(name));
      const before = sheets();
      await recalculate(port);
      const first = sheets();
      expect(excel.roundTrips).toHaveLength(5);
      expect(first.slice(0, before.length)).toEqual(before);
      const ids = excel.workbook.sheets.map(({ id }) => id);
      await recalculate(port);
      expect(sheets()).toEqual(first);
      expect(excel.workbook.sheets.map(({ id }) => id)).toEqual(ids);
      expect(excel.roundTrips).toHaveLength(5 + 3);
    },
  );
});
