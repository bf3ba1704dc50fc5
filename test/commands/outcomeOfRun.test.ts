import { outcomeOfRun } from '../../src/commands/outcomeOfRun';
import { parseOutcome } from '../../src/commands/Outcome';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { exampleAnalysis } from '../taskpane/exampleAnalysis';
import { FakeWorkbook } from '../taskpane/FakeWorkbook';

describe('outcomeOfRun', () => {
  it('brings the first sheet to the front and says what was written', async () => {
    const workbook = new FakeWorkbook(exampleAnalysis);
    const outcome = await outcomeOfRun(workbook, 'vi');
    expect(workbook.revealed).toEqual(['Xếp hạng!A1']);
    expect(outcome).toMatchObject({ intent: 'warning', title: 'Đã tính lại', close: 'Đóng' });
    expect(outcome.paragraphs.join(' ')).toMatch(/6 đơn vị.*1 lỗi.*Xếp hạng/);
  });

  it('stands when the sheet cannot be brought to the front', async () => {
    const workbook = new FakeWorkbook({ ...exampleAnalysis, findings: [] });
    workbook.failure = new WorkbookFailure('another-workbook', '');
    const outcome = await outcomeOfRun(workbook, 'en');
    expect(outcome).toMatchObject({ intent: 'success', title: 'Recalculated' });
  });

  it('tells a failure as what, why and what next', async () => {
    const recalculate = () => Promise.reject(new WorkbookFailure('protected-sheet', 'Phụ lục 1'));
    const outcome = await outcomeOfRun(Object.assign(new FakeWorkbook(exampleAnalysis), { recalculate }), 'vi');
    expect(outcome.intent).toBe('error');
    expect(outcome.paragraphs).toHaveLength(2);
    expect(outcome.paragraphs[1]).toMatch(/^Cách xử lý: /);
  });

  it('survives the way to the dialog, and nothing else does', async () => {
    const outcome = await outcomeOfRun(new FakeWorkbook(exampleAnalysis), 'vi');
    expect(parseOutcome(JSON.stringify(outcome))).toEqual(outcome);
    expect(parseOutcome('{"title":"x"}')).toBeUndefined();
    expect(parseOutcome('null')).toBeUndefined();
  });
});
