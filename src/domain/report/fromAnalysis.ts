import { type Messages, messagesIn } from '../languages/messages';
import { plainText } from '../text/letters';
import { appendixSection, numberedAppendices } from './appendices';
import { bodyContent, inText, letterBody, noticeBody, reportBody } from './body';
import { hasComposite } from './boardTable';
import { closing, letterhead } from './letterhead';
import { listed, paragraph, type Phrases, phrasesOf, plain, sentence } from './phrases';
import type { Report, ReportBlock, ReportKind, ReportProperties } from './Report';
import type { ReportNote } from './ReportNote';
import type { ReportedAnalysis, ReportRequest, ReportSource } from './ReportSource';
import { type SheetContent, shownSheets } from './shownSheets';

/** A document ready for the signature, from what was worked out (Nghị định 30/2020/NĐ-CP). */
export function reportFromAnalysis(source: ReportSource, request: ReportRequest): Report {
  const { analysis } = source;
  const { frame, language } = analysis.settings;
  const { kind } = request;
  const messages = messagesIn(language);
  const text = messages.report;
  const phrases = phrasesOf(kind, analysis, messages);
  const contents = shownSheets(source);
  const chosen = chosenContents(contents, request, messages.sheets.ranking);
  const appendices = numberedAppendices(chosen);
  const body = bodyContent(
    kind === 'report' ? contents.filter((each) => !chosen.includes(each) || each.key === 'ranking') : [],
    analysis,
    phrases,
    messages,
  );
  return {
    language,
    properties: propertiesOf(kind, analysis, contents, phrases),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          letterhead(kind, frame, phrases, messages),
          ...(kind === 'letter'
            ? []
            : [
                paragraph('type', plain(text.types[kind])),
                paragraph('abstract', sentence(text.abouts[kind](phrases.subject))),
              ]),
          ...textOf(),
          closing(kind, frame, text),
        ],
      },
      ...appendices.map((appendix) => appendixSection(appendix, kind, phrases, text)),
    ],
  };

  function textOf(): readonly ReportBlock[] {
    switch (kind) {
      case 'report':
        return reportBody(body, appendices, phrases, messages);
      case 'letter':
        return letterBody(body, appendices, listed(frame.addressees), phrases, messages);
      case 'notice':
        return noticeBody(phrases, messages);
    }
  }
}

/** The sheets asked for that cannot be attached, because there are none or there is no table in them. */
export function missingAppendices(source: ReportSource, { appendices = [] }: ReportRequest): readonly ReportNote[] {
  if (appendices.length === 0) return [];
  const possible = shownSheets(source).map(({ name }) => name);
  const known = new Set(possible.map(plainText));
  return appendices
    .filter((name) => !known.has(plainText(name)))
    .map((subject) => ({ code: 'no-such-appendix', subject, possible }));
}

/**
 * The sheets that are attached: those asked for by name, otherwise the rankings and the source sheets; of a report only those
 * that do not stand in its text.
 */
function chosenContents(
  contents: readonly SheetContent[],
  { kind, appendices }: ReportRequest,
  text: Messages['sheets']['ranking'],
): readonly SheetContent[] {
  if (appendices !== undefined) {
    const wanted = new Set(appendices.map(plainText));
    return contents.filter(({ name }) => wanted.has(plainText(name)));
  }
  const shown = kind === 'report' ? inText(contents) : [];
  return contents.filter((each) => each.key !== 'targets' && !shown.includes(each) && isScored(each, text));
}

/** A ranking without composites says no more than its sources. */
function isScored({ key, parts }: SheetContent, text: Messages['sheets']['ranking']): boolean {
  return key !== 'ranking' || parts.some(({ table }) => hasComposite(table, text));
}

function propertiesOf(
  kind: ReportKind,
  { settings, period }: ReportedAnalysis,
  contents: readonly SheetContent[],
  { subject }: Phrases,
): ReportProperties {
  const { report: text } = messagesIn(settings.language);
  const date = signingDay(settings.frame.date);
  return {
    title: `${text.kinds[kind]}: ${sentence(text.abouts[kind](subject))
      .map((run) => run.text)
      .join('')}`,
    subject: period?.label ?? '',
    author: settings.frame.office,
    description: text.madeFrom(contents.filter(({ key }) => key === 'source').map(({ name }) => name)),
    ...(date === undefined ? {} : { date }),
  };
}

/** `ngày 15 tháng 3 năm 2024` → `2024-03-15`. */
function signingDay(text: string): string | undefined {
  const [day, month, year] = text.match(/\d+/gu) ?? [];
  if (day === undefined || month === undefined || year?.length !== 4) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
