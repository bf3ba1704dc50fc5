import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../../src/domain/findings/Finding';
import { rules } from '../../../../src/domain/findings/rules';
import type { RuleExample } from '../../../../src/domain/findings/rules/RuleExample';
import { type Language, LANGUAGES } from '../../../../src/domain/settings/Settings';
import { examplesOf, findingsTold, foundIn, ruleFolders } from './toldFindings';

const ids = rules.map(({ id }) => id);

function findingsIn(example: RuleExample, rule: string, language: Language): readonly Finding[] {
  return foundIn(example, language).filter((finding) => finding.rule === rule);
}

/** A finding in the form of `RuleExample.says`. */
function lineOf({ severity, cell, found, expected }: Finding, wanted: string | undefined): string {
  const place = wanted?.startsWith(`${severity} *:`) === true ? '*' : cell;
  return `${severity} ${place}: ${found ?? '·'} → ${expected ?? '·'}`;
}

it('has one folder for each rule of the list, and no other', () => {
  expect(ruleFolders()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (rule) => {
  it('finds what its examples say, and nothing else', async () => {
    for (const example of await examplesOf(rule)) {
      const lines = findingsIn(example, rule, 'vi').map((finding, index) => lineOf(finding, example.says[index]));
      expect([example.name, ...lines]).toEqual([example.name, ...example.says]);
    }
  });

  it('has an example with a finding in words and one that is in order', async () => {
    const examples = await examplesOf(rule);
    expect(examples.some(({ says, vi, en }) => says.length > 0 && vi !== undefined && en !== undefined)).toBe(true);
    expect(examples.some(({ says }) => says.length === 0)).toBe(true);
  });

  it('says it in every language', async () => {
    for (const example of await examplesOf(rule)) {
      const sentences = LANGUAGES.map((language) => {
        const found = findingsIn(example, rule, language);
        for (const { message } of found) expect(message).not.toMatch(/undefined|NaN|\[object/);
        return [language, found[0]?.message] as const;
      });
      const { vi, en, proposes } = example;
      const [first] = findingsIn(example, rule, 'vi');
      if (proposes !== undefined) expect(first?.proposal ?? null).toBe(proposes);
      if (first !== undefined)
        expect(first.words.en).toMatchObject({
          message: sentences[1]?.[1],
          why: expect.stringMatching(/^\p{Lu}.*\.$/u) as unknown,
        });
      if (vi !== undefined) expect(Object.fromEntries(sentences)).toMatchObject({ vi, en });
    }
  });
});

it('finds all that the list of findings in the examples says, word for word', async () => {
  const list = readFileSync(path.join(__dirname, 'told.txt'), 'utf8');
  expect((await findingsTold()).split('\n')).toEqual(list.trimEnd().split('\n'));
});
