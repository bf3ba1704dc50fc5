import { parseSettings } from '../../../src/domain/settings/file/parseSettings';
import { recalculate } from '../../../src/workbooks/recalculate';
import { resultsOfThreeItems, settingsOfThreeItems, workbookOfThreeItems } from '../../cases/threeItems';
import type { SheetSnapshot } from '../contract';
import { openCalculating } from './openCalculating';

/** The rows of a ranking: what stands in the columns of some headers, for each unit. */
function ranking({ cells }: SheetSnapshot, headers: readonly string[]): readonly (readonly unknown[])[] {
  const placeOf = (text: string): readonly [string, number] => {
    const [address = ''] = Object.entries(cells).find(([, { value }]) => value === text) ?? [];
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return [letters, Number(row)];
  };
  const columns = headers.map((header) => placeOf(header)[0]);
  return resultsOfThreeItems.map(([name]) => columns.map((column) => cells[`${column}${placeOf(name)[1]}`]?.value));
}

describe('an index of three items from a settings file, in Excel', () => {
  it('is scored, graded by percent and ranked by formulas, in sheets that say nothing of 766', async () => {
    const { settings, problems } = parseSettings(settingsOfThreeItems, []);
    expect(problems).toEqual([]);
    const { port, sheets } = await openCalculating(await workbookOfThreeItems());
    await recalculate(port, { settings });
    const ours = sheets().filter(({ ownKey }) => ownKey !== undefined);
    const board = ours.find(({ name }) => name === 'Xếp hạng');
    if (board === undefined) throw new Error('no ranking');
    // Excel has worked the formulas out anew: the values are its own.
    expect(ranking(board, ['Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Hạng'])).toEqual(resultsOfThreeItems);
    const texts = ours.flatMap(({ name, cells, charts }) => [
      name,
      ...Object.values(cells).flatMap(({ value, formula }) => [value, formula]),
      ...charts.map(({ title }) => title),
    ]);
    expect(texts.filter((text) => typeof text === 'string' && text.includes('766'))).toEqual([]);
  });

  it('is kept in Cấu hình: another click, without the file, comes to the same', async () => {
    const { settings } = parseSettings(settingsOfThreeItems, []);
    const { port, sheets } = await openCalculating(await workbookOfThreeItems());
    await recalculate(port, { settings });
    const first = sheets();
    const { analysis } = await recalculate(port);
    expect(analysis.settings.indices.map(({ key }) => key)).toEqual(['CĐTĐ']);
    expect(analysis.boards[0]?.units.map(({ name, score, grade, rank }) => [name, score, grade, rank])).toEqual(
      resultsOfThreeItems,
    );
    expect(sheets()).toEqual(first);
  });
});
