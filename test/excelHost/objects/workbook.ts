import type { HostWorkbook } from '../model/HostWorkbook';
import { oneOf } from '../protocol/arguments';
import { hostType } from '../protocol/HostObject';
import { names } from './names';
import { settings } from './settings';
import { worksheets } from './worksheet';

const protection = hostType<HostWorkbook>({
  type: 'WorkbookProtection',
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
});

const application = hostType<HostWorkbook>({
  type: 'Application',
  properties: {
    DecimalSeparator: { get: ({ decimalSeparator }) => decimalSeparator },
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) =>
        void (workbook.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value)),
    },
  },
  methods: {
    Calculate: (workbook, [kind]) => {
      oneOf(['Recalculate', 'Full', 'FullRebuild'], kind);
      workbook.calculates = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

/** Excel's `Workbook`, the root of every batch. */
export const workbook = hostType<HostWorkbook>({
  type: 'Workbook',
  properties: { Name: { get: ({ fileName }) => fileName } },
  parts: {
    Application: (self, host) => application(self, host),
    Names: (self, host) => names(self, host),
    Protection: (self, host) => protection(self, host),
    Settings: (self, host) => settings(self, host),
    Worksheets: (self, host) => worksheets(self, host),
  },
});
