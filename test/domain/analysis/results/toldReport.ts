import type { Report, ReportBlock, ReportCell, ReportRun } from '../../../../src/domain/report/Report';

/** A document line by line: open places in ⟨⟩, bold in **, italics in //, underlined in __. */
export function reportTold({ language, sections, properties }: Report): readonly string[] {
  return [
    `document in ${language}: ${Object.values(properties).join(' / ')}`,
    ...sections.flatMap(({ orientation, blocks }) => [`  ${orientation}`, ...blocks.flatMap(blockTold)]),
  ];
}

/** A part of a document, line by line. */
export function blockTold(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        `  ${block.superior} / ${runsTold(block.office)} / ${runsTold(block.number)} / ${runsTold(block.about ?? [])} / ${block.nation} / ${block.motto} / ${runsTold(block.placeAndDate)}`,
      ];
    case 'paragraph':
      return [
        `  ${block.role}${block.startsPage === true ? ' on a new page' : ''}${block.lineSpacing === undefined ? '' : ` ${block.lineSpacing}`}: ${runsTold(block.runs)}`,
      ];
    case 'table':
      return [
        `  table of ${block.headerRows} header rows, ${block.fontSize} points, width ${block.width.toFixed(2)}: ${block.shares.map((share) => share.toFixed(3)).join(' ')}${block.isTorn === true ? ' torn' : ''}`,
        ...block.rows.map((row) => `    ${row.map(cellTold).join(' | ')}`),
      ];
    case 'chart': {
      const { draws, altText, categories, series, minimum, maximum, valueTitle, overlap, gap, height } = block;
      return [
        `  ${draws} chart ${altText}; ${categories.join(', ')}; ${[minimum, maximum, valueTitle, overlap, gap, height].map((each) => each ?? '·').join(' ')}`,
        ...series.map(({ name, color, values }) => `    ${name} ${color ?? ''}: ${values.join(' ')}`),
      ];
    }
    case 'closing':
      return [
        `  ${block.heading}: ${block.recipients.map(runsTold).join(' / ')}; ${block.signedAs.map(runsTold).join(' / ')}; ${runsTold(block.signedBy)}`,
      ];
  }
}

/** Some text with its looks and open places. */
export function runsTold(those: readonly ReportRun[]): string {
  return those
    .map(({ text, bold, italic, underline, open }) =>
      marked(text.replaceAll('\n', '⏎'), [
        ['**', bold],
        ['//', italic],
        ['__', underline],
      ]).replace(/^(.*)$/s, open === true ? '⟨$1⟩' : '$1'),
    )
    .join('');
}

function cellTold({ text, bold, italic, underline, align, across, down }: ReportCell): string {
  const size = across === 1 && down === 1 ? '' : ` ${across}×${down}`;
  const look = marked(text.replaceAll('\n', '⏎'), [
    ['**', bold],
    ['//', italic],
    ['__', underline],
  ]);
  return `${look}${align === 'left' ? '' : ` ${align}`}${size}`;
}

function marked(text: string, looks: readonly (readonly [string, boolean | undefined])[]): string {
  return looks.reduce((all, [mark, holds]) => (holds === true ? `${mark}${all}${mark}` : all), text);
}
