import { type Messages, messagesIn } from '../languages/messages';
import { listedIn, type OfficialFrame } from '../settings/OfficialFrame';
import type { Settings } from '../settings/Settings';
import type { SheetPlan } from '../sheets/plan/SheetPlan';
import { isSamePeriod } from '../tables/periods';
import type { Table } from '../tables/Table';
import { isTitle, titleTexts } from '../tables/tableTitle';
import { documentPartIn, isDefaultName, isSigningDate, withoutAttached } from '../vocabulary/documentParts';
import { saysNote } from '../vocabulary/rowMarks';
import type { Period } from '../vocabulary/periods';
import { foldText } from '../text/letters';
import type { Area, Sheet } from '../workbook/Workbook';
import type { ReportedAnalysis, ReportSource } from './ReportSource';
import { type SheetLines, ShownSheet } from './ShownSheet';
import { fitsUpright, isOnlyNamed, type ShownTable, shownTable } from './shownTable';
import { unitsOutOfSight } from './unitsOutOfSight';

/** A sheet that can stand in a document, or be attached to one. */
export interface SheetContent {
  /** The name that a person knows it by: the source's, not its copy's. */
  readonly name: string;
  readonly key: 'source' | 'ranking' | 'targets';
  /** Which of the rankings it is, from 1. */
  readonly ranking?: number;
  readonly parts: readonly SheetPart[];
}

/** A table with what stands around it. */
export interface SheetPart {
  readonly kind: Table['kind'] | 'ranking';
  /** What it is called where it has no title of its own. */
  readonly called: string;
  /** Its own title, where it has one, and then what else is said above it, top down. */
  readonly titles: readonly string[];
  readonly table: ShownTable;
  readonly notes: readonly string[];
  readonly fitsUpright: boolean;
  /** Of the table, where it is not the document's own. */
  readonly otherPeriod?: Period;
}

/** More lines than this are too many for the text of a document. */
export const MOST_LINES = 30;

/** The sheets in which a document's tables stand: the rankings, the source sheets as they are once completed, the targets. */
export function shownSheets({ workbook, analysis }: ReportSource): readonly SheetContent[] {
  const { plans, settings, tables } = analysis;
  const ofKind = (kind: 'ranking' | 'targets'): readonly SheetContent[] =>
    plans
      .filter(({ key }) => key.replace(/\d+$/u, '') === kind)
      .map((plan, at) => ({
        name: plan.name,
        key: kind,
        ...(kind === 'ranking' ? { ranking: at + 1 } : {}),
        parts: plannedParts(plan, settings, kind === 'ranking' ? analysis.boards[at]?.aggregate?.name : undefined),
      }));
  const sources = workbook.sheets.filter(({ ownKey }) => ownKey === undefined);
  return [
    ...ofKind('ranking'),
    ...sources.flatMap((source): SheetContent[] => {
      const own = tables.filter(({ sheet }) => sheet === source.name);
      if (own.length === 0) return [];
      const plan = plans.find(({ copyOf }) => copyOf === source.name);
      return [{ name: source.name, key: 'source', parts: sourceParts(source, own, plan, analysis) }];
    }),
    ...ofKind('targets'),
  ].filter(({ parts }) => parts.length > 0);
}

/** The tables of a source sheet as its completed copy has them. */
function sourceParts(
  source: Sheet,
  tables: readonly Table[],
  plan: SheetPlan | undefined,
  { settings: { language }, period }: ReportedAnalysis,
): readonly SheetPart[] {
  const sheet = new ShownSheet(plan, source, language, countedOutOfSight(source, tables));
  const { untitled } = messagesIn(language).report;
  const placed = tables.map((table) => {
    const others = tables.filter((each) => each !== table).map(({ area }) => area);
    const area = withColumnsBeside(placedArea(table.area, sheet, plan), headerRowsOf(table), sheet, others);
    return { table, area, shown: shownTable(sheet, area, headerRowsOf(table), lastNaming(table)) };
  });
  // Of a table that is hidden the header may still be seen.
  const inSight = placed.filter(({ shown }) => shown.rows.length > shown.headerRows);
  const bottomOf = (all: typeof placed): number => Math.max(...all.map(({ area }) => area.bottom));
  const last = bottomOf(inSight);
  const above = inSight.map(({ table }) => textsAbove(table));
  return inSight.map(({ table, area, shown }, at) => ({
    kind: table.kind,
    called: isDefaultName(source.name) ? untitled[rowsOf(table)] : source.name,
    titles: [...(above[at]?.titles ?? []), ...(at === 0 ? (above[at]?.notes ?? []) : [])],
    table: shown,
    // A note between two tables is of the upper one.
    notes: [...(above[at + 1]?.notes ?? []), ...(area.bottom === last ? notesBelow(sheet, bottomOf(placed)) : [])],
    fitsUpright: fitsUpright(shown),
    ...(table.period === undefined || isSamePeriod(table.period, period) ? {} : { otherPeriod: table.period }),
  }));
}

