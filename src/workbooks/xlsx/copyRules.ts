import type { CopiedRows } from '../../domain/sheets/plan/CopiedRows';
import { areaAddress, parseArea, quoteSheetName } from '../../domain/workbook/a1';
import type { Area } from '../../domain/workbook/Workbook';
import { sheetFrame } from './sheetFrame';
import { placeReferences, shiftFormula } from '../shiftFormula';
import { childOf, childrenOf, elementText, type Element } from '../../xml/xml';

/** Rules and small charts of a source sheet as its own part says them: no model of them is as rich. */
export interface CopiedRules {
  /** `conditionalFormatting` elements. */
  readonly conditional: string;
  /** `dataValidation` elements. */
  readonly validations: readonly string[];
  /** `ext` elements of the sheet's `extLst`. */
  readonly extensions: string;
}

/** The extensions of Excel that a copy takes along: they need no parts of their own. */
const CARRIED = new Set(['conditionalFormattings', 'dataValidations', 'sparklineGroups', 'ignoredErrors']);

/**
 * The rules of a sheet for its copy. Looks are told by number, and the copy is in the same workbook.
 * @param xml the source's own part
 * @param names what the source and the copy are called
 * @param before how many rules take precedence
 * @param rows where the copy has the source's rows; absent where it has them where they were
 */
export function copyRules(
  xml: string,
  names: { readonly source: string; readonly copy: string },
  before: number,
  rows?: CopiedRows,
): CopiedRules {
  const root = sheetFrame(xml);
  const ignorable = ignorableNamespaces(root);
  const lists = childrenOf(root, 'extLst').flatMap((list) => childrenOf(list));
  const extensions = lists.filter((ext) => childrenOf(ext).every(({ localName }) => CARRIED.has(localName ?? '')));
  const conditional = childrenOf(root, 'conditionalFormatting');
  const validations = childOf(root, 'dataValidations');
  const taken = [...conditional, ...(validations === undefined ? [] : childrenOf(validations)), ...extensions];
  for (const element of taken.flatMap(withDescendants)) {
    for (const attribute of [...element.attributes]) {
      if (ignorable.has(attribute.namespaceURI ?? '')) element.removeAttributeNode(attribute);
    }
    const priority = element.localName === 'cfRule' ? element.getAttribute('priority') : null;
    if (priority !== null) element.setAttribute('priority', String(Number(priority) + before));
    if (element.localName === 'f') element.textContent = renamed(element.textContent ?? '', names);
  }
  if (rows !== undefined) for (const element of taken.flatMap(withDescendants)) arrange(element, names.copy, rows);
  const text = (element: Element): string => elementText(element).replace(` xmlns="${root.namespaceURI ?? ''}"`, '');
  return {
    conditional: conditional.map(text).join(''),
    validations: validations === undefined ? [] : childrenOf(validations, 'dataValidation').map(text),
    extensions: extensions.map(text).join(''),
  };
}

/** The namespaces whose attributes a reader may pass over: marks of revision, which have to differ from sheet to sheet. */
function ignorableNamespaces(root: Element): ReadonlySet<string> {
  const ignorable = [...root.attributes].find(({ localName }) => localName === 'Ignorable')?.value ?? '';
  return new Set(ignorable.split(/\s+/).flatMap((prefix) => root.lookupNamespaceURI(prefix) ?? []));
}

function withDescendants(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(withDescendants)];
}

/** The elements of a rule that hold formulas. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Has a rule speak of the rows of an arranged copy: of its areas, and of the cells that its formulas name from there. */
function arrange(rule: Element, copy: string, rows: CopiedRows): void {
  const written = childOf(rule, 'sqref');
  const text = written?.textContent ?? rule.getAttribute('sqref');
  const areas = (text ?? '').split(/\s+/).flatMap((each) => parseArea(each) ?? []);
  if (areas.length === 0) return;
  const arranged = areas.flatMap((area) => arrangedArea(area, rows));
  const sqref = arranged.map(areaAddress).join(' ');
  if (written === undefined) rule.setAttribute('sqref', sqref);
  else written.textContent = sqref;
  const topOf = (all: readonly Area[]): number => Math.min(...all.map(({ top }) => top));
  const down = topOf(arranged) - rows.placeOf(topOf(areas));
  const own = `${quoteSheetName(copy)}!`;
  for (const element of withDescendants(rule)) {
    if (!FORMULAS.has(element.localName ?? '') || childrenOf(element).length > 0) continue;
    const formula = element.textContent ?? '';
    const start = formula.startsWith(own) ? own : '';
    const placed = placeReferences(formula.slice(start.length), (row) => rows.placeOf(row));
    element.textContent = start + shiftFormula(placed, down, 0);
  }
}

/** A rule over all the rows that changed places with each other stays over their places; one over some of them goes with each. */
function arrangedArea(area: Area, rows: CopiedRows): readonly Area[] {
  const { top, bottom } = area;
  const all = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const places = new Set(all.map((row) => rows.placeOf(row)));
  return all.every((row) => places.has(rows.rowOf(row)))
    ? [{ ...area, top: rows.placeOf(top), bottom: rows.placeOf(bottom) }]
    : all.map((row) => ({ ...area, top: rows.rowOf(row), bottom: rows.rowOf(row) }));
}

/** A reference to the source itself points at the copy, as where Excel copies a sheet. */
function renamed(reference: string, { source, copy }: { readonly source: string; readonly copy: string }): string {
  const own = [`${quoteSheetName(source)}!`, `${source}!`].find((start) => reference.startsWith(start));
  return own === undefined ? reference : `${quoteSheetName(copy)}!${reference.slice(own.length)}`;
}
