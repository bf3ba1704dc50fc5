import type { DocumentRequest } from '../documents/makeReport';
import type { Remote } from 'comlink';
import { type Background, handEarlier } from '../engine/Background';
import type { Engine, EngineOptions } from '../engine/Engine';
import { PlanAssembly } from '../engine/pieces';
import { readEarlier } from '../engine/readEarlier';
import type { ShownAnalysis } from '../engine/ShownAnalysis';
import type { Workbook } from '../domain/workbook/Workbook';
import { oneClick, type WorkOut, type WritePlan } from '../workbooks/oneClick';
import { removeResults } from '../workbooks/removeResults';
import type { InPlace, WorkbookPort } from '../workbooks/WorkbookPort';
import type { WorkbookActions, OpenWorkbook, RunOptions } from './OpenWorkbook';

/** The workbook that is open in Excel: read and written here, where Office.js is, and worked out in the background. */
export class ExcelWorkbook implements OpenWorkbook {
  readonly actions: WorkbookActions;

  constructor(
    private readonly port: WorkbookPort & { readonly inPlace: InPlace },
    private readonly background: Background,
  ) {
    this.actions = {
      emphasize: async () => {
        const workbook = await port.read();
        const marks = await background.run(async (engine) => {
          await handOver(engine, workbook);
          return engine.sourceMarks();
        });
        return port.inPlace.emphasize(marks);
      },
      restore: () => port.inPlace.restoreEmphasis(),
      emphasizedSheets: () => port.inPlace.emphasizedSheets(),
      remove: () => removeResults(port),
    };
  }

  async analyze({ earlier, emphasis = false, signal }: Parameters<OpenWorkbook['analyze']>[0]): Promise<ShownAnalysis> {
    const workbook = await this.port.read({ emphasis, merges: false, ...(signal === undefined ? {} : { signal }) });
    return this.background.run(async (engine) => {
      await handEarlier(engine, earlier);
      await handOver(engine, workbook);
      return engine.analyze(earlier === undefined ? {} : { earlier: earlier.id });
    }, signal);
  }

  async recalculate(options: Parameters<OpenWorkbook['recalculate']>[0]): ReturnType<OpenWorkbook['recalculate']> {
    const { signal: _signal, onStep: _onStep, ...runOptions } = options;
    const { analysis, written } = await oneClick(this.port, this.workOut, runOptions, options);
    return { analysis: analysis.shown, written };
  }

  async report(
    request: DocumentRequest,
    { earlier }: Parameters<OpenWorkbook['report']>[1],
  ): ReturnType<OpenWorkbook['report']> {
    const workbook = await this.port.read({ emphasis: true });
    return this.background.run(async (engine) => {
      await handEarlier(engine, earlier);
      await handOver(engine, workbook);
      return engine.report(earlier === undefined ? {} : { earlier: earlier.id }, request);
    });
  }

  reveal(sheet: string, cell: string): Promise<void> {
    return this.port.reveal(sheet, cell);
  }

  readonly readEarlier: OpenWorkbook['readEarlier'] = (file) => readEarlier(this.background, file);

  private readonly workOut: WorkOut<WritePlan & { readonly shown: ShownAnalysis }, RunOptions> = (
    workbook,
    runOptions,
    signal,
  ) => {
    const { earlier, ...rest } = runOptions;
    const options: EngineOptions = { ...rest, ...(earlier === undefined ? {} : { earlier: earlier.id }) };
    return this.background.run(async (engine) => {
      await handEarlier(engine, earlier);
      await handOver(engine, workbook);
      const { shown, heads, keep } = await engine.workOut(options);
      const assembly = new PlanAssembly(heads);
      for (let piece = await engine.nextPiece(); piece !== undefined; piece = await engine.nextPiece()) {
        assembly.add(piece);
      }
      return { shown, keep, plans: assembly.plans() };
    }, signal);
  };
}

/** Sheet by sheet: packing a whole large workbook at once would hold up the interface. */
async function handOver(engine: Remote<Engine>, { sheets, ...workbook }: Workbook): Promise<void> {
  await engine.takeWorkbook(workbook);
  for (const sheet of sheets) await engine.takeSheet(sheet);
}
