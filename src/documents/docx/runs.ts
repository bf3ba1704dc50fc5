import { HighlightColor, type IRunOptions, type IRunPropertiesOptions, TextRun } from 'docx';
import type { ReportRun } from '../../domain/report/Report';

/** What XML cannot hold: control characters other than tab and line feed, and halves of a letter. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Text that a document can hold. */
export function writable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(UNWRITABLE, '');
}

/** Runs with their marks over a paragraph's look; a line feed is a new line, a place to fill in is marked yellow. */
export function textRuns(
  runs: readonly ReportRun[],
  look: Pick<IRunPropertiesOptions, 'size' | 'bold' | 'italics' | 'font'>,
): readonly TextRun[] {
  return runs.flatMap(({ text, bold, italic, underline, open }) =>
    writable(text)
      .split('\n')
      .map((line, at) => {
        const options: IRunOptions = {
          text: line,
          ...look,
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
          ...(underline === true ? { underline: {} } : {}),
          ...(open === true ? { highlight: HighlightColor.YELLOW } : {}),
          ...(at === 0 ? {} : { break: 1 }),
        };
        return new TextRun(options);
      }),
  );
}
