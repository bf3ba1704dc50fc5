import { childrenOf, type Element } from '../../../xml/xml';

/** A stretch of a paragraph's text: a text element, or one that stands for white space in it. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
}

/** What runs of a paragraph's text may stand in: links, content controls, tracked insertions and the like. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'hyperlink',
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
]);

const SPACES: ReadonlySet<string> = new Set(['br', 'cr', 'tab']);

export function isContainer({ localName }: Element): boolean {
  return CONTAINERS.has(localName ?? '');
}

/** A paragraph's own text, without that of text boxes in it and without what is deleted. */
export function piecesOf(paragraph: Element): readonly Piece[] {
  return childrenOf(paragraph).flatMap((child) => {
    if (child.localName === 'r') return childrenOf(child).flatMap(pieceOf);
    return isContainer(child) ? piecesOf(child) : [];
  });
}

function pieceOf(element: Element): readonly Piece[] {
  if (element.localName === 't') return [{ element, text: element.textContent ?? '' }];
  return SPACES.has(element.localName ?? '') ? [{ element, text: ' ' }] : [];
}

/** Replaces a stretch of a paragraph's text, counted in letters, by another text in the look that it begins with. */
export function replaceStretch(pieces: readonly Piece[], from: number, to: number, by: string): void {
  let [start, text] = [0, by];
  for (const { element, text: own } of pieces) {
    const [first, last] = [Math.max(from, start) - start, Math.min(to, start + own.length) - start];
    start += own.length;
    if (first >= last) continue;
    if (element.localName !== 't') {
      element.parentNode?.removeChild(element);
      continue;
    }
    element.textContent = own.slice(0, first) + text + own.slice(last);
    element.setAttribute('xml:space', 'preserve');
    text = '';
  }
}
