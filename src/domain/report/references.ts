import type { NarrativeParagraph, NarrativeReference, ReferredColumn } from '../narrative/Narrative';
import type { SheetContent } from './shownSheets';

/** A paragraph that sends its reader to no table but those of the document. */
export function saidWith(
  paragraph: NarrativeParagraph,
  attached: readonly SheetContent[],
  inText: readonly SheetContent[],
): NarrativeParagraph {
  const sentence = ({ sentence: said, columns, inText: near, alone }: NarrativeReference): string => {
    if (columns.every((column) => stands(column, attached))) return said;
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

function stands({ sheet, ranking }: ReferredColumn, contents: readonly SheetContent[]): boolean {
  return contents.some((each) =>
    each.key === 'ranking' ? each.ranking === ranking : each.key === 'source' && each.name === sheet,
  );
}
