import type { TargetResult } from '../../scores/Board';
import type { Area } from '../../workbook/Workbook';
import { addAssignedTargets, SHORTFALL, SOURCE, SOURCE_WIDTH, TARGET_WIDTHS } from './assignedTargets';
import type { RankingContext } from '../ranking/boardColumns';
import { addBoardTargets } from './boardTargetRows';
import { attachedRow, headingRows, signatureRows } from '../frame/frameRows';
import { frameLayout, placeFrame } from '../frame/placeFrame';
import { area, SheetDraft } from '../plan/draft';
import { quoted } from '../plan/formulas';
import { BODY, CELL, HEADER, heightOf, NAME_CELL, NOTE, SECTION, SUBTITLE, TITLE } from '../plan/look';
import type { RankedBoard } from '../ranking/rankingPlaces';
import type { CellLink, ConditionalFormat, PlannedCell, SheetPlan } from '../plan/SheetPlan';

const WIDTH = TARGET_WIDTHS.length;
const CHARACTERS = TARGET_WIDTHS.reduce((total, each) => total + each, 0);
const ASSESSMENT = 5;

/** So many lines stand above a signature at least. */
const KEPT = 3;

/**
 * The sheet `Chỉ tiêu`: every assigned target with what came of it, counted at the top, and how many units reach the
 * targets of each board's indicators. `undefined` where there is no target of either kind.
 */
export function targetsPlan(
  targets: readonly TargetResult[],
  ranked: readonly RankedBoard[],
  context: RankingContext,
): SheetPlan | undefined {
  const boards = new SheetDraft();
  ranked.forEach((each) => addBoardTargets(boards, each, context, TARGET_WIDTHS[1]));
  if (targets.length === 0 && boards.next === 0) return undefined;

  const { messages, period } = context;
  const text = messages.sheets.targets;
  const draft = new SheetDraft();
  const { frame } = context.settings;
  const { columns, widths } = frameLayout(TARGET_WIDTHS);
  draft.addRows(placeFrame(headingRows(frame, widths, messages.sheets.frame), 0, columns));
  draft.addWide(text.title, WIDTH, TITLE, heightOf(text.title, CHARACTERS, 14, true));
  if (period !== undefined) {
    const about = messages.period(period);
    draft.addWide(about, WIDTH, SUBTITLE, heightOf(about, CHARACTERS));
  }
  draft.addRows(placeFrame(attachedRow(frame, widths, messages.sheets.frame), draft.next, columns));
  let assigned: AssignedPart | undefined;
  if (targets.length > 0) assigned = addAssigned(draft, targets, context);
  const tables = ranked.flatMap((each) => {
    const top = draft.next;
    const header = addBoardTargets(draft, each, context, TARGET_WIDTHS[1]);
    return header === undefined ? [] : [{ top, header, bottom: draft.next - 1 }];
  });
  // One header a sheet is repeated; of several tables none is torn from its own.
  const [header, ...further] = [
    ...(assigned === undefined ? [] : [assigned.header]),
    ...tables.map(({ header }) => header),
  ];
  const ends = draft.next;
  draft.addRows(placeFrame(signatureRows(frame, widths), ends, columns));
  const printed = area(0, 0, draft.next - 1, WIDTH - 1);
  draft.blank();
  draft.addWide(text.note, WIDTH, NOTE, heightOf(text.note, CHARACTERS));
  draft.styles.unshift({ area: area(0, 0, draft.next - 1, assigned === undefined ? WIDTH - 1 : SOURCE), style: BODY });
  return draft.plan({
    key: 'targets',
    name: context.names.take(messages.sheets.names.targets),
    columnWidths: [...TARGET_WIDTHS, ...(assigned === undefined ? [] : [SOURCE_WIDTH])].map((width, column) => ({
      column,
      width,
    })),
    links: assigned?.links ?? [],
    conditionalFormats: assigned?.conditionalFormats ?? [],
    page: {
      footer: messages.sheets.footer,
      areas: [printed],
      ...(header !== undefined && further.length === 0 ? { titleRows: { first: header, last: header } } : {}),
    },
    unbroken: further.length === 0 ? [] : [...(assigned === undefined ? [] : [assigned.rows]), ...tables],
    together: ends - KEPT,
    isSigned: draft.next > ends,
    tabColor: 'BF8F00',
  });
}

interface AssignedPart {
  readonly header: number;
  readonly rows: Pick<Area, 'top' | 'bottom'>;
  readonly links: readonly CellLink[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

function addAssigned(draft: SheetDraft, targets: readonly TargetResult[], context: RankingContext): AssignedPart {
  const text = context.messages.sheets.targets;
  draft.blank();
  const counts = draft.add([null, null, null, text.total, text.met, text.unmet, text.open]);
  const values = draft.add([]);
  draft.style(counts, 1, counts, SHORTFALL.right, HEADER);
  draft.heights.push({ row: counts, height: 36 }, { row: values, height: 22 });
  draft.merges.push(area(counts, 1, values, 2));
  for (const row of [counts, values]) draft.merges.push(area(row, SHORTFALL.left, row, SHORTFALL.right));
  draft.blank();
  const title = draft.add([text.assigned]);
  draft.style(title, 0, title, WIDTH - 1, SECTION);
  const { number, indicator, measure, target, result, assessment, shortfall, source } = text.headers;
  draft.heights.push({ row: draft.next, height: 36 });
  const header = draft.add([number, indicator, measure, target, result, assessment, shortfall, null, source], HEADER);
  draft.merges.push(area(header, SHORTFALL.left, header, SHORTFALL.right));
  const links = addAssignedTargets(draft, { ...context, targets });
  const [first, last] = [header + 2, draft.next];
  const assessments = `$F$${first}:$F$${last}`;
  const line = values + 1;
  const count = (said: string, met: boolean | null): PlannedCell => ({
    formula: `COUNTIF(${assessments},${quoted(said)})`,
    value: targets.filter((each) => each.met === met).length,
  });
  draft.rows[counts] = [null, text.summary, null, text.total, text.met, text.unmet, text.open];
  draft.rows[values] = [
    null,
    null,
    null,
    { formula: `SUM(E${line}:G${line})`, value: targets.length },
    count(text.met, true),
    count(text.unmet, false),
    count(text.open, null),
  ];
  draft.style(counts, 1, values, 2, { ...NAME_CELL, bold: true });
  draft.style(values, 3, values, SHORTFALL.right, { ...CELL, numberFormat: '0', bold: true });
  const covered = area(first - 1, ASSESSMENT, last - 1, ASSESSMENT);
  const unmet = `$F${first}=${quoted(text.unmet)}`;
  return {
    header,
    rows: { top: title, bottom: draft.next - 1 },
    links,
    conditionalFormats: [
      { area: covered, formula: unmet, style: { bold: true } },
      { area: covered, formula: `NOT(${unmet})`, style: { bold: false } },
    ],
  };
}
