import type { SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import type { RecalculationStep } from '../../src/workbooks/oneClick';
import { recalculate } from '../../src/workbooks/recalculate';
import type { WriteOptions, WriteResult } from '../../src/workbooks/WorkbookPort';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';
import { caseBytes } from './contract/readings';

/** A file whose writes are counted. */
async function openCounting(): Promise<{ port: XlsxWorkbook; writes: () => number }> {
  const port = await XlsxWorkbook.open(caseBytes('phu-tan-blank'), 'phu-tan-blank.xlsx');
  let writes = 0;
  const write = port.write.bind(port);
  port.write = (plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult> => {
    writes += 1;
    return write(plans, options);
  };
  return { port, writes: () => writes };
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('The one click', () => {
  it('waits for each step to be shown before it begins it', async () => {
    const { port } = await openCounting();
    const order: string[] = [];
    await recalculate(port, {
      onStep: async (step) => {
        order.push(`${step} begins to show`);
        await later();
        order.push(`${step} is shown`);
      },
    });
    expect(order.slice(0, 4)).toEqual([
      'reading begins to show',
      'reading is shown',
      'analyzing begins to show',
      'analyzing is shown',
    ]);
  });

  it.each<RecalculationStep>(['reading', 'analyzing', 'preparing'])(
    'writes nothing once it is cancelled while %s is shown',
    async (when) => {
      const { port, writes } = await openCounting();
      const controller = new AbortController();
      const running = recalculate(port, {
        signal: controller.signal,
        onStep: async (step) => {
          await later();
          if (step === when) controller.abort();
        },
      });
      await expect(running).rejects.toMatchObject({ code: 'cancelled' });
      expect(writes()).toBe(0);
    },
  );
});
