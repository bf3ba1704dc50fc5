import type { Workbook } from '../../domain/workbook/Workbook';
import { emphasisOf, emphasisWanted } from './emphasis';
import { areasFromAddress } from './mergedAreas';
import { officeCode } from './officeFailure';
import { ownMarks } from './ownSheets';
import { readInBands } from './readInBands';
import { sheetFromRange, type LoadedCells } from './sheetFromRange';
import { requireGoing } from './sync';

export interface ReadingOptions {
  readonly emphasis: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads all sheets in two round trips, whatever their number: what there is, then all that stands in it. Only where Excel
 * cannot answer that at once (more than 5 MB, more than 512 merged areas on a sheet) does it ask again, band by band.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { emphasis, signal }: ReadingOptions,
): Promise<Workbook> {
  const { workbook, application } = context;
  workbook.load('name');
  application.load('decimalSeparator');
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name,items/formula');
  await context.sync();
  requireGoing(signal, workbook.name);
  const keys = new Map(ownMarks(workbook.names.items).map(({ sheet, key }) => [sheet, key]));
  const sheets = await readSheets(context, workbook.worksheets.items, emphasis, signal);
  return {
    sheets: sheets.map(({ name, parts, merges }) => sheetFromRange(name, keys.get(name), parts, merges)),
    fileName: workbook.name,
    ...separator(application.decimalSeparator),
  };
}

function separator(found: string): Pick<Workbook, 'decimalSeparator'> {
  return found === '.' || found === ',' ? { decimalSeparator: found } : {};
}

type SheetContent = Awaited<ReturnType<typeof readInBands>>[number];

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  emphasis: boolean,
  signal: AbortSignal | undefined,
): Promise<readonly SheetContent[]> {
  const asked = sheets.map((sheet) => {
    // Not `getUsedRangeOrNullObject`: on a blank sheet this gives A1, from which more can be asked in the same batch.
    const used = sheet.getUsedRange(true).untrack();
    used.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
    const merged = used.getMergedAreasOrNullObject().untrack();
    merged.load('address');
    return { name: sheet.name, used, merged, looks: emphasis ? used.getCellProperties(emphasisWanted) : undefined };
  });
  try {
    await context.sync();
  } catch (error) {
    if (
      !['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'GeneralException', 'ItemNotFound'].includes(
        officeCode(error) ?? '',
      )
    )
      throw error;
    return readInBands(
      context,
      sheets.map((sheet) => sheet.name),
      { emphasis, signal },
    );
  }
  // Above five million cells Excel on the web gives no values and no error.
  if (asked.some(({ used }) => (used.values as unknown) === null)) {
    return readInBands(
      context,
      sheets.map((sheet) => sheet.name),
      { emphasis, signal },
    );
  }
  return asked.map(({ name, used, merged, looks }) => ({
    name,
    parts: [
      {
        top: used.rowIndex,
        left: used.columnIndex,
        values: used.values,
        valueTypes: used.valueTypes,
        numberFormat: used.numberFormat,
        ...looksOf(looks),
      },
    ],
    merges: merged.isNullObject ? [] : areasFromAddress(merged.address),
  }));
}

function looksOf(
  looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined,
): Pick<LoadedCells, 'emphasis'> {
  return looks === undefined ? {} : { emphasis: emphasisOf(looks.value) };
}