function countedOutOfSight(source: Sheet, tables: readonly Table[]): SheetLines {
  const lines = (wanted: Table['orientation']): readonly number[] =>
    tables
      .filter(({ orientation }) => orientation === wanted)
      .flatMap((table) => unitsOutOfSight(table, source).map(({ row }) => row));
  return { rows: lines('rows'), columns: lines('columns') };
}

/** What is said above a table: its title first, then the other lines, and apart from them a note with the points in it. */
function textsAbove(table: Table): { readonly titles: readonly string[]; readonly notes: readonly string[] } {
  const texts = titleTexts(table);
  const first = texts.findIndex(saysNote);
  const behind = first < 0 ? 0 : texts.slice(first + 1).findIndex((text) => !saysNote(text) && !POINT.test(text));
  const end = first < 0 ? 0 : behind < 0 ? texts.length : first + 1 + behind;
  const others = texts.filter((_, at) => first < 0 || at < first || at >= end);
  const title = others.find(isTitle);
  return {
    titles: [...(title === undefined ? [] : [title]), ...others.filter((text) => text !== title)],
    notes: first < 0 ? [] : texts.slice(first, end),
  };
}

/** What the rows of a table are. */
function rowsOf({ kind }: Table): keyof Messages['report']['untitled'] {
  if (kind === 'parentGroups') return 'groups';
  return kind === 'targets' || kind === 'indicators' ? 'targets' : 'units';
}

/** How a further point of a note begins. */
const POINT = /^[-–+*•(]/u;

/** A table's area as it lies in the copy, with the rows that the copy adds to it. */
function placedArea(area: Area, sheet: ShownSheet, plan: SheetPlan | undefined): Area {
  const { rows } = sheet;
  if (rows === undefined || plan?.arrangement === undefined) return area;
  const top = rows.placeOf(area.top);
  let bottom = rows.placeOf(area.bottom);
  while (rows.added.includes(bottom + 1) && isFramed(sheet, bottom + 1, area)) bottom += 1;
  return { ...area, top, bottom };
}

/** A table's area with the columns beside it that it has on paper and that nothing is read from: numbers before names. */
function withColumnsBeside(area: Area, headers: number, sheet: ShownSheet, others: readonly Area[]): Area {
  const isFilled = (column: number, top: number, bottom: number): boolean =>
    sheet.rowsIn({ top, bottom }).some((row) => sheet.at(row, column).text !== '');
  const isOwn = (column: number): boolean =>
    column >= 0 &&
    !others.some(({ left, right }) => left <= column && column <= right) &&
    isFilled(column, area.top, area.top + headers - 1) &&
    isFilled(column, area.top + headers, area.bottom);
  let { left, right } = area;
  while (isOwn(left - 1)) left -= 1;
  while (isOwn(right + 1)) right += 1;
  return { ...area, left, right };
}

/** What a copy adds to a table has the lines of a table; what it adds around one has not. */
function isFramed(sheet: ShownSheet, row: number, { left, right }: Pick<Area, 'left' | 'right'>): boolean {
  for (let column = left; column <= right; column += 1) {
    const { border } = sheet.at(row, column);
    if (border !== undefined && border !== 'none') return true;
  }
  return false;
}

function headerRowsOf({ area, orientation, rows }: Table): number {
  const lines = orientation === 'rows' ? rows.map(({ row }) => row) : rows.map(({ nameColumn }) => nameColumn + 1);
  return Math.max(0, Math.min(...lines, area.bottom) - area.top);
}

/** The last column of the sheet that says which unit a row is of, or which item where units are the columns. */
function lastNaming({ orientation, rows, headerRows, area }: Table): number {
  const columns = orientation === 'rows' ? rows.map(({ nameColumn }) => nameColumn) : headerRows;
  return Math.max(area.left, ...columns);
}

/** What is said below the last table, up to the signature that the document has itself. */
function notesBelow(sheet: ShownSheet, bottom: number): readonly string[] {
  const notes: string[] = [];
  for (const row of sheet.rowsIn({ top: bottom + 1, bottom: sheet.rowCount - 1 })) {
    const texts = sheet.textsIn(row);
    if (
      texts.some((text) => documentPartIn(text) !== undefined || isSigningDate(text)) ||
      sheet.rows?.added.includes(row) === true
    )
      break;
    notes.push(...texts);
  }
  return notes;
}

/**
 * The tables of a sheet of ours: stretches of rows with lines, each headed by the rows in bold. A total and columns without any
 * figure say nothing on paper.
 * @param whole the name of what stands for all units
 */
function plannedParts(plan: SheetPlan, { language, frame }: Settings, whole?: string): readonly SheetPart[] {
  const text = messagesIn(language).sheets;
  const sheet = new ShownSheet(withoutBreaks(plan, text.ranking.goesOn), undefined, language);
  const isOfFrame = frameTexts(frame, text.frame);
  const areas = plan.page?.areas ?? [{ top: 0, left: 0, bottom: sheet.rowCount - 1, right: 0 }];
  const [top, bottom] = [Math.min(...areas.map((area) => area.top)), Math.max(...areas.map((area) => area.bottom))];
  const right = Math.max(...areas.map((area) => area.right));
  const parts: SheetPart[] = [];
  let titles: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (!isFramed(sheet, row, { left: 0, right })) {
      titles.push(...sheet.textsIn(row).filter((text) => !isOfFrame(text)));
      continue;
    }
    const first = row;
    while (row < bottom && isFramed(sheet, row + 1, { left: 0, right })) row += 1;
    const headers = headerLines(sheet, first, row, right);
    const named = plan.page?.titleColumns?.last ?? 0;
    const area = { top: first, left: 0, bottom: row, right };
    const body = sheet.rowsIn({ top: first + headers, bottom: row });
    const table = shownTable(sheet, area, headers, named, {
      row: (each) => whole !== undefined && isOnlyNamed(sheet.textsIn(each), (text) => text === whole),
      column: (each) => each > named && body.every((line) => sheet.at(line, each).text === ''),
    });
    parts.push({ kind: 'ranking', called: plan.name, titles, table, notes: [], fitsUpright: fitsUpright(table) });
    titles = [];
  }
  const last = parts.at(-1);
  return last === undefined ? [] : [...parts.slice(0, -1), { ...last, notes: titles }];
}

