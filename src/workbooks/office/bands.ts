import { entryAt } from '../../domain/workbook/entryAt';
import type { Area } from '../../domain/workbook/Workbook';
import { officeCode } from './officeFailure';
import { rangeOf } from './ranges';

/** Queues what is wanted of a band; what it gives back is called after the round trip. */
type Ask<Content> = (range: Excel.Range, band: Area) => () => Content;

/** A value, its type, its number format and its formula take some 70 bytes of a response; a long text more. */
const cellsAtOnce = 40_000;

const tooMuch = ['ResponsePayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded', 'GeneralException'];

/** Some rows of a sheet. */
interface Band {
  /** The sheet's id or name. */
  readonly key: string;
  /** Its place among the sheets asked about. */
  readonly sheet: number;
  readonly area: Area;
}

/**
 * Reads the used part of sheets in bands of whole rows, as many in a round trip as one answer holds, for workbooks that Excel
 * cannot give in one. Whole rows, because Excel reports a merged area only to who asks for its top left cell (OfficeDev/office-js 3611).
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
  const bands = keys.flatMap((key, sheet) => bandsOf(entryAt(used, sheet)).map((area): Band => ({ key, sheet, area })));
  const sheets = keys.map((): Content[] => []);
  for (const batch of batchesOf(bands))
    for (const { sheet, content } of await readBatch(context, batch, ask)) entryAt(sheets, sheet).push(content);
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

/** The bands in their order, together as far as one answer is likely to hold them. */
function batchesOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const batches: Band[][] = [];
  let cells = Infinity;
  for (const band of bands) {
    const { top, left, bottom, right } = band.area;
    const more = (bottom - top + 1) * (right - left + 1);
    if (cells + more > cellsAtOnce) batches.push([]);
    cells = cells + more > cellsAtOnce ? more : cells + more;
    batches.at(-1)?.push(band);
  }
  return batches;
}

/** What some bands hold, or their two halves where it is still too much. */
async function readBatch<Content>(
  context: Excel.RequestContext,
  bands: readonly Band[],
  ask: Ask<Content>,
): Promise<readonly { readonly sheet: number; readonly content: Content }[]> {
  const answers = bands.map(({ key, sheet, area }) => ({
    sheet,
    answer: ask(rangeOf(context.workbook.worksheets.getItem(key), area), area),
  }));
  try {
    await context.sync();
  } catch (error) {
    const halves = halvesOf(bands);
    if (!tooMuch.includes(officeCode(error) ?? '') || halves === undefined) throw error;
    const [upper, lower] = halves;
    return [...(await readBatch(context, upper, ask)), ...(await readBatch(context, lower, ask))];
  }
  return answers.map(({ sheet, answer }) => ({ sheet, content: answer() }));
}

/** `undefined` where there is a single row left. */
function halvesOf(bands: readonly Band[]): readonly [readonly Band[], readonly Band[]] | undefined {
  if (bands.length > 1) {
    const half = Math.ceil(bands.length / 2);
    return [bands.slice(0, half), bands.slice(half)];
  }
  const band = entryAt(bands, 0);
  const { top, bottom } = band.area;
  const middle = Math.floor((top + bottom) / 2);
  if (middle === bottom) return undefined;
  return [
    [{ ...band, area: { ...band.area, bottom: middle } }],
    [{ ...band, area: { ...band.area, top: middle + 1 } }],
  ];
}
