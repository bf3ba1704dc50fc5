import { outcomeOfRun } from '../../src/commands/outcomeOfRun';
import { parseOutcome } from '../../src/commands/Outcome';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { exampleAnalysis } from '../taskpane/exampleAnalysis';
import { FakePort } from '../taskpane/FakePort';

const written = { sheets: [{ key: 'ranking', name: 'Xếp hạng' }], lost: [] };

describe('outcomeOfRun', () => {
  it('brings the first sheet to the front and says what was written', async () => {
    const port = new FakePort();
    const outcome = await outcomeOfRun(port, () => Promise.resolve({ analysis: exampleAnalysis, written }), 'vi');
    expect(port.revealed).toEqual(['Xếp hạng!A1']);
    expect(outcome).toMatchObject({ intent: 'warning', title: 'Đã tính lại', close: 'Đóng' });
    expect(outcome.paragraphs.join(' ')).toMatch(/6 đơn vị.*1 lỗi.*Xếp hạng/);
  });

  it('stands when the sheet cannot be brought to the front', async () => {
    const port = new FakePort();
    port.failure = new WorkbookFailure('another-workbook', '');
    const analysis = { ...exampleAnalysis, findings: [] };
    const outcome = await outcomeOfRun(port, () => Promise.resolve({ analysis, written }), 'en');
    expect(outcome).toMatchObject({ intent: 'success', title: 'Recalculated' });
  });

  it('tells a failure as what, why and what next', async () => {
    const fail = () => Promise.reject(new WorkbookFailure('protected-sheet', 'Phụ lục 1'));
    const outcome = await outcomeOfRun(new FakePort(), fail, 'vi');
    expect(outcome.intent).toBe('error');
    expect(outcome.paragraphs).toHaveLength(2);
    expect(outcome.paragraphs[1]).toMatch(/^Cách xử lý: /);
  });

  it('survives the way to the dialog, and nothing else does', async () => {
    const outcome = await outcomeOfRun(
      new FakePort(),
      () => Promise.resolve({ analysis: exampleAnalysis, written }),
      'vi',
    );
    expect(parseOutcome(JSON.stringify(outcome))).toEqual(outcome);
    expect(parseOutcome('{"title":"x"}')).toBeUndefined();
    expect(parseOutcome('null')).toBeUndefined();
  });
});
