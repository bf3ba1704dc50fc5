import { readingExamples } from '../../tables/readings/examples';
import { resultTold } from './toldResult';

describe('one click makes of a workbook', () => {
  it.each(readingExamples(__dirname))('$title', ({ sheets, options, reading }) => {
    expect(resultTold(sheets, options).split('\n')).toEqual(reading.split('\n'));
  });
});
