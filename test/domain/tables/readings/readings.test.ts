import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import { workbookOf } from '../sheetOf';
import { readingExamples } from './examples';
import { told } from './told';

describe('a workbook is read as', () => {
  it.each(readingExamples())('$title', ({ sheets, reading }) => {
    expect(told(analyzeWorkbook(workbookOf(...sheets)))).toBe(reading);
  });
});
