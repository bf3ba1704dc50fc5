import { findingsFromScores } from '../findings/fromScores';
import { relationsFromTables } from '../findings/relations/fromTables';
import { previousPeriods } from '../history/previousPeriod';
import { messagesIn } from '../languages/messages';
import { boardTitle } from '../narrative/boardTitle';
import { completedTable } from '../scores/blanks/completions';
import { boardsFromIndicators } from '../scores/fromIndicators';
import { targetResults } from '../scores/targetResults';
import type { Judgement } from './Judgement';
import type { Reading } from './Reading';
import { versionsOf } from './versionsOf';

/** Fills in, scores, ranks, compares with the period before and checks what was read. */
export function judgeReading(reading: Reading): Judgement {
  const { sources, hidden, settings, settingsSheet, history, tables, joined, period } = reading;
  const messages = messagesIn(settings.language);
  const completed = tables.map((table) => completedTable(table, settings));
  const past = previousPeriods(reading.earlier, period, joined.rosters, versionsOf(settings));
  const boards = boardsFromIndicators(
    joined,
    completed.map(({ table }) => table),
    settings,
    past.previous,
  ).map((board, _at, all) => ({
    ...board,
    title: boardTitle(board, all, settings, messages),
    titles: {
      vi: boardTitle(board, all, settings, messagesIn('vi')),
      en: boardTitle(board, all, settings, messagesIn('en')),
    },
  }));
  const targets = targetResults(tables);
  const relations = relationsFromTables(tables);
  const findings = findingsFromScores({
    workbook: sources,
    hidden,
    tables,
    completed,
    joined,
    boards,
    targets,
    settings,
    relations,
    badSettings: [...settingsSheet.faults, ...history.faults],
    past,
  });
  return { completed, past, boards, targets, relations, findings };
}
