import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AnalysisOptions } from '../../../../src/domain/analysis/AnalysisOptions';
import { analyzeWorkbook } from '../../../../src/domain/analyzeWorkbook';
import type { Finding } from '../../../../src/domain/findings/Finding';
import type { RuleExample } from '../../../../src/domain/findings/rules/RuleExample';
import { rules } from '../../../../src/domain/findings/rules';
import { type Language, LANGUAGES } from '../../../../src/domain/settings/Settings';
import { cellAddress, parseArea } from '../../../../src/domain/workbook/a1';
import type { Sheet } from '../../../../src/domain/workbook/Workbook';

/** Where the rules stand, each with its examples. */
export const RULES = path.resolve(__dirname, '../../../../src/domain/findings/rules');

/** The folders of the rules. */
export function ruleFolders(): readonly string[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The examples that stand in a rule's folder. */
export async function examplesOf(rule: string): Promise<readonly RuleExample[]> {
  const module = (await import(path.join(RULES, rule, 'examples'))) as { examples: readonly RuleExample[] };
  return module.examples;
}

function sheetsOf(
  sheets: RuleExample['sheets'],
  {
    numberFormats = {},
    formulas = {},
    hidden = [],
    merges = [],
    hiddenRows = [],
  }: Pick<RuleExample, 'numberFormats' | 'formulas' | 'hidden' | 'merges' | 'hiddenRows'> = {},
): readonly Sheet[] {
  return Object.entries(sheets).map(([name, rows], index) => {
    const placed = (texts: Readonly<Record<string, string>>): Sheet['numberFormats'] =>
      index > 0 ? [] : rows.map((row, at) => row.map((_, column) => texts[cellAddress(at, column)]));
    const isHidden = hidden.includes(name) ? { isHidden: true as const } : {};
    return {
      name,
      ...isHidden,
      rows,
      numberFormats: placed(numberFormats),
      formulas: placed(formulas),
      merges: index > 0 ? [] : merges.flatMap((area) => parseArea(area) ?? []),
      rowHeights: new Map(index > 0 ? [] : hiddenRows.map((row) => [row - 1, 0])),
    };
  });
}

const found = new Map<Language, WeakMap<RuleExample, readonly Finding[]>>(
  LANGUAGES.map((language) => [language, new WeakMap()]),
);

/** Everything that is found in an example, worked out once: several tests look at it. */
export function foundIn(example: RuleExample, language: Language): readonly Finding[] {
  const known = found.get(language)?.get(example) ?? findingsOf(example, language);
  found.get(language)?.set(example, known);
  return known;
}

function findingsOf(example: RuleExample, language: Language): readonly Finding[] {
  const previous = example.previous === undefined ? {} : { previous: { sheets: sheetsOf(example.previous) } };
  return analyzeWorkbook(
    { sheets: sheetsOf(example.sheets, example) },
    { settings: { ...example.settings, language }, ...previous },
  ).findings;
}

/** What all rules find in the examples of each, in every word of both languages. */
export async function findingsTold(): Promise<string> {
  const lines: string[] = [];
  for (const { id, name, why } of rules) {
    lines.push(`# ${id}: ${Object.values(name).join(' / ')}`, ...Object.values(why), '');
    for (const example of await examplesOf(id)) {
      lines.push(`## ${id}: ${example.name}`, ...foundIn(example, 'vi').flatMap(findingTold), '');
    }
  }
  return lines.join('\n').trimEnd();
}

/** What is found in some sheets. */
export function mistakesTold(sheets: readonly Sheet[], options: AnalysisOptions): string {
  return analyzeWorkbook({ sheets }, options).findings.flatMap(findingTold).join('\n');
}

function findingTold(finding: Finding): readonly string[] {
  const { severity, rule, sheet, cell, found, expected, words } = finding;
  const { unit } = finding;
  return [
    `${severity} ${rule} ${sheet}!${cell}${unit === null ? '' : ` of ${unit}`}: ${found ?? '·'} → ${expected ?? '·'}`,
    ...Object.values(words).flatMap(({ message, proposal }) =>
      [message, ...(proposal === undefined ? [] : [proposal])].map((text) => `  ${text.replaceAll('\n', '⏎')}`),
    ),
  ];
}
