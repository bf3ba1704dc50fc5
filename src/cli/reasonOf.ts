import { messagesIn } from '../domain/languages/messages';
import type { Language } from '../domain/settings/Settings';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';

/** One line about a failure: what happened, why and what to do. */
export function reasonOf(error: unknown, language: Language): string {
  const failure =
    error instanceof WorkbookFailure
      ? error
      : new WorkbookFailure('unexpected', error instanceof Error ? error.message : String(error));
  const { what, why, next } = messagesIn(language).failures[failure.code](failure.subject, failure.part);
  return `${what} ${why} ${next}`.replace(/\s+/g, ' ');
}
