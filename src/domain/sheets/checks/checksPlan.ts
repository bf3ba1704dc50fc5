import type { Finding, Severity } from '../../findings/Finding';
import type { TableRelation } from '../../findings/relations/Relation';
import { rules } from '../../findings/rules';
import { relationText } from '../../findings/relations/relationText';
import { statedRelation } from '../../findings/relations/StatedRelation';
import type { Messages } from '../../languages/messages';
import type { Language } from '../../settings/Settings';
import { headerAddress } from '../../tables/cells';
import { columnAt } from '../../tables/columns';
import type { Table } from '../../tables/Table';
import type { Workbook } from '../../workbook/Workbook';
import { area, SheetDraft } from '../plan/draft';
import { BODY, CELL, HEADER, heightOf, NAME_CELL, NOTE, SECTION, SUBTITLE, TEXT_FORMAT, TITLE } from '../plan/look';
import type { SheetNames } from '../plan/sheetNames';
import type { CellLink, CellStyle, PlannedCell, SheetPlan } from '../plan/SheetPlan';

/** The data of the sheet beside the findings. */
export interface ChecksContext {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly relations: readonly TableRelation[];
  readonly period?: string | undefined;
  readonly names: SheetNames;
  readonly messages: Messages;
  readonly language: Language;
}

const WIDTHS = [6, 12, 22, 8, 14, 14, 52, 32] as const;
const WIDTH = WIDTHS.reduce((total, each) => total + each, 0);
const CELL_COLUMN = 3;
/** A longer list is no longer read; what is left out is counted. */
const MOST_LISTED = 400;

const FILLS: Readonly<Record<Severity, string>> = { error: 'F8CBAD', warning: 'FFE699', info: 'DDEBF7' };
const IGNORED_FILL = 'EDEDED';
const TABS = { error: 'C00000', warning: 'FFC000', none: '00B050' } as const;
const TOP: CellStyle = { vertical: 'top' };
const TEXT: CellStyle = { ...NAME_CELL, ...TOP, numberFormat: TEXT_FORMAT };
const NUMBER: CellStyle = { ...CELL, ...TOP };
const COVERED: CellStyle = { ...NAME_CELL, ...TOP };
const MIDDLE: CellStyle = { ...CELL, ...TOP, wrap: true, numberFormat: TEXT_FORMAT };
const LINK: CellStyle = { ...MIDDLE, color: '0563C1', underline: true };
const LINE: readonly CellStyle[] = [{ ...CELL, ...TOP }, MIDDLE, TEXT, LINK, MIDDLE, MIDDLE, TEXT, TEXT];

/** So many rows stand on its last page at least. */
const KEPT = 3;

/** The sheet `Kiểm tra`: what was found, worst first, each with a link to its cell, then the relations it was judged by. */
export function checksPlan(findings: readonly Finding[], context: ChecksContext): SheetPlan {
  const text = context.messages.sheets.checks;
  const open = findings.filter(({ ignored }) => ignored === undefined);
  const ignored = findings.filter((finding) => finding.ignored !== undefined);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info'), ignored: ignored.length };

  const draft = new SheetDraft();
  const links: CellLink[] = [];
  /** No heading stands at the foot of a page, apart from the first line below it. */
  const unbroken: { readonly top: number; readonly bottom: number }[] = [];
  const keepHeading = (top: number, lines: number): void => {
    if (draft.next > top) unbroken.push({ top, bottom: Math.min(draft.next - 1, top + lines) });
  };
  draft.addWide(text.title, WIDTHS.length, TITLE, 28);
  if (context.period !== undefined) draft.addWide(context.period, WIDTHS.length, SUBTITLE, 20);
  draft.addWide(text.counts(counts), WIDTHS.length, { ...SUBTITLE, italic: false, bold: true }, 20);
  const verdict = text.verdict(counts);
  draft.addWide(verdict, WIDTHS.length, { ...NOTE, horizontal: 'center' }, heightOf(verdict, WIDTH));
  draft.blank();
  const header = draft.add([...text.headers], HEADER);
  draft.heights.push({ row: header, height: 34 });

  unbroken.push({ top: 0, bottom: header });
  const sections = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      [text.sections[severity], FILLS[severity], open.filter((finding) => finding.severity === severity)] as const,
  );
  for (const [title, fill, listed] of [...sections, [text.sections.ignored, IGNORED_FILL, ignored] as const]) {
    const top = draft.next;
    addSection(draft, links, title, fill, listed, context);
    keepHeading(top, 1);
  }
  const last = draft.next - 1;
  // A blank row, the heading, and a note below that of the relations.
  addReasons(draft, findings, context);
  keepHeading(last + 1, 2);
  const reasoned = draft.next;
  addRelations(draft, context);
  keepHeading(reasoned, 3);

  draft.styles.unshift({ area: area(0, 0, draft.next - 1, WIDTHS.length - 1), style: BODY });
  return draft.plan({
    key: 'checks',
    name: context.names.take(context.messages.sheets.names.checks),
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    links,
    ...(last > header ? { frozen: { rows: header + 1, columns: 0 } } : {}),
    page: {
      titleRows: { first: header, last: header },
      footer: context.messages.sheets.footer,
    },
    unbroken,
    together: draft.next - KEPT,
    tabColor: counts.error > 0 ? TABS.error : counts.warning > 0 ? TABS.warning : TABS.none,
  });
}

