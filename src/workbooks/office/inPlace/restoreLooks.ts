import { sendSteps } from '../sync';
import { type EmphasizedArea, isEmphasisName } from './emphasisNames';
import { queueLooks } from './queueEmphasis';
import type { CellTurn } from './turns';

/** Takes a change back that failed somewhere in the middle: looks first, then the records as they were found. */
export async function restoreLooks(
  context: Excel.RequestContext,
  written: readonly CellTurn[],
  areas: readonly EmphasizedArea[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/name');
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => name));
  const before = written
    .filter(({ sheet }) => present.has(sheet))
    .map(({ now, write, ...cell }) => ({
      ...cell,
      write: {
        ...(write.bold === undefined ? {} : { bold: now.bold }),
        ...(write.underline === undefined ? {} : { underline: now.underline }),
      },
    }));
  const records = {
    bytes: 1000 * (names.items.length + areas.length),
    queue: () => {
      const there = names.items.map(({ name }) => name).filter(isEmphasisName);
      for (const name of there) if (!areas.some((area) => area.name === name)) names.getItem(name).delete();
      for (const area of areas) if (!there.includes(area.name)) names.add(area.name, area.formula).visible = false;
    },
  };
  await sendSteps(context, [...queueLooks(context, before), records], () => undefined);
}