/** What stands above a board's columns is parted where the sheet begins a page; the document has pages of its own. */
function withoutBreaks(plan: SheetPlan, goesOn: (title: string) => string): SheetPlan {
  const { titleRows, areas = [] } = plan.page ?? {};
  if (titleRows === undefined) return plan;
  const textAt = ({ top, left }: Area): unknown => plan.blocks[0]?.rows[top]?.[left];
  let { merges } = plan;
  const headerAt = (row: number, column: number): Area =>
    merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  for (const { left } of areas.filter((area) => area.left > 0)) {
    for (let row = titleRows.first; row < titleRows.last; row += 1) {
      const [before, behind] = [headerAt(row, left - 1), headerAt(row, left)];
      const [title, further] = [textAt(before), textAt(behind)];
      const areLines = [before, behind].every(({ top, bottom }) => top === bottom);
      if (!areLines || typeof title !== 'string' || (further !== title && further !== goesOn(title))) continue;
      merges = [...merges.filter((each) => each !== before && each !== behind), { ...before, right: behind.right }];
    }
  }
  return { ...plan, merges };
}

function headerLines(sheet: ShownSheet, first: number, last: number, right: number): number {
  let row = first;
  const isHeader = (each: number): boolean =>
    Array.from({ length: right + 1 }, (_, column) => sheet.at(each, column)).every(
      ({ text, bold }) => text === '' || bold === true,
    );
  while (row < last && isHeader(row)) row += 1;
  return row - first;
}

/** Tells what the office has around the tables of its sheets from what stands there beside it. */
function frameTexts(frame: OfficialFrame, text: Messages['sheets']['frame']): (text: string) => boolean {
  const { superior, office, place, date, attachedTo, signedAs, signedBy } = frame;
  const texts = new Set(
    [
      superior,
      office,
      text.nation,
      text.motto,
      `${place}, ${date === '' ? text.openDate : date}`,
      text.attached(withoutAttached(attachedTo)),
      ...listedIn(signedAs),
      signedBy,
    ].map(foldText),
  );
  return (each) => texts.has(foldText(each)) || RULE.test(each);
}

/** The line below an office's name. */
const RULE = /^[—\s]+$/u;
