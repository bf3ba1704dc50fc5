import { openErrors } from '../domain/findings/openErrors';
import { messagesIn } from '../domain/languages/messages';
import type { ReportNote } from '../domain/report/ReportNote';
import type { Language } from '../domain/settings/Settings';
import { DONE, DONE_WITH_ERRORS, type FileJob, type FileOutcome, type JobContext, NOT_DONE } from './FileJob';
import { reasonOf } from './reasonOf';
import { recalculateFile } from './recalculateFile';
import { reportJson } from './reportJson';
import { summary } from './summary';

/** Works one input off, whatever becomes of it: a failure is told with the others' results. */
export async function runJob({ file, output, report }: FileJob, context: JobContext): Promise<FileOutcome> {
  const { json, lang, document, analysis: options } = context;
  try {
    const wanted = { output, report: report === undefined ? undefined : { path: report, ...document } };
    const result = await recalculateFile(file, wanted, options);
    const { analysis, lost, notes } = result;
    const paths = [output, report].filter((each) => each !== undefined);
    return {
      code: openErrors(analysis.findings).length > 0 ? DONE_WITH_ERRORS : DONE,
      result: [json ? JSON.stringify(reportJson(file, analysis, result)) : summary(file, analysis, { paths, lost })],
      remarks: notes.map((note) => `${file}: ${noteText(note, analysis.settings.language)}`),
    };
  } catch (error) {
    return failed(file, error, options.settings?.language ?? lang);
  }
}

/** What is said of an input of which nothing could be made. */
export function failed(file: string, error: unknown, language: Language): FileOutcome {
  return { code: NOT_DONE, result: [], remarks: [`${file}: ${reasonOf(error, language)}`] };
}

function noteText({ code, subject, possible }: ReportNote, language: Language): string {
  return messagesIn(language).documents.notes[code](subject, possible);
}
