import { emptyFrame } from '../../../../src/domain/settings/OfficialFrame';
import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { recalculate } from '../../../../src/workbooks/recalculate';
import { WorkbookFailure } from '../../../../src/workbooks/WorkbookFailure';
import { XlsxWorkbook } from '../../../../src/workbooks/xlsx/XlsxWorkbook';
import { snapshotOf } from '../snapshot';
import { type Fault, faultsOf, hasValidator } from './validator';

/** The ways in which a result is written. */
export const MODES: Readonly<Record<string, AnalysisOptions>> = {
  live: {},
  values: { values: true },
  closed: { close: true, despiteErrors: true },
  submitted: {
    settings: {
      order: 'rank',
      frame: {
        ...emptyFrame,
        office: 'UBND xã',
        place: 'Phú Mỹ',
        attachedTo: 'Báo cáo',
        signedAs: 'Chủ tịch',
        signedBy: 'A',
      },
    },
  },
};

/** The faults of a result that its source does not have; undefined where the source has no result. */
export type Judge = (bytes: Uint8Array, options: AnalysisOptions) => Promise<readonly Fault[] | undefined>;

/** The validator where there is one for this machine, and another reader where there is none. */
export function judgeHere(): { readonly name: string; readonly judge: Judge } {
  if (hasValidator()) return { name: 'the Open XML SDK’s validator', judge: besideSource(faultsOf) };
  return { name: 'exceljs: the validator has no program for this machine', judge: besideSource(unread) };
}

/** The faults of a file, or undefined where it cannot be opened at all. */
type Reader = (bytes: Uint8Array, extension: string) => Promise<readonly Fault[] | undefined>;

const UNOPENED: readonly Fault[] = ['it cannot be opened'];

function besideSource(read: Reader): Judge {
  const sources = new WeakMap<Uint8Array, Promise<ReadonlySet<Fault>>>();
  return async (bytes, options) => {
    const workbook = await resultOf(bytes, options);
    if (workbook === undefined) return undefined;
    const faults = (await read(await workbook.save(), workbook.extension)) ?? UNOPENED;
    // A judge takes longer to start than to judge.
    if (faults.length === 0) return [];
    const known = sources.get(bytes) ?? faultsOfSource(read, bytes, workbook.extension);
    sources.set(bytes, known);
    const before = await known;
    return faults.filter((fault) => !before.has(fault));
  };
}

/** Those of a source that the judge cannot open are those of the same workbook under plain names, with nothing added. */
async function faultsOfSource(read: Reader, bytes: Uint8Array, extension: string): Promise<ReadonlySet<Fault>> {
  const faults = await read(bytes, extension);
  if (faults !== undefined) return new Set(faults);
  const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
  await workbook.write([], { keep: [] });
  return new Set((await read(await workbook.save(), extension)) ?? UNOPENED);
}

async function resultOf(bytes: Uint8Array, options: AnalysisOptions): Promise<XlsxWorkbook | undefined> {
  try {
    const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
    await recalculate(workbook, options);
    return workbook;
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code !== 'unexpected') return undefined;
    throw error;
  }
}

/** What another reader makes of it: it opens the file or not. */
async function unread(bytes: Uint8Array): Promise<readonly Fault[] | undefined> {
  return snapshotOf(bytes).then(
    () => [],
    () => undefined,
  );
}
