import { MalformedXml, parseXml, rootOf, type Element } from '../../xml/xml';

/**
 * A sheet's part without its cells, which are most of it and are the library's to read. Throws
 * `MalformedXml` where that is not well formed or not of a worksheet.
 */
export function sheetFrame(xml: string): Element {
  const root = rootOf(parseXml(withoutCells(xml)));
  if (root.localName !== 'worksheet') throw new MalformedXml(`a ${root.localName ?? 'nameless'} part for a worksheet`);
  return root;
}

function withoutCells(xml: string): string {
  const start = /<((?:[\w.-]+:)?)sheetData\b[^>]*>/.exec(xml);
  if (start === null) return xml;
  const [tag, prefix = ''] = start;
  if (tag.endsWith('/>')) return xml;
  const end = xml.lastIndexOf(`</${prefix}sheetData`);
  return xml.slice(0, start.index + tag.length) + xml.slice(Math.max(end, start.index + tag.length));
}
