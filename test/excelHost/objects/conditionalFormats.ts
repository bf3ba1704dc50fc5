import type { HostConditionalFormat } from '../model/HostParts';
import { keepSheets, showSheets } from '../model/sheetReferences';
import { color, oneOf, text, truth } from '../protocol/arguments';
import { HostError } from '../protocol/HostError';
import { hostType } from '../protocol/HostObject';
import type { HostRange } from './HostRange';

const font = hostType<HostConditionalFormat>({
  type: 'ConditionalRangeFont',
  properties: {
    Bold: { set: (self, value) => void (self.bold = truth(value)) },
    Italic: { set: (self, value) => void (self.italic = truth(value)) },
    Underline: { set: (self, value) => void (self.underline = oneOf(['None', 'Single', 'Double'], value)) },
    Color: { set: (self, value) => void (self.color = color(value)) },
  },
});

const fill = hostType<HostConditionalFormat>({
  type: 'ConditionalRangeFill',
  properties: { Color: { set: (self, value) => void (self.fill = color(value)) } },
});

const format = hostType<HostConditionalFormat>({
  type: 'ConditionalRangeFormat',
  parts: { Font: (self, host) => font(self, host), Fill: (self, host) => fill(self, host) },
});

const rule = hostType<HostConditionalFormat>({
  type: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (self, host) => showSheets(host, self.formula),
      set: (self, value, host) => {
        if (!text(value).startsWith('='))
          throw new HostError('InvalidArgument', `The argument is invalid: ${text(value)}`);
        self.formula = keepSheets(host, text(value));
      },
    },
  },
});

const custom = hostType<HostConditionalFormat>({
  type: 'CustomConditionalFormat',
  parts: { Rule: (self, host) => rule(self, host), Format: (self, host) => format(self, host) },
});

const conditionalFormat = hostType<HostConditionalFormat>({
  type: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  parts: { Custom: (self, host) => custom(self, host) },
});

/** Excel's `ConditionalFormatCollection`. A new format takes precedence over all there are. */
export const conditionalFormats = hostType<HostRange>({
  type: 'ConditionalFormatCollection',
  methods: {
    Add: (range, [type], host) => {
      range.requireWritable();
      oneOf(['Custom'], type);
      const made: HostConditionalFormat = { id: host.nextId(), area: range.area, formula: '' };
      range.sheet.conditionalFormats.unshift(made);
      return conditionalFormat(made, host);
    },
  },
});
