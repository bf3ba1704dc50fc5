import { readingExamples } from './examples';
import { workbookTold } from './told';

describe('a workbook is read as', () => {
  it.each(readingExamples())('$title', ({ sheets, options, reading }) => {
    expect(workbookTold(sheets, options)).toBe(reading);
  });
});
