import { readingExamples } from '../tables/readings/examples';
import { explanationsTold } from './explanationsTold';

describe('is asked why', () => {
  it.each(readingExamples(__dirname))('$title', ({ sheets, options, reading }) => {
    expect(explanationsTold(sheets, options).split('\n')).toEqual(reading.split('\n'));
  });
});
