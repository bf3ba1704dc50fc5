import type { BadSetting } from '../settings/EntryReader';
import { cellAddress } from '../workbook/a1';
import type { RawFinding } from './CheckContext';

/** Entries of the settings sheet that could not be taken, each at its cell; the last good values stand. */
export function badSettings(sheet: string, problems: readonly BadSetting[]): readonly RawFinding[] {
  return problems.map(({ row, column, found, problem }) => ({
    rule: 'bad-setting',
    severity: 'warning',
    sheet,
    cell: cellAddress(row, column),
    found,
    expected: null,
    tolerance: null,
    words: { problem },
  }));
}
