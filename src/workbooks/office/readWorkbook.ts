import { PIXELS_A_POINT } from '../../domain/text/textHeight';
import type { Sheet, Workbook } from '../../domain/workbook/Workbook';
import { charactersOf } from '../charactersOf';
import { requireGoing } from '../WorkbookFailure';
import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { readBands } from './bands';
import { emphasisOf, emphasisWanted } from './emphasis';
import { areasFromAddress } from './mergedAreas';
import { failureFromOffice, officeCode } from './officeFailure';
import { ownMarks } from './ownSheets';
import { askForRegister } from './register';
import { TimeSlicer } from './TimeSlicer';
import { seenSheet, type ReadPart, type SeenSheet } from './renewal/SeenSheet';
import { sheetFromRange } from './sheetFromRange';

export interface ReadingOptions {
  readonly emphasis: boolean;
  readonly merges: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface Reading {
  readonly workbook: Workbook;
  /** The sheets that a write that follows is compared with; none where they were too much for one answer. */
  readonly seen: readonly SeenSheet[];
}

/**
 * Reads all sheets in two round trips, whatever their number: what there is, then all that stands in it. Only where Excel
 * cannot answer that at once (more than 5 MB, more than 512 merged areas on a sheet) does it ask again, band by band.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadingOptions): Promise<Reading> {
  const { signal } = options;
  const { workbook, application } = context;
  workbook.load('name');
  application.load('decimalSeparator');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula');
  const register = askForRegister(workbook);
  await context.sync();
  requireGoing(signal, workbook.name);
  const sheets = workbook.worksheets.items;
  const marks = ownMarks({ names: workbook.names.items, register: register(), sheets });
  const keys = new Map(marks.map(({ sheet, key }) => [sheet, key]));
  const contents = await subjectTo(workbook.name, () => readContents(context, sheets, options));
  const found = sheets.map(({ name, visibility }, index) => ({
    name,
    isHidden: visibility !== 'Visible',
    ownKey: keys.get(name),
    isResultCopy: !keys.has(name) && contents.twins[index] === true,
    parts: contents.parts[index] ?? [],
  }));
  const slicer = new TimeSlicer(() => {
    requireGoing(signal, workbook.name);
  });
  const read: Sheet[] = [];
  for (const { name, ownKey, isHidden, isResultCopy, parts } of found) {
    const merges = parts.flatMap((part) => part.merges);
    const sheet = sheetFromRange(name, ownKey, parts, merges);
    read.push({ ...sheet, ...(isResultCopy ? { isResultCopy } : {}), ...(isHidden ? { isHidden } : {}) });
    await slicer.pause();
  }
  return {
    workbook: {
      sheets: read,
      fileName: workbook.name,
      ...separator(application.decimalSeparator),
    },
    seen: contents.isCompared ? found.flatMap(({ name, ownKey, parts }) => seenSheet(name, ownKey, parts) ?? []) : [],
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

/** The contents of all sheets. */
interface Contents {
  readonly parts: readonly (readonly ReadPart[])[];
  /** Whether it knows a name of its own like those that mark our sheets: Excel gives it to a copy of one. */
  readonly twins: readonly boolean[];
  /** Whether a write that follows can be compared with them. */
  readonly isCompared: boolean;
}

function askForTwins(sheets: readonly Excel.Worksheet[]): () => readonly boolean[] {
  const names = sheets.map((sheet) => sheet.names.load('items/name'));
  return () => names.map(({ items }) => items.some(({ name }) => name.startsWith(OWN_NAME_PREFIX)));
}

async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { signal, ...parts }: ReadingOptions,
): Promise<Contents> {
  const whole = await readAtOnce(context, sheets, parts);
  if (typeof whole !== 'string') return whole;
  // What is too much for one answer is also too much to be asked for again when it is compared; too many merged areas are not.
  const isCompared = !whole.endsWith('PayloadSizeLimitExceeded');
  return { ...(await readInBands(context, sheets, parts, signal)), isCompared };
}

/** The properties loaded of a range besides its contents. */
type PartOptions = Omit<ReadingOptions, 'signal'>;

/** All sheets in one round trip, one part each; Excel's code where that is too much for it. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: PartOptions,
): Promise<Contents | string> {
  // Not `getUsedRangeOrNullObject`: on a blank sheet this gives A1, from which more can be asked in the same batch.
  const used = sheets.map((sheet) => sheet.getUsedRange(true).untrack());
  const answers = used.map((range) => askForPart(range, options));
  const twins = askForTwins(sheets);
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
    : { parts: answers.map((answer) => [answer()]), twins: twins(), isCompared: true };
}

async function readInBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: PartOptions,
  signal: AbortSignal | undefined,
): Promise<Omit<Contents, 'isCompared'>> {
  const names = sheets.map(({ name }) => name);
  const twins = askForTwins(sheets);
  const parts = await readBands(context, names, (range) => {
    requireGoing(signal, context.workbook.name);
    return askForPart(range, options);
  });
  return { parts, twins: twins() };
}

function askForPart(range: Excel.Range, { emphasis, merges }: PartOptions): () => ReadPart {
  range.load('rowIndex,columnIndex,values,valueTypes,numberFormat,formulas');
  const merged = merges ? range.getMergedAreasOrNullObject().untrack().load('address') : undefined;
  const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const heights = range.getRowProperties({
    rowHidden: true,
    format: { rowHeight: true, font: { size: true }, horizontalAlignment: true },
  });
  const looks = emphasis ? range.getCellProperties(emphasisWanted) : undefined;
  return () => ({
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    formulas: range.formulas,
    valueTypes: range.valueTypes,
    numberFormat: range.numberFormat,
    ...(looks === undefined ? {} : { emphasis: emphasisOf(looks.value) }),
    columnWidths: widths.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : charactersOf((format?.columnWidth ?? 0) * PIXELS_A_POINT),
    ),
    rowHeights: heights.value.map(({ rowHidden, format }) => (rowHidden === true ? 0 : (format?.rowHeight ?? 0))),
    rowLetters: heights.value.map(({ format }) => format?.font?.size ?? null),
    plainRows: heights.value.flatMap(({ format }, at) => (format?.horizontalAlignment === 'General' ? [at] : [])),
    merges: merged === undefined || merged.isNullObject ? [] : areasFromAddress(merged.address),
  });
}
