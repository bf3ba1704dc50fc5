import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explanationsTold } from './explanations/explanationsTold';
import { findingsTold, mistakesTold } from './findings/rules/toldFindings';
import { resultTold } from './analysis/results/toldResult';
import { templateTold } from './report/templates/templateTold';
import { tablesTold } from './tables/finding/told';
import { type ReadingExample, readingExamples } from './tables/readings/examples';
import { workbookTold } from './tables/readings/told';

/*
 * Writes what the examples in text files are read as and become today: `npx tsx test/domain/retell.ts`. Every line that differs
 * from before is to be read before it is kept: it says what a change does.
 */
const TOLD: Readonly<Record<string, (example: ReadingExample) => string>> = {
  'tables/finding': ({ sheets }) => tablesTold(sheets),
  'tables/readings': ({ sheets, options }) => workbookTold(sheets, options),
  'findings/mistakes': ({ sheets, options }) => mistakesTold(sheets, options),
  'analysis/results': ({ sheets, options }) => resultTold(sheets, options),
  'report/templates': ({ sheets, options }) => templateTold(sheets, options),
  explanations: ({ sheets, options }) => explanationsTold(sheets, options),
};

for (const [folder, told] of Object.entries(TOLD)) {
  const place = path.join(__dirname, folder);
  const answers = new Map(readingExamples(place).map((example) => [example.title, told(example)]));
  for (const name of readdirSync(place).filter((each) => each.endsWith('.txt'))) {
    const file = path.join(place, name);
    const examples = readFileSync(file, 'utf8').split(/^## /m).slice(1);
    const retold = examples.map((text) => {
      const [title = ''] = text.split('\n');
      const [given = ''] = text.split(/^=>$/m);
      return `## ${given.trimEnd()}\n=>\n${answers.get(title) ?? ''}`.trimEnd();
    });
    writeFileSync(file, `${retold.join('\n\n')}\n`);
  }
}

void findingsTold().then((told) => {
  writeFileSync(path.join(__dirname, 'findings/rules/told.txt'), `${told}\n`);
});
