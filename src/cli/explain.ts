import { parseArgs } from 'node:util';
import { z } from 'zod';
import { analyzeWorkbook } from '../domain/analyzeWorkbook';
import { explainTable, type TableExplanation } from '../domain/explanations/explainTable';
import { itemNamesIn } from '../domain/explanations/itemNamesIn';
import { messagesIn, type Messages } from '../domain/languages/messages';
import { LANGUAGES } from '../domain/settings/Settings';
import { openWorkbookFile } from './files';
import { lossText } from '../workbooks/Loss';
import { reasonOf } from './reasonOf';
import { UsageError } from './UsageError';

const language = z.enum(LANGUAGES);

/** Misspelt options are refused with the usage. */
const schema = z.strictObject({
  files: z.array(z.string().min(1)).min(1),
  sheet: z.string().optional(),
  json: z.boolean().default(false),
  lang: language.default('vi'),
});

const options = { sheet: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** `npm run explain`: explains how each table of some workbooks was read. Gives the exit code: 2 where a file could not be read. */
async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const given = schema.safeParse({ files: positionals, ...values });
  if (!given.success) throw new UsageError(messagesIn(language.safeParse(values.lang).data ?? 'vi').cli.explainUsage);
  const { files, sheet, json, lang } = given.data;
  const messages = messagesIn(lang);
  let code = 0;
  for (const file of files) {
    try {
      const workbook = await openWorkbookFile(file);
      for (const unread of workbook.unreadable)
        console.error(`${file}: ${lossText({ part: 'sheet', sheet: unread }, messages)}`);
      const { tables, settings } = analyzeWorkbook(await workbook.read());
      const names = itemNamesIn(settings);
      const told = tables
        .filter((table) => sheet === undefined || table.sheet === sheet)
        .map((table) => explainTable(table, messages, names));
      if (json) console.log(JSON.stringify({ file, tables: told }));
      else
        console.log(
          told.length === 0
            ? messages.explanations.noTable(sheet ?? file)
            : told.map((each) => textOf(each, messages)).join('\n\n'),
        );
    } catch (error) {
      console.error(`${file}: ${reasonOf(error, lang)}`);
      code = 2;
    }
  }
  return code;
}

function textOf({ sheet, range, kind, notes, columns, rows }: TableExplanation, { explanations }: Messages): string {
  return [
    `${sheet} ${range}: ${kind}. ${notes.join(' ')}`,
    ...columns.map(({ cell, header, meaning, because, runnerUp }) => {
      const second = runnerUp === undefined ? '' : `; ${runnerUp}`;
      return `  ${cell} “${header}” → ${meaning} (${because}${second})`;
    }),
    ...rows.map(({ cell, name, meaning }) => `  ${cell} “${name}” → ${meaning}`),
    ...(rows.length === 0 && columns.length === 0 ? [`  ${explanations.nothing}`] : []),
  ].join('\n');
}

void explain(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  },
);
