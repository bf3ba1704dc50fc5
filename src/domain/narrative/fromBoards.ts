import type { SourcedBoard } from '../scores/ScoreModel';
import { changeSentences } from './changes';
import type { Narrative, NarrativeParagraph, NarrativeTopic } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { nextGradeParts } from './nextGrade';
import { overviewSentences } from './overview';
import { subjectName } from './indexTitle';
import { overdueSentences } from './overdue';
import { proposalSentences, targetProposals } from './proposals';
import { type UnitNames, unitNames } from './properNames';
import { reminderSentences } from './reminders';
import { targetSentences } from './targetSentences';

type Parts = Pick<NarrativeParagraph, 'sentences' | 'table'>;
type Writer = (board: SourcedBoard, names: UnitNames, context: NarrativeContext) => Parts;

interface Topic {
  readonly topic: NarrativeTopic;
  readonly layout: 'prose' | 'list';
  readonly write: Writer;
}

const inSentences =
  (write: (...about: Parameters<Writer>) => readonly string[]): Writer =>
  (...about) => ({ sentences: write(...about) });

/** The parts of the narrative that each roster has, in this order; what all units together have stands behind them. */
const ABOUT_BOARDS: readonly Topic[] = [
  { topic: 'overview', layout: 'prose', write: inSentences(overviewSentences) },
  { topic: 'changes', layout: 'prose', write: inSentences(changeSentences) },
  { topic: 'reminders', layout: 'list', write: inSentences(reminderSentences) },
];

const NEXT_GRADE: readonly Topic[] = [{ topic: 'nextGrade', layout: 'prose', write: nextGradeParts }];

/** What follows from all of it. */
const PROPOSALS: readonly Topic[] = [{ topic: 'proposals', layout: 'list', write: inSentences(proposalSentences) }];

/** Puts the results into the words that a report has around its tables (SPEC 6.5). */
export function narrativeFromBoards(context: NarrativeContext): Narrative {
  const text = context.messages.narrative;
  const boards = context.boards
    .filter(({ units }) => units.length > 0)
    .map((board) => ({ board, names: unitNames(board.units, context.tables) }));
  const about = (topics: readonly Topic[]): readonly NarrativeParagraph[] =>
    topics.flatMap(({ topic, layout, write }) =>
      boards
        .map(({ board, names }) => ({ board, parts: write(board, names, context) }))
        .filter(({ parts }) => parts.sentences.length > 0 || parts.table !== undefined)
        .map(({ board, parts }) => ({
          topic,
          layout,
          heading: boards.length > 1 ? text.headingOf(text.topics[topic], board.title) : text.topics[topic],
          ...parts,
        })),
    );
  const subject = subjectName(
    boards.map(({ board }) => board),
    context.targets,
    context.settings,
    context.messages,
  );
  const everybody = boards.flatMap(({ board }) => board.units);
  return {
    title: text.title(subject.toLocaleUpperCase('vi')),
    subject,
    period: context.period?.label ?? null,
    paragraphs: [
      ...about(ABOUT_BOARDS),
      ...paragraph(
        'overdue',
        'list',
        overdueSentences(everybody, unitNames(everybody, context.tables), context),
        context,
      ),
      ...about(NEXT_GRADE),
      ...paragraph('targets', 'list', targetSentences(context), context),
      ...proposals(about(PROPOSALS), context),
    ],
  };
}

/** Of one roster under one heading with what is asked for the assigned targets. */
function proposals(ofBoards: readonly NarrativeParagraph[], context: NarrativeContext): readonly NarrativeParagraph[] {
  const text = context.messages.narrative;
  const asked = targetProposals(context);
  if (asked.length === 0) return ofBoards;
  const [first, ...others] = ofBoards;
  if (first === undefined) return paragraph('proposals', 'list', asked, context);
  if (others.length === 0) return [{ ...first, sentences: [...first.sentences, ...asked] }];
  const heading = text.headingOf(text.topics.proposals, text.topics.targets);
  return [...ofBoards, ...paragraph('proposals', 'list', asked, context).map((each) => ({ ...each, heading }))];
}

function paragraph(
  topic: NarrativeTopic,
  layout: NarrativeParagraph['layout'],
  sentences: readonly string[],
  { messages }: NarrativeContext,
): readonly NarrativeParagraph[] {
  return sentences.length === 0 ? [] : [{ topic, layout, heading: messages.narrative.topics[topic], sentences }];
}
