import { readingExamples } from '../../tables/readings/examples';
import { templateTold } from './templateTold';

describe('an office’s own template becomes', () => {
  it.each(readingExamples(__dirname))('$title', ({ sheets, options, reading }) => {
    expect(templateTold(sheets, options).split('\n')).toEqual(reading.split('\n'));
  });
});
