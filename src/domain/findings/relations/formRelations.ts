import { columnsWith } from '../../tables/columns';
import { rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { FORM_SUMS, type FormBlock, type FormPart, formPlaceOf, type FormPlace } from '../../vocabulary/dossierForm';
import { amountOf, holdsIn, type Relation } from './Relation';

/** Fewer rows with anything in them do not show what is received to be what is solved and pending. */
const TELLING_ROWS = 3;

interface FormColumn extends FormPlace {
  readonly column: number;
}

type Sum = Relation & { readonly kind: 'sum' };

/**
 * The sums that the official form of dossiers prescribes, where a table's headers are the form's: each block's total of
 * its parts, and what was received of what is solved and pending where most rows keep to it.
 */
export function formRelations(table: Table): readonly Relation[] {
  const columns = columnsWith(table, 'count', 'unknown').flatMap((column): readonly FormColumn[] => {
    const place = formPlaceOf(table.columns[column]?.path ?? []);
    return place === undefined ? [] : [{ ...place, column }];
  });
  const totals = new Map<FormBlock, number>();
  const sums = (Object.keys(FORM_SUMS) as FormBlock[]).flatMap((block): readonly Sum[] => {
    const own = columns.filter((each) => each.block === block);
    const total = totalAmong(own);
    if (total !== undefined) totals.set(block, total.column);
    const terms = total === undefined ? undefined : termsAmong(own, block);
    return total === undefined || terms === undefined ? [] : [sumOf(total.column, terms)];
  });
  const [received, solved, pending] = [totals.get('received'), totals.get('solved'), totals.get('pending')];
  if (received === undefined || solved === undefined || pending === undefined || sums.length < 2) return sums;
  const balance = sumOf(received, [solved, pending]);
  return isKept(table, balance) ? [...sums, balance] : sums;
}

/** The one column, of those right below the block, that is its total. */
function totalAmong(columns: readonly FormColumn[]): FormColumn | undefined {
  const totals = columns.filter(({ parts }) => parts.size === 1 && parts.has('total'));
  const depth = Math.min(...totals.map((each) => each.depth));
  const [total, another] = totals.filter((each) => each.depth === depth);
  return another === undefined ? total : undefined;
}

/** The columns of a block's parts, where they are all there and each only once. */
function termsAmong(columns: readonly FormColumn[], block: FormBlock): readonly number[] | undefined {
  const { of, besides } = FORM_SUMS[block];
  const terms = columns.filter(({ parts }) => parts.size > 0 && !parts.has('total'));
  const named = terms.flatMap(({ parts }) => [...parts]);
  const isKnown = (part: FormPart): boolean => of.includes(part) || besides.includes(part);
  const isComplete = of.every((part) => named.includes(part)) && named.every(isKnown);
  return isComplete && new Set(named).size === named.length && terms.length > 1
    ? terms.map(({ column }) => column)
    : undefined;
}

function sumOf(column: number, terms: readonly number[]): Sum {
  return { kind: 'sum', column, terms: terms.map((term) => ({ column: term, sign: 1 })) };
}

/** Whether more than half of the rows that have anything in them keep to a relation. */
function isKept(table: Table, relation: Relation): boolean {
  const telling = rowsOfKind(table, 'unit').filter((row) => (amountOf(table, relation, row)?.value ?? 0) !== 0);
  const tried = telling.filter((row) => holdsIn(table, relation, row) !== undefined);
  const held = tried.filter((row) => holdsIn(table, relation, row) === true);
  return held.length >= TELLING_ROWS && held.length * 2 > tried.length;
}
