import type { SheetPlan } from '../../domain/sheets/SheetPlan';
import { WorkbookFailure } from '../WorkbookFailure';
import type { WriteOptions, WriteResult } from '../WorkbookPort';
import { buildSheets, type KeptSheets } from './buildSheets';
import { inspect, type Inspection } from './inspect';
import { failureFromOffice } from './officeFailure';
import { restoreWorkbook } from './restoreWorkbook';
import { swapSheets } from './swapSheets';
import { requireGoing } from './sync';
import { temporaryNames, type TemporaryNames } from './temporaryNames';

/**
 * Writes all the plans or nothing, in three round trips below the request limit: look, build, swap. Office.js takes no
 * batch back, so a failure or a cancel is followed by two more that restore the workbook.
 */
export async function writeSheets(context: Excel.RequestContext, plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteResult> {
  const { signal, onStep } = options;
  requireGoing(signal, '');
  onStep?.('preparing');
  const inspection = await inspect(context, plans, options);
  const names = namesFor(plans, inspection);
  const kept = keptSheets(inspection);
  try {
    onStep?.('building');
    const going = (): void => requireGoing(signal, inspection.workbookName);
    const built = await buildSheets(context, plans, inspection, names, kept, going);
    going();
    onStep?.('swapping');
    await swapSheets(context, built, inspection, names, kept);
  } catch (error) {
    await recover(context, plans, inspection, names, error);
  }
  return { sheets: plans.map(({ key, name }) => ({ key, name })), lost: [] };
}

/** Restores the workbook and throws what went wrong, unless the write had got past the point of return. */
async function recover(context: Excel.RequestContext, plans: readonly SheetPlan[], inspection: Inspection, names: TemporaryNames, error: unknown): Promise<void> {
  const protectedSource = inspection.sheets.find(({ name, isProtected }) => isProtected && plans.some((plan) => plan.copyOf === name));
  const failure = failureFromOffice(error, {
    subject: inspection.workbookName,
    ...(protectedSource === undefined ? {} : { protectedSheet: protectedSource.name }),
  });
  try {
    if ((await restoreWorkbook(context, plans, inspection, names)) === 'written') return;
  } catch (restoring) {
    // Both are told: what stopped the write, and that its unfinished sheets stay until the next one removes them.
    throw new WorkbookFailure(failure.code, failure.subject, { cause: new AggregateError([failure, restoring], 'The write failed, and so did taking it back') });
  }
  throw failure;
}

/** Own sheets that stay, by key. */
function keptSheets({ marks, outgoing, sheets }: Inspection): KeptSheets {
  return new Map(
    marks.flatMap(({ key, sheet }): [string, string][] => {
      const stays = sheets.some(({ name }) => name === sheet) && !outgoing.some(({ name }) => name === sheet);
      return sheet !== undefined && stays ? [[key, sheet]] : [];
    }),
  );
}

function namesFor(plans: readonly SheetPlan[], { sheets, outgoing, marks }: Inspection): TemporaryNames {
  return temporaryNames(plans, outgoing.map(({ name }) => name), sheets.map(({ name }) => name), marks.map(({ name }) => name));
}
