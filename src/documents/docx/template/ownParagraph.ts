import {
  childOf,
  childrenOf,
  copyOf,
  type Element,
  elementsBelow,
  insertChild,
  isElement,
  removeAttribute,
  removeElement,
} from '../../../xml/xml';
import { piecesOf } from './pieces';

/** What is seen of a paragraph beside its text. */
const SEEN = ['drawing', 'pict', 'object', 'footnoteReference', 'endnoteReference', 'fldChar', 'sym'];
/** The names that Word gives a paragraph for itself, each once in a document. */
const IDENTITY = ['paraId', 'textId'];

/**
 * Gives a mark in a paragraph's text a paragraph of its own. Words and drawings before it stay in the paragraph, those behind it
 * come in another one like it, with the end of the section; what would be empty goes.
 * @returns the paragraph of the mark
 */
export function ownParagraph(paragraph: Element, mark: string): Element {
  const [own, behind] = [copyOf(paragraph), copyOf(paragraph)];
  for (const child of childrenOf(own)) removeElement(child);
  insertChild(insertChild(own, 'r'), 't').textContent = mark;
  keepSide(paragraph, mark, 'nextSibling');
  keepSide(behind, mark, 'previousSibling');
  removeElement(sectionEnd(paragraph));
  for (const part of [own, behind]) for (const name of IDENTITY) removeAttribute(part, name);
  const next = paragraph.nextSibling;
  paragraph.parentNode?.insertBefore(own, next);
  if (isSeen(behind) || sectionEnd(behind) !== undefined) paragraph.parentNode?.insertBefore(behind, next);
  if (!isSeen(paragraph)) removeElement(paragraph);
  return own;
}

/** What says of a section that it ends with a paragraph. */
export function sectionEnd(paragraph: Element): Element | undefined {
  const properties = childOf(paragraph, 'pPr');
  return properties && childOf(properties, 'sectPr');
}

/** Whether anything of a paragraph is seen. */
export function isSeen(paragraph: Element): boolean {
  return piecesOf(paragraph).some(({ text }) => text.trim() !== '') || elementsBelow(paragraph, ...SEEN).length > 0;
}

/** Takes the mark out of a paragraph, and everything on one side of it. */
function keepSide(paragraph: Element, mark: string, side: 'nextSibling' | 'previousSibling'): void {
  const piece = piecesOf(paragraph).find(({ text }) => text.includes(mark));
  if (piece === undefined) return;
  const [before = '', behind = ''] = piece.text.split(mark);
  piece.element.textContent = side === 'nextSibling' ? before : behind;
  for (let at: Element | null = piece.element; at !== null && at !== paragraph; at = at.parentElement) {
    for (let other = at[side]; other !== null; other = at[side]) {
      // What a paragraph, a run or a content control is like stands before what is in it.
      if (isElement(other) && other.localName?.endsWith('Pr') === true) break;
      other.parentNode?.removeChild(other);
    }
  }
}
