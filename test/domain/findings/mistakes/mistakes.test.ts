import { mistakesTold } from '../rules/toldFindings';
import { readingExamples } from '../../tables/readings/examples';

describe('the check of a workbook', () => {
  it.each(readingExamples(__dirname))('$title', ({ sheets, options, reading }) => {
    expect(mistakesTold(sheets, options).split('\n')).toEqual(reading.split('\n'));
  });
});
