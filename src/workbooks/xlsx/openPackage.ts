import { readXlsx, type Sheet as HucreSheet, type Workbook as HucreWorkbook } from 'hucre/xlsx';
import { MOST_ROWS } from '../../domain/workbook/a1';
import { MOST_COLUMNS } from '../excelLimits';
import { WorkbookFailure } from '../WorkbookFailure';
import { foreignFile, foreignPackage } from './foreignFile';
import { libraryView } from './libraryView';
import { DamagedPart, PackageParts } from './PackageParts';
import { WorkbookParts, type SheetPart } from './WorkbookParts';

/** Sheets in which there is nothing to read. */
const WITHOUT_CELLS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** A workbook file taken apart: its parts as they are, and its cells as the library reads them. */
export interface OpenPackage {
  readonly parts: WorkbookParts;
  readonly cells: HucreWorkbook;
  /** The names of sheets whose parts are missing or damaged. */
  readonly unreadable: readonly string[];
}

/**
 * Opens the bytes of an .xlsx file.
 * Dates are read in the 1904 system whatever the file's own, because only there every serial number comes back exactly
 * as it stands in the cell: the 1900 system has a day that never was.
 * @param before what is known of sheets that are still the same, so that only the others are read
 */
export async function openPackage(bytes: Uint8Array, fileName: string, before?: HucreWorkbook): Promise<OpenPackage> {
  const parts = await openParts(bytes, fileName);
  return asFailure(fileName, async () => {
    const sheets = parts.sheets.filter(({ kind }) => !WITHOUT_CELLS.has(kind));
    if (sheets.length === 0) throw new WorkbookFailure('empty', fileName);
    const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
    const unknown = sheets.filter(({ name }) => !known.has(name));
    const cells = await readCells(parts, bytes, unknown);
    const read = new Map(cells?.sheets.map((sheet) => [sheet.name, sheet]));
    const inOrder = sheets.flatMap(({ name }) => known.get(name) ?? read.get(name) ?? []);
    const whole = cells ?? before;
    if (inOrder.length === 0 || whole === undefined)
      throw new WorkbookFailure('damaged', fileName, { part: await damagedPart(parts.parts) });
    const readable = new Set(inOrder.map(({ name }) => name));
    const unreadable = sheets.map(({ name }) => name).filter((name) => !readable.has(name));
    return { parts, cells: { ...whole, sheets: inOrder }, unreadable };
  });
}

/** The parts of a workbook file, to be changed and saved: all that a change looks at is sound. */
export async function openParts(bytes: Uint8Array, fileName: string): Promise<WorkbookParts> {
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) throw new WorkbookFailure(foreign, fileName);
  return asFailure(fileName, async () => {
    const all = await PackageParts.open(bytes);
    const parts = await WorkbookParts.of(all);
    if (parts === undefined) throw new WorkbookFailure(foreignPackage(all.paths), fileName);
    await parts.parts.requireSoundListing();
    await parts.requireSoundShares();
    return parts;
  });
}

async function asFailure<T>(fileName: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    const part = error instanceof DamagedPart ? error.path : undefined;
    throw new WorkbookFailure('damaged', fileName, { cause: error, part });
  }
}

/** What the library makes of the sheets; where it cannot read them together, of those that it reads by themselves. */
async function readCells(
  workbook: WorkbookParts,
  bytes: Uint8Array,
  sheets: readonly SheetPart[],
): Promise<HucreWorkbook | undefined> {
  if (sheets.length === 0) return undefined;
  const wanted = new Set(sheets.flatMap(({ kind, path }) => (kind === 'worksheet' ? path : [])));
  const others = new Set(workbook.sheets.flatMap(({ path }) => (wanted.has(path) ? [] : path)));
  const view = await libraryView(workbook.parts, bytes, wanted, others);
  const heights = new Map(sheets.map(({ name, path }) => [name, view.heights.get(path)]));
  const sound = sheets.filter(({ path }) => wanted.has(path) && !view.damaged.has(path));
  // What cannot be read is undefined here, and is told by the sheet's name.
  const attempt = (some: readonly SheetPart[]): Promise<HucreWorkbook | undefined> => {
    const positions = new Set(some.map((sheet) => workbook.sheets.indexOf(sheet)));
    const options = {
      readStyles: true,
      dateSystem: '1904',
      sheets: (_: unknown, at: number) => positions.has(at),
    } as const;
    return readXlsx(view.bytes, options).then(
      (workbook) => withHeights(withoutFalseMerges(workbook), heights),
      () => undefined,
    );
  };
  const together = await attempt(sound);
  if (together !== undefined) return together;
  const readable: HucreWorkbook[] = [];
  for (const sheet of sound) readable.push(...[await attempt([sheet])].flatMap((each) => each ?? []));
  const [first] = readable;
  return first && { ...first, sheets: readable.flatMap((each) => each.sheets) };
}

function withHeights(
  workbook: HucreWorkbook,
  heights: ReadonlyMap<string, ReadonlyMap<number, number> | undefined>,
): HucreWorkbook {
  const sheets = workbook.sheets.map((sheet): HucreSheet => {
    const rowDefs = new Map(sheet.rowDefs);
    for (const [row, height] of heights.get(sheet.name) ?? []) rowDefs.set(row, { ...rowDefs.get(row), height });
    return { ...sheet, rowDefs };
  });
  return { ...workbook, sheets };
}

/** The library takes any text for the reference of a merged area, and does not write what is none. */
function withoutFalseMerges(workbook: HucreWorkbook): HucreWorkbook {
  const isArea = ({ startRow, startCol, endRow, endCol }: NonNullable<HucreSheet['merges']>[number]): boolean =>
    startRow >= 0 &&
    startCol >= 0 &&
    startRow <= endRow &&
    startCol <= endCol &&
    endRow < MOST_ROWS &&
    endCol < MOST_COLUMNS;
  const sheets = workbook.sheets.map(({ merges, ...sheet }): HucreSheet => ({
    ...sheet,
    ...(merges === undefined ? {} : { merges: merges.filter(isArea) }),
  }));
  return { ...workbook, sheets };
}

/** The first part that is not well formed, where it is one of those that are. */
async function damagedPart(parts: PackageParts): Promise<string | undefined> {
  for (const path of parts.paths.filter((each) => /\.(?:xml|vml)$/i.test(each))) {
    try {
      await parts.document(path);
    } catch (error) {
      if (error instanceof DamagedPart) return error.path;
      throw error;
    }
  }
  return undefined;
}
