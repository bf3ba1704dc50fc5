import type { Messages } from '../languages/messages';
import type { IgnoredFinding } from '../settings/Settings';
import type { CheckContext, RawFinding } from './CheckContext';
import { checks } from './checks';
import type { Finding, Severity } from './Finding';
import { relationText } from './relations/relationText';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Runs every check and puts what it found into words: worst first, then in the order of the rules and cells. */
export function findingsFromScores(
  context: CheckContext,
  messages: Messages,
  more: readonly RawFinding[] = [],
): readonly Finding[] {
  const ignored = new Map(context.settings.ignored.map((each) => [keyOf(each), each]));
  const once = new Map([...more, ...checks.flatMap((check) => check(context))].map((raw) => [sameness(raw), raw]));
  const found = [...once.values()].map((raw) => inWords(raw, messages, ignored));
  return ORDER.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

function keyOf({ rule, sheet, cell }: Pick<IgnoredFinding, 'rule' | 'sheet' | 'cell'>): string {
  return JSON.stringify([rule, sheet, cell]);
}

function sameness({ rule, sheet, cell, expected, other }: RawFinding): string {
  return JSON.stringify([rule, sheet, cell, expected, other?.sheet, other?.cell]);
}

function inWords(
  { words, correction, relation, ...finding }: RawFinding,
  messages: Messages,
  ignored: ReadonlyMap<string, IgnoredFinding>,
): Finding {
  const passed = ignored.get(keyOf(finding));
  const message = messages.findings[finding.rule]({
    found: finding.found ?? '',
    expected: finding.expected ?? '',
    ...words,
    ...(relation === undefined
      ? {}
      : { relation: relationText(relation.table, relation.stated, messages.findings.relation) }),
  });
  return {
    ...finding,
    message,
    ...(correction === undefined ? {} : { proposal: messages.findings.proposal(correction) }),
    ...(passed === undefined ? {} : { ignored: passed.reason }),
  };
}
