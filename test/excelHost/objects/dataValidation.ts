import { areaAddress } from '../../../src/domain/workbook/a1';
import type { HostValidation } from '../model/HostParts';
import { isFormulaList, keepSheets } from '../model/sheetReferences';
import { record, text, truth } from '../protocol/arguments';
import { HostError, NotSimulated } from '../protocol/HostError';
import { hostType } from '../protocol/HostObject';
import type { HostRange } from './HostRange';

const kinds = ['decimal', 'list', 'wholeNumber', 'custom'];

/** Excel's `DataValidation` of a range. */
export const dataValidation = hostType<HostRange>({
  type: 'DataValidation',
  properties: {
    Rule: {
      set: (range, value, host) => {
        const rule = record(value);
        const strange = Object.keys(rule).find((kind) => !kinds.includes(kind));
        if (strange !== undefined) throw new NotSimulated(`DataValidationRule.${strange}`);
        const source = rule.list === undefined ? '' : record(rule.list).source;
        if (typeof source === 'string' && source.length > 255)
          throw new HostError('InvalidArgument', 'A list holds at most 255 characters.');
        const { list } = rule;
        put(range, { rule: isFormulaList(list) ? { list: { ...list, source: keepSheets(host, list.source) } } : rule });
      },
    },
    ErrorAlert: {
      set: (range, value) => {
        const alert = record(value);
        if (text(alert.title).length > 32 || text(alert.message).length > 255)
          throw new HostError('InvalidArgument', 'The alert is too long.');
        put(range, { alert });
      },
    },
    IgnoreBlanks: { set: (range, value) => put(range, { ignoreBlanks: truth(value) }) },
  },
});

function put(range: HostRange, part: Partial<HostValidation>): void {
  range.requireWritable();
  const address = areaAddress(range.area);
  const old = range.sheet.validations.find((other) => areaAddress(other.area) === address) ?? {
    area: range.area,
    rule: {},
    ignoreBlanks: true,
  };
  range.sheet.validations = [...range.sheet.validations.filter((other) => other !== old), { ...old, ...part }];
}
