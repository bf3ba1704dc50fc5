import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph whose text stands in several runs, as Word tears it after spelling checks and edits. */
export function torn(...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs
    .map(
      (text) =>
        `<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
    )
    .join('')}</w:p>`;
}

const pages = (width: number, height: number): string =>
  `<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/>`;

/** A template as an office makes it in Word: paragraphs, a header, a picture, lying pages behind the upright ones. */
export async function templateOf(
  body: string,
  {
    lying = '',
    kind = 'document',
    header = torn('{{kỳ', ' báo cáo}}'),
  }: { lying?: string; kind?: 'document' | 'template'; header?: string } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const main = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`;
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/header" Target="header1.xml"/><Relationship Id="rId2" Type="${R}/image" Target="media/con-dau.png"/></Relationships>`,
  );
  zip.file(
    'word/header1.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${W}">${header}</w:hdr>`,
  );
  zip.file('word/media/con-dau.png', new Uint8Array([137, 80, 78, 71, 1, 2, 3]));
  const first = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId1"/>${pages(11906, 16838)}</w:sectPr></w:pPr></w:p>`;
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${first}${lying}<w:p/><w:sectPr>${pages(16838, 11906)}</w:sectPr></w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}
