import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { tablesFromWorkbook } from '../../src/domain/tables/fromWorkbook';
import { learnTargets } from '../../src/domain/scores/learnTargets';
import { presetSettings } from '../../src/domain/settings/presetSettings';
import { readCase } from './openCase';

describe('learning from the published Phú Tân table', () => {
  const learned = readCase('phu-tan', { emphasis: true }).then((workbook) =>
    learnTargets(workbook, tablesFromWorkbook(workbook, presetSettings), presetSettings),
  );

  it('finds the targets that the 18 communes were underlined by', async () => {
    const { targets } = await learned;
    expect(
      targets.map(({ indicator, interval, suggested }) => [indicator, interval.lower, interval.upper, suggested]),
    ).toEqual([
      ['composite', 79.98, 83.31, 80],
      ['publicity', 67.7, 78.5, 70],
      ['progress', null, 94.12, 80],
      ['onlineServices', 75, 87.5, 80],
      ['onlinePayment', 72.5, 85.11, 80],
      ['digitization', 78.3, 80.6, 80],
    ]);
    expect(targets.every(({ interval }) => interval.closed === 'upper')).toBe(true);
    expect(targets.map(({ explained, of }) => [explained, of])).toEqual(targets.map(() => [18, 18]));
  });

  it('cannot explain three cells of the row of the whole district', async () => {
    const { targets } = await learned;
    expect(targets.flatMap(({ exceptions }) => exceptions)).toEqual([
      { cell: 'G6', name: 'TOÀN HUYỆN', value: 78.53, marked: true },
      { cell: 'J6', name: 'TOÀN HUYỆN', value: 65.12, marked: false },
      { cell: 'K6', name: 'TOÀN HUYỆN', value: 74, marked: false },
    ]);
  });

  it('finds from which composite on figures are bold', async () => {
    const { boldFrom } = await learned;
    expect(boldFrom).toEqual([
      expect.objectContaining({
        interval: { lower: 79.98, upper: 81.9, closed: 'upper' },
        suggested: 80,
        grade: 'Tốt',
        exceptions: [],
      }),
    ]);
  });

  it('names the grade that the bold composites begin with, whatever the settings say now', async () => {
    const workbook = await readCase('phu-tan', { emphasis: true });
    const settings = { ...presetSettings, boldFrom: 'Khá' };
    const { boldFrom } = learnTargets(workbook, tablesFromWorkbook(workbook, settings), settings);
    expect(boldFrom).toEqual([expect.objectContaining({ current: 70, suggested: 80, grade: 'Tốt' })]);
    const [index] = presetSettings.indices;
    const bands = index.bands.map((band) => (band.name === 'Tốt' ? { ...band, from: 85 } : band));
    const otherBands = { ...settings, indices: [{ ...index, bands }] as const };
    expect(
      learnTargets(workbook, tablesFromWorkbook(workbook, otherBands), otherBands).boldFrom[0]?.grade,
    ).toBeUndefined();
  });

  it('learns nothing from a workbook read without its looks, or without marks', async () => {
    const [plain, unmarked] = await Promise.all([readCase('phu-tan'), readCase('phu-tan-blank', { emphasis: true })]);
    const nothing = { targets: [], boldFrom: [] };
    expect(learnTargets(plain, tablesFromWorkbook(plain, presetSettings), presetSettings)).toEqual(nothing);
    expect(learnTargets(unmarked, tablesFromWorkbook(unmarked, presetSettings), presetSettings).targets).toEqual([]);
  });

  it('is part of an analysis where the workbook was read with its looks', async () => {
    const [marked, plain] = await Promise.all([readCase('phu-tan', { emphasis: true }), readCase('phu-tan')]);
    expect(analyzeWorkbook(marked).learned).toEqual(await learned);
    expect(analyzeWorkbook(plain).learned).toBeUndefined();
  });
});
