import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { generateLayout } from '../../layouts/generate';

describe('the words for workbooks nobody foresaw', () => {
  it.each(['vi', 'en'] as const)('are whole sentences in %s, whatever is missing', (language) => {
    const broken = Array.from({ length: 60 }, (_, seed) => seed + 1).flatMap((seed) => {
      const { narrative } = analyzeWorkbook(generateLayout(seed).workbook, { settings: { language } });
      const sentences = narrative.paragraphs.flatMap(({ heading, sentences: said, table }) => [
        heading,
        ...said,
        ...(table?.rows.flat() ?? []),
      ]);
      return sentences
        .filter((text) => /undefined|null|NaN|Infinity|\[object|\(\)| {2}|,,|; ;|: \.|^\s|\.\.$/.test(text))
        .map((text) => ({ seed, text }));
    });
    expect(broken).toEqual([]);
  });
});
