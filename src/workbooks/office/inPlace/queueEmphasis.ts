import { areaAddress } from '../../../domain/workbook/a1';
import { rangeOf } from '../ranges';
import type { Step } from '../sync';
import type { CellLook } from './CellLook';
import { emphasisName, emphasisNumber, type EmphasizedArea } from './emphasisNames';
import { runsOfCells } from './runs';
import type { CellTurn } from './turns';

/** Excel takes at most 8192 characters of addresses for one `getRanges`. */
const longestAddress = 8000;

/** A cell and the look it is to get. */
interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly write: Partial<CellLook>;
}

/** Writes looks, many areas at a time. */
export function queueLooks(context: Excel.RequestContext, cells: readonly Written[]): readonly Step[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const looks = new Map(own.map(({ write }) => [JSON.stringify(write), write]));
    return [...looks].flatMap(([key, write]) => {
      const alike = own.filter((cell) => JSON.stringify(cell.write) === key);
      return addressesOf(runsOfCells(alike).map(({ area }) => areaAddress(area))).map((address): Step => ({
        bytes: 1500 + address.length,
        queue: () => {
          const { font } = context.workbook.worksheets.getItem(sheet).getRanges(address).untrack().format;
          if (write.bold !== undefined) font.bold = write.bold;
          if (write.underline !== undefined) font.underline = write.underline;
        },
      }));
    });
  });
}

/**
 * Renews the records. The new ones come before the looks are changed and the old ones stay until the new ones stand, so
 * that whatever stops Excel in between, nothing is changed that is not recorded.
 */
export function queueRecords(
  context: Excel.RequestContext,
  turns: readonly CellTurn[],
  { areas, taken }: { readonly areas: readonly EmphasizedArea[]; readonly taken: readonly string[] },
): readonly Step[] {
  const { names, worksheets } = context.workbook;
  const recorded = turns.filter(({ record }) => Object.keys(record).length > 0);
  const next = Math.max(0, ...taken.map(emphasisNumber)) + 1;
  const additions = runsOfCells(recorded, ({ record }) => JSON.stringify(record)).map((run, index): Step => ({
    bytes: 1000,
    queue: () => {
      const record = run.cells[0]?.record ?? {};
      names.add(emphasisName(next + index, record), rangeOf(worksheets.getItem(run.sheet), run.area)).visible = false;
    },
  }));
  const deletions = areas.map(({ name }): Step => ({ bytes: 400, queue: () => names.getItem(name).delete() }));
  return [...additions, ...deletions];
}

function addressesOf(areas: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + area.length < longestAddress) {
      addresses[addresses.length - 1] = `${last},${area}`;
    } else addresses.push(area);
  }
  return addresses;
}