function addSection(
  draft: SheetDraft,
  links: CellLink[],
  title: string,
  fill: string,
  findings: readonly Finding[],
  context: ChecksContext,
): void {
  if (findings.length === 0) return;
  const text = context.messages.sheets.checks;
  const sheets = new Set(context.workbook.sheets.map(({ name }) => name));
  const heading = draft.add([`${title} (${findings.length})`, ...Array<null>(WIDTHS.length - 1).fill(null)]);
  draft.merges.push(area(heading, 0, heading, WIDTHS.length - 1));
  draft.style(heading, 0, heading, WIDTHS.length - 1, { ...SECTION, fill, border: 'thin' });
  draft.heights.push({ row: heading, height: 22 });
  findings.slice(0, MOST_LISTED).forEach((finding, index) => {
    const { sheet, cell } = finding;
    const advice = [
      ...(finding.ignored === undefined ? [] : [text.ignoredBecause(finding.ignored)]),
      ...(finding.proposal === undefined ? [] : [finding.proposal]),
    ].join(' ');
    const cells: readonly PlannedCell[] = [
      index + 1,
      text.severities[finding.severity],
      sheet,
      cell,
      finding.found,
      finding.expected,
      finding.message,
      advice === '' ? null : advice,
    ];
    const height = Math.max(
      20,
      ...cells.map((each, at) => (typeof each === 'string' ? heightOf(each, WIDTHS[at] ?? 10) : 0)),
    );
    const row = draft.add(cells, LINE);
    draft.heights.push({ row, height });
    if (sheets.has(sheet)) links.push({ row, column: CELL_COLUMN, sheet, cell, tooltip: text.open(sheet, cell) });
  });
  if (findings.length > MOST_LISTED)
    draft.addWide(text.more(findings.length - MOST_LISTED), WIDTHS.length, { ...NOTE, border: 'thin' }, 20);
}

/** Why cells were looked at: the rules that found something, each with what it holds tables to. */
function addReasons(draft: SheetDraft, findings: readonly Finding[], { language, messages }: ChecksContext): void {
  const found = new Set<string>(findings.map(({ rule }) => rule));
  const broken = rules.filter(({ id }) => found.has(id));
  if (broken.length === 0) return;
  draft.blank();
  draft.addWide(messages.sheets.checks.reasons, WIDTHS.length, SECTION, 22);
  broken.forEach(({ name, why }, index) => {
    const reason = why[language];
    const row = draft.add(
      [index + 1, name[language], null, null, reason, null, null, null],
      // A format for text is for the cells that hold one; those merged into them are written by no host.
      WIDTHS.map((_, at) => (at === 0 ? NUMBER : at === 1 || at === CELL_COLUMN + 1 ? TEXT : COVERED)),
    );
    draft.merges.push(area(row, 1, row, CELL_COLUMN), area(row, CELL_COLUMN + 1, row, WIDTHS.length - 1));
    const width = WIDTHS.slice(CELL_COLUMN + 1).reduce((total, each) => total + each, 0);
    draft.heights.push({ row, height: Math.max(20, heightOf(reason, width)) });
  });
}

/** The relations between columns, said so that anybody can see what the rows were judged by. */
function addRelations(draft: SheetDraft, { relations, tables, messages }: ChecksContext): void {
  const text = messages.sheets.checks;
  const stated = relations.flatMap((each) => {
    const table = tables[each.table];
    return table === undefined || each.rows.size === 0 ? [] : [{ ...each, in: table }];
  });
  if (stated.length === 0) return;
  draft.blank();
  draft.addWide(text.relations, WIDTHS.length, SECTION, 22);
  draft.addWide(text.relationsNote, WIDTHS.length, NOTE, heightOf(text.relationsNote, WIDTH));
  stated.forEach((each, index) => {
    const title = columnAt(each.in, each.relation.column).path.join(' – ');
    const said = relationText(statedRelation(each.in, each), messages.findings.relation);
    const row = draft.next;
    const place = headerAddress(each.in, each.relation.column);
    const tells = text.relationHolds(each.rows.size - each.broken.size, each.rows.size);
    const cells: readonly PlannedCell[] = [
      index + 1,
      text.relationFrom[each.from],
      each.in.sheet,
      place,
      said,
      null,
      title,
      tells,
    ];
    draft.add(cells, [{ ...CELL, ...TOP }, MIDDLE, TEXT, MIDDLE, TEXT, TEXT, TEXT, TEXT]);
    draft.merges.push(area(row, 4, row, 5));
    const wide = heightOf(said, WIDTHS[4] + WIDTHS[5]);
    const header = heightOf(title, WIDTHS[6]);
    const height = Math.max(
      20,
      wide,
      header,
      heightOf(each.in.sheet, WIDTHS[2]),
      heightOf(text.relationFrom[each.from], WIDTHS[1]),
    );
    draft.heights.push({ row, height });
  });
}
