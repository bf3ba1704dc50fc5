import { basename } from 'node:path';
import { parseSettings } from '../domain/settings/fromJson';
import { messagesIn } from '../domain/languages/messages';
import type { AnalysisOptions } from '../domain/analyzeWorkbook';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import { openWorkbookFile, readBytes } from './files';
import { openErrors } from './openErrors';
import { outputPaths } from './outputPaths';
import { readOptions, type Options } from './readOptions';
import { recalculateFile } from './recalculateFile';
import { reportJson } from './reportJson';
import { summary } from './summary';
import { UsageError } from './UsageError';

const DONE = 0;
const DONE_WITH_ERRORS = 1;
const NOT_DONE = 2;

const { cli } = messagesIn('vi');

/** `npm run recalc`: the one click on files, without Excel. Gives the exit code. */
async function recalc(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(cli.help);
      return DONE;
    }
    const outputs = await outputPaths(options);
    return await recalculateAll(options, outputs, await analysisOptions(options));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return NOT_DONE;
  }
}

/** Every input, whatever becomes of the others; the worst outcome is the exit code. */
async function recalculateAll(
  { files, json }: Options,
  outputs: ReadonlyMap<string, string>,
  options: AnalysisOptions,
): Promise<number> {
  let code = DONE;
  for (const file of files) {
    const output = outputs.get(file);
    try {
      const { analysis, sheets, lost } = await recalculateFile(file, output, options);
      if (json) console.log(JSON.stringify(reportJson(file, analysis, sheets)));
      else console.log(summary(file, analysis, { path: output ?? '', lost }));
      if (openErrors(analysis).length > 0) code = Math.max(code, DONE_WITH_ERRORS);
    } catch (error) {
      console.error(`${file}: ${reason(error)}`);
      code = NOT_DONE;
    }
  }
  return code;
}

async function analysisOptions({ settings, previous, values }: Options): Promise<AnalysisOptions> {
  return {
    values,
    ...(settings === undefined ? {} : { settings: await readSettings(settings) }),
    ...(previous === undefined ? {} : { previous: await readPrevious(previous) }),
  };
}

async function readPrevious(path: string): Promise<NonNullable<AnalysisOptions['previous']>> {
  try {
    return await (await openWorkbookFile(path)).read();
  } catch (error) {
    throw new UsageError(`${cli.previousFailed}${reason(error)}`, { cause: error });
  }
}

async function readSettings(path: string): Promise<NonNullable<AnalysisOptions['settings']>> {
  const text = new TextDecoder().decode(await readBytes(path).catch(refuse));
  const { settings, problems } = parseSettings(jsonOf(path, text));
  if (problems.length > 0) throw new UsageError(cli.settingsWrong(basename(path), problems.join('; ')));
  return settings;
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(cli.settingsNotJson(basename(path)), { cause: error });
  }
}

function refuse(error: unknown): never {
  throw new UsageError(reason(error), { cause: error });
}

/** One line: what happened, why and what to do, and what happened once more in English. */
function reason(error: unknown): string {
  const failure =
    error instanceof WorkbookFailure
      ? error
      : new WorkbookFailure('unexpected', error instanceof Error ? error.message : String(error));
  const { what, why, next } = messagesIn('vi').failures[failure.code](failure.subject);
  const english = messagesIn('en').failures[failure.code](failure.subject).what;
  return `${what} ${why} ${next} (${english})`.replace(/\s+/g, ' ');
}

void recalc(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
