import {
  attributeOf,
  childOf,
  childrenOf,
  copyOf,
  type Element,
  insertChild,
  removeAttribute,
  removeElement,
  setAttribute,
  siblingOf,
} from '../../../xml/xml';
import { TEXT_WIDTH } from '../page';
import { isSeen, sectionEnd } from './ownParagraph';

/** Twips of a measure that a section's description gives. */
function measure(section: Element, child: string, attribute: string): number {
  const element = childOf(section, child);
  return Number((element && attributeOf(element, attribute)) ?? NaN);
}

/** The width of the text in a section, of its first column where it has several, in twips; that of our own pages where it says none. */
export function sectionWidth(section: Element | undefined): number {
  if (section === undefined) return TEXT_WIDTH.portrait;
  const gutter = measure(section, 'pgMar', 'gutter');
  const width =
    measure(section, 'pgSz', 'w') -
    measure(section, 'pgMar', 'left') -
    measure(section, 'pgMar', 'right') -
    (Number.isNaN(gutter) ? 0 : gutter);
  return width > 0 ? columnWidth(section, width) : TEXT_WIDTH.portrait;
}

/** The height of the text in a section, in twips. */
export function sectionHeight(section: Element): number {
  return measure(section, 'pgSz', 'h') - measure(section, 'pgMar', 'top') - measure(section, 'pgMar', 'bottom');
}

function columnWidth(section: Element, width: number): number {
  const columns = childOf(section, 'cols');
  const count = Number((columns && attributeOf(columns, 'num')) ?? 1);
  if (columns === undefined || !(count > 1)) return width;
  const [first] = childrenOf(columns, 'col');
  if (first !== undefined) return Number(attributeOf(first, 'w') ?? width / count);
  return (width - (count - 1) * Number(attributeOf(columns, 'space') ?? 720)) / count;
}

/** The description of the section that a child of the body stands in: it comes with the section's last paragraph, or at the end of all. */
export function sectionOf(child: Element): Element | undefined {
  for (let at: Element | undefined = child; at !== undefined; at = siblingOf(at, 'nextSibling')) {
    const section = at.localName === 'sectPr' ? at : sectionEnd(at);
    if (section !== undefined) return section;
  }
  return undefined;
}

/**
 * Gives a paragraph of an upright section lying pages of its own, with the paper, margins, headers and footers of that section;
 * what stands before and behind it stays on upright pages.
 * @returns whether it is on lying pages now: inside something else, a table's cell, it stays on those of its section
 */
export function layDown(paragraph: Element): boolean {
  const section = sectionOf(childOfBody(paragraph));
  if (section === undefined || !(measure(section, 'pgSz', 'w') < measure(section, 'pgSz', 'h')))
    return section !== undefined;
  if (paragraph.parentElement?.localName !== 'body') return false;
  const upright = copyOf(section);
  const lying = turned(copyOf(section));
  if (isAnySeen(paragraph, 'previousSibling')) {
    paragraph.parentNode?.insertBefore(ending(upright), paragraph);
    continues(lying);
  }
  if (isAnySeen(paragraph, 'nextSibling')) {
    paragraph.parentNode?.insertBefore(ending(lying), paragraph.nextSibling);
    continues(section);
  } else section.parentNode?.replaceChild(lying, section);
  return true;
}

function childOfBody(element: Element): Element {
  const parent = element.parentElement;
  return parent === null || parent.localName === 'body' ? element : childOfBody(parent);
}

function isAnySeen(paragraph: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at = siblingOf(paragraph, side); at !== undefined && at.localName !== 'sectPr'; at = siblingOf(at, side)) {
    const isEnd = sectionEnd(at) !== undefined;
    if (isEnd && side === 'previousSibling') return false;
    if (at.localName !== 'p' || isSeen(at)) return true;
    if (isEnd) return false;
  }
  return false;
}

/** The description of a section, for the same paper lying. */
function turned(section: Element): Element {
  const paper = childOf(section, 'pgSz');
  if (paper === undefined) return section;
  const [width = '', height = ''] = ['w', 'h'].map((name) => attributeOf(paper, name));
  setAttribute(paper, 'w', height);
  setAttribute(paper, 'h', width);
  setAttribute(paper, 'orient', 'landscape');
  removeElement(childOf(section, 'cols'));
  return section;
}

/** Makes a section go on with the page numbers of the one before, on a page that is not its first. */
function continues(section: Element): void {
  removeElement(childOf(section, 'type'));
  removeElement(childOf(section, 'titlePg'));
  const numbers = childOf(section, 'pgNumType');
  if (numbers !== undefined) removeAttribute(numbers, 'start');
}

/** A paragraph that nobody sees, with which a section ends. */
function ending(section: Element): Element {
  const paragraph = section.ownerDocument?.createElementNS(
    section.namespaceURI,
    section.tagName.replace('sectPr', 'p'),
  );
  if (paragraph === undefined) throw new Error('an element without a document');
  const properties = insertChild(paragraph, 'pPr');
  const spacing = insertChild(properties, 'spacing');
  for (const [name, value] of Object.entries({ before: '0', after: '0', line: '20', lineRule: 'exact' }))
    setAttribute(spacing, name, value);
  properties.appendChild(section);
  return paragraph;
}
