import type { Narrative } from '../domain/narrative/Narrative';

/** The report's words as plain text, as they are pasted into a letter: numbered headings, a dash before each point. */
export function narrativeText({ title, period, paragraphs }: Narrative): string {
  const head = [title, ...(period === null ? [] : [period])];
  const body = paragraphs.map(({ heading, layout, sentences, groups = [], table }, index) =>
    [
      `${index + 1}. ${heading}`,
      // Word makes a table of it by itself where it is pasted with its look; elsewhere tabs are what is left of one.
      ...(table === undefined ? [] : [table.headers, ...table.rows].map((cells) => cells.join('\t'))),
      ...(layout === 'list'
        ? sentences.map((sentence) => `– ${sentence}`)
        : sentences.length === 0
          ? []
          : [sentences.join(' ')]),
      ...groups.flatMap(({ title: about, sentences: some }) => [about, ...some.map((sentence) => `– ${sentence}`)]),
    ].join('\n'),
  );
  return [head.join('\n'), ...body].join('\n\n');
}
