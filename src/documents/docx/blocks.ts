import { type FileChild, LineRuleType, Paragraph } from 'docx';
import type { ReportBlock } from '../../domain/report/Report';
import { chartParagraph } from './charts';
import { closingTable, letterheadTable, NAME_RULE, rule } from './columns';
import { BEFORE_CLOSING, BELOW_TABLE, lineSpacing, lookOf, staysWith } from './looks';
import { textRuns } from './runs';
import type { DataTables } from './tables';

/** Counts a document's charts, which need numbers of their own. */
export class ChartCount {
  private count = 0;

  next(): number {
    this.count += 1;
    return this.count;
  }
}

/** Where a block stands. */
export interface Surroundings {
  /** Of the text there, in twips. */
  readonly width: number;
  readonly charts: ChartCount;
  readonly tables: DataTables;
  /** Where the document's own font is another. */
  readonly font?: string;
}

/**
 * A block as what Word has for it.
 * @param next what stands below it
 */
export function written(
  block: ReportBlock,
  next: ReportBlock | undefined,
  { width, charts, tables, font }: Surroundings,
): readonly FileChild[] {
  const isNoted = next?.kind === 'paragraph' && next.role === 'note';
  const typeface = font === undefined ? {} : { font };
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block)];
    case 'closing':
      return [new Paragraph({ spacing: lineSpacing(BEFORE_CLOSING), keepNext: true }), closingTable(block)];
    case 'chart':
      return [chartParagraph(block, charts.next(), width)];
    case 'table':
      // A table is followed by some space, which Word gives no table; its notes have their own.
      return [
        tables.add(block, { room: width, isNoted, ...typeface }),
        ...(isNoted ? [] : [new Paragraph({ spacing: { line: BELOW_TABLE, lineRule: LineRuleType.EXACT } })]),
      ];
    case 'paragraph': {
      const look = lookOf(block);
      const paragraph = new Paragraph({
        ...look.paragraph,
        ...(block.startsPage === true ? { pageBreakBefore: true } : {}),
        ...(staysWith(block, next) ? { keepNext: true } : {}),
        children: textRuns(block.runs, { ...look.run, ...typeface }),
      });
      return block.role === 'abstract'
        ? [paragraph, rule(block.runs.map(({ text }) => text).join(''), look.run.size, width, NAME_RULE)]
        : [paragraph];
    }
  }
}
