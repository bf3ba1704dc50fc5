import { recalculate } from '../../../src/workbooks/recalculate';
import { removeResults } from '../../../src/workbooks/removeResults';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { saveAsXlsx } from '../../excelHost/toXlsx';
import { inFront, openCase, openInExcel, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

async function calculated(): Promise<OpenInExcel> {
  const opened = inFront(new SimulatedExcel({ workbook: smallWorkbook() }));
  await recalculate(opened.port);
  return opened;
}

const names = ({ sheets }: OpenInExcel): readonly string[] => sheets().map(({ name }) => name);
const own = ({ sheets }: OpenInExcel): readonly (string | undefined)[] =>
  sheets().flatMap(({ ownKey }) => (ownKey === undefined ? [] : [ownKey]));

describe('Results of the add-in', () => {
  it('are known again after the workbook was closed and opened', async () => {
    const first = await calculated();
    const again = await openInExcel(await saveAsXlsx(first.excel.workbook));
    expect(own(again)).toEqual(own(first));
    await recalculate(again.port);
    expect([...names(again)].sort()).toEqual([...names(first)].sort());
  });

  it('are known again after the person has renamed one, and after they have deleted one', async () => {
    const opened = await calculated();
    const before = [...names(opened)].sort();
    const { workbook } = opened.excel;
    const [ranking, copy] = [workbook.findSheet('Xếp hạng'), opened.sheets().find(({ ownKey }) => ownKey === 'copy1')];
    const copied = workbook.findSheet(copy?.name ?? '');
    if (ranking === undefined || copied === undefined) throw new Error('Nothing was written');
    workbook.renameSheet(ranking, 'Gửi sếp');
    workbook.deleteSheet(copied);
    await recalculate(opened.port);
    expect([...names(opened)].sort()).toEqual(before);
  });

  it('make way for a sheet of the person’s that has got the same name', async () => {
    const opened = await calculated();
    const { workbook } = opened.excel;
    const ranking = workbook.findSheet('Xếp hạng');
    if (ranking !== undefined) workbook.renameSheet(ranking, 'Gửi sếp');
    workbook.addSheet('Xếp hạng').change(0, 0, (cell) => ({ ...cell, value: 'của tôi' }));
    await recalculate(opened.port);
    const mine = opened.sheets().find(({ name }) => name === 'Xếp hạng');
    expect([mine?.ownKey, mine?.cells.A1?.value]).toEqual([undefined, 'của tôi']);
    expect(own(opened).filter((key) => key === 'ranking')).toHaveLength(1);
    expect(names(opened)).not.toContain('Gửi sếp');
  });

  it('go when asked, the settings and everything of the person’s stay', async () => {
    const opened = await openCase('phu-tan-blank');
    const sources = opened.sheets();
    await recalculate(opened.port);
    const settings = opened.sheets().find(({ ownKey }) => ownKey === 'settings');
    opened.excel.workbook.addSheet('Ghi chú').change(0, 0, (cell) => ({ ...cell, value: 'của tôi' }));
    const ranking = opened.excel.workbook.findSheet('Xếp hạng');
    if (ranking !== undefined) opened.excel.workbook.renameSheet(ranking, 'Gửi sếp');
    opened.excel.forgetTraffic();
    await removeResults(opened.port);
    expect(opened.excel.roundTrips.length).toBeLessThanOrEqual(3);
    const left = opened.sheets();
    expect(left.filter(({ ownKey }) => ownKey === undefined).slice(0, sources.length)).toEqual(sources);
    expect(own(opened)).toEqual(['settings']);
    expect(left.find(({ ownKey }) => ownKey === 'settings')).toEqual(settings);
    expect(names(opened)).toEqual([...sources.map(({ name }) => name), 'Cấu hình', 'Ghi chú']);
    expect(opened.excel.workbook.names.map(({ name }) => name)).toEqual(['BangDiem766.settings']);
  });

  it('that are not there can be asked to go', async () => {
    const opened = await openCase('phu-my');
    const before = opened.everything();
    await removeResults(opened.port);
    expect(opened.everything()).toEqual(before);
  });
});
