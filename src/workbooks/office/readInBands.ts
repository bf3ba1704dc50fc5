import type { Area } from '../../domain/workbook/Workbook';
import { emphasisOf, emphasisWanted } from './emphasis';
import { areasFromAddress } from './mergedAreas';
import { officeCode } from './officeFailure';
import { rangeOf } from './ranges';
import type { LoadedCells } from './sheetFromRange';
import { requireGoing } from './sync';

interface BandOptions {
  readonly emphasis: boolean;
  readonly signal: AbortSignal | undefined;
}

interface SheetInBands {
  readonly name: string;
  readonly parts: readonly LoadedCells[];
  readonly merges: readonly Area[];
}

/** A value, its type and its number format take some 60 bytes of a response; a long text more. */
const cellsAtOnce = 40_000;

/**
 * Reads sheets in bands of whole rows, for workbooks that Excel cannot give in one answer. Whole rows, because Excel
 * reports a merged area only to who asks for its top left cell (OfficeDev/office-js 3611).
 */
export async function readInBands(
  context: Excel.RequestContext,
  names: readonly string[],
  options: BandOptions,
): Promise<readonly SheetInBands[]> {
  const used = names.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true).untrack();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  await context.sync();
  const sheets: SheetInBands[] = [];
  for (const { name, range } of used) {
    const sheet = { name, parts: [] as LoadedCells[], merges: [] as Area[] };
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const bandHeight = Math.max(1, Math.floor(cellsAtOnce / columnCount));
    for (let row = top; row < top + rowCount; row += bandHeight) {
      const bottom = Math.min(row + bandHeight, top + rowCount) - 1;
      for (const band of await readBand(
        context,
        name,
        { top: row, left, bottom, right: left + columnCount - 1 },
        options,
      )) {
        sheet.parts.push(band.cells);
        sheet.merges.push(...band.merges);
      }
    }
    sheets.push(sheet);
  }
  return sheets;
}

/** One band, or its two halves where it is still too much. */
async function readBand(
  context: Excel.RequestContext,
  name: string,
  band: Area,
  options: BandOptions,
): Promise<readonly { readonly cells: LoadedCells; readonly merges: readonly Area[] }[]> {
  requireGoing(options.signal, name);
  const range = rangeOf(context.workbook.worksheets.getItem(name), band);
  range.load('values,valueTypes,numberFormat');
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  const looks = options.emphasis ? range.getCellProperties(emphasisWanted) : undefined;
  try {
    await context.sync();
  } catch (error) {
    const middle = Math.floor((band.top + band.bottom) / 2);
    const tooMuch = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'GeneralException'].includes(
      officeCode(error) ?? '',
    );
    if (!tooMuch || middle === band.bottom) throw error;
    const upper = await readBand(context, name, { ...band, bottom: middle }, options);
    return [...upper, ...(await readBand(context, name, { ...band, top: middle + 1 }, options))];
  }
  const { values, valueTypes, numberFormat } = range;
  const emphasis = looks === undefined ? {} : { emphasis: emphasisOf(looks.value) };
  return [
    {
      cells: { top: band.top, left: band.left, values, valueTypes, numberFormat, ...emphasis },
      merges: merged.isNullObject ? [] : areasFromAddress(merged.address),
    },
  ];
}
