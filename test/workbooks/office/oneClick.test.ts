import { recalculate } from '../../../src/workbooks/recalculate';
import { caseBytes, caseNames } from '../contract/readings';
import { openCalculating } from './openInExcel';

describe('One click in Excel', () => {
  it.each(caseNames)(
    'on %s takes five round trips below Excel’s limits, and a second one gives the same',
    async (name) => {
      const { excel, port, sheets } = await openCalculating(caseBytes(name));
      const before = sheets();
      await recalculate(port);
      const first = sheets();
      expect(excel.roundTrips).toHaveLength(5);
      expect(first.slice(0, before.length)).toEqual(before);
      await recalculate(port);
      expect(new Set(sheets().map((sheet) => sheet.name))).toEqual(new Set(first.map((sheet) => sheet.name)));
      expect(excel.roundTrips).toHaveLength(10);
    },
  );
});
