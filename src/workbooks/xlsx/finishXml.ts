import type { DrawnSheet } from './DrawnSheet';
import type { StyleNumbers } from './graftStyles';

/**
 * The library's text of a sheet with the numbers its looks have in the workbook. Works on the text, not on a document,
 * because a province's copies have a million cells; the library escapes all content, so no tag in it can be a text.
 */
export function finishSheet(xml: string, drawn: DrawnSheet, numbers: StyleNumbers): string {
  const end = xml.indexOf('</sheetData>');
  const [head, tail] = end < 0 ? [xml, ''] : [xml.slice(0, end), xml.slice(end)];
  const cells = head
    .replace(/<c r="[^"]*"(?: t="[^"]*")? s="(\d+)"/g, (tag, look: string) =>
      tag.replace(/\d+"$/, `${numbers.cell(Number(look))}"`),
    )
    .replaceAll('<is><t>', '<is><t xml:space="preserve">')
    .replace(/<row r="(\d+)" ht="[^"]*" customHeight="1"/g, (tag, row: string) =>
      drawn.fittedRows.has(Number(row)) ? tag.replace(' customHeight="1"', '') : tag,
    );
  const withFormat =
    drawn.format === undefined ? cells : cells.replace(/<sheetFormatPr[^>]*\/>/, `<sheetFormatPr${drawn.format}/>`);
  return (
    withFormat + tail.replace(/ dxfId="(\d+)"/g, (_, look: string) => ` dxfId="${numbers.differential(Number(look))}"`)
  );
}

/** Makes a radar (biểu đồ mạng nhện) of a line chart; the library draws none. */
export function turnIntoRadar(xml: string): string {
  return xml
    .replace(/<c:lineChart>/, '<c:radarChart>')
    .replace(/<\/c:lineChart>/, '</c:radarChart>')
    .replace(/<c:grouping val="\w+"\/>/, '<c:radarStyle val="marker"/>')
    .replace(/<c:(?:smooth|marker) val="\w+"\/>/g, '')
    .replace(/(<c:catAx>.*?<c:axPos val="\w+"\/>)/, '$1<c:majorGridlines/>')
    .replace(/<c:(?:dropLines|hiLowLines|upDownBars)\/>/g, '');
}
