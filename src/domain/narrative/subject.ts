import { index766 } from '../indices/766/index766';
import type { Messages } from '../languages/messages';
import type { SourcedBoard } from '../scores/ScoreModel';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { tableAt } from '../tables/CellRef';
import { handledWork } from '../tables/handledWork';
import type { Table } from '../tables/Table';
import { tableTitle } from '../tables/tableTitle';
import { namesScoredIndex } from '../vocabulary/indexNames';
import { resultsIn } from '../vocabulary/titleWords';
import type { Subject } from './Narrative';
import { inSentenceCase, uncapitalized } from './properNames';

/** What something is said of: boards, or without any the targets and tables that are left. */
interface Told {
  readonly boards: readonly SourcedBoard[];
  readonly targets?: readonly unknown[];
  readonly tables: readonly Table[];
}

/**
 * What boards are about: the names of the indices that they are scored by or, where none is named, what their tables call
 * themselves. Without any board what is left are assigned targets, or the groups and items of an index.
 */
export function subjectOf(
  { boards, targets = [], tables }: Told,
  settings: Settings,
  { sheets, narrative }: Messages,
): Subject {
  const used = boards.filter((board) => usesIndex(board, tables, settings));
  const isScored = boards.some(({ scored }) => scored);
  if (used.length === 0 && !isScored && targets.length > 0)
    return { name: boards.length > 0 ? narrative.subjects.both : narrative.subjects.targets, isResult: false };
  const indices = (boards.length > 0 ? used : tables.filter(hasItems)).map((each) => indexOf(each, settings));
  if (indices.length > 0) {
    const names = [...new Set(indices.map(({ name }) => sheets.indexNames[name] ?? name))];
    return { name: names.join('; '), isResult: false };
  }
  const about = boards.length > 0 ? tablesOf(boards, tables) : tables;
  const titled = resultsOf(about);
  if (titled !== undefined) return { name: titled, isResult: true };
  if (isScored) return { name: narrative.subjects.scores, isResult: true };
  return about.some((table) => handledWork(table).length > 1)
    ? { name: narrative.subjects.work, isResult: true }
    : { name: narrative.subjects.indicators, isResult: false };
}

function tablesOf(boards: readonly SourcedBoard[], tables: readonly Table[]): readonly Table[] {
  const indices = boards.flatMap(({ from, indicators }) => [from.mainTable, ...indicators.map(({ table }) => table)]);
  return [...new Set(indices)].map((index) => tableAt(tables, index));
}

/** `KẾT QUẢ SỐ HÓA HỒ SƠ THÁNG 5/2026` → `kết quả số hóa hồ sơ`: what all tables that have a title are called. */
function resultsOf(tables: readonly Table[]): string | undefined {
  const names = tables.flatMap((table) => tableTitle(table) ?? []).map(resultsIn);
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0 ? undefined : uncapitalized(inSentenceCase(name));
}

/** Whether a board says by which index it is scored: by its tables, by points or rates of several of its items, or by what the office has set. */
function usesIndex(board: SourcedBoard, tables: readonly Table[], settings: Settings): boolean {
  const { scored, index, indicators } = board;
  if (index !== undefined || indicators.some(({ role, group }) => role === 'points' && group !== undefined))
    return true;
  const items = new Set(indicators.flatMap(({ group }) => group ?? []));
  return (
    scored &&
    (items.size > 1 ||
      indexOf(board, settings).key !== index766.key ||
      tables.some(({ sheet, titles }) => [sheet, ...titles.map(({ text }) => text)].some(namesScoredIndex)))
  );
}

/** Whether a table is about an index's groups or items, or says itself which index it is about. */
function hasItems({ kind, index }: Table): boolean {
  return index !== undefined || kind === 'parentGroups' || kind === 'components';
}
