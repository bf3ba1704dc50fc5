import type { SourcedBoard } from '../scores/ScoreModel';
import { changeSentences } from './changes';
import type { Narrative, NarrativeParagraph, NarrativeTopic } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { nextGradeSentences } from './nextGradeSentences';
import { overviewSentences } from './overview';
import { indexTitle } from './indexTitle';
import { type UnitNames, unitNames } from './properNames';
import { reminderSentences } from './reminders';
import { targetSentences } from './targetSentences';

type Writer = (board: SourcedBoard, names: UnitNames, context: NarrativeContext) => readonly string[];

/** The parts of the narrative that each roster has, in this order. */
const ABOUT_BOARDS: readonly {
  readonly topic: NarrativeTopic;
  readonly layout: 'prose' | 'list';
  readonly write: Writer;
}[] = [
  { topic: 'overview', layout: 'prose', write: overviewSentences },
  { topic: 'changes', layout: 'prose', write: changeSentences },
  { topic: 'reminders', layout: 'list', write: reminderSentences },
  { topic: 'nextGrade', layout: 'list', write: nextGradeSentences },
];

/** Puts the results into the words that a report has around its tables (SPEC 6.5). */
export function narrativeFromBoards(context: NarrativeContext): Narrative {
  const text = context.messages.narrative;
  const boards = context.boards
    .filter(({ units }) => units.length > 0)
    .map((board) => ({ board, names: unitNames(board, context.tables) }));
  const paragraphs = ABOUT_BOARDS.flatMap(({ topic, layout, write }) => {
    const said = boards
      .map(({ board, names }) => ({ board, sentences: write(board, names, context) }))
      .filter(({ sentences }) => sentences.length > 0);
    return said.map(({ board, sentences }): NarrativeParagraph => ({
      topic,
      layout,
      heading: boards.length > 1 ? text.headingOf(text.topics[topic], board.title) : text.topics[topic],
      sentences,
    }));
  });
  return {
    title: text.title(
      indexTitle(
        boards.map(({ board }) => board),
        context.settings,
        context.messages,
      ),
    ),
    period: context.period?.label ?? null,
    paragraphs: [...paragraphs, ...paragraph('targets', 'list', targetSentences(context), context)],
  };
}

function paragraph(
  topic: NarrativeTopic,
  layout: NarrativeParagraph['layout'],
  sentences: readonly string[],
  { messages }: NarrativeContext,
): readonly NarrativeParagraph[] {
  return sentences.length === 0 ? [] : [{ topic, layout, heading: messages.narrative.topics[topic], sentences }];
}
