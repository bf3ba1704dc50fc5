import type { Narrative } from '../domain/narrative/Narrative';

/** The report's words as plain text, as they are pasted into a letter: numbered headings, a dash before each point. */
export function narrativeText({ title, period, paragraphs }: Narrative): string {
  const head = [title, ...(period === null ? [] : [period])];
  const body = paragraphs.map(({ heading, layout, sentences }, index) =>
    [
      `${index + 1}. ${heading}`,
      ...(layout === 'prose' ? [sentences.join(' ')] : sentences.map((sentence) => `– ${sentence}`)),
    ].join('\n'),
  );
  return [head.join('\n'), ...body].join('\n\n');
}
