import { Document, Packer } from 'docx';
import type { Report } from '../../domain/report/Report';
import { ChartCount, written } from './blocks';
import { finishedChart, LANGUAGE_TAGS } from './charts';
import { fitted } from './fitting/fitted';
import { FONT, SIZES } from './looks';
import { MAKER } from './maker';
import { pageOf, TEXT_WIDTH } from './page';
import { writable } from './runs';
import { steadyBytes } from './steadyBytes';
import { DataTables } from './tables';

/** The paragraph that a section ends with: of a line's height it would come on an empty page where the one before is full. */
const SECTION_END = '<w:p><w:pPr><w:sectPr';
const LOW_SECTION_END = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

/** A report as a .docx file; the same report gives the same bytes. */
export async function writeReport({ language, properties, sections }: Report): Promise<Uint8Array> {
  const [charts, tables] = [new ChartCount(), new DataTables()];
  const document = new Document({
    title: writable(properties.title),
    subject: writable(properties.subject),
    creator: writable(properties.author),
    description: writable(properties.description),
    lastModifiedBy: MAKER,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.text, language: { value: LANGUAGE_TAGS[language] } },
        },
      },
    },
    sections: sections.map(fitted).map((section) => ({
      ...pageOf(section.orientation),
      children: section.blocks.flatMap((block, at) =>
        written(block, section.blocks[at + 1], {
          width: TEXT_WIDTH[section.orientation],
          charts,
          tables,
        }),
      ),
    })),
  });
  return steadyBytes(await Packer.pack(document, 'uint8array'), properties.date, (text, path) =>
    tables.putInto(finishedChart(text, path, language)).replaceAll(SECTION_END, LOW_SECTION_END),
  );
}
