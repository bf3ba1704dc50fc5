import { casesCounted } from '../tables/casesCounted';
import { columnsWith } from '../tables/columns';
import { type HandledWork, handledWork } from '../tables/handledWork';
import { isSamePeriod } from '../tables/periods';
import { rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { tableName } from '../tables/tableTitle';
import type { CaseKind } from '../vocabulary/cases';
import { saysEarly } from '../vocabulary/deadlines';
import { withoutCounted } from '../vocabulary/handledWork';
import { withoutPartWords } from '../vocabulary/headerWords';
import { capitalized } from '../text/letters';
import type { NarrativeParagraph } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { entryAt } from '../workbook/entryAt';
import { periodInSentence, withoutPeriodBehind } from '../vocabulary/periods';
import { Phrases } from './phrases';
import { inSentenceCase, uncapitalized } from './properNames';

type Told = Pick<NarrativeContext, 'tables' | 'boards' | 'period'>;

/** The tables of the period that tell how work was handled: of the units asked about, or by fields; at more than one stage, or within which time. */
export function tablesOfHandledWork({ tables, boards, period }: Told): readonly Table[] {
  const ofUnits = new Set(
    boards.flatMap(({ units }) => units.flatMap(({ unit }) => unit.rows.map(({ table }) => table))),
  );
  return tables.filter((table, at) => {
    const isOfPeriod =
      table.period?.kind !== period?.kind || table.period === undefined || isSamePeriod(table.period, period ?? null);
    const isByField = columnsWith(table, 'field').length > 0 && columnsWith(table, 'unit').length === 0;
    if (!isOfPeriod || (!ofUnits.has(at) && !isByField) || rowsOfKind(table, 'unit').length === 0) return false;
    const work = handledWork(table);
    return work.length > 1 || work.some(({ onTime }) => onTime !== undefined);
  });
}

/** The columns of which these paragraphs say that they count nothing. */
export function areToldNone(table: Table, column: number, context: Told): boolean {
  return (
    tablesOfHandledWork(context).includes(table) &&
    handledWork(table).some(({ parts }) => parts.some((part) => part.column === column && part.total === 0))
  );
}

/** `Tình hình tiếp nhận, giải quyết hồ sơ`. */
export function handledHeading(context: NarrativeContext): string {
  const tables = tablesOfHandledWork(context);
  const kinds = tables.flatMap((table) => handledWork(table).map((work) => kindOf(table, work)));
  const [only, ...others] = tables;
  const heading = context.messages.narrative.handledWork(kinds);
  return only === undefined || others.length > 0 ? heading : withPeriod(heading, only, context);
}

/** Figures of another period than the report's, which is longer or shorter, say so. */
function withPeriod(said: string, { period: own }: Table, { period, messages }: NarrativeContext): string {
  if (own === undefined || isSamePeriod(own, period ?? null)) return said;
  return `${said} (${periodInSentence(messages.period(own))})`;
}

/** How much came in, is finished and is still to be done, and of it what within its time; of several tables under what each calls itself. */
export function handledParts(context: NarrativeContext): Pick<NarrativeParagraph, 'sentences' | 'groups'> {
  const tables = tablesOfHandledWork(context);
  const [only, ...others] = tables.map((table) => handledWork(table).map((work) => sentence(table, work, context)));
  if (only === undefined) return { sentences: [] };
  if (others.length === 0) return { sentences: only };
  const { lettered } = context.messages.narrative;
  return {
    sentences: [],
    groups: [only, ...others].map((sentences, at) => ({
      title: lettered(at, titleOf(entryAt(tables, at), context)),
      sentences,
    })),
  };
}

function titleOf(table: Table, context: NarrativeContext): string {
  return withPeriod(inSentenceCase(withoutPeriodBehind(tableName(table))), table, context);
}

function kindOf(table: Table, { parts }: HandledWork): CaseKind {
  return casesCounted(
    table,
    parts.map(({ column }) => column),
  );
}

function sentence(table: Table, work: HandledWork, context: NarrativeContext): string {
  const text = context.messages.narrative;
  const phrases = new Phrases(context);
  const count = text.cases[kindOf(table, work)];
  const printed = (total: number): string =>
    count(total === 0 ? phrases.figure(0) : phrases.figure(total).padStart(2, '0'));
  const { path, total, parts, onTime } = work;
  return text.handled(
    capitalized(path.map((part) => inSentenceCase(withoutPartWords(part))).join(' – ')),
    total === 0 ? null : printed(total),
    total === 0 ? [] : parts.map((part) => ({ name: inText(part.name), count: printed(part.total) })),
    onTime === undefined ? null : text.percent(phrases.beside(onTime, 100)),
    parts.some(({ name }) => saysEarly(name)),
  );
}

/** A header as it stands within a sentence: `Kỳ trước chuyển sang` → `kỳ trước chuyển sang`. */
function inText(name: string): string {
  const text = withoutCounted(inSentenceCase(withoutPartWords(name)));
  return /^\p{Lu}{2}/u.test(text) ? text : uncapitalized(text);
}
