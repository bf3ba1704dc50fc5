import { areaAddress } from '../../domain/workbook/a1';
import type { CopiedRules } from './copyRules';
import type { DrawnSheet } from './DrawnSheet';
import { encodePieces } from './encodePieces';
import type { StyleNumbers } from './graftStyles';
import { writeCells, type CellTexts } from './writeCells';

/**
 * The library's text of a sheet without its cells, with the cells, and with the numbers its looks have in the workbook.
 * The library escapes all content, so no tag in it can be a text.
 */
export function finishSheet(
  frame: string,
  drawn: DrawnSheet,
  numbers: StyleNumbers,
  look: CellTexts['look'],
): Uint8Array {
  const start = frame.indexOf('<sheetData');
  const end = frame.indexOf('</sheetData>') + 1 || frame.indexOf('/>', start);
  const [head, data, tail] = [frame.slice(0, start), frame.slice(start, end), frame.slice(frame.indexOf('>', end) + 1)];
  const runs = new Map(
    [...data.matchAll(/<c r="([A-Z]+\d+)" t="inlineStr"[^>]*>(<is>.*?<\/is>)/gs)].map(
      ([, address = '', text = '']) => [address, text] as const,
    ),
  );
  const withDimension = head.replace(/(?:<dimension[^>]*\/>)?<sheetViews>/, `${dimensionOf(drawn)}<sheetViews>`);
  const withFormat =
    drawn.format === undefined
      ? withDimension
      : withDimension.replace(/<sheetFormatPr[^>]*\/>/, () => `<sheetFormatPr${drawn.format ?? ''}/>`);
  const foot = tail
    .replace(/ dxfId="(\d+)"/g, (_, number: string) => ` dxfId="${numbers.differential(Number(number))}"`)
    // The library cannot say that each sheet counts its own pages.
    .replace(/<pageSetup\b(?![^>]* firstPageNumber=)/, '$& firstPageNumber="1" useFirstPageNumber="1"');
  function* pieces(): Generator<string> {
    yield withFormat;
    yield* writeCells(drawn, { look, runs });
    yield drawn.rules === undefined ? foot : withRules(foot, drawn.rules);
  }
  return encodePieces(pieces());
}

/** The elements that the schema wants behind conditional formats and rules of entry, and behind the rules of entry. */
const BEHIND_RULES =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const BEHIND_CONDITIONAL = new RegExp(`<dataValidations\\b|${BEHIND_RULES.source}`);

/** The foot of a copy with its source's rules behind its own. From the end on: what is put in may hold such tags itself. */
function withRules(foot: string, { conditional, validations, extensions }: CopiedRules): string {
  const before = (text: string, behind: RegExp, added: string): string =>
    text.replace(behind, (found) => added + found);
  const extended = extensions === '' ? foot : before(foot, /<\/worksheet>/, `<extLst>${extensions}</extLst>`);
  return before(withValidations(extended, validations, before), BEHIND_CONDITIONAL, conditional);
}

function withValidations(
  foot: string,
  added: readonly string[],
  before: (text: string, behind: RegExp, added: string) => string,
): string {
  if (added.length === 0) return foot;
  const [planned = '', own = ''] = /<dataValidations\b[^>]*>(.*?)<\/dataValidations>/s.exec(foot) ?? [];
  const count = (own.match(/<dataValidation\b/g)?.length ?? 0) + added.length;
  const list = `<dataValidations count="${count}">${own}${added.join('')}</dataValidations>`;
  return before(foot.replace(planned, ''), BEHIND_RULES, list);
}

function dimensionOf({ cells: { rows }, sheet: { columns = [] } }: DrawnSheet): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), Math.max(1, columns.length));
  return `<dimension ref="${areaAddress({ top: 0, left: 0, bottom: Math.max(1, rows.length) - 1, right: width - 1 })}"/>`;
}

/**
 * Adds to a chart the things that the library cannot say: grid lines in the background, a name for each bar (LibreOffice leaves out those that
 * stand close unless they are said to be level), and bars below zero in
 * the colour of their series. A file without a word on these bars has them white in Excel (the schema's default is inverted).
 */
export function finishChart(xml: string, isRadar: boolean): string {
  const finished = xml
    .replaceAll('<c:majorGridlines/>', GRID)
    .replace(/(<c:barChart>)(.*)(<\/c:barChart>)/s, (_, start: string, bars: string, end: string) =>
      [start, bars.replaceAll('<c:cat>', '<c:invertIfNegative val="0"/><c:cat>'), end].join(''),
    )
    .replace(/(<c:barChart>.*<c:catAx>.*?<c:txPr><a:bodyPr)(?=\/>)/s, '$1 rot="0" vert="horz"')
    .replace(/(<c:barChart>.*<c:catAx>.*?)(?=<c:noMultiLvlLbl)/s, '$1<c:tickLblSkip val="1"/>');
  return isRadar ? turnIntoRadar(finished) : finished;
}

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Makes a radar (biểu đồ mạng nhện) of a line chart; the library draws none. */
function turnIntoRadar(xml: string): string {
  return xml
    .replace(/<c:lineChart>/, '<c:radarChart>')
    .replace(/<\/c:lineChart>/, '</c:radarChart>')
    .replace(/<c:grouping val="\w+"\/>/, '<c:radarStyle val="marker"/>')
    .replace(/<c:(?:smooth|marker) val="\w+"\/>/g, '')
    .replace(/(<c:catAx>.*?<c:axPos val="\w+"\/>)/, `$1${GRID}`)
    .replace(/<c:(?:dropLines|hiLowLines|upDownBars)\/>/g, '');
}
