import type { Messages } from '../languages/messages';
import type { IgnoredFinding } from '../settings/Settings';
import type { CheckContext, RawFinding } from './CheckContext';
import { checks } from './checks';
import type { Finding, Severity } from './Finding';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Runs every check and puts what it found into words: worst first, then in the order of the rules and cells. */
export function findingsFromScores(
  context: CheckContext,
  messages: Messages,
  more: readonly RawFinding[] = [],
): readonly Finding[] {
  const raw = [...more, ...checks.flatMap((check) => check(context))];
  return raw
    .map((finding) => inWords(finding, messages, context.settings.ignored))
    .map((finding, index) => ({ finding, index }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.finding.severity) - ORDER.indexOf(other.finding.severity) || one.index - other.index,
    )
    .map(({ finding }) => finding);
}

function inWords({ words, ...finding }: RawFinding, messages: Messages, ignored: readonly IgnoredFinding[]): Finding {
  const passed = ignored.find(
    ({ rule, sheet, cell }) => rule === finding.rule && sheet === finding.sheet && cell === finding.cell,
  );
  const message = messages.findings[finding.rule]({
    found: finding.found ?? '',
    expected: finding.expected ?? '',
    ...words,
  });
  return { ...finding, message, ...(passed === undefined ? {} : { ignored: passed.reason }) };
}
