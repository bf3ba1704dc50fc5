import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type BadSetting, sentences } from './sentences';

/** Entries of the settings and of filed periods that could not be taken, each at its cell. */
export const badSetting = defineRule('bad-setting', sentences, ({ badSettings }) =>
  badSettings.map(({ sheet, cell, found, problem, nearest, isFiled = false }): Observation<BadSetting> => ({
    // A column of another month's table may be back next month.
    severity: problem === 'unused' ? 'info' : 'warning',
    sheet,
    cell,
    unit: null,
    found,
    expected: nearest ?? null,
    tolerance: null,
    payload: { problem, isFiled },
  })),
);
