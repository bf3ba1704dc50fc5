import { recalculate } from '../../../src/workbooks/recalculate';
import { OfficeWorkbook } from '../../../src/workbooks/office/OfficeWorkbook';
import type { HostWorkbook } from '../../excelHost/model/HostWorkbook';
import type { HostSheet } from '../../excelHost/model/HostSheet';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { codeOf, inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const sources = ['Bảng điểm', 'Số hóa'];

let start: HostWorkbook;
beforeAll(async () => {
  const opened = inFront(new SimulatedExcel({ workbook: smallWorkbook() }));
  await recalculate(opened.port);
  start = opened.excel.workbook;
});

/** A workbook that was calculated once. */
const calculated = (): OpenInExcel => inFront(new SimulatedExcel({ workbook: start.clone() }));

/** The same after a second click, with a figure changed between. */
async function changedAndCalculated(): Promise<OpenInExcel> {
  const opened = calculated();
  change(opened);
  await recalculate(opened.port);
  return opened;
}

const tabs = ({ excel }: OpenInExcel): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

function sheetOf({ excel }: OpenInExcel, name: string): HostSheet {
  const sheet = excel.workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** A figure that most results show. */
const change = (opened: OpenInExcel): void =>
  sheetOf(opened, 'Bảng điểm').change(2, 2, ({ look }) => ({ look, value: 69.5 }));

/** A person copies a sheet by hand and looks at the copy. */
function copyByHand(opened: OpenInExcel, name: string): HostSheet {
  const { workbook } = opened.excel;
  const copy = workbook.copySheet(sheetOf(opened, name));
  workbook.sheets.push(copy);
  workbook.activeSheetId = copy.id;
  return copy;
}

describe('A copy that a person made of a result', () => {
  it.each(['Xếp hạng', 'Bảng điểm - KQ', 'Số hóa - KQ', 'Cấu hình'])(
    'of %s stays as it is, is no source, and does not stand in the way',
    async (name) => {
      const reference = await changedAndCalculated();
      const opened = calculated();
      const copy = copyByHand(opened, name);
      const before = copy.touched();
      change(opened);
      await recalculate(opened.port);
      expect(tabs(opened)).toEqual([...tabs(reference), copy.name]);
      expect(copy.touched()).toEqual(before);
      expect(opened.sheets().slice(0, -1)).toEqual(reference.sheets());
    },
  );

  it('can take the place of the result that they delete, and the next one gets another name', async () => {
    const opened = calculated();
    const copy = copyByHand(opened, 'Xếp hạng');
    opened.excel.workbook.deleteSheet(sheetOf(opened, 'Xếp hạng'));
    opened.excel.workbook.renameSheet(copy, 'Xếp hạng');
    await recalculate(opened.port);
    expect(opened.excel.workbook.sheets).toContain(copy);
    expect(tabs(opened).filter((name) => name.startsWith('Xếp hạng'))).toHaveLength(2);
    const count = tabs(opened).length;
    opened.excel.workbook.activeSheetId = opened.excel.workbook.sheets[0]?.id ?? '';
    await recalculate(opened.port);
    expect(tabs(opened)).toHaveLength(count);
  });
});

describe('Results whose hidden names are gone', () => {
  it('are known by the register, renewed in their place and named again', async () => {
    const opened = calculated();
    const [before, names] = [tabs(opened), opened.excel.workbook.names.map(({ name }) => name).sort()];
    opened.excel.workbook.names = [];
    expect((await opened.port.read()).sheets.filter(({ ownKey }) => ownKey === undefined)).toHaveLength(2);
    change(opened);
    await recalculate(opened.port);
    expect(tabs(opened)).toEqual(before);
    expect(opened.excel.workbook.names.map(({ name }) => name).sort()).toEqual(names);
  });

  it('but not those that are somebody’s copies', async () => {
    const opened = calculated();
    const copy = copyByHand(opened, 'Xếp hạng');
    opened.excel.workbook.names = [];
    await recalculate(opened.port);
    expect(opened.excel.workbook.sheets).toContain(copy);
  });
});

describe('Another workbook that gets the focus in the middle of a write', () => {
  it('at whichever action, leaves results old or new and no tab in sight, and the next write clears up', async () => {
    const reference = await changedAndCalculated();
    const actions = reference.excel.roundTrips.reduce((sum, trip) => sum + trip.actions, 0);
    const told = new Set<string>();
    for (let action = 1; action <= actions; action += 31) {
      const opened = calculated();
      const { workbook } = opened.excel;
      change(opened);
      opened.excel.failAt(action, 'InvalidSelection', () => void (workbook.anotherWorkbookInFront = true));
      await recalculate(opened.port).catch((error: unknown) => told.add(codeOf(error)));
      const inSight = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      expect(inSight.map(({ name }) => name).sort()).toEqual([...tabs(reference)].sort());
      const { sheets } = await opened.port.read();
      expect(sheets.filter(({ ownKey }) => ownKey === undefined).map(({ name }) => name)).toEqual(sources);
      workbook.anotherWorkbookInFront = false;
      await recalculate(opened.port);
      expect([action, tabs(opened)]).toEqual([action, tabs(reference)]);
      expect(opened.sheets()).toEqual(reference.sheets());
      expect(workbook.names.map(({ name }) => name).sort()).toEqual(
        reference.excel.workbook.names.map(({ name }) => name).sort(),
      );
    }
    expect([...told]).toEqual(['another-workbook']);
  }, 120_000);
});

describe('Two clicks at once', () => {
  it('in two runtimes, the second begun at whichever moment of the first, give one whole result', async () => {
    const reference = await changedAndCalculated();
    for (let batch = 1; batch <= 5; batch += 1) {
      for (const delay of [0, 1, 2, 3, 4]) {
        const opened = calculated();
        change(opened);
        const outcomes = await Promise.all(twoRuns(opened, batch, delay));
        const codes = outcomes.flatMap((code) => code ?? []);
        expect(codes.filter((code) => !['already-running', 'changed-meanwhile'].includes(code))).toEqual([]);
        expect(codes.length).toBeLessThan(2);
        expect([batch, delay, codes, tabs(opened)]).toEqual([batch, delay, codes, tabs(reference)]);
        expect(opened.sheets()).toEqual(reference.sheets());
      }
    }
  }, 60_000);

  it('tell the second that the first is not done, until the first was left behind for five minutes', async () => {
    const opened = calculated();
    change(opened);
    const { workbook } = opened.excel;
    const lock = (since: number): void =>
      void workbook.names.push({
        name: 'BangDiem766_lock',
        formula: `="someone ${new Date(since).toISOString()}"`,
        visible: false,
      });
    lock(Date.now() - 60_000);
    const before = JSON.stringify(opened.everything());
    await expect(recalculate(opened.port)).rejects.toMatchObject({ code: 'already-running' });
    expect(JSON.stringify(opened.everything())).toBe(before);
    workbook.names.pop();
    lock(Date.now() - 6 * 60_000);
    await recalculate(opened.port);
    expect(workbook.names.some(({ name }) => name === 'BangDiem766_lock')).toBe(false);
  });
});

/** One run, and another that begins before one of its batches; the failures' codes. */
function twoRuns({ excel, port }: OpenInExcel, batch: number, delay: number): readonly Promise<string | undefined>[] {
  const outcomeOf = (run: Promise<unknown>): Promise<string | undefined> => run.then(() => undefined, codeOf);
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const answer = excel.answer.bind(excel);
  let count = 0;
  excel.answer = (request) => {
    count += 1;
    if (count === batch) begin();
    return answer(request);
  };
  const second = async (): Promise<string | undefined> => {
    await begun;
    for (let turn = 0; turn < delay; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return outcomeOf(recalculate(new OfficeWorkbook()));
  };
  return [outcomeOf(recalculate(port)), second()];
}
