import type { SourcedBoard } from '../scores/ScoreModel';
import { changeSentences } from './changes';
import type { Narrative, NarrativeParagraph, NarrativeTopic } from './Narrative';
import type { NarrativeContext } from './NarrativeContext';
import { nextGradeParts } from './nextGrade';
import { overviewSentences } from './overview';
import { subjectOf } from './subject';
import { overdueColumns, overdueSentences } from './overdue';
import { overdueFieldKinds, overdueFieldProposals, overdueFieldSentences } from './overdueFields';
import { proposalSentences, targetProposals } from './proposals';
import { handledHeading, handledParts } from './handled';
import { type UnitNames, unitNames } from './properNames';
import { rankingSubject } from './rankingSubject';
import { sentencesOf } from './references';
import { headingWithoutReminders, reminderSentences } from './reminders';
import { targetParts } from './targetSentences';

type Parts = Pick<NarrativeParagraph, 'sentences' | 'references' | 'table'>;
type Writer = (board: SourcedBoard, names: UnitNames, context: NarrativeContext) => Parts;

/** A roster's board and how its units are called. */
interface NamedBoard {
  readonly board: SourcedBoard;
  readonly names: UnitNames;
}

interface Topic {
  readonly topic: Exclude<NarrativeTopic, 'handled' | 'overdue'>;
  readonly layout: 'prose' | 'list';
  readonly write: Writer;
  /** Another heading than the topic's, where that would not be true. */
  readonly headed?: (board: SourcedBoard, context: NarrativeContext) => string | undefined;
}

const inSentences =
  (write: (...about: Parameters<Writer>) => readonly string[]): Writer =>
  (...about) => ({ sentences: write(...about) });

/** The parts of the narrative that each roster has, in this order; what all units together have stands behind them. */
const ABOUT_BOARDS: readonly Topic[] = [
  { topic: 'overview', layout: 'prose', write: inSentences(overviewSentences) },
  { topic: 'changes', layout: 'prose', write: inSentences(changeSentences) },
  {
    topic: 'reminders',
    layout: 'list',
    write: (...about) => sentencesOf(reminderSentences(...about)),
    headed: headingWithoutReminders,
  },
];

const NEXT_GRADE: readonly Topic[] = [{ topic: 'nextGrade', layout: 'prose', write: nextGradeParts }];

/** Puts the results into the words that a report has around its tables (SPEC 6.5). */
export function narrativeFromBoards(context: NarrativeContext): Narrative {
  const text = context.messages.narrative;
  const boards: readonly NamedBoard[] = context.boards
    .filter(({ units }) => units.length > 0)
    .map((board) => ({ board, names: unitNames(board.units, context.tables) }));
  const about = (topics: readonly Topic[]): readonly NarrativeParagraph[] =>
    topics.flatMap(({ topic, layout, write, headed }) =>
      boards
        .map(({ board, names }) => ({ board, parts: write(board, names, context) }))
        .filter(({ parts }) => parts.sentences.length > 0 || parts.table !== undefined)
        .map(({ board, parts }) => ({ board, parts, heading: headed?.(board, context) ?? text.topics[topic] }))
        .map(({ board, parts, heading }) => ({
          topic,
          layout,
          heading: boards.length > 1 ? text.headingOf(heading, board.title) : heading,
          board: board.title,
          ...parts,
        })),
    );
  const { targets, tables, settings, messages } = context;
  const subject = subjectOf({ boards: boards.map(({ board }) => board), targets, tables }, settings, messages);
  const everybody = boards.flatMap(({ board }) => board.units);
  return {
    title: text.title(text.results(subject.name, subject.isResult).toLocaleUpperCase('vi')),
    subject,
    period: context.period === undefined ? null : messages.period(context.period),
    rankings: context.boards.map((board) => rankingSubject(board, context)),
    paragraphs: [
      ...about(ABOUT_BOARDS),
      ...paragraph('handled', handledHeading(context), handledParts(context)),
      ...paragraph(
        'overdue',
        text.overdueWork([...overdueColumns(everybody, tables).map(({ kind }) => kind), ...overdueFieldKinds(context)]),
        {
          sentences: [
            ...overdueSentences(everybody, unitNames(everybody, context.tables), context),
            ...overdueFieldSentences(context),
          ],
        },
      ),
      ...about(NEXT_GRADE),
      ...paragraph('targets', text.topics.targets, targetParts(context)),
      ...proposals(boards, context),
    ],
  };
}

/** What follows from all of it, under one heading: of several rosters, and of assigned targets beside them, in a list each. */
function proposals(boards: readonly NamedBoard[], context: NarrativeContext): readonly NarrativeParagraph[] {
  const text = context.messages.narrative;
  const { topics } = text;
  const ofBoards = boards.map(({ board, names }) => ({
    title: board.title,
    told: proposalSentences(board, names, context),
  }));
  const ofTargets = { title: topics.targets, told: targetProposals(context).map((sentence) => ({ sentence })) };
  const ofFields = {
    title: text.overdueWork(overdueFieldKinds(context)),
    told: overdueFieldProposals(context).map((sentence) => ({ sentence })),
  };
  const asked = [...ofBoards, ofFields, ofTargets].filter(({ told }) => told.length > 0);
  const [only, ...others] = asked;
  if (only === undefined) return [];
  const request = (heading: string, parts: Pick<NarrativeParagraph, 'sentences' | 'references' | 'groups'>) =>
    ({ topic: 'proposals', layout: 'list', heading, ...parts }) as const;
  if (boards.length <= 1) return [request(topics.proposals, sentencesOf(asked.flatMap(({ told }) => told)))];
  if (others.length === 0) return [request(text.headingOf(topics.proposals, only.title), sentencesOf(only.told))];
  const groups = asked.map(({ title, told }, at) => ({ title: text.lettered(at, title), ...sentencesOf(told) }));
  return [request(topics.proposals, { sentences: [], groups })];
}

function paragraph(
  topic: NarrativeTopic,
  heading: string,
  parts: Pick<NarrativeParagraph, 'sentences' | 'groups'>,
): readonly NarrativeParagraph[] {
  const isEmpty = parts.sentences.length === 0 && parts.groups === undefined;
  return isEmpty ? [] : [{ topic, layout: 'list', heading, ...parts }];
}
