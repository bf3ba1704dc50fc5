import { readingExamples } from '../readings/examples';
import { tablesTold } from './told';

describe('tables of a sheet', () => {
  it.each(readingExamples(__dirname))('$title', ({ sheets, reading }) => {
    expect(tablesTold(sheets)).toBe(reading);
  });
});
