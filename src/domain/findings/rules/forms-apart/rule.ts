import { firstAddress } from '../../../tables/cells';
import { columnsWith } from '../../../tables/columns';
import type { Table } from '../../../tables/Table';
import { plainText } from '../../../text/letters';
import { unitName } from '../../../vocabulary/unitName';
import type { Observation } from '../../Observation';
import { defineRule } from '../Rule';
import { type FormsApart, sentences } from './sentences';

/** So many units are named. */
const NAMED = 5;

/** Forms of one unit each, a sheet for every one, in a workbook that has no table of units: nothing can be ranked. */
export const formsApart = defineRule('forms-apart', sentences, ({ tables, joined }) => {
  if (joined.rosters.some(({ units }) => units.length > 0)) return [];
  const byForm = new Map<string, { readonly table: Table; readonly unit: string }[]>();
  for (const table of tables) {
    const unit = columnsWith(table, 'indicator').length > 0 ? unitOf(table) : undefined;
    if (unit === undefined) continue;
    const form = [table.period?.label ?? '', ...table.rows.map(({ name }) => plainText(name))].join('\n');
    const same = byForm.get(form);
    if (same === undefined) byForm.set(form, [{ table, unit }]);
    else if (same.every((other) => unitName(other.unit).key !== unitName(unit).key)) same.push({ table, unit });
  }
  return [...byForm.values()].flatMap((forms): readonly Observation<FormsApart>[] => {
    const [first] = forms;
    if (first === undefined || forms.length < 2) return [];
    return [
      {
        severity: 'info',
        sheet: first.table.sheet,
        cell: firstAddress(first.table),
        unit: null,
        found: null,
        expected: null,
        tolerance: null,
        payload: { units: forms.slice(0, NAMED).map(({ unit }) => unit), others: Math.max(0, forms.length - NAMED) },
      },
    ];
  });
});

/** The unit that a sheet's name or a title names: `Xã Ka Đô`; `Ka Đô` where a title has the word before it. */
function unitOf({ sheet, titles }: Table): string | undefined {
  const texts = titles.map(({ text }) => text);
  const parts = [sheet, ...texts.flatMap((text) => text.split(/\s[-–—]\s|:\s/))];
  return parts.find(namesUnit) ?? (texts.some((text) => namesUnit(withWordBefore(text, sheet))) ? sheet : undefined);
}

function namesUnit(text: string): boolean {
  const { level, key } = unitName(text);
  return level !== 'unknown' && key !== '';
}

/** A name as it stands in a text, with the word before it; '' where it does not stand there. */
function withWordBefore(text: string, name: string): string {
  const words = text.split(/\s+/);
  const wanted = plainText(name);
  const { length } = name.split(/\s+/);
  const at = words.findIndex((_, start) => plainText(words.slice(start, start + length).join(' ')) === wanted);
  return at < 1 ? '' : words.slice(at - 1, at + length).join(' ');
}
