import type { Sheet, Workbook } from '../../domain/workbook/Workbook';
import { requireGoing } from '../WorkbookFailure';
import { readBands } from './bands';
import { emphasisOf, emphasisWanted } from './emphasis';
import { areasFromAddress } from './mergedAreas';
import { failureFromOffice, officeCode } from './officeFailure';
import { ownMarks } from './ownSheets';
import { TimeSlicer } from './TimeSlicer';
import { seenSheet, type ReadPart, type SeenSheet } from './renewal/SeenSheet';
import { sheetFromRange } from './sheetFromRange';

export interface ReadingOptions {
  readonly emphasis: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface Reading {
  readonly workbook: Workbook;
  /** The sheets that a write that follows is compared with; none where the formulas were too much. */
  readonly seen: readonly SeenSheet[];
}

/**
 * Reads all sheets in two round trips, whatever their number: what there is, then all that stands in it. Only where Excel
 * cannot answer that at once (more than 5 MB, more than 512 merged areas on a sheet) does it ask again, band by band.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { emphasis, signal }: ReadingOptions,
): Promise<Reading> {
  const { workbook, application } = context;
  workbook.load('name');
  application.load('decimalSeparator');
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name,items/formula');
  await context.sync();
  requireGoing(signal, workbook.name);
  const keys = new Map(ownMarks(workbook.names.items).map(({ sheet, key }) => [sheet, key]));
  const sheets = workbook.worksheets.items;
  const contents = await subjectTo(workbook.name, () => readContents(context, sheets, emphasis, signal));
  const found = sheets.map(({ name }, index) => ({ name, ownKey: keys.get(name), parts: contents[index] ?? [] }));
  const slicer = new TimeSlicer(() => {
    requireGoing(signal, workbook.name);
  });
  const read: Sheet[] = [];
  for (const { name, ownKey, parts } of found) {
    const merges = parts.flatMap((part) => part.merges);
    read.push(sheetFromRange(name, ownKey, parts, merges));
    await slicer.pause();
  }
  return {
    workbook: {
      sheets: read,
      fileName: workbook.name,
      ...separator(application.decimalSeparator),
    },
    seen: found.flatMap(({ name, ownKey, parts }) => seenSheet(name, ownKey, parts) ?? []),
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

/** The errors by which Excel refuses too much: bytes, or merged areas. */
const tooMuch = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'GeneralException'];

/** The parts of every sheet. */
type Contents = readonly (readonly ReadPart[])[];

async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  emphasis: boolean,
  signal: AbortSignal | undefined,
): Promise<Contents> {
  const whole = await readAtOnce(context, sheets, { emphasis, formulas: true });
  if (typeof whole !== 'string') return whole;
  // Too many merged areas stay too many.
  if (!isTooLong(whole)) return readInBands(context, sheets, { emphasis, formulas: true }, signal);
  // Formulas are for comparing only. Without them it may still be one answer.
  const plain = await readAtOnce(context, sheets, { emphasis, formulas: false });
  return typeof plain === 'string' ? readInBands(context, sheets, { emphasis, formulas: false }, signal) : plain;
}

function isTooLong(code: string): boolean {
  return code.endsWith('PayloadSizeLimitExceeded');
}

/** The properties loaded of a range besides its values. */
interface PartOptions {
  readonly emphasis: boolean;
  readonly formulas: boolean;
}

/** All sheets in one round trip, one part each; Excel's code where that is too much for it. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: PartOptions,
): Promise<Contents | string> {
  // Not `getUsedRangeOrNullObject`: on a blank sheet this gives A1, from which more can be asked in the same batch.
  const used = sheets.map((sheet) => sheet.getUsedRange(true).untrack());
  const answers = used.map((range) => askForPart(range, options));
  try {
    await context.sync();
  } catch (error) {
    const code = officeCode(error) ?? '';
    if (tooMuch.includes(code)) return code;
    throw error;
  }
  // Above five million cells Excel on the web gives no values and no error.
  return used.some((range) => (range.values as unknown) === null)
    ? 'TooManyCells'
    : answers.map((answer) => [answer()]);
}

function readInBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: PartOptions,
  signal: AbortSignal | undefined,
): Promise<Contents> {
  const names = sheets.map(({ name }) => name);
  return readBands(context, names, (range) => {
    requireGoing(signal, context.workbook.name);
    return askForPart(range, options);
  });
}

function askForPart(range: Excel.Range, { emphasis, formulas }: PartOptions): () => ReadPart {
  range.load(`rowIndex,columnIndex,values,valueTypes,numberFormat${formulas ? ',formulas' : ''}`);
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  const looks = emphasis ? range.getCellProperties(emphasisWanted) : undefined;
  return () => ({
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    ...(formulas ? { formulas: range.formulas } : {}),
    valueTypes: range.valueTypes,
    numberFormat: range.numberFormat,
    ...(looks === undefined ? {} : { emphasis: emphasisOf(looks.value) }),
    merges: merged.isNullObject ? [] : areasFromAddress(merged.address),
  });
}
