import { childrenOf, type Document, type Element, isElement, rootOf, serializeXml } from '../../../xml/xml';

/** Stands for a stretch of a template, around it and in its place: no text has this letter. */
const MARK = '\ue002';
const STRETCH = new RegExp(`<!--${MARK}-->(.*?)<!--${MARK}-->`, 'gsu');
const MARKED = new RegExp(`<w:p><w:r><w:t[^>]*>${MARK}(\\d+)</w:t></w:r></w:p>`, 'gu');
/** Looked for in what is left to the library: where a place is, and what says of pages what they are like. */
const [PLACE, SECTION] = ['{{', 'sectPr'];

/**
 * The stretches of a template's text with which nothing is done. They are kept from the library, whose work for each place grows with
 * the square of the paragraphs that it is given. What has a number of its own in the document stays with it, as it gives new ones.
 */
export class PlainStretches {
  private readonly kept: string[] = [];

  /** The text of a part without them. */
  withoutThem(document: Document): string {
    for (const body of childrenOf(rootOf(document), 'body')) mark(body);
    return serializeXml(document).replace(STRETCH, (_, stretch: string) => {
      this.kept.push(stretch);
      return `<w:p><w:r><w:t>${MARK}${this.kept.length - 1}</w:t></w:r></w:p>`;
    });
  }

  /** The text of a part with those that it has marks of. */
  putInto(part: string): string {
    return part.replace(MARKED, (_, at: string) => this.kept[Number(at)] ?? '');
  }
}

/** Puts a comment before and behind each stretch of plain children. */
function mark(body: Element): void {
  const document = body.ownerDocument;
  if (document === null) return;
  const children = childrenOf(body);
  const plain = children.map(isPlain);
  children.forEach((child, at) => {
    if (plain[at] !== true) return;
    if (plain[at - 1] !== true) body.insertBefore(document.createComment(MARK), child);
    if (plain[at + 1] !== true) body.insertBefore(document.createComment(MARK), child.nextSibling);
  });
}

function isPlain(element: Element): boolean {
  if (element.localName === SECTION || [...element.attributes].some(({ localName }) => localName === 'id'))
    return false;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) ? !isPlain(child) : child.nodeValue?.includes(PLACE) === true) return false;
  }
  return true;
}
