import { Document, type FileChild, Packer, Paragraph } from 'docx';
import type { Report, ReportBlock, ReportSection } from '../../domain/report/Report';
import { chartParagraph } from './charts';
import { closingTable, letterheadTable, rule } from './columns';
import { FONT, LOOKS, SIZES } from './looks';
import { MAKER } from './maker';
import { pageOf, TEXT_WIDTH } from './page';
import { textRuns, writable } from './runs';
import { steadyBytes } from './steadyBytes';
import { dataTable } from './tables';

/** A report as a .docx file; the same report gives the same bytes. */
export async function writeReport({ language, properties, sections }: Report): Promise<Uint8Array> {
  const counter = { charts: 0 };
  const document = new Document({
    title: writable(properties.title),
    subject: writable(properties.subject),
    creator: writable(properties.author),
    description: writable(properties.description),
    lastModifiedBy: MAKER,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.text, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
      },
    },
    sections: sections.map((section) => ({
      ...pageOf(section.orientation),
      children: section.blocks.flatMap((block) => written(block, section.orientation, counter)),
    })),
  });
  return steadyBytes(await Packer.pack(document, 'uint8array'), properties.date);
}

/** A block as what Word has for it. */
export function written(
  block: ReportBlock,
  orientation: ReportSection['orientation'],
  counter: { charts: number },
): readonly FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block)];
    case 'closing':
      return [new Paragraph({ spacing: { line: 200 } }), closingTable(block)];
    case 'chart':
      counter.charts += 1;
      return [chartParagraph(block, counter.charts)];
    case 'table':
      // A table is followed by some space, which Word gives no table.
      return [dataTable(block, orientation), new Paragraph({ spacing: { line: 160 } })];
    case 'paragraph': {
      const look = LOOKS[block.role];
      const paragraph = new Paragraph({ ...look.paragraph, children: textRuns(block.runs, look.run) });
      return block.role === 'abstract' ? [paragraph, rule(TEXT_WIDTH[orientation], 0.3)] : [paragraph];
    }
  }
}
