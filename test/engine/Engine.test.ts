import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { Workbook } from '../../src/domain/workbook/Workbook';
import { handEarlier } from '../../src/engine/Background';
import { PlanAssembly } from '../../src/engine/pieces';
import { readEarlier } from '../../src/engine/readEarlier';
import { shownAnalysis } from '../../src/engine/ShownAnalysis';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { caseBytes } from '../workbooks/contract/readings';
import { backgroundHere } from './engineHere';

const { background } = backgroundHere();
afterAll(() => background.stop());

const readCase = async (): Promise<Workbook> => (await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx')).read();

function chosen(bytes: Uint8Array, name: string): File {
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
}

/** Hands a workbook over as the pane does. */
const given = (workbook: Workbook) =>
  background.run(async (engine) => {
    const { sheets, ...head } = workbook;
    await engine.takeWorkbook(head);
    for (const sheet of sheets) await engine.takeSheet(sheet);
  });

describe('the engine behind a wall', () => {
  it('shows of a workbook what the analysis here would', async () => {
    const workbook = await readCase();
    await given(workbook);
    expect(await background.run((engine) => engine.analyze({}))).toEqual(shownAnalysis(analyzeWorkbook(workbook)));
  });

  it('plans the very sheets', async () => {
    const workbook = await readCase();
    await given(workbook);
    const here = analyzeWorkbook(workbook, { close: true });
    const there = await background.run(async (engine) => {
      const { heads, keep } = await engine.workOut({ close: true });
      const assembly = new PlanAssembly(heads);
      for (let piece = await engine.nextPiece(); piece !== undefined; piece = await engine.nextPiece()) {
        assembly.add(piece);
      }
      return { plans: assembly.plans(), keep };
    });
    expect(there).toEqual({ plans: here.plans, keep: here.keep });
  });

  it('begins anew with each workbook', async () => {
    await given({ sheets: [{ name: 'Khác', rows: [], numberFormats: [], merges: [] }] });
    await expect(background.run((engine) => engine.workOut({}))).rejects.toMatchObject({ code: 'no-table' });
  });

  it('compares with the file of an earlier period once it has been handed over', async () => {
    const workbook = await readCase();
    await given(workbook);
    const earlier = await readEarlier(background, chosen(caseBytes('phu-tan'), 'tuan-01.xlsx'));
    const shown = await background.run(async (engine) => {
      await handEarlier(engine, earlier);
      return engine.analyze({ earlier: earlier.id });
    });
    expect(shown).toEqual(
      shownAnalysis(analyzeWorkbook(workbook, { previous: { ...workbook, fileName: 'tuan-01.xlsx' } })),
    );
  });

  it('refuses what is no workbook, by its name', async () => {
    const file = chosen(new TextEncoder().encode('không phải sổ tính'), 'ghi-chu.xlsx');
    await expect(readEarlier(background, file)).rejects.toMatchObject({
      code: 'not-a-workbook',
      subject: 'ghi-chu.xlsx',
    });
  });
});

describe('a file in the engine', () => {
  it('is recalculated there, step by step, and comes out with its result', async () => {
    const steps: string[] = [];
    const { proxy } = await import('comlink');
    const { bytes, written, tabs, ranking } = await background.run(async (engine) => {
      await engine.openFile(caseBytes('phu-tan'), 'phu-tan.xlsx');
      const result = await engine.recalculateFile(
        {},
        proxy((step) => void steps.push(step)),
      );
      const ranking = await engine.preview('Xếp hạng', { from: 0, to: 10 });
      return { ...result, tabs: await engine.tabs(), ranking };
    });
    expect(steps).toEqual(['reading', 'analyzing', 'preparing', 'preparing', 'building', 'swapping']);
    expect(tabs.map(({ name }) => name)).toEqual(
      (await XlsxWorkbook.open(bytes, 'ket-qua.xlsx')).tabs().map(({ name }) => name),
    );
    expect(written.sheets[0]).toEqual({ key: 'ranking', name: 'Xếp hạng' });
    expect(ranking?.rows).toHaveLength(10);
  });
});
