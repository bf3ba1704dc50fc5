import { recalculate } from '../../../src/workbooks/recalculate';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const open = (): OpenInExcel => inFront(new SimulatedExcel({ workbook: smallWorkbook() }));

/** What stands in the cells of all sheets, whatever they look like. */
const contents = ({ sheets }: OpenInExcel): unknown =>
  sheets().map(({ name, cells }) => [
    name,
    Object.entries(cells)
      .filter(([, { value, formula }]) => value !== null || formula !== undefined)
      .map(([cell, { value, formula }]) => [cell, value, formula])
      .sort(),
  ]);

describe('A nicety that Excel refuses', () => {
  it.each([
    ['PageLayout.paperSize', 'GeneralException', 'paper'],
    ['PageLayout.zoom', 'InvalidArgument', 'fitWidth'],
    ['PageLayout.setPrintTitleRows', 'GeneralException', 'printTitles'],
    ['HeaderFooter.centerFooter', 'GeneralException', 'footer'],
    ['Worksheet.tabColor', 'InvalidArgument', 'tabColor'],
    ['WorksheetFreezePanes.freezeRows', 'GeneralException', 'frozen'],
    ['Range.merge', 'InvalidSelection', 'merges'],
  ])('%s with %s is told, and all else stands', async (location, code, part) => {
    const reference = open();
    await recalculate(reference.port);
    const wanted = contents(reference);
    const opened = open();
    opened.excel.refused.set(location, code);
    const { written } = await recalculate(opened.port);
    expect(contents(opened)).toEqual(wanted);
    const parts = new Set(written.lost.map((loss) => loss.part));
    expect([...parts]).toEqual([part]);
    const others = opened.excel.workbook.sheets.slice(2).map(({ page }) => [page.orientation, page.footer]);
    const usual = reference.excel.workbook.sheets.slice(2).map(({ page }) => [page.orientation, page.footer]);
    if (part !== 'footer') expect(others).toEqual(usual);
  });

  it('once only is given on the second try, and nothing is told', async () => {
    const reference = open();
    await recalculate(reference.port);
    const wanted = reference.sheets();
    const opened = open();
    opened.excel.refused.set('PageLayout.paperSize', 'GeneralException');
    let batch = 0;
    const answer = opened.excel.answer.bind(opened.excel);
    opened.excel.answer = (request) => {
      batch += 1;
      if (batch === 5) opened.excel.refused.clear();
      return answer(request);
    };
    const { written } = await recalculate(opened.port);
    expect(written.lost).toEqual([]);
    expect(opened.sheets()).toEqual(wanted);
  });

  it('is told too where Excel takes it and does nothing', async () => {
    const opened = open();
    opened.excel.workbook.fitsNoPage = true;
    const { written } = await recalculate(opened.port);
    expect(written.lost).toContainEqual({ part: 'fitWidth', sheet: 'Xếp hạng' });
    expect(new Set(written.lost.map(({ part }) => part))).toEqual(new Set(['fitWidth']));
    expect(opened.excel.roundTrips).toHaveLength(5);
  });
});
