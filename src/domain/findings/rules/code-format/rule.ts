import { columnAt, columnsWith } from '../../../tables/columns';
import { readingAt, type Table } from '../../../tables/Table';
import { cleanText } from '../../../text/letters';
import type { CheckContext } from '../../CheckContext';
import { addressOf, observedAt, type Place } from '../../figures';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type CodeFormat, sentences } from './sentences';

/** Fewer codes have no form in common. */
const CODES = 4;

interface Coded {
  readonly place: Place;
  readonly code: string;
}

/** Unit codes of another form than nearly all others of their table, and codes that two units share. */
export const codeFormat = defineRule('code-format', sentences, (context) =>
  context.checked.flatMap(({ table, units }) => {
    const [column] = columnsWith(table, 'code');
    if (column === undefined) return [];
    const codes = units.flatMap((row): Coded[] => {
      const code = codeAt(table, row, column);
      return code === undefined ? [] : [{ place: { table, row, column }, code }];
    });
    if (codes.length < CODES) return [];
    return [...misshapen(context, codes), ...shared(context, codes)];
  }),
);

function codeAt(table: Table, row: number, column: number): string | undefined {
  const reading = readingAt(columnAt(table, column), row);
  if (reading.kind === 'text') return cleanText(reading.text);
  return reading.kind === 'number' ? String(reading.value) : undefined;
}

/** `000.21.31.H53` → `999.99.99.A99`. */
function shapeOf(code: string): string {
  return code
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '9');
}

function misshapen(context: CheckContext, codes: readonly Coded[]): readonly Observation<CodeFormat>[] {
  const counts = new Map<string, { count: number; example: string }>();
  for (const { code } of codes) {
    const known = counts.get(shapeOf(code));
    if (known === undefined) counts.set(shapeOf(code), { count: 1, example: code });
    else known.count += 1;
  }
  const [usual] = [...counts].sort((one, other) => other[1].count - one[1].count);
  if (usual === undefined || usual[1].count * 5 < codes.length * 4) return [];
  const [shape, { example }] = usual;
  return codes
    .filter(({ code }) => shapeOf(code) !== shape)
    .map(({ place, code }) =>
      observedAt<CodeFormat>(context, place, {
        severity: 'warning',
        found: code,
        expected: example,
        payload: { kind: 'form', example },
        ...inForm(code, example),
      }),
    );
}

/** The code with the marks of the others, where its letters and digits stand as theirs do: `000-26.31.H53`. */
function inForm(code: string, example: string): Pick<Observation<CodeFormat>, 'meant'> {
  const signs = code.toUpperCase().match(/[\p{L}\d]/gu) ?? [];
  if (shapeOf(signs.join('')) !== shapeOf(example).replace(/[^Aa9]/g, '')) return {};
  let place = -1;
  const meant = example.replace(/[\p{L}\d]/gu, (sign) => {
    place += 1;
    return signs[place] ?? sign;
  });
  return { meant };
}

/** A code that most units share is their parent's. */
function shared(context: CheckContext, codes: readonly Coded[]): readonly Observation<CodeFormat>[] {
  const first = new Map<string, Coded>();
  const twice = codes.flatMap((each) => {
    const known = first.get(each.code);
    if (known === undefined) first.set(each.code, each);
    return known === undefined ? [] : [{ ...each, other: addressOf(known.place) }];
  });
  if (twice.length * 5 > codes.length) return [];
  return twice.map(({ place, code, other }) =>
    observedAt<CodeFormat>(context, place, {
      severity: 'warning',
      found: code,
      other: { sheet: place.table.sheet, cell: other },
      payload: { kind: 'shared', other },
    }),
  );
}
