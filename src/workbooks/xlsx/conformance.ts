const TRANSITIONAL = /="http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(\w+)/g;

/** The namespace of a workbook that keeps to ISO/IEC 29500 Strict in all its parts. */
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A part with the namespaces and types of relationships of the strict kind (ISO/IEC 29500-1, annex A). */
export function toStrict(xml: string): string {
  return xml.replace(TRANSITIONAL, '="http://purl.oclc.org/ooxml/$1/$2');
}
