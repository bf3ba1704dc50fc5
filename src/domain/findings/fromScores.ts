import type { IgnoredFinding } from '../settings/Settings';
import { checkContext, type CheckInput } from './CheckContext';
import type { Finding, Severity } from './Finding';
import { proposalsFor } from './proposals';
import { rules } from './rules';

type ObservedBy = ReturnType<(typeof rules)[number]['observe']>[number];

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Applies every rule and puts the result into words: worst first, then in the order of the rules and cells. */
export function findingsFromScores(input: CheckInput): readonly Finding[] {
  const { settings } = input;
  const context = checkContext(input);
  const ignored = new Map(settings.ignored.map((each) => [keyOf(each), each.reason]));
  const observed = rules.flatMap((rule): readonly ObservedBy[] => rule.observe(context));
  const proposals = proposalsFor(context, observed, rules);
  const all = observed.map((each): Finding => each.tell(proposals.get(each), settings.language));
  const once = [...new Map(all.map((finding) => [sameness(finding), finding])).values()].map((finding): Finding => {
    const reason = ignored.get(keyOf(finding));
    return reason === undefined ? finding : { ...finding, ignored: reason };
  });
  return ORDER.flatMap((severity) => once.filter((finding) => finding.severity === severity));
}

function keyOf({ rule, sheet, cell }: Pick<IgnoredFinding, 'rule' | 'sheet' | 'cell'>): string {
  return JSON.stringify([rule, sheet, cell]);
}

function sameness({ rule, sheet, cell, expected, other }: Finding): string {
  return JSON.stringify([rule, sheet, cell, expected, other?.sheet, other?.cell]);
}
