import { cellAddress } from '../../../workbook/a1';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type BadSetting, sentences } from './sentences';

/** Entries of the settings sheet that could not be taken, each at its cell; the last good values stand. */
export const badSetting = defineRule('bad-setting', sentences, ({ badSettings: { sheet, problems } }) =>
  problems.map(({ row, column, found, problem }): Observation<BadSetting> => ({
    severity: 'warning',
    sheet,
    cell: cellAddress(row, column),
    unit: null,
    found,
    expected: null,
    tolerance: null,
    payload: { problem },
  })),
);
