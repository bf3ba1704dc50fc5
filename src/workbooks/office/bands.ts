import type { Area } from '../../domain/workbook/Workbook';
import { officeCode } from './officeFailure';
import { rangeOf } from './ranges';

/** Queues what is wanted of a band; what it gives back is called after the round trip. */
type Ask<Content> = (range: Excel.Range, band: Area) => () => Content;

/** A value, its type and its number format take some 60 bytes of a response; a long text more. */
const cellsAtOnce = 40_000;

const tooMuch = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'GeneralException'];

/**
 * Reads the used part of sheets in bands of whole rows, a round trip each, for workbooks that Excel cannot give in one
 * answer. Whole rows, because Excel reports a merged area only to who asks for its top left cell (OfficeDev/office-js 3611).
 * @param keys ids or names of the sheets; the result has one list of bands for each, in the same order
 */
export async function readBands<Content>(
  context: Excel.RequestContext,
  keys: readonly string[],
  ask: Ask<Content>,
): Promise<readonly (readonly Content[])[]> {
  const used = keys.map((key) => {
    const range = context.workbook.worksheets.getItem(key).getUsedRange(true).untrack();
    return range.load('rowIndex,columnIndex,rowCount,columnCount');
  });
  await context.sync();
  const sheets: Content[][] = [];
  for (const [index, key] of keys.entries()) {
    const bands: Content[] = [];
    const range = used[index];
    if (range !== undefined)
      for (const band of bandsOf(range)) bands.push(...(await readBand(context, key, band, ask)));
    sheets.push(bands);
  }
  return sheets;
}

function bandsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): readonly Area[] {
  const height = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => ({
    top: rowIndex + index * height,
    left: columnIndex,
    bottom: rowIndex + Math.min((index + 1) * height, rowCount) - 1,
    right: columnIndex + columnCount - 1,
  }));
}

/** One band, or its two halves where it is still too much. */
async function readBand<Content>(
  context: Excel.RequestContext,
  key: string,
  band: Area,
  ask: Ask<Content>,
): Promise<readonly Content[]> {
  const answer = ask(rangeOf(context.workbook.worksheets.getItem(key), band), band);
  try {
    await context.sync();
  } catch (error) {
    const middle = Math.floor((band.top + band.bottom) / 2);
    if (!tooMuch.includes(officeCode(error) ?? '') || middle === band.bottom) throw error;
    const upper = await readBand(context, key, { ...band, bottom: middle }, ask);
    return [...upper, ...(await readBand(context, key, { ...band, top: middle + 1 }, ask))];
  }
  return [answer()];
}
