import { pointsOf, printedPages } from '../../src/domain/sheets/plan/pageRoom';
import type { SheetPlan } from '../../src/domain/sheets/plan/SheetPlan';
import { analysisOf } from './analysisOf';
import { type CaseName, CASES, readCase } from './openCase';

async function plansOf(name: CaseName): Promise<readonly SheetPlan[]> {
  return analysisOf(await readCase(name)).plans;
}

async function copyOf(name: CaseName, sheet: string): Promise<SheetPlan> {
  const copy = (await plansOf(name)).find((plan) => plan.copyOf === sheet);
  if (copy === undefined) throw new Error(`no copy of ${sheet}`);
  return copy;
}

describe('printing what an office submits', () => {
  it.each(CASES)('%s: every sheet has a page set-up, with page numbers in Times New Roman', async (name) => {
    for (const { page } of await plansOf(name)) expect(page?.footer).toBe('&"Times New Roman"&12Trang &P');
  });

  it('repeats the header and the names of a copy on every page', async () => {
    const { page } = await copyOf('phu-tan', 'Số hóa');
    expect(page).toMatchObject({ titleRows: { first: 3, last: 5 }, titleColumns: { first: 0, last: 1 } });
  });

  it.each([
    ['Phụ lục 1', 'landscape'],
    ['Số hóa', 'portrait'],
    ['Một cửa', 'landscape'],
  ])('keeps Phú Tân’s %s on one page: %s', async (sheet, orientation) => {
    expect((await copyOf('phu-tan', sheet)).page).toMatchObject({ orientation, pagesHigh: 1 });
  });

  it('keeps all columns of Lấp Vò’s second table on one upright page', async () => {
    const { page } = await copyOf('lap-vo', '2. Tiến độ, kết quả giải quyết');
    expect(page).toMatchObject({ orientation: 'portrait', pagesHigh: 1 });
  });

  it('prints the remarks on Phú Tân without a last page of two sentences, in letters of 11 points at least', async () => {
    const remarks = (await plansOf('phu-tan')).find(({ key }) => key === 'narrative');
    if (remarks === undefined) throw new Error('no remarks');
    expect(printedPages(remarks).pages).toBe(2);
    const width = remarks.columnWidths.reduce((sum, each) => sum + pointsOf(each.width), 0);
    expect((13 * 494) / width).toBeGreaterThanOrEqual(11);
  });

  it('prints the targets of Phú Mỹ under their resolutions, without the cells they come from', async () => {
    const targets = (await plansOf('phu-my')).find(({ key }) => key === 'targets');
    const [area] = targets?.page?.areas ?? [];
    const printed = (targets?.blocks[0]?.rows ?? []).flatMap((row) => row.slice(0, (area?.right ?? 0) + 1));
    expect(printed).toContain('Chỉ tiêu giao tại Nghị quyết số 01/NQ-CP');
    expect(printed).toContain('Chỉ tiêu giao tại Nghị quyết số 02/NQ-CP');
    expect(printed).not.toContain('Ô nguồn');
    expect(JSON.stringify(printed)).not.toMatch(/“NQ01”|NQ01!/);
  });
});
