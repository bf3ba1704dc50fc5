import { quoteSheetName } from '../../domain/workbook/a1';
import { sheetFrame } from './sheetFrame';
import { childOf, childrenOf, elementText, type Element } from './xml';

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
 */
export function copyRules(
  xml: string,
  names: { readonly source: string; readonly copy: string },
  before: number,
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

/** A reference to the source itself points at the copy, as where Excel copies a sheet. */
function renamed(reference: string, { source, copy }: { readonly source: string; readonly copy: string }): string {
  const own = [`${quoteSheetName(source)}!`, `${source}!`].find((start) => reference.startsWith(start));
  return own === undefined ? reference : `${quoteSheetName(copy)}!${reference.slice(own.length)}`;
}
