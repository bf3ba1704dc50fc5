import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

export type { Document, Element };

/** A text that is not well-formed XML, or not of the kind that is asked for. */
export class MalformedXml extends Error {
  override readonly name = 'MalformedXml';
}

/** Parses one XML part of a package. Throws `MalformedXml`. */
export function parseXml(text: string): Document {
  try {
    return new DOMParser({ onError: stopOnError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    throw new MalformedXml('the parser gave up', { cause: error });
  }
}

/** Writes a part back. */
export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** An element as text with its namespaces, so that two can be compared. */
export function elementText(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** The root of a part. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new MalformedXml('an XML part without a root');
  return root;
}

/** The child elements, all of them or those of one local name, whatever their prefix. */
export function childrenOf(parent: Element, localName?: string): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) children.push(node);
  }
  return children;
}

/** The first child element of one local name. */
export function childOf(parent: Element, localName: string): Element | undefined {
  return childrenOf(parent, localName)[0];
}

/** The element before or behind another one. */
export function siblingOf(element: Element, side: 'nextSibling' | 'previousSibling'): Element | undefined {
  for (let node = element[side]; node !== null; node = node[side]) if (isElement(node)) return node;
  return undefined;
}

/** A new, empty child in the parent's own namespace and prefix, before `before` or at the end. */
export function insertChild(parent: Element, localName: string, before: Element | null = null): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error('an element without a document');
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const child = document.createElementNS(parent.namespaceURI, name);
  parent.insertBefore(child, before);
  return child;
}

/**
 * The child of one local name, made where the schema wants it when it is missing.
 * @param order the local names of the parent's children in the order of the schema
 */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const present = childOf(parent, localName);
  if (present !== undefined) return present;
  const later = new Set(order.slice(order.indexOf(localName) + 1));
  const next = childrenOf(parent).find((child) => child.localName !== null && later.has(child.localName));
  return insertChild(parent, localName, next ?? null);
}

/** An attribute by its local name, whatever the prefix. */
export function attributeOf(element: Element, localName: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.localName === localName) return attribute.value;
  return undefined;
}

/** Sets an attribute of the element's own namespace and prefix. */
export function setAttribute(element: Element, localName: string, value: string): void {
  element.setAttributeNS(element.namespaceURI, element.prefix ? `${element.prefix}:${localName}` : localName, value);
}

/** Takes an attribute away by its local name. */
export function removeAttribute(element: Element, localName: string): void {
  for (const attribute of [...element.attributes])
    if (attribute.localName === localName) element.removeAttributeNode(attribute);
}

/** Every element below another of one of some local names, in the order of the text. */
export function elementsBelow(parent: Element | Document, ...localNames: readonly string[]): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', '*')].filter(({ localName }) => localNames.includes(localName ?? ''));
}

/** A copy of an element with all that is in it. */
export function copyOf(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new Error('a copy of another kind');
  return copy;
}

export function removeElement(element: Element | undefined): void {
  element?.parentNode?.removeChild(element);
}

/** The relationship id an element carries as `r:id`, whatever the prefix. */
export function relationshipId(element: Element): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.localName === 'id' && attribute.namespaceURI?.endsWith('/relationships')) return attribute.value;
  }
  return undefined;
}

export function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function stopOnError(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new SyntaxError(message);
}
