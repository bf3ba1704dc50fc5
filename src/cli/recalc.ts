import { basename } from 'node:path';
import { rules } from '../domain/findings/rules';
import { parseSettings } from '../domain/settings/file/parseSettings';
import { messagesIn, type Messages } from '../domain/languages/messages';
import type { DocumentRequest } from '../documents/makeReport';
import type { Language } from '../domain/settings/Settings';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import { DONE, type FileJob, type JobContext, NOT_DONE } from './FileJob';
import { openWorkbookFile, readBytes } from './files';
import { outputPaths, reportPaths } from './outputPaths';
import { readOptions, type Options } from './readOptions';
import { reasonOf } from './reasonOf';
import { runJobs } from './runJobs';
import { UsageError } from './UsageError';

/** `npm run recalc`: the one click on files, without Excel. Gives the exit code. */
async function recalc(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(messagesIn(options.lang).cli.help);
      return DONE;
    }
    const [results, reports] = [await outputPaths(options), await reportPaths(options)];
    const template = await readTemplate(options);
    const { json, lang, appendix: appendices, 'report-kind': kind } = options;
    return await recalculateAll(
      options.files.map((file) => ({ file, output: results.get(file), report: reports.get(file) })),
      {
        json,
        lang,
        document: { kind, ...(appendices && { appendices }), ...(template && { template }) },
        analysis: await analysisOptions(options),
      },
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return NOT_DONE;
  }
}

/** Every input, whatever becomes of the others; the worst outcome is the exit code. */
async function recalculateAll(jobs: readonly FileJob[], context: JobContext): Promise<number> {
  let worst = DONE;
  await runJobs(jobs, context, ({ code, result, remarks }) => {
    for (const line of result) console.log(line);
    for (const line of remarks) console.error(line);
    worst = Math.max(worst, code);
  });
  return worst;
}

async function analysisOptions({ settings, previous, lang, ...given }: Options): Promise<AnalysisOptions> {
  return {
    values: given.values,
    close: given.close,
    despiteErrors: given['despite-errors'],
    ...(given.reopen ? { remember: { closed: null } } : {}),
    settings: { language: lang, ...(settings === undefined ? {} : await readSettings(settings, lang)) },
    ...(previous === undefined ? {} : { previous: await readPrevious(previous, lang) }),
  };
}

async function readTemplate({ template, lang }: Options): Promise<DocumentRequest['template']> {
  if (template === undefined) return undefined;
  try {
    return { name: basename(template), bytes: await readBytes(template) };
  } catch (error) {
    throw new UsageError(reasonOf(error, lang), { cause: error });
  }
}

async function readPrevious(path: string, lang: Language): Promise<NonNullable<AnalysisOptions['previous']>> {
  try {
    const file = await openWorkbookFile(path);
    if (file.unreadable.length > 0) console.error(messagesIn(lang).cli.previousUnreadable(path, file.unreadable));
    return await file.read();
  } catch (error) {
    throw new UsageError(`${messagesIn(lang).cli.previousFailed}${reasonOf(error, lang)}`, { cause: error });
  }
}

async function readSettings(path: string, lang: Language): Promise<NonNullable<AnalysisOptions['settings']>> {
  const { cli } = messagesIn(lang);
  const bytes = await readBytes(path).catch((error: unknown) => {
    throw new UsageError(reasonOf(error, lang), { cause: error });
  });
  const { settings, problems } = parseSettings(
    jsonOf(path, textOf(bytes), cli),
    rules.map(({ id }) => id),
  );
  if (problems.length > 0) throw new UsageError(cli.settingsWrong(basename(path), problems.join('; ')));
  return settings;
}

/** Text in UTF-8, or in UTF-16 where its first bytes say so, as Notepad writes it. */
function textOf(bytes: Uint8Array): string {
  const start = `${bytes[0]} ${bytes[1]}`;
  const encoding = start === '255 254' ? 'utf-16le' : start === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function jsonOf(path: string, text: string, cli: Messages['cli']): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(cli.settingsNotJson(basename(path)), { cause: error });
  }
}

void recalc(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
