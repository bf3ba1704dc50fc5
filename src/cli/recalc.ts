import { basename } from 'node:path';
import { openErrors } from '../domain/findings/openErrors';
import { rules } from '../domain/findings/rules';
import { parseSettings } from '../domain/settings/file/parseSettings';
import { messagesIn, type Messages } from '../domain/languages/messages';
import type { DocumentRequest } from '../documents/makeReport';
import type { ReportNote } from '../domain/report/ReportNote';
import type { Language } from '../domain/settings/Settings';
import type { AnalysisOptions } from '../domain/analysis/AnalysisOptions';
import { openWorkbookFile, readBytes } from './files';
import { outputPaths, reportPaths } from './outputPaths';
import { readOptions, type Options } from './readOptions';
import { reasonOf } from './reasonOf';
import { recalculateFile } from './recalculateFile';
import { reportJson } from './reportJson';
import { summary } from './summary';
import { UsageError } from './UsageError';

const DONE = 0;
const DONE_WITH_ERRORS = 1;
const NOT_DONE = 2;

/** `npm run recalc`: the one click on files, without Excel. Gives the exit code. */
async function recalc(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(messagesIn(options.lang).cli.help);
      return DONE;
    }
    const paths = { results: await outputPaths(options), reports: await reportPaths(options) };
    const template = await readTemplate(options);
    return await recalculateAll(options, { ...paths, template }, await analysisOptions(options));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return NOT_DONE;
  }
}

/** Where results and documents go, by input, and the template of the documents. */
interface Outputs extends Readonly<Record<'results' | 'reports', ReadonlyMap<string, string>>> {
  readonly template: DocumentRequest['template'];
}

/** Every input, whatever becomes of the others; the worst outcome is the exit code. */
async function recalculateAll(
  { files, json, lang, appendix: appendices, 'report-kind': kind }: Options,
  { results, reports, template }: Outputs,
  options: AnalysisOptions,
): Promise<number> {
  let code = DONE;
  for (const file of files) {
    const [output, path] = [results.get(file), reports.get(file)];
    const wanted = { kind, ...(appendices === undefined ? {} : { appendices }), ...(template && { template }) };
    const report = path === undefined ? undefined : { path, ...wanted };
    try {
      const result = await recalculateFile(file, { output, report }, options);
      const { analysis, lost, notes } = result;
      const paths = [output, path].filter((each) => each !== undefined);
      if (json) console.log(JSON.stringify(reportJson(file, analysis, result)));
      else console.log(summary(file, analysis, { paths, lost }));
      for (const note of notes) console.error(`${file}: ${noteText(note, analysis.settings.language)}`);
      if (openErrors(analysis.findings).length > 0) code = Math.max(code, DONE_WITH_ERRORS);
    } catch (error) {
      console.error(`${file}: ${reasonOf(error, options.settings?.language ?? lang)}`);
      code = NOT_DONE;
    }
  }
  return code;
}

function noteText({ code, subject, possible }: ReportNote, language: Language): string {
  return messagesIn(language).documents.notes[code](subject, possible);
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
