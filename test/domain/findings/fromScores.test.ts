import { codedCounts, oneColumn } from '../../../src/domain/findings/rules/exampleTables';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { findingsOf, workbookOf } from './findingsOf';

describe('findings of a workbook', () => {
  it('name both cells of a contradiction between two', () => {
    const figures = [80, 81, 82, 83, 84];
    const corrected = figures.with(2, 85);
    const sheets = { Một: oneColumn('Số hóa hồ sơ (%)', figures), Hai: oneColumn('Số hóa hồ sơ (%)', corrected) };
    const [finding] = findingsOf(workbookOf(sheets)).filter(({ rule }) => rule === 'cross-table');
    expect(finding).toMatchObject({
      sheet: 'Hai',
      cell: 'C6',
      found: '85',
      expected: '82',
      other: { sheet: 'Một', cell: 'C6' },
    });
  });

  it('still show what somebody decided to pass over, with the reason', () => {
    const workbook = workbookOf({ 'Phụ lục': codedCounts(11, 54.5) });
    const ignored = [{ rule: 'row-formula', sheet: 'Phụ lục', cell: 'C4', reason: 'đã đối chiếu' }];
    const findings = findingsOf(workbook, { ...presetSettings, ignored });
    expect(findings.find(({ rule }) => rule === 'row-formula')).toMatchObject({ cell: 'C4', ignored: 'đã đối chiếu' });
  });

  it('are plain data that crosses to and from a worker', () => {
    const findings = findingsOf(workbookOf({ 'Phụ lục': codedCounts(11, 65) }));
    expect(structuredClone(findings)).toEqual(findings);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});
