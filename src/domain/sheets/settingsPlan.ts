import type { Messages } from '../languages/messages';
import type { SectionTitles } from '../settings/fromSheet';
import type { Settings } from '../settings/Settings';
import { area, SheetDraft } from './draft';
import { CELL, HEADER, heightOf, NAME_CELL, NOTE, SECTION, TEXT_FORMAT, TITLE } from './look';
import type { CellStyle, PlannedCell, SheetPlan, Validation } from './SheetPlan';

/** A column's own target, to be shown and edited beside the groups'. */
export interface ColumnTarget {
  /** The column's header path. */
  readonly code: string;
  readonly name: string;
  readonly target: number | null;
  readonly source: 'header' | 'setting' | 'default';
}

const EDITABLE = 'FFF9DB';
const INPUT: CellStyle = { ...CELL, fill: EDITABLE };
const WIDTHS = [22, 46, 14, 20] as const;

/** The section titles of the settings sheet in one language, by which it is read back. */
export function sectionTitles({ sheets }: Messages): SectionTitles {
  const { groups, targets, grades, other, columns, ignored } = sheets.settings;
  return { groups, targets, grades, other, columns, ignored };
}

/** The sheet `Cấu hình`: all settings as plain tables that a person can edit, with what may be typed into each. */
export function settingsPlan(
  settings: Settings,
  columnTargets: readonly ColumnTarget[],
  name: string,
  messages: Messages,
): SheetPlan {
  const text = messages.sheets.settings;
  const draft = new SheetDraft();
  const validations: Validation[] = [];
  const number = (top: number, column: number, bottom: number, minimum: number, maximum: number): void => {
    validations.push({
      area: area(top, column, bottom, column),
      rule: { kind: 'decimal', minimum, maximum },
      title: text.title,
      message: text.numberMessage(minimum, maximum),
    });
  };
  const section = (
    title: string,
    headers: readonly string[],
    rows: readonly (readonly PlannedCell[])[],
    styles: readonly CellStyle[],
  ): number => {
    draft.blank();
    const row = draft.add([title]);
    draft.style(row, 0, row, WIDTHS.length - 1, SECTION);
    draft.add(headers, HEADER);
    rows.forEach((cells) => {
      const lines = cells.map((cell, column) => (typeof cell === 'string' ? heightOf(cell, WIDTHS[column] ?? 10) : 0));
      draft.heights.push({ row: draft.next, height: Math.max(18, ...lines) });
      draft.add(cells, styles);
    });
    return draft.next - rows.length;
  };

  draft.addWide(text.title, WIDTHS.length, TITLE, 28);
  draft.addWide(text.hint, WIDTHS.length, NOTE, heightOf(text.hint, 100, 11));

  const { groups, grades } = settings;
  const code: CellStyle = { ...NAME_CELL, numberFormat: TEXT_FORMAT };
  const groupTop = section(
    text.groups,
    [text.groupHeaders.code, text.groupHeaders.name, text.groupHeaders.max],
    groups.map((group) => [group.key, group.name, group.max]),
    [code, { ...code, fill: EDITABLE }, INPUT],
  );
  number(groupTop, 2, draft.next - 1, 0.01, 1000);

  const own = (indicator: string): number | null | undefined =>
    settings.targets.find((each) => each.indicator === indicator)?.target;
  const general = [
    { code: 'composite', name: text.composite, target: settings.compositeTarget },
    ...groups.map((group) => ({ code: group.key, name: group.name, target: group.target })),
    { code: 'default', name: text.defaultRate, target: settings.defaultTarget },
  ].map((each) => {
    const set = own(each.code);
    return {
      ...each,
      target: set === undefined ? each.target : set,
      source: set === undefined ? ('default' as const) : ('setting' as const),
    };
  });
  const listed = new Set(general.map((each) => each.code));
  const rest = columnTargets.filter((each) => !listed.has(each.code));
  const targetTop = section(
    text.targets,
    [text.targetHeaders.code, text.targetHeaders.name, text.targetHeaders.target, text.targetHeaders.source],
    [...general, ...rest].map((each) => [each.code, each.name, each.target ?? '-', text.sources[each.source]]),
    [code, code, INPUT, NAME_CELL],
  );
  draft.style(targetTop, 2, draft.next - 1, 2, { numberFormat: 'General' });

  const gradeTop = section(
    text.grades,
    [text.gradeHeaders.name, text.gradeHeaders.from, text.gradeHeaders.short],
    [...grades].reverse().map((grade) => [grade.name, grade.from, grade.short ?? grade.name]),
    [{ ...code, fill: EDITABLE }, INPUT, { ...code, fill: EDITABLE }],
  );
  number(gradeTop, 1, draft.next - 1, 0, 1000);

  const otherTop = section(
    text.other,
    [text.otherHeaders.code, text.otherHeaders.name, text.otherHeaders.value],
    [
      ['decimals', text.decimals, settings.decimals],
      ['boldFrom', text.boldFrom, settings.boldFrom],
      ['language', text.language, settings.language],
    ],
    [code, code, INPUT],
  );
  number(otherTop, 2, otherTop, 0, 6);
  validations.push(
    {
      area: area(otherTop + 1, 2, otherTop + 1, 2),
      rule: { kind: 'list', values: grades.map((grade) => grade.name) },
      title: text.title,
      message: text.gradeMessage,
    },
    {
      area: area(otherTop + 2, 2, otherTop + 2, 2),
      rule: { kind: 'list', values: ['vi', 'en'] },
      title: text.title,
      message: text.language,
    },
  );
  if (settings.columns.length > 0) {
    const { sheet, header, role, group } = text.columnHeaders;
    section(
      text.columns,
      [sheet, header, role, group],
      settings.columns.map((each) => [each.sheet, each.header, each.role, each.group ?? null]),
      [code, code, code, code],
    );
  }
  if (settings.ignored.length > 0) {
    const { rule, sheet, cell, reason } = text.ignoredHeaders;
    section(
      text.ignored,
      [rule, sheet, cell, reason],
      settings.ignored.map((each) => [each.rule, each.sheet, each.cell, each.reason]),
      [code, code, code, code],
    );
  }
  return draft.plan({
    key: 'settings',
    name,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    validations,
    page: { orientation: 'portrait', footer: messages.sheets.footer },
    tabColor: '7F7F7F',
  });
}
