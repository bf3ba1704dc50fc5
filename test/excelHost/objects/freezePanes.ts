import type { HostSheet } from '../model/HostSheet';
import type { HostWorkbook } from '../model/HostWorkbook';
import { number } from '../protocol/arguments';
import { HostError } from '../protocol/HostError';
import { hostType } from '../protocol/HostObject';
import { rangeBehind } from './HostRange';

function freeze(sheet: HostSheet, host: HostWorkbook, rows: number, columns: number): void {
  if (host.anotherWorkbookInFront)
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  sheet.frozen = { rows, columns };
}

/** Excel's `WorksheetFreezePanes`. */
export const freezePanes = hostType<HostSheet>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count], host) => freeze(sheet, host, number(count), 0),
    FreezeColumns: (sheet, [count], host) => freeze(sheet, host, 0, number(count)),
    FreezeAt: (sheet, [frozen], host) => {
      const { bottom, right } = rangeBehind(frozen).area;
      freeze(sheet, host, bottom + 1, right + 1);
    },
    Unfreeze: (sheet, _, host) => freeze(sheet, host, 0, 0),
  },
});
