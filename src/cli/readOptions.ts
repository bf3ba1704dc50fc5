import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import { REPORT_KINDS } from '../domain/report/Report';
import { messagesIn } from '../domain/languages/messages';
import { type Language, LANGUAGES } from '../domain/settings/Settings';
import { UsageError } from './UsageError';

const path = z.string().min(1);
const language = z.enum(LANGUAGES);
const kind = z.enum(REPORT_KINDS);
/** Vietnamese first. */
const DEFAULT_LANGUAGE: Language = 'vi';

const schema = z.object({
  files: z.array(path),
  out: path.optional(),
  previous: path.optional(),
  settings: path.optional(),
  json: z.boolean().default(false),
  values: z.boolean().default(false),
  close: z.boolean().default(false),
  'despite-errors': z.boolean().default(false),
  reopen: z.boolean().default(false),
  help: z.boolean().default(false),
  lang: language.default(DEFAULT_LANGUAGE),
  report: path.optional(),
  'report-kind': kind.default('report'),
  appendix: z.array(path).optional(),
  template: path.optional(),
});

/** The command line as it was meant. */
export type Options = z.infer<typeof schema>;

const options = {
  out: { type: 'string' },
  previous: { type: 'string' },
  settings: { type: 'string' },
  json: { type: 'boolean' },
  values: { type: 'boolean' },
  close: { type: 'boolean' },
  'despite-errors': { type: 'boolean' },
  reopen: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  report: { type: 'string' },
  'report-kind': { type: 'string' },
  appendix: { type: 'string', multiple: true },
  template: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/** Options that say how the document is to be. */
const OF_REPORT: readonly string[] = ['report-kind', 'appendix', 'template'];

/** Reads the arguments after the program's name. Throws `UsageError` with one sentence. */
export function readOptions(args: readonly string[]): Options {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  // Of the sentences to come none is said before it is known in which language.
  const wanted = language.safeParse(values.lang);
  const { cli } = messagesIn(wanted.data ?? DEFAULT_LANGUAGE);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (known === undefined) throw new UsageError(cli.unknownOption(token.rawName));
    if (seen.has(token.name) && !('multiple' in known)) throw new UsageError(cli.givenTwice(token.rawName));
    if (token.name === 'lang' && !wanted.success) throw new UsageError(cli.unknownLanguage(LANGUAGES.join(', ')));
    if (known.type === 'string' && isMissing(token)) throw new UsageError(cli.valueMissing(token.rawName));
    if (token.name === 'report-kind' && !kind.safeParse(token.value).success)
      throw new UsageError(cli.unknownKind(REPORT_KINDS.join(', ')));
    if (known.type === 'boolean' && token.value !== undefined) throw new UsageError(cli.valueUnwanted(token.rawName));
    seen.add(token.name);
  }
  const given = schema.parse({ files: positionals, ...values });
  const idle = given.report === undefined ? OF_REPORT.find((name) => seen.has(name)) : undefined;
  if (idle !== undefined) throw new UsageError(cli.onlyWithReport(`--${idle}`));
  if (given.close && given.reopen) throw new UsageError(cli.closeOrReopen);
  if (!given.help && given.files.length === 0) throw new UsageError(cli.noFile);
  return given;
}

/** An option's value that is absent, or is itself an option. */
function isMissing({ value, inlineValue }: { value: string | undefined; inlineValue: boolean | undefined }): boolean {
  return value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'));
}
