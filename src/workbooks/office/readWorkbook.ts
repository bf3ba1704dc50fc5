import type { Area, Workbook } from '../../domain/workbook/Workbook';
import { requireGoing } from '../WorkbookFailure';
import { readBands } from './bands';
import { emphasisOf, emphasisWanted } from './emphasis';
import { areasFromAddress } from './mergedAreas';
import { failureFromOffice, officeCode } from './officeFailure';
import { ownMarks } from './ownSheets';
import { sheetFromRange, type LoadedCells } from './sheetFromRange';

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
  const sheets = workbook.worksheets.items;
  const contents = await subjectTo(
    workbook.name,
    async () => (await readAtOnce(context, sheets, emphasis)) ?? (await readInBands(context, sheets, emphasis, signal)),
  );
  return {
    sheets: sheets.map(({ name }, index) => {
      const parts = contents[index] ?? [];
      const merges = parts.flatMap((part) => part.merges);
      return sheetFromRange(name, keys.get(name), parts, merges);
    }),
    fileName: workbook.name,
    ...separator(application.decimalSeparator),
  };
}

/** Names the workbook in whatever goes wrong. */
async function subjectTo<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw failureFromOffice(error, { subject });
  }
}

function separator(found: string): Pick<Workbook, 'decimalSeparator'> {
  return found === '.' || found === ',' ? { decimalSeparator: found } : {};
}

/** A rectangle of cells and the merged areas that begin in it. */
interface Part extends LoadedCells {
  readonly merges: readonly Area[];
}

/** What Excel answers when it is asked for too much: bytes, or merged areas. */
const tooMuch = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'GeneralException'];

/** All sheets in one round trip, one part each; `undefined` where that is too much for Excel. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  emphasis: boolean,
): Promise<readonly (readonly Part[])[] | undefined> {
  // Not `getUsedRangeOrNullObject`: on a blank sheet this gives A1, from which more can be asked in the same batch.
  const used = sheets.map((sheet) => sheet.getUsedRange(true).untrack());
  const answers = used.map((range) => askForPart(range, emphasis));
  try {
    await context.sync();
  } catch (error) {
    if (tooMuch.includes(officeCode(error) ?? '')) return undefined;
    throw error;
  }
  // Above five million cells Excel on the web gives no values and no error.
  return used.some((range) => (range.values as unknown) === null) ? undefined : answers.map((answer) => [answer()]);
}

function readInBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  emphasis: boolean,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly Part[])[]> {
  const names = sheets.map(({ name }) => name);
  return readBands(context, names, (range) => {
    requireGoing(signal, context.workbook.name);
    return askForPart(range, emphasis);
  });
}

function askForPart(range: Excel.Range, emphasis: boolean): () => Part {
  range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  const looks = emphasis ? range.getCellProperties(emphasisWanted) : undefined;
  return () => ({
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    valueTypes: range.valueTypes,
    numberFormat: range.numberFormat,
    ...(looks === undefined ? {} : { emphasis: emphasisOf(looks.value) }),
    merges: merged.isNullObject ? [] : areasFromAddress(merged.address),
  });
}
