import { HostError } from '../protocol/HostError';
import type { HostName } from './HostParts';
import type { HostSheet } from './HostSheet';

/** What of a workbook formulas speak of. */
interface Sheets {
  findSheet(key: string): HostSheet | undefined;
}

/**
 * Formulas follow a sheet through renames, so they are kept with the sheet's id between these two marks where the
 * name stood, and shown with whatever the name is now.
 */
const [open, close] = ['\u27E6', '\u27E7'];

const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Replaces the sheet names of a formula by ids. A sheet that does not exist makes Excel refuse the formula. */
export function keepSheets(workbook: Sheets, formula: string): string {
  return formula.replace(token, (whole, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    if (name === undefined) return whole;
    const sheet = workbook.findSheet(name);
    if (sheet === undefined)
      throw new HostError('InvalidArgument', `The argument is invalid: no sheet ${name} in ${formula}`);
    return `${open}${sheet.id}${close}!`;
  });
}

/** The formula as the API gives it: names in quotes where they need them. */
export function showSheets(workbook: Sheets, formula: string): string {
  return formula.replace(new RegExp(`${open}([^${close}]*)${close}!`, 'gu'), (_, id: string) => {
    const sheet = workbook.findSheet(id);
    return sheet === undefined ? '#REF!' : `${shownName(sheet.name)}!`;
  });
}

/** A sheet's name as Excel writes it before `!`. */
export function shownName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** What a deleted sheet leaves behind: `#REF!` in every formula and name that spoke of it. */
export function forgetSheet(
  workbook: { readonly sheets: readonly HostSheet[]; readonly names: readonly HostName[] },
  id: string,
): void {
  const reference = new RegExp(`${open}${id.replace(/[{}]/g, '\\$&')}${close}![$A-Z0-9:]*`, 'gu');
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.touched()) {
      const { formula } = cell;
      if (formula?.includes(id) === true)
        sheet.change(row, column, (old) => ({ ...old, formula: formula.replace(reference, '#REF!') }));
    }
    sheet.validations = sheet.validations.map((validation) => {
      const { list } = validation.rule;
      if (!isFormulaList(list)) return validation;
      return { ...validation, rule: { list: { ...list, source: list.source.replace(reference, '#REF!') } } };
    });
    for (const format of sheet.conditionalFormats) format.formula = format.formula.replace(reference, '#REF!');
  }
  for (const name of workbook.names) name.formula = name.formula.replace(reference, '#REF!');
}

/** A list that is taken from cells. */
export function isFormulaList(list: unknown): list is { readonly source: string } {
  if (typeof list !== 'object' || list === null || !('source' in list)) return false;
  return typeof list.source === 'string' && list.source.startsWith('=');
}
