import type { Random } from '../../../layouts/random';
import { bytesOf, edited, type Parts, textOf } from './packages';

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Other ways to write the same workbook down, each of which some program takes. The answers have to be the same. */
export const REWRITINGS: Readonly<Record<string, (parts: Parts, random: Random) => Parts>> = {
  'shared strings': sharedStrings,
  'rich runs': (parts, random) =>
    edited(parts, SHEETS, (xml) =>
      xml.replace(/<is><t(?: [^>]*)?>([^<&]{2,})<\/t><\/is>/g, (_, text: string) => {
        const at = random.whole(1, text.length - 1);
        const run = (part: string, look: string): string => `<r>${look}<t xml:space="preserve">${part}</t></r>`;
        return `<is>${run(text.slice(0, at), '')}${run(text.slice(at), '<rPr><b/></rPr>')}</is>`;
      }),
    ),
  'days from 1904': (parts) =>
    edited(parts, /^xl\/workbook\.xml$/, (xml) => xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')),
  prefixes: (parts) =>
    edited(parts, /^xl\/(?:workbook|styles|worksheets\/[^/]+)\.xml$/, (xml) =>
      xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s>/])/g, '<$1x:$2').replace(/ xmlns="/, ' xmlns:x="'),
    ),
  'targets from the root': (parts) =>
    edited(parts, /workbook\.xml\.rels$/, (xml) => xml.replace(/ Target="(?!\/)/g, ' Target="/xl/')),
  'targets by way of their own folder': (parts) =>
    edited(parts, /workbook\.xml\.rels$/, (xml) => xml.replace(/ Target="(?:\/xl\/)?/g, ' Target="./../xl/')),
  'names in capitals': (parts, random) =>
    new Map([...parts].map(([name, content]) => [random.chance(0.5) ? name.toUpperCase() : name, content])),
  'targets in other letters': (parts) =>
    edited(parts, /\.rels$/, (xml) =>
      xml.replace(/ Target="([^"]*)"/g, (_, target: string) => ` Target="${target.toUpperCase()}"`),
    ),
  backslashes: (parts) => new Map([...parts].map(([name, content]) => [name.replaceAll('/', '\\'), content])),
  'UTF-16': (parts, random) =>
    new Map(
      [...parts].map(([name, content]) => {
        if (!random.chance(0.5)) return [name, content];
        const text = textOf(content).replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
        return [name, new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))];
      }),
    ),
  'a formatted cell far away': (parts, random) =>
    edited(parts, SHEETS, (xml) => {
      const row = random.whole(100_000, 1_048_576);
      return xml.replace('</sheetData>', `<row r="${row}"><c r="XFD${row}" s="1"/></row></sheetData>`);
    }),
};

function sharedStrings(parts: Parts): Parts {
  const texts: string[] = [];
  const shared = edited(parts, SHEETS, (xml) =>
    xml.replace(/ t="inlineStr"([^>]*)><is>(.*?)<\/is>/gs, (_, attributes: string, text: string) => {
      texts.push(`<si>${text}</si>`);
      return ` t="s"${attributes}><v>${texts.length - 1}</v>`;
    }),
  );
  const listed = edited(shared, /workbook\.xml\.rels$|^\[Content_Types\]\.xml$/, (xml) =>
    xml
      .replace(
        '</Relationships>',
        `<Relationship Id="shared" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      )
      .replace(
        '</Types>',
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
      ),
  );
  const list = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.join('')}</sst>`;
  return new Map([...listed, ['xl/sharedStrings.xml', bytesOf(list)]]);
}
