import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** A workbook made by another library, as bytes. */
export async function workbookOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A package with some of its parts changed or added; `undefined` takes a part out. */
export async function withParts(
  bytes: Uint8Array,
  change: Readonly<Record<string, ((text: string) => string) | undefined>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, edit] of Object.entries(change)) {
    if (edit === undefined) zip.remove(path);
    else zip.file(path, edit((await zip.file(path)?.async('string')) ?? ''));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** A workbook written by hand, in the prefixed form that some exporting software uses. */
export async function handWritten(sheetData: string, styles?: string): Promise<Uint8Array> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/bang.xml" ContentType="${types}.worksheet+xml"/>${styles === undefined ? '' : `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${packageRelationships}"><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="Bảng" sheetId="5" r:id="b"/></x:sheets></x:workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packageRelationships}"><Relationship Id="b" Type="${office}/worksheet" Target="worksheets/bang.xml"/>${styles === undefined ? '' : `<Relationship Id="c" Type="${office}/styles" Target="styles.xml"/>`}</Relationships>`,
  );
  zip.file(
    'xl/worksheets/bang.xml',
    `<x:worksheet xmlns:x="${main}"><x:sheetData>${sheetData}</x:sheetData></x:worksheet>`,
  );
  if (styles !== undefined) zip.file('xl/styles.xml', `<x:styleSheet xmlns:x="${main}">${styles}</x:styleSheet>`);
  return zip.generateAsync({ type: 'uint8array' });
}
