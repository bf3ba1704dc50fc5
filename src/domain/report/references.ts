import type { Messages } from '../languages/messages';
import type { NarrativeParagraph, NarrativeReference, ReferredColumn } from '../narrative/Narrative';
import { type Appendix, namedAppendices } from './appendices';
import type { SheetContent } from './shownSheets';

/** A paragraph that sends its reader to no table but those of the document, and to appendices by their numbers. */
export function saidWith(
  paragraph: NarrativeParagraph,
  appendices: readonly Appendix[],
  inText: readonly SheetContent[],
  { narrative, report }: Messages,
): NarrativeParagraph {
  const attached = appendices.map(({ content }) => content);
  const sentence = ({ sentence: said, columns, inText: near, alone }: NarrativeReference): string => {
    if (columns.every((column) => stands(column, attached)))
      return said.replace(narrative.theAppendix, whereOf(columns, appendices, report) ?? narrative.theAppendix);
    return columns.every((column) => stands(column, [...attached, ...inText])) ? near : alone;
  };
  const rewritten = ({ sentences, references = [] }: Pick<NarrativeParagraph, 'sentences' | 'references'>) => {
    const known = new Map(references.map((each) => [each.sentence, sentence(each)]));
    return { sentences: sentences.map((each) => known.get(each) ?? each).filter((each) => each !== '') };
  };
  const { groups } = paragraph;
  return {
    ...paragraph,
    ...rewritten(paragraph),
    ...(groups === undefined ? {} : { groups: groups.map((each) => ({ ...each, ...rewritten(each) })) }),
  };
}

/** The appendices that have some columns, of several: an office's own sheet rather than a ranking of it. */
function whereOf(
  columns: readonly ReferredColumn[],
  appendices: readonly Appendix[],
  text: Messages['report'],
): string | undefined {
  if (appendices.length < 2) return undefined;
  const having = (column: ReferredColumn): readonly Appendix[] =>
    appendices.filter(({ content }) => stands(column, [content]));
  const found = new Set(
    columns.flatMap((column) => {
      const all = having(column);
      return (all.find(({ content }) => content.key === 'source') ?? all[0])?.number ?? [];
    }),
  );
  return namedAppendices(
    appendices.filter(({ number }) => found.has(number)),
    text,
  );
}

function stands({ sheet, ranking }: ReferredColumn, contents: readonly SheetContent[]): boolean {
  return contents.some((each) =>
    each.key === 'ranking' ? each.ranking === ranking : each.key === 'source' && each.name === sheet,
  );
}
